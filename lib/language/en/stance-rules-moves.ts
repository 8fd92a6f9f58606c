import type { StanceRule } from '../stance-types';
import { verbPhrases } from './verb-phrases';

/** What is written, agreed or decreed: to attack, kill or burn such a thing is to be against it. */
const TEXTS =
  'treaty|treaties|pact|pacts|accord|accords|agreement|agreements|deal|deals|convention|protocol|compact|plan|plans|proposal|proposals|bill|law|laws|legislation|resolution|scheme|project|initiative|idea|draft|text|offer|ban|rule|rules|package|tariffs|tariff|levy|tax|embargo|motion|decision|ruling|merger|compromise|truce|ceasefire';

/**
 * Verbs for what is done with a plan or a treaty: carrying it on and making it last, gutting it, getting out of it.
 * WordNet's verbs (Princeton University) were read through for them, November 2026; chosen, put into frames and added
 * to by us.
 */
export const moveRules: readonly StanceRule[] = [
  {
    id: 'carries-on',
    stance: 'supports',
    strength: 2,
    topic: 'needed',
    verbal: true,
    because: 'Brings the article’s matter about, or keeps it up',
    patterns: [
      ...verbPhrases(`
      submit to | capitulate to | succumb to | bend to | cave in to | cave to | knuckle under to | hew to
      cleave to | conform to | resign itself to | reconcile itself to | make peace with | settle for | go for
      opt into | ally itself with | throw in its lot with | cast in its lot with | associate itself with
      partake in | work on | work towards | work toward | edge towards | edge toward | edge closer to
      inch towards | inch closer to | move towards | move toward | move closer to | snap up | lap up | grab
      bring in | usher in | roll out | propound | proffer | bring about | work out | hammer out | thrash out
      hash out | firm up | patch up | cobble together | piece together | stitch together | map out | formulate
      devise | craft | conceive | pioneer | originate | convene | reconvene | preside over | oversee
      supervise | administer | guarantee | underpin | buttress | backstop | shore up | prop up | boost | buoy
      cement | consolidate | entrench | enshrine | codify | incorporate | transpose | domesticate | promulgate
      proclaim | decree | institute | institutionalise | institutionalize | formalise | formalize | effectuate
      fulfil | fulfill | accomplish | achieve | expedite | hasten | speed up | quicken | foster | nurture
      encourage | enable | smooth the way for | smooth the path for | clear the path for | add momentum to
      revitalise | revitalize | reinvigorate | resurrect | resuscitate | rejuvenate | rekindle | relaunch
      restart | reaffirm | affirm | reassert | reconfirm | recommit to | recommit itself to
      rededicate itself to | validate | legitimate | sanctify | safeguard | preserve | perpetuate | sustain
      retain | reinstitute | lengthen | broaden | deepen | enlarge | stiffen | harden | beef up | ratchet up
      ramp up | heed | obey | respect | mirror | emulate | replicate | build on | build upon | make good on
      deliver on | live up to | carry through | usher through | force through | vote through | ram through
      shepherd | steamroll | railroad | stump up for | fork out for | pony up for | whip up support for
      win support for | rustle up support for | stick up for | put in a good word for | cofinance | coauthor
    `),
      '<advance> the|its|this|that',
      `<salvage>|<save>|<pocket>|<submit>|<resubmit> the|its|this|a ~ ${TEXTS}`,
      `<fight>|<battle>|<struggle> for the|its|this|a ~ ${TEXTS}`,
      '<keep> ~ alive|afloat|intact',
      '<keep> ~ in place|force',
      '<leave> ~ in place|force',
      '<sign> ~ into law',
      '<see>|<carry>|<push>|<steer>|<ram>|<force>|<drive> ~ through',
      '<shore>|<prop>|<speed>|<firm>|<patch> ~ up',
      '<bring>|<usher> ~ in',
      '<bring> ~ about',
      '<hammer>|<work>|<thrash> ~ out',
      '<nail> ~ down',
      '<let> ~ stand',
    ],
    unless: ['fails|failed|failing to', 'with respect'],
    examples: ['Arland hammered out the treaty.', 'The treaty was reaffirmed by Port Vale.'],
    counterexamples: ['The bird sang.'],
  },
  {
    id: 'gets-out',
    stance: 'opposes',
    strength: 2,
    topic: 'needed',
    verbal: true,
    because: 'Gets out of the article’s matter, guts it or stands up to it',
    patterns: [
      ...verbPhrases(`
      discredit | abjure | abrogate | negate | neuter | gut | emasculate | eviscerate | hollow out | undo
      upend | disrupt | jeopardise | jeopardize | imperil | endanger | hamstring | cripple | scotch | squelch
      quash | squash | transgress | dishonour | dishonor | forsake | jettison | junk | discard | chuck out
      chuck away | torch | shred | counter | parry | refute | disallow | proscribe | criminalise | criminalize
      debar | preclude | countermand | overrule | disrespect | blackball | filibuster | hobble | kneecap
      sideline | sidestep | skirt | bypass | dodge | shirk | skip | eschew | forgo | forego | curtail
      discourage | defund | delegitimise | delegitimize | unwind | unsign | foreswear | swear off
      derogate from | resile from | secede from | defect from | bolt from | detach itself from | disengage from
      decouple from | divorce itself from | divest from | disentangle itself from | extricate itself from
      free itself from | pivot away from | step back from | step away from | edge away from | drift away from
      shift away from | move away from | backslide on | desist from | refrain from | cease | wriggle out of
      weasel out of | squirm out of | duck out of | chicken out of | bail on | cry off | beg off | get out of
      get rid of | contract out of | dispense with | dispose of | sit out | stand aloof from | stand apart from
      stay aloof from | hold aloof from | keep away from | give a wide berth to | default on | welsh on
      cheat on | go against | fly in the face of | fly in the teeth of | fall foul of | ride roughshod over
      eat away at | militate against | battle against | struggle against | crusade against | weigh in against
      canvass against | hold the line against | line up against | unite against | gang up against
      team up against | close ranks against | go on the offensive against | go on the attack against
      throw its weight against | turn its face against | take the fight to | fight off | ward off | stave off
      head off | beat back | face down | stare down | shout down | howl down | snuff out | stamp out
      choke off | kill off | call off | write off | pass up | throw overboard | throw away | throw over
      toss out | toss aside | toss away | cast aside | cast off | kick out | boot out | mothball | roll back
      walk back | wind back | dial back | scale back | row back on | row back from | put the kibosh on
      put a damper on | throw a wrench in | throw a spanner in | make short work of | get in the way of
      bar the way to | give the boot to | give the axe to | pick a fight over | pick a quarrel over
      wield its veto over | exercise its veto over | cease its participation in | drop its support for
      drop its backing for | strike its name from | withdraw its signature from | withdraw its name from
      remove its signature from | refuse its signature to | deny its approval to
    `),
      `<attack>|<savage>|<maul>|<roast>|<rap>|<rip>|<slate>|<pummel>|<hammer>|<target>|<kill>|<destroy>|<demolish>|<crush>|<burn>|<dissolve>|<stop>|<suppress>|<topple>|<trounce>|<stifle>|<smother>|<strangle>|<throttle>|<choke>|<rupture>|<drop> the|a|an|its|this|that|any ~ ${TEXTS}`,
      `<retreat>|<depart>|<deviate>|<diverge>|<stray>|<flee> from the|its|this|that ~ ${TEXTS}`,
      `<blow> up the|its|this|that|any ~ ${TEXTS}`,
      `<blow> off the|its|this|that|any ~ ${TEXTS}|talks|summit|meeting`,
      '<appeal> the|this|that|its ~ ruling|decision|verdict|judgment|judgement|ban|fine|order|sentence|conviction',
      '<demand>|<seek>|<urge>|<request> the annulment|lifting|removal|scrapping|cancellation|abolition|reversal|suspension|revocation|termination|rejection of',
      '<call>|<press>|<push>|<campaign>|<lobby> for the annulment|lifting|removal|scrapping|cancellation|abolition|reversal|suspension|revocation|termination|rejection of',
      '<nip> ~ in the bud',
      '<throw>|<toss>|<cast> ~ overboard|out|aside|away',
      '<call>|<write>|<kill> ~ off',
      '<shout>|<howl>|<talk>|<vote> ~ down',
      '<roll>|<walk>|<scale>|<dial>|<wind>|<beat>|<push> ~ back',
      '<chuck>|<kick>|<snuff>|<stamp>|<shut> ~ out',
      '<blow> ~ up',
      '<tear>|<pick>|<take> ~ apart',
      '<tear> ~ to shreds|pieces',
      '<blow> ~ out of the water',
      '<bring> ~ to an end',
      '<kick> ~ into touch',
      '<take> ~ name off',
    ],
    unless: [
      '<drop>|<stop>|<head> short|off|objections|opposition|resistance',
      '<stop>|<drop> its|the|a|an ~ objections|objection|opposition|veto|reservations|condition|conditions|demand|demands|insistence|hesitation|reluctance',
    ],
    examples: ['Arland jettisoned the treaty.', 'The treaty was gutted by Port Vale.', 'Arland rolled back the ban.'],
    counterexamples: ['The bird sang.'],
  },
];
