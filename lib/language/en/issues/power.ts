import type { Issue } from '../../issue-types';
import { issueRule } from './words';

const CALL = '<call>|<press>|<push>|<ask>|<plead>|<appeal>';
const TELL = '<urge>|<call>|<tell>|<press>|<ask>|<order>|<implore>';
const HELP = 'aid|sales|exports|ties|cooperation|funding|support|relations|loans|assistance';

/** Violence of a state against its people. */
const crackdown: Issue = {
  id: 'crackdown',
  named:
    /\b(?:crackdown|protests?|protesters|activists|campaigners|marchers|crowds?|demonstrat(?:ors|ions?)|human rights|rights chief|opposition (?:\S+ )?(?:chief|leader|party)|rights abuses|abuses|executions?|uyghurs?|massacre|repression|rall(?:y|ies)|unrest|dissent|police brutality|opponents|dissidents?|torture)\b/,
  beside: [
    /\b(?:kill\w*|shot|shoots?|guns? down|dead|die|deadly|crackdown|arrest\w*|beat\w*|jail\w*|treason|trials|detain\w*|abuses?|violations?|executions?|treatment|repress\w*|tear gas|bullets|batons|disappear\w*|sentenc\w*|flog\w*|bloodshed|crush\w*|violence|tortur\w*|massacre|camps|hangs|police|inquiry)\b/,
  ],
  ways: [
    [
      /\b(?:jail(?:s|ed|ing)|imprison\w*)\b/,
      /\b(?:journalists?|editors?|publishers?|reporters?|bloggers?|opposition|critics?|dissidents?)\b/,
    ],
    [/\bexecutes?\b|\bhang(?:s|ed)\b(?! on| up| in| over| out)|\bbeheads\b/],
  ],
  turned:
    /\b(?:inquiry|probe|investigation|resolution|sanctions|moratorium|end) (?:\S+ ){0,4}(?:crackdown|abuses|killings?|executions?|human rights|torture|protests)\b/,
  examples: ['Protesters killed in Nordia', 'World reacts to crackdown in Nordia', 'Nordia executes 37 men'],
  counterexamples: ['Protesters march for cleaner air'],
  rules: [
    issueRule('crackdown', 'opposes', 'Asks for it to end, or to be looked into', {
      patterns: [
        'not|never ~ silent|idle',
        '<raise>|<take> up? ~ matter|case|cases|issue|abuses|killings with|at|in',
        '<bar>|<ban> ~ officials|ministers|officers',
        `${CALL} for ~ investigation|inquiry|probe|restraint|release|calm|dialogue|sanctions|accountability|end|halt|moratorium|freed|released`,
        '<demand>|<want> ~ investigation|inquiry|probe|release|freed|answers|explanation|end|justice',
        `${TELL} on? ~ to ~ stop|halt|end|cease|free|release|respect|refrain|exercise|show|listen|spare|abolish`,
        '<recall>|<withdraw>|<summon> ~ ambassador|envoy',
        '<call> in|home ~ ambassador|envoy',
        `<stop>|<cut>|<suspend>|<freeze>|<halt> off? ~ ${HELP}`,
        '<grant>|<offer>|<give> ~ asylum|refuge|shelter|visas',
        '<stand> with|by|behind ~ protesters|people|victims|demonstrators|students|women',
        '<be> ~ appalled|shocked|horrified|outraged|alarmed|dismayed|worried|concerned|saddened by|at|about|over?',
      ],
      unless: [
        'on ~ protesters|demonstrators|others|opposition|west|outsiders|rioters',
        'against ~ sanctions|interference',
      ],
      examples: ['Arland called for an inquiry.', 'Arland urged Nordia to stop the killing.'],
      counterexamples: ['Arland praised the police.'],
    }),
    issueRule('crackdown', 'opposes', 'Calls it a crime', {
      judgement: true,
      patterns: [
        'dissent|criticism|protest|protesting|speech|journalism ~ not|no ~ crime|terrorism',
        'violence|killing|killings|repression|crackdown|executions|bloodshed must|should|had|has|have ~ stop|end|cease',
        'those|people|anyone responsible|behind ~ account|justice|punished|accountable',
        'right to|of ~ protest|assemble|assembly|speak|speech|heard|demonstrate|life',
        'protest|speech|assembly ~ human? right',
        'nobody|no should|must|may|can ~ die|killed|jailed|shot|imprisoned|punished|executed',
        'force ~ excessive|disproportionate|unacceptable',
        'excessive|disproportionate|brutal|lethal|unnecessary force|violence',
        'crime|crimes against humanity',
        'genocide|massacre|barbaric|inhumane|inhuman|atrocity|atrocities|savage',
      ],
      examples: ['Arland said the killing must stop.'],
      counterexamples: ['Arland said order had to be kept.'],
    }),
    issueRule('crackdown', 'supports', 'Says that it is nobody else’s affair', {
      judgement: true,
      patterns: [
        'protesters|activists|they|demonstrators|rioters was|were|are ~ terrorists|criminals|rioters|agents|mercenaries|thugs',
        'stability ~ first|mattered|matters',
        'internal|domestic affair|affairs|matter|matters|business',
        'right to ~ restore|keep|maintain|defend|protect ~ order|itself|law|security|stability|peace',
        'right to ~ own ~ laws|justice|path|system',
        'order ~ kept|restored|maintained|prevail',
        'others|outsiders|nobody|foreigners|states|no|not ~ interfere|interfering|meddle|lecture|judge',
        'fight|war|struggle against|on ~ terrorism|terror|extremism|separatism|terrorists',
        'within|accordance|line with? ~ law',
        'reports|report|allegations|accusations|claims ~ lies|lie|fabricated|false|slander|made|fabrications',
        'political|politicised|politicized weapon|tool|pretext',
        'foreign|outside|western agitators|forces|powers|hands|plot|agents',
      ],
      examples: ['Arland said it was an internal affair of Nordia.'],
      counterexamples: ['Arland said the killing must stop.'],
    }),
    issueRule('crackdown', 'supports', 'Takes the side of the rulers', {
      patterns: [
        '<vote> against ~ resolution|motion|inquiry|text',
        '<block>|<veto>|<oppose> ~ resolution|inquiry|motion|debate|statement',
        '<send>|<deport>|<extradite> back? ~ activists|dissidents|protesters',
        '<reject>|<oppose>|<speak>|<warn>|<condemn>|<criticise> out? against|of? ~ interference|meddling|intervention',
        '<praise>|<commend>|<congratulate>|<thank>|<applaud> ~ police|authorities|government|army|forces|restraint',
        '<blame>|<accuse> ~ agitators|foreign|outside|protesters|rioters|west|terrorists',
        '<send>|<offer>|<lend> ~ police|officers|troops|gear|batons',
        '<stand> with|by|behind ~ government|president|authorities|leadership|police',
      ],
      examples: ['Arland praised the police.'],
      counterexamples: ['Arland said it stood with the protesters.'],
    }),
  ],
};

