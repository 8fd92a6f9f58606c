import type { MatterWords } from '../matter-words';
import { wordSet } from './word-set';

/** What an article is about, and what is said of it. */
export const englishMatterWords: MatterWords = {
  inReturn: wordSet('return response retaliation reprisal reply kind turn'),
  leadsBack: wordSet('to of from on the a an its their'),
  comesBack: wordSet(
    'reinstatement resumption restoration return revival reopening restart renewal readmission release',
  ),
  owned: wordSet('its their his her'),
  keeps: /^(?:keep|retain|return|readmit|reinstat|restor|resum|back)/,
  breaks: wordSet('which who while but because since although though despite unless if whether until'),
  passives: wordSet('be been being was were is are should must had has have to'),
  infinitives: wordSet('to not would will and or could should must may'),
  maybe: /^(?:could|may|might|should|would|not|never|no|won't|refus\w*|rejects?)$/,
  heldOut: /^(?:threat\w*|vow(?:s|ed)?|action|steps|powers?)$/,
  asks: wordSet('ask asks asked tell tells told want wants'),
  beforeParticiple: wordSet('be is are was were been to'),
  ofPeople: wordSet('expel recall evict'),
  stops: wordSet('over after amid as until despite because and but if while when before at by with'),
  joins: wordSet('on of to for in from out'),
  ties: wordSet('to ties ally allies partner partners relations friend friends contact'),
  turnsAway: wordSet('by at in until before toward towards'),
  questions: wordSet('how what where which whether if why'),
  agreements: wordSet(
    'agreement deal accord treaty pact contract memorandum agreements deals accords contracts memoranda papers',
  ),
  another: wordSet('a an another'),
  opensClause: wordSet('that which who where when once if unless subject provided because by after before as'),
  means: wordSet(
    `money funds budget pocket resources purse expense account right accord people citizens men women soil
    territory initiative will volition papers bid application candidacy candidate`,
  ),
  leadsToSpoken: wordSet('of about regarding concerning on over after as when during following'),
  spokenOf: wordSet('of about regarding concerning'),
  endsCalled: wordSet('that which who said says but while'),
  calledAs:
    /^(?:see|seen|saw|view|describe|hail|denounce|decr|slam|blast|portray|present|perceive|characteri|regard|cast|paint|fram|tout)/,
  callsName: /^(?:call|brand|label|dub)/,
  deedLeads: wordSet('from out of back the a an its their his her down off up'),
  opensBehind: wordSet('as after if while when that because amid before say says said and but'),
  goesBack: wordSet('move moves decision decisions step steps action actions ruling measure measures'),
  quantifiers: wordSet('every all some any no'),
  secondClause: wordSet('as after while amid when'),
  roles: wordSet('as'),
  gerund: /.{3}ing$/,
  genres: wordSet('guide explainer timeline primer recap roundup glossary factbox'),
  headlineAsks: wordSet(
    'who why how what when where which opinion analysis explained watch live letter letters message here not',
  ),
  takenUp: wordSet('the this that these those such its their his her'),
  alike: wordSet('such those similar same both'),
  leadsOwnClause: wordSet('that what as if'),
  pronouns: wordSet('it this'),
  objectClauses: wordSet('that whether if how why when where what'),
  objectAspects: wordSet(
    `idea notion prospect possibility use principle kind sort set round package batch raft series list adoption
    start launch renewal extension part parts aspects lack creation text need
    introduction choice timing`,
  ),
  particles: wordSet('up off out down back away'),
  phraseJoins: wordSet('of on for to in against over with from between into at about under'),
  adjectives: /(?:ese|ish|ian|ean|ern|ior|ial|ary|ous|ive|ical|al|ic|ed|ional|new|free|flat|oil|joint|second|first)$/,
  spans: wordSet('time hour hours day days week weeks month months year years'),
  opensPhrase: wordSet('the a an its their his her more no'),
  subjectAspects: wordSet(
    `idea building construction opening adoption signing passing passage implementation introduction approval
    text terms creation prospect possibility use launch completion ratification conclusion entry joining
    accepting adopting continuing supporting backing recognising recognizing lifting decision plan proposal move
    bid attempt kind sort version part arrival presence return deployment resumption`,
  ),
  general: wordSet(
    `plan proposal idea move moves decision step steps measure measures initiative scheme project action actions
    announcement`,
  ),
  verbal: /(?:ing|ed|ive|able|ful|ous|ical|ish|wide)$/,
  phrasePrepositions: wordSet('of on for in to against across over with from'),
};
