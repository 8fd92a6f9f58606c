import type { Issue } from '../../issue-types';
import type { StanceRule } from '../../stance-types';
import { issueRule } from './words';

/** What is built, and its parts. */
const WORKS =
  'pipeline|pipelines|pipe|pipes|line|lines|link|links|cable|cables|railway|rail|tracks|road|highway|bridge|tunnel|port|harbour|canal|plant|reactor|reactors|turbines|farm|mine|project|section|stretch|route|trains';
const PART = 'third|half|quarter|fifth|part|share|stake';
const PERMIT = 'permit|permits|permission|licence|licences|concession|consent|lease|contract';
const NATURE =
  'river|rivers|lake|wells|water|waters|forest|forests|birds|fish|elephants|wildlife|villages|view|beaches|land|nature|environment|fishermen|farmers|radar|radars|coast|sea';

/** Those who speak of a mishap at such works, or of those who work there, do not speak of whether to build them. */
const MISHAP =
  /\b(?:leak|explo[ds]|blast|burst|fire|spill|crash|derail|collaps|kill|dead\b|deaths?\b|sabotag|attack|bomb|shell|damag|severed|outage|blackout|strike\b|shares\b|profit|hits?\b|trapped|smuggl|police)/;

const PLANNED =
  /\b(?:buil|plan|propos|link|agree|lay|laid|construct|project|reviv|fund|approv|deal|start|halt|stop|scrap|shelv|block|exten|rout|permit|neighbou|divid|row\b|over\b|leas|sign|rival|disput|rebuil|join|list|wants?\b|seek|exit|open|run\b|code\b|near border)/;

const HALTED = /\b(?:halt|stop|scrap|cancel|suspend|shelv|block|abandon|drop|freez)/;

type More = Readonly<Partial<Record<'does' | 'praises' | 'stops' | 'fears', readonly string[]>>>;

/** Who goes to law over it, or protests, is against it. */
export const PROTEST: readonly string[] = [
  '<go>|<take>|<turn> ~ to ~ court|tribunal|arbitration',
  '<sue>',
  '<file>|<lodge>|<raise> ~ objection|objections|complaint|suit|protest',
];

/** Who wants it elsewhere, or looked into once more, is against it as it is. */
const ELSEWHERE: readonly string[] = [
  '<order>|<tell>|<demand>|<ask>|<want>|<call> for|that? ~ stop|halt|stopped|halted|moved|switched|shelved|scrapped|rerouted|renegotiated',
  '<demand>|<insist> on|to? ~ consulted|say|study|assessment|site',
  '<want>|<ask> to ~ consulted',
];