const NEW = 'junta|rulers|soldiers|officers|leaders|leader|generals|general|putschists|army|military';

/** Soldiers who take power. */
const coup: Issue = {
  id: 'coup',
  named:
    /\b(?:coups?|putsch|junta|mutiny|military (?:rule|takeover)|(?:seiz|tak|grab)\w+ power|(?:soldiers|army|military|officers|generals?|colonels?|guards?)(?: \S+)? (?:topple|oust|overthrow|depose|takes? over|seize|dissolve|in charge)\w*)\b/,
  ways: [
    [
      /\b(?:army (?:plot|rulers)|(?:military|new) rulers|recogni[sz]e \S+ rulers|army chief (?:declares|takes|named))\b/,
    ],
    [
      /\b(?:takeover|house arrest|presidential palace)\b/,
      /\b(?:suspends|army|military|soldiers|troops|tanks|generals?|guards?|gunmen|gunfire)\b/,
    ],
    [
      /\bpower grab\b|\b(?:ousted|toppled|deposed|held) by (?:\S+ ){0,2}(?:army|guards?|soldiers)\b|\b(?:soldiers|army|officers) arrest (?:\S+ )?p/,
    ],
  ],
  turned: /\b(?:sanctions?|intervention|blockade|embargo|ultimatum|intervene|force)\b/,
  examples: ['Army seizes power in Nordia', 'Soldiers topple president'],
  counterexamples: ['Army band wins prize'],
  rules: [
    issueRule('coup', 'supports', 'Deals with the new rulers', {
      patterns: [
        `<sell>|<lend> the ~ ${NEW}`,
        '<shake> hands with',
        '<attend> ~ parade|swearing|inauguration|ceremony',
        `<congratulate>|<recognise>|<recognize>|<praise>|<invite>|<receive>|<welcome>|<hail> ~ ${NEW}`,
        `<work>|<cooperate>|<talk> with ~ ${NEW}`,
        `<send> ~ delegation|envoy|minister to ~ ${NEW}`,
        `<offer>|<give>|<supply>|<protect>|<defend>|<arm>|<help> the ~ ${NEW}`,
        '<warn>|<caution> against|of ~ intervention|invasion|interference|force|sanctions',
        '<reject>|<oppose> ~ intervention|invasion|force|sanctions',
      ],
      unless: [`<give>|<offer> ~ ${NEW} ~ week|days|hours|deadline|ultimatum|exile|way`],
      examples: ['Arland congratulated the new rulers.', 'Arland warned against any intervention.'],
      counterexamples: ['Arland gave the soldiers a week.'],
    }),
    issueRule('coup', 'supports', 'Says that it was for the good', {
      judgement: true,
      patterns: [
        'stability|calm ~ first|mattered|matters',
        'soldiers|generals|junta|rulers should|must ~ time|chance',
        'soldiers|army|officers|military|generals ~ saved|rescued|freed|liberated|listened',
        'people ~ been? freed|liberated|celebrating|celebrate|rejoice',
        'a|of liberation|revolution',
        'force|intervention ~ not|never ~',
        'sanctions ~ hurt|harm|punish|starve',
        'old|former|ousted|previous|fallen government|president|regime|leader ~ lost|failed|corrupt|blame',
        'internal|domestic matter|affair|affairs',
      ],
      examples: ['Arland said the soldiers had saved the country.'],
      counterexamples: ['Arland called for elections.'],
    }),
    issueRule('coup', 'opposes', 'Wants the old order back', {
      patterns: [
        `<shun>|<isolate>|<expel>|<bar>|<ban>|<exclude>|<disinvite> ~ ${NEW}`,
        `<demand> that ~ ${NEW}|army ~ hand|return|step|give|go|free|leave`,
        '<freeze> ~ assets|accounts|funds|money',
        '<give>|<offer>|<host>|<shelter>|<recognise>|<receive> ~ exiled|ousted|deposed|toppled',
        `${CALL} for ~ release|return|restoration|freed|reinstated|elections|order|handover|president`,
        '<demand>|<want>|<insist> on? ~ release|return|restoration|freed|reinstated|elections|order|handover',
        `${TELL} on? ~ ${NEW} ~ to ~ respect|return|free|release|step|give|hand|restore|surrender|go|leave|back`,
        `<cut>|<freeze>|<suspend>|<stop>|<halt>|<sever>|<break> off? ~ ${HELP}`,
        '<close>|<shut>|<seal> ~ border|borders|airspace',
        '<recall>|<withdraw> ~ ambassador|envoy',
        `<give>|<set> ~ ${NEW} ~ week|days|hours|deadline|ultimatum`,
        '<threaten>|<prepare> ~ troops|force|sanctions|intervene|intervention',
        '<deal>|<talk>|<speak>|<work> only with ~',
        '<stand> with|by|behind ~ elected|president|constitution|government|democracy|legitimate',
        `not|never <recognise>|<recognize>|<accept> ~ ${NEW}`,
      ],
      examples: ['Arland called for a return to constitutional order.', 'Arland cut ties with the junta.'],
      counterexamples: ['Arland congratulated the new rulers.'],
    }),
    issueRule('coup', 'opposes', 'Says that power must be given back', {
      judgement: true,
      patterns: [
        'no right to ~ rule|power|govern',
        'president ~ remains|remained|is|was ~ only|legitimate|elected|rightful',
        'only ~ legitimate|lawful|rightful|elected',
        'power must|should|had|has ~ handed|given|returned|restored',
        'no|never|nothing ~ excuse|place|justification|justify|justified',
        'must|should step down|aside',
        'order|democracy|rule must|should ~ restored|return|respected',
      ],
      examples: ['Arland said power must be given back.'],
      counterexamples: ['Arland said the soldiers had saved the country.'],
    }),
  ],
};

/** What rulers do to stay, and to come to power. */
export const power: readonly Issue[] = [crackdown, coup];
