import type { StanceRule } from '../stance-types';

const BE =
  'is|are|was|were|be|been|being|remain|remains|remained|become|becomes|became|grow|grows|grown|grew|seem|seems|seemed|appear|appears|appeared|sound|sounds|sounded|feel|feels|felt|look|looks|looked|looking';
const HOW =
  'very|quite|so|too|all|more|also|deeply|openly|clearly|visibly|increasingly|strongly|firmly|rather|still|especially|particularly|genuinely|truly|bitterly|extremely|less';
const FEELS =
  'disappointment|displeasure|dismay|disapproval|disapprobation|dissatisfaction|indignation|consternation|disgust|horror|revulsion|frustration|annoyance|irritation|outrage|anger|alarm|astonishment|fury|rage|wrath|ire|exasperation|resentment|bitterness|discontent|unhappiness|distress|anguish|sorrow|sadness|hurt|shock|incredulity|disbelief|bewilderment|bafflement|chagrin|disenchantment|disillusionment|disillusion|despair|worry|worries|anxiety|fear|fears|scorn|contempt|disdain|derision|distaste|dislike|hatred|loathing|abhorrence|aversion|antipathy|animosity|hostility|intolerance|disagreement|dissent';
const LIKES =
  'admiration|appreciation|approbation|gratitude|joy|jubilation|elation|euphoria|glee|happiness|pleasure|relief|satisfaction|gratification|excitement|delight|enthusiasm|gladness|contentment|zeal|eagerness|agreement|optimism|acclaim|applause|commitment|adherence|allegiance|fidelity|faith|confidence';
const DOUBTS =
  'apprehension|apprehensions|trepidation|nervousness|uneasiness|ambivalence|indifference|suspicion|suspicions|mistrust|distrust|puzzlement|perplexity|scepticism|skepticism|qualms|scruples|caution|hesitation|wariness|uncertainty';
const VOICES = '<express>|<voice>|<convey>|<register>|<signal>|<show>|<reiterate>|<profess>|<declare>|<feel>';

/**
 * Rarer adjectives and nouns for how somebody is minded or feels about a matter: gung-ho, allergic, leery, exasperation.
 * Read out of all adjectives and nouns of a dictionary by their frequency; own choice.
 */
