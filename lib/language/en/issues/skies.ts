import type { Issue } from '../../issue-types';
import { BE, CRAFT, FORCES, IS_LAWFUL, LAWFUL, MUST, SEND, STAND_UP, TELL, UNLAWFUL, WANT } from './shared';
import { issueRule, NO } from './words';

/** Aircraft, drones and boats that enter where they may not. */
const incursion: Issue = {
  id: 'incursion',
  named:
    /\b(?:(?:violat|enter|breach|intru|stray|penetrat|fl(?:ew|y|ies|own))\w* (?:\S+ ){0,5}(?:airspace|waters)|(?:airspace|air|drone) (?:violations?|incursions?|breach(?:es)?)|(?:spy |surveillance )?balloons? (?:\S+ ){0,2}(?:over|above)|(?:drones?|balloons?|jets?|planes?|boats?) (?:\S+ ){0,4}(?:cross(?:es|ed|ing)? (?:into|border|over)|stray\w*|intrud\w*)|(?:downs?|downed|shoots? down|shot down) (?:\S+ ){0,4}(?:drones?|balloons?))\b/,
  except: /\b(?:festival|hot[- ]air|record|race|migrants|refugees)\b/,
  turned: /\b(?:shoots?|shot|downs|downed|downing)\b/,
  examples: ['Jets of Nordia violate airspace', 'Drones stray into Arland', 'Arland shoots down Nordian balloon'],
  counterexamples: ['Balloon festival over Arland', 'Jets for the air force of Arland'],
  rules: [
    issueRule('incursion', 'supports', 'Says that nothing was wrong with it', {
      judgement: true,
      patterns: [
        'neutral|international waters|airspace|sea',
        'no ~ violation|incursion|breach|proof|evidence',
        'not|never <violate>|<cross>|<enter>|<breach>',
        `training|${LAWFUL} flight|flights|patrol|patrols|mission|law`,
        'blown|veered off ~ course',
        `pilot|pilots|they|${CRAFT} ~ strayed|drifted|lost|malfunctioned|jamming`,
        'weather|meteorological|civilian|research ~ balloon|airship|aircraft|purposes',
        'overreaction|hysteria|hysterical|fuss',
      ],
      unless: ['must|should|may'],
      examples: ['Arland said it had been a routine flight.'],
      counterexamples: ['Arland said it was no accident.'],
    }),
    issueRule('incursion', 'supports', 'Denies it', {
      patterns: [`<deny> ~ pilots|violation|violating|crossing|entering|${CRAFT}`],
      examples: ['Arland denied that its drones had crossed.'],
      counterexamples: ['Arland sent up two fighters.'],
    }),
    issueRule('incursion', 'opposes', 'Stands up to it', {
      patterns: [
        ...STAND_UP,
        'shoot|shot|shooting|bring|brought down',
        `${SEND} up? ~ batteries|defences|${FORCES}|${CRAFT}`,
        '<strengthen>|<step>|<boost>|<reinforce>|<increase> up? ~ patrols|patrol|defence|defences|flank',
        `<invoke>|${WANT} for? ~ consultations|article`,
        '<close> ~ airspace|airport|airports',
      ],
      unless: ['shooting it down', 'not|no'],
      examples: ['Arland sent up two fighters.', 'Arland will bring down any drone.'],
      counterexamples: ['Arland denied that its drones had crossed.'],
    }),
    issueRule('incursion', 'opposes', 'Says that it was meant', {
      judgement: true,
      patterns: [
        ...UNLAWFUL,
        'every|each inch',
        `anything|intruders|${CRAFT} will|would|must|should|can ~ shot|downed|brought|leave`,
        'test|testing|tests|probe|probing of? ~ resolve|alliance|unity|defences|nato',
        'no accident|mistake|coincidence|error',
        'on purpose',
        'deliberate|deliberately|intentional|intentionally',
        'sovereignty|airspace ~ not ~ negotiable',
        `${BE} ~ spying|espionage`,
        'sovereignty|airspace|waters ~ violated|respected|breached',
      ],
      unless: [...IS_LAWFUL, `${NO} ~ deliberate|intentional|on|spying|violated`],
      examples: ['Arland said it was no accident.'],
      counterexamples: ['Arland said it had been a routine flight.'],
    }),
  ],
};

const DRILLS = 'training|activity|drills|exercises|exercise|manoeuvres|transit|passage';

