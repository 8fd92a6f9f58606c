import type { Issue } from '../../issue-types';
import { issueRule } from './words';

const CONDUCT =
  'behaviour|behavior|action|actions|conduct|activities|activity|moves|manoeuvres|maneuvers|tactics|steps|acts|posture|assertiveness';
const HARSH =
  'aggressive|provocative|coercive|unilateral|dangerous|destabilising|destabilizing|assertive|reckless|bullying|expansionist|illegal|escalatory|risky|unsafe|hostile';
const URGE = '<urge>|<call>|<tell>|<press>|<ask>|<want>|<warn>|<pressure>';

/** Islands, reefs and seas that several states claim: whoever takes possession of them is for it, those whom it alarms are against. */
const seaClaims: Issue = {
  id: 'sea-claims',
  named:
    /\b(?:(?:south|east) china sea|disputed (?:islands?|isles|reefs?|shoals?|atolls?|waters|sea)|(?:islands?|isles|sea|reefs?|shoals?|maritime|territorial) (?:row|dispute|claims?|spat|tensions|feud|stand-?off|ruling)|island-building|(?:artificial|man-made) islands?|land reclamation|nine-dash line)\b/,
  except: /\b(?:cease-?fires?|fishing quotas?|cables?|code of conduct)\b/,
  examples: ['Arland warns Nordia over island row', 'Nordia builds artificial islands in South China Sea'],
  counterexamples: ['Arland wins island race', 'Sea level rises'],
  rules: [
    issueRule('sea-claims', 'opposes', 'Calls what is done there dangerous or unlawful', {
      judgement: true,
      patterns: [
        `${HARSH} and|or|,? ~ ${CONDUCT}`,
        'land reclamation|reclamations',
        'building|construction of outposts|islands|runways|bases|installations',
        'militarisation|militarization|militarise|militarize|militarising|militarizing',
        'ruling|award|verdict|decision must|should|is|be|was|remains ~ binding|final|respected|honoured|honored|upheld|obeyed',
        'rules based order',
        'freedom of navigation|the? seas|overflight|passage',
        'no|without ~ legal|lawful|historical basis|ground|grounds|foundation',
        'excessive|unlawful|sweeping|expansive|baseless|outlandish|absurd|unfounded maritime|territorial? claim|claims',
        'would|will|risk|risks|only ~ <isolate>',
        'change|changing|alter|altering ~ status quo',
        'might ~ right',
        'put|puts at risk by',
        'no|any country|nation|state ~ above the law',
      ],
      unless: [
        'not|never|no ~ militarising|militarizing|militarise|militarize',
        'attempts|attempt|efforts|bid|trying to isolate',
      ],
      examples: ['Arland warned of coercive actions.', 'Arland said the ruling must be binding.'],
      counterexamples: ['Arland repaired its roads.'],
    }),
    issueRule('sea-claims', 'opposes', 'Stands up to it', {
      patterns: [
        `${URGE} on? ~ to ~ rein|respect|abide|comply|stop|halt|leave|withdraw|refrain|clarify|desist|observe|honour|honor`,
        `<warn> ~ against|of|over ~ ${HARSH}`,
        '<sail>|<send>|<deploy>|<fly> ~ warship|warships|frigate|destroyer|bomber|bombers|carrier|aircraft|ship|ships ~ through|past|near|into|over|to',
        '<file>|<lodge>|<bring>|<launch> ~ case|protest|complaint|suit|note',
        '<back>|<support>|<hail>|<welcome>|<endorse> ~ ruling|award|verdict|arbitration|tribunal',
        '<help>|<train>|<arm>|<equip> ~ claimants|neighbours|neighbors|coast',
        'not|never <recognise>|<recognize>|<accept> ~ claim|claims|line|zone|sovereignty',
      ],
      examples: ['Arland urged Nordia to rein in its actions.', 'Arland sent a destroyer past the reef.'],
      counterexamples: ['Arland sent flowers.'],
    }),
    issueRule('sea-claims', 'supports', 'Says that it is theirs', {
      judgement: true,
      patterns: [
        'indisputable|undisputed|inherent|undeniable|irrefutable sovereignty|right|rights|claim',
        'sovereignty over',
        'historic|historical|ancestral right|rights|claim|claims|waters|title',
        'since ancient|time times|immemorial',
        'within|inside ~ own? sovereignty|rights|territory|waters',
        'court|tribunal|panel|judges|arbitrators ~ no|lacks|lack|lacked|without jurisdiction|authority|right',
        'ruling|award|verdict|decision ~ null|void|illegal|invalid|worthless|farce|scrap',
        'outside|outsiders|external|foreign powers|countries|counties|forces|nations|the|states ~ stay|stick|keep|not|stop|refrain|meddle|interfere|stir',
        'not to interfere|meddle',
        'provocative|reckless exercises|patrols|drills|flights|passages|sorties|voyages',
        'attempts|attempt|efforts to isolate|contain|encircle',
        'purely|entirely|solely civilian|defensive|peaceful',
      ],
      examples: ['Arland spoke of its indisputable sovereignty.', 'Arland said the court lacked jurisdiction.'],
      counterexamples: ['Arland said the ruling must be respected.'],
    }),
    issueRule('sea-claims', 'supports', 'Goes on taking possession', {
      patterns: [
        '<ignore>|<disregard>|<defy>|<reject>|<dismiss>|<shrug> off? ~ ruling|award|verdict|case|arbitration|tribunal|court|judges',
        'not|never <accept>|<recognise>|<recognize>|<respect>|<honour>|<honor>|<attend> ~ ruling|award|verdict|court|arbitration|tribunal|hearing|jurisdiction',
        '<build>|<dredge>|<pave>|<finish> ~ runway|runways|airstrip|outpost|outposts|island|islands|reef|harbour|lighthouse|base',
        '<expand>|<strengthen>|<extend> ~ patrols|presence|garrison|control|claims',
      ],
      unless: ['stop|halt|end|against|not|never|accused|accuse|accuses ~ building|dredging|expanding'],
      examples: ['Arland will ignore the ruling.', 'Arland finished a runway on the reef.'],
      counterexamples: ['Arland built a school.'],
    }),
  ],
};

/** Whose seas and islands are. */
export const seas: readonly Issue[] = [seaClaims];