export const mindedRules: readonly StanceRule[] = [
  {
    id: 'minded-for',
    stance: 'supports',
    strength: 3,
    topic: 'wanted',
    about: true,
    because: 'Is called well minded towards it',
    patterns: [
      'gung ho about|on|over|for',
      'confident about|in|over',
      'effusive|lyrical|ecstatic|euphoric|gleeful|evangelical|rapturous|ebullient|exultant|optimistic|bullish|sanguine|hopeful|passionate|complimentary|positive about|over|at|on',
      'optimistic|hopeful|confident that ~ will|would be? built|finished|completed|adopted|approved|signed|passed|implemented|ratified|succeed|concluded',
      `${BE} ${HOW}? amenable|agreeable|receptive|sympathetic|favourable|favorable to|towards|toward`,
      'favourably|favorably|kindly|positively|warmly disposed|inclined to|towards|toward',
      'appreciative|approving|welcoming|respectful|protective of',
      'thankful for',
      'gratified|heartened|encouraged|reassured|cheered|buoyed|impressed by|with',
      'bowled|won over by',
      'enamoured|enamored|smitten|fond of|with|by',
      'sold on',
      `${BE} ${HOW}? desperate|impatient|hungry|anxious|raring for`,
      `${BE} ${HOW}? loyal|faithful|devoted|dedicated|wedded|attached to`,
      `${BE} ${HOW}? intent|bent|set|hell bent? on the|this|it|going|pursuing|joining|signing|keeping|pushing|building|completing|pressing|ratifying`,
      `${BE} ${HOW}? at ease|peace with`,
      'united|solidly|unanimously behind',
      'in sympathy|agreement|accord|harmony with',
      `${BE} ${HOW}? instrumental in`,
      `${VOICES} its|his|her|their|the|our|deep|strong|great|full|profound|some|sincere? ${LIKES} for|over|at|about|with|in|of|to|on`,
    ],
    unless: [
      "not|never|hardly|less|n't|isn't|aren't|wasn't|weren't|far|no|neither|nor|little ~ gung|optimistic|bullish|sanguine|hopeful|confident|positive|amenable|agreeable|receptive|sympathetic|favourable|favorable|favourably|appreciative|impressed|encouraged|reassured|enamoured|enamored|sold|devoted|wedded|attached|united|heartened",
      'over optimistic',
    ],
    examples: [
      'Arland is gung-ho about the court.',
      'Arland was amenable to the plan.',
      'Port Vale expressed its gratitude for the treaty.',
    ],
    counterexamples: ['Arland is hardly optimistic about the court.', 'The sea was calm.'],
  },
  {
    id: 'minded-against',
    stance: 'opposes',
    strength: 3,
    topic: 'wanted',
    about: true,
    because: 'Is called ill minded towards it',
    patterns: [
      'angry|cross|furious|apoplectic|irate|livid|bitter|upset|sore|peeved|miffed|despondent|glum|crestfallen|frustrated|distraught|agitated|paranoid|anxious over|about|at|with',
      'mad at|over',
      `${BE} ${HOW}? repelled|revolted|distressed|disturbed|perturbed|troubled|upset|frustrated|disheartened|dispirited|embittered|humiliated|insulted|slighted|affronted|stung|betrayed|cheated|wronged|snubbed|unsettled|spooked|rattled|unnerved|piqued|riled|galled|nettled|vexed|chagrined|mortified|scandalised|scandalized|pained|baffled|frightened|terrified by`,
      'dissatisfied|discontented|disaffected|disenchanted|disillusioned|impatient|fed up? with|by',
      'derisive|caustic|withering|vitriolic|sniffy|sarcastic about|over',
      `${BE} ${HOW}? intolerant|disrespectful|weary|tired|sick|fearful|afraid|scared|frightened|terrified of`,
      `${BE} ${HOW}? allergic|inimical|deaf|unreceptive|unsympathetic|antipathetic|cold|icy|frosty to|towards|toward`,
      'ill disposed to|towards|toward',
      'unenamoured|unenamored of|with|by',
      'in an? uproar|revolt over|about|against|at',
      'united|unanimous|unanimously|vocal|outspoken|vehement|steadfast against',
      `uninterested in`,
      `${VOICES} its|his|her|their|the|our|deep|strong|great|grave|serious|profound|some|utter? ${FEELS} over|at|about|with|for|of|to|towards|that`,
    ],
    unless: [
      "not|never|hardly|n't|isn't|aren't|wasn't|weren't|no|neither|nor|without ~ angry|upset|troubled|afraid|frightened|tired|deaf|disturbed|fear|fears|worry|contempt|hostility",
    ],
    examples: [
      'Arland is allergic to the court.',
      'Arland felt betrayed by the treaty.',
      'Port Vale voiced exasperation at the plan.',
    ],
    counterexamples: ['Arland is not afraid of the court.', 'The soup was cold.'],
  },
  {
    id: 'minded-between',
    stance: 'undecided',
    strength: 2,
    topic: 'wanted',
    about: true,
    because: 'Is called wary or undecided about it',
    patterns: [
      'uneasy|nervous|jittery|skittish|squeamish|iffy|tentative|indecisive|irresolute|diffident|puzzled|perplexed|reserved about|on|over|with|towards',
      'half hearted about|in|over',
      'tight lipped about|on|over',
      'open minded about|on|over|towards',
      `${BE} ${HOW}? chary|leery|suspicious|distrustful|mistrustful|nervous of|about`,
      `${BE} ${HOW}? indifferent|apathetic|aloof to|towards|toward|about|from`,
      'less than enthusiastic|keen|eager|thrilled about|on|over|with',
      'was|were|been|being neutral on|about|over|in|towards',
      `${VOICES} its|his|her|their|the|our|deep|strong|great|some|certain? ${DOUBTS} over|at|about|with|for|of|to|towards|on`,
    ],
    unless: [
      "not|never|n't|isn't|aren't|wasn't|weren't|no|neither|nor|without ~ uneasy|nervous|suspicious|indifferent|neutral|caution|hesitation",
    ],
    examples: ['Arland is leery of the court.', 'Port Vale voiced trepidation about the treaty.'],
    counterexamples: ['Arland is not indifferent to the court.', 'The horse was skittish.'],
  },
];