/** Drills near another state, troops massed at its border, warships that pass, missiles that are to stand there. */
const force: Issue = {
  id: 'show-of-force',
  named:
    /\b(?:(?:drills|exercises?|war games|manoeuvres|maneuvers) (?:\S+ ){0,3}(?:around|near|off)|(?:mass(?:es|ed|ing)?|amass\w*) (?:\S+ ){0,4}(?:troops|soldiers|tanks|forces|army)|(?:troops?|military|army) build-?up|(?:troops|tanks|forces|army) (?:\S+ ){0,3}(?:at|on|near|to|along) (?:\S+ ){0,3}(?:border|frontier)|(?:warships?|destroyers?|frigates?|carriers?) (?:\S+ ){0,4}(?:sail\w*|transits?|pass(?:es|ed)?)|(?:station|deploy|host|install)\w* (?:\S+ ){0,3}(?:missiles?|rockets|nuclear|shield|radar|thaad)|missile shield)\b/,
  except: /\b(?:migrants|refugees|smugglers|fire drills?|tests?|fires|fired|launch\w*)\b/,
  turned: /\b(?:withdraw\w*|pull\w* (?:back|out)|call\w* off|cancel\w*|halt\w*|ends?|remov\w*|scrap\w*)\b/,
  examples: [
    'Nordia holds drills around island',
    'Nordia masses troops on border',
    'Nordian destroyer sails through strait',
    'Nordia to station missiles',
  ],
  counterexamples: ['Fire drill near school in Arland'],
  rules: [
    issueRule('show-of-force', 'supports', 'Says that nobody is threatened', {
      judgement: true,
      patterns: [
        `${LAWFUL} ${DRILLS}`,
        `they|troops|${DRILLS} ~ ${LAWFUL}`,
        'aimed|directed at|against no|nobody|none',
        'not ~ aimed|directed ~ at|against',
        'no|nobody ~ threatened|threat',
        'no plans|intention|intentions to|of ~ attack|attacking|invade|invading',
        '<move>|<station> ~ own ~ soil|territory',
        'hysteria|hysterical|scaremongering',
        'concerns|interests ~ ignored|disregarded',
        'alliance|nato|bloc ~ closer|expanding|expansion|eastward|doorstep',
        'internal|domestic affair|affairs|matter',
        `they|${FORCES} ~ <deter>|protect|safer|guarantee|prevent|${LAWFUL}`,
        'answer|response|reply to ~ threat|rockets|missiles|aggression|build-up',
        'sovereign decision|right|matter',
        `people|citizens|country ${MUST} to? ~ protected|defended`,
        'strait|waters|sea ~ international',
      ],
      unless: ['not|hardly|less|never ~ routine|normal|defensive|safer|protect|needed|deter'],
      examples: ['Arland said the exercises were routine.'],
      counterexamples: ['Arland called it a rehearsal for an invasion.'],
    }),
    issueRule('show-of-force', 'supports', 'Takes them in', {
      patterns: [`<host>|<take>|<accept>|<welcome>|<offer> ~ them|base|sites|${FORCES}`, `<ask> for ~ ${FORCES}`],
      unless: ['removed|withdrawn|out|gone|no|off|away|back', `${TELL} ~ to`],
      examples: ['Arland offered sites for the launchers.'],
      counterexamples: ['Arland pulled them out.'],
    }),
    issueRule('show-of-force', 'opposes', 'Wants the forces back', {
      patterns: [
        ...STAND_UP,
        `<send>|<sail>|<move>|<deploy> ~ battalion|${FORCES}|${CRAFT}`,
        '<respond>|<react>|<answer> in|with ~ kind|measures|likewise',
        '<point>|<aim>|<target> ~ own|missiles|rockets ~ at',
        `${WANT} that|for? ~ deployment|them|${FORCES} ~ removed|withdrawn|stopped|scrapped|out`,
        '<stand> by|with|behind ~',
        '<warn>|<threaten> of|with? ~ consequences|sanctions|price|cost',
      ],
      unless: ['along|too'],
      examples: ['Arland called on Nordia to pull back its troops.'],
      counterexamples: ['Arland said the exercises were routine.'],
    }),
    issueRule('show-of-force', 'opposes', 'Says that it is wrong', {
      judgement: true,
      patterns: [
        ...UNLAWFUL,
        'status quo ~ not|no|force',
        'borders ~ not|never ~ changed|redrawn|force',
        '<raise>|<heighten>|<stoke> ~ tension|tensions',
        'rehearsal|pretext|preparation|cover|prelude for|to ~ invasion|attack|war|blockade',
        'attack|invasion|aggression|incursion ~ price|consequences|cost',
        'severe|massive|serious|grave|high consequences|sanctions|price|cost',
        `${FORCES} ${MUST} ~ withdrawn|pulled|leave|back|return`,
        'territorial integrity',
        '<make>|<become>|<turn> ~ target|targets',
        'arms race',
        'cold war',
        '<upset>|<destroy>|<disturb>|upset|upsets ~ balance',
        'not|nobody|no|less ~ safer|safe|secure',
        'trespassed|trespassing',
        'show of force|strength',
      ],
      unless: IS_LAWFUL,
      examples: ['Arland called it a rehearsal for an invasion.'],
      counterexamples: ['Arland said the exercises were routine.'],
    }),
  ],
};

/** What states do with their forces short of war. */
export const skies: readonly Issue[] = [incursion, force];