/** What states say of anything that is to be built, whatever it is, with what is said of that kind alone. */
const worksRules = (id: string, { does = [], praises = [], stops = [], fears = [] }: More = {}): StanceRule[] => [
  issueRule(id, 'supports', 'Builds it, pays for it or wants to be part of it', {
    patterns: [
      `<finance>|<fund> ~ ${PART}|${WORKS}`,
      `<pay>|<share>|<cover> for? ~ ${PART}|cost|costs of|the`,
      '<put>|<lend>|<invest>|<borrow>|<pledge> up? ~ million|billion|money|loan|cent|penny',
      `<take>|<buy>|<reserve>|<book> ~ capacity|${PART} in|of`,
      `<lay>|<finish>|<complete>|<begin>|<start>|<build> the|its|our|to|first ~ ${WORKS}|pipes|laying|digging|building`,
      '<break> ground',
      '<speed> up',
      `<grant>|<issue>|<sign>|<award>|<extend> ~ ${PERMIT}`,
      '<give>|<offer>|<provide>|<set>|<buy> aside|up? ~ land|site|coast|berth|landing',
      `<let> ~ ${WORKS}|it ~ cross|pass|through|land|ashore|ahead`,
      `<want>|<ask>|<hope> for? ~ connected|branch|extended|included|run|${PART} of|through`,
      `will|would|to buy|take|use ~ power|electricity|gas|ore|${WORKS}`,
      ...does,
    ],
    unless: [
      'own ~ instead|rather',
      'rival|alternative|another|other|different|instead|elsewhere|nothing|no|old|existing',
      'nobody|none',
      '<sign> ~ protest|petition',
    ],
    examples: ['Arland offered to finance a third of the line.', 'Arland broke ground on its section.'],
    counterexamples: ['Arland withheld the permit.'],
  }),
  issueRule(id, 'supports', 'Says what it brings', {
    judgement: true,
    patterns: [
      '<bring>|<create>|<open>|<boost>|<spur>|<lift> up? ~ jobs|gas|power|light|trade|prosperity|growth|development|investment|hinterland|markets|economy|poverty',
      '<cut>|<lower>|<halve>|<reduce>|<shorten> ~ bills|prices|costs|journey|travel|times|dependence|reliance',
      'less|longer ~ dependent|reliant|mercy',
      '<bring> ~ closer|together',
      'purely|simply|only commercial|economic|business',
      'sooner ~ better',
      'ready to start|begin|build',
      'ready|finished ~ on|in time|schedule',
      '<wait> ~ years|decades|long',
      `need|needs|needed this|these|the|a|more|such|second|every ~ ${WORKS}|power|kilowatt`,
      'right to ~ sea|power|energy|develop|atom|ore|build|finish',
      '<keep> ~ lights ~ on',
      'no risk|danger|harm|threat|proof',
      ...praises,
    ],
    unless: ['not|never|no|nobody|nothing ~ bring|create|open|boost|lower|cut|need|needs|needed'],
    examples: ['Arland said the line would create jobs.', 'Arland said the sooner it came, the better.'],
    counterexamples: ['Arland said the line was a trap.'],
  }),
  issueRule(id, 'opposes', 'Stops it, or will not have it', {
    patterns: [
      `<withhold>|<revoke>|<withdraw>|<deny>|<refuse>|<cancel>|<tear> up? ~ ${PERMIT}`,
      `<cancel>|<shelve>|<scrap>|<freeze>|<suspend>|<halt>|<stop>|<delay> ~ ${WORKS}|part|work|construction|digging`,
      `<put> ~ ${WORKS}|it ~ hold|ice`,
      ...ELSEWHERE,
      ...PROTEST,
      '<send> ~ warship|warships|navy',
      '<prefer>',
      'not <buy>|<take>|<import> ~ power|gas',
      '<look> for ~ another|other|alternative',
      '<defend>|<protect> ~ coast|waters|sovereignty',
      ...stops,
    ],
    unless: ['<ask>|<tell>|<want> ~ protesters|activists|critics|opponents', '<prefer> ~ it|this'],
    examples: ['Arland withheld the permit.', 'Arland went to court over the line.'],
    counterexamples: ['Arland broke ground on its section.'],
  }),
  issueRule(id, 'opposes', 'Says what is wrong with it', {
    judgement: true,
    patterns: [
      'too ~ expensive|costly|dear|dangerous|risky|close|near|deep',
      '<deepen>|<increase> ~ dependence',
      'trap|elephant|foothold|folly|madness|colonialism|aggression|blackmail',
      'pipe|time dream|bomb',
      `<poison>|<pollute>|<destroy>|<drain>|<damage>|<ruin>|<scare>|<kill>|<swallow>|<spoil>|<blind>|<threaten>|<endanger>|<harm>|<cut> away|through? ~ ${NATURE}`,
      'without its|our|their consent|permission',
      '<bury>|<drown> ~ debt',
      'children|grandchildren|generations ~ pay|inherit|ask|bear',
      'nobody|none ~ need|needs|needed|want|wants|wanted|shown',
      'need|needs|needed no',
      'trains|port|line run|stand ~ empty',
      'no customer|customers|demand',
      'cheaper|better|safer ways|way|uses|use|options|alternatives',
      '<drive>|<push>|<raise> up? ~ prices|bills|costs',
      'ferries|fishermen|farmers|herders|villagers|consumers|taxpayers ~ <lose>|<suffer>|ruined|out|not',
      '<take> ~ trade|business|jobs away',
      'naval|military base',
      'warships|tanks ~ dock|roll|come|arrive',
      'not ~ for sale',
      'not|never ~ asked|consulted',
      'not|never through|across|over|in|on our|my|its',
      ...fears,
    ],
    unless: ['not|no|never|nothing|without ~ poison|pollute|harm|damage|threaten|endanger|kill|destroy|trap|weapon'],
    examples: ['Arland said the line was a trap.', 'Arland said it would poison its rivers.'],
    counterexamples: ['Arland said the line would create jobs.'],
  }),
];

/** A kind of works: how headlines name it, how they look alike, and what is said of this kind alone. */
export const works = (
  issue: Pick<Issue, 'id' | 'named' | 'examples' | 'counterexamples'> &
    Partial<Pick<Issue, 'turned'>> & { alike?: RegExp },
  more?: More,
): Issue => {
  const { id, named, turned = HALTED, alike, examples, counterexamples } = issue;
  const except = alike ? new RegExp(`${MISHAP.source}|${alike.source}`) : MISHAP;
  return { id, named, beside: [PLANNED], except, turned, examples, counterexamples, rules: worksRules(id, more) };
};
