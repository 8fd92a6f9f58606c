import type { DoerWords } from '../doer-types';
import { wordSet } from './word-set';

const BE = 'is|was|are|were|be|been';
const HAD = 'has|have|had';
const ITS = 'its|their|his|her';

const be = (...said: readonly string[]): string[] =>
  said.flatMap((one) => [`${HAD}? ${BE} ${one}`, `would|will|might|may ${BE} ${one}`]);
const did = (...said: readonly string[]): string[] => said.map((one) => `${HAD}? ${one}`);

/** How speakers judge whoever did a thing. Own collection. */
export const doerWords: DoerWords = {
  praise: [
    ...be(
      'right|correct|justified|entitled|brave|wise|courageous|prudent|bold|blameless|vindicated|farsighted|far-sighted|generous|responsible|exemplary',
      'well advised',
      `within ${ITS}|the rights|right|law`,
      'in the right',
      'on the right side|path|track|road',
      'to be commended|applauded|praised|congratulated|thanked|admired|excused',
      'doing|performing ~ favour|favor|service|kindness|good',
      'doing|defending|protecting what|itself|themselves',
    ),
    ...did(
      'acted|behaved|moved|responded|reacted|handled ~ wisely|rightly|properly|lawfully|legally|responsibly|correctly|bravely|courageously|prudently|proportionately|honourably|honorably|sensibly|well|bounds|law|rights|self-defence|self-defense|restraint',
      'acted in self',
      'did|done|doing well|right',
      'did|done ~ right|decent|honourable|only|sensible|proper thing',
      `did|done ${ITS} duty|part|bit`,
      'did|done nothing|no wrong',
      'did|done what ~ would|should|had',
      'showed|shown|showing ~ courage|restraint|leadership|wisdom|way|resolve|foresight|patience|backbone|vision|solidarity|generosity|maturity',
      'set|setting a|an|the ~ example|standard|precedent',
      'deserve|deserves|deserved ~ praise|thanks|support|credit|applause|better|gratitude|recognition|medal|admiration|solidarity',
      'nothing to apologise|apologize|hide|be|regret for|ashamed?',
      'every|a|the|full|perfect|legitimate|sovereign|good|its ~ right|reason|reasons|cause to|for',
      'no|little|hardly|scant ~ choice|alternative|option',
      `kept|honoured|honored ${ITS} word|promise|promises|commitments`,
      'took|taken|made|making the right ~ decision|choice|step|call|move',
      'took|taken|made a|an ~ wise|brave|courageous|bold|historic|sound|sensible|right ~ decision|choice|step|call|move',
      `earned|won|won ${ITS}|our|the ~ respect|gratitude|thanks|admiration`,
      'broke|broken|violated|breached no|not ~ law|laws|rule|rules|treaty',
    ),
    `can|could|may|will count|rely on ${ITS}|our|full ~ support|backing|solidarity|help`,
    `knows|knew what it|they|${BE} ~ doing`,
    'speaks|spoke for ~ all|everyone|many|us',
    'stands|stood on the? right|firm|up',
  ],
  blame: [
    'could|can|would|should have? acted|done|act|do ~ otherwise|differently',
    ...be(
      'wrong|mistaken|unwise|foolish|reckless|mad|misguided|irresponsible|guilty|hypocritical|arrogant|dishonest|cynical|shortsighted|short-sighted|naive|insane|deluded|complicit|untrustworthy',
      'ill advised',
      'at fault',
      'to blame',
      'in the wrong',
      'out of line|order|touch',
      'off its|their head|rocker',
      'playing|toying ~ with fire',
      'on the ~ wrong|dangerous|slippery|false side|path|track|road|slope',
      'making ~ worse|mistake|error|enemies',
      'throwing|pouring|adding ~ oil|fuel|petrol',
      'breaking|violating|flouting|breaching ~ law|rules|treaty|charter|promises|agreement|obligations',
      'behaving|acting ~ badly|recklessly|rashly|bully|child|pirate|pirates|master|empire|law',
    ),
    ...did(
      'acted|behaved|moved|responded|reacted ~ rashly|unlawfully|illegally|recklessly|wrongly|alone|unilaterally|irresponsibly|disproportionately|badly|haste|hastily|unwisely|shamefully|disgracefully|unfairly|arrogantly|foolishly|panic',
      'did|done ~ wrong|unthinkable ~ thing',
      'did|done wrong|badly',
      'did|done|doing ~ disservice|harm|damage',
      'went|gone|going ~ too|over|overboard ~ far|top|it',
      'cross|crossed|crossing ~ line|lines|rubicon',
      'overstepped|overreached|overreacted|blundered|erred|miscalculated|misjudged',
      'made|making a|an ~ mistake|error|blunder|miscalculation',
      'made|took|taken the|a|an ~ wrong|bad|foolish|unwise|reckless|fateful|rash ~ decision|choice|step|path|turn|call',
      'broke|broken|violated|breached|flouted|betrayed|trampled|abused ~ law|laws|word|promise|promises|treaty|friends|trust|agreement|charter|principles|allies|obligations|rules|hospitality|commitments',
      'let ~ down',
      `lost ${ITS}|all|any ~ way|mind|minds|senses|sense|head|nerve|bearings|compass|reason`,
      'shows|showed|shown|showing ~ contempt|disregard|arrogance|face|cowardice|disrespect|weakness',
      'no ~ right|business|mandate|authority|standing|reason|excuse|justification|licence|license to|for|doing|whatsoever|there|here|in',
      'itself|themselves|himself|herself to blame',
      'bears|bear|bore ~ responsibility|blame|guilt',
      'owes|owe|owed ~ apology|explanation|answer',
      'lied|cheated|deceived',
    ),
    'would|will ~ regret|rue|repent',
    'would|will pay ~ price|dearly|for',
    'should|ought|must|had better? be|to|feel? ~ ashamed|shame',
    'should|ought|must|had ~ think|reconsider|apologise|apologize|reverse|retract|rethink|repent|desist|backtrack|back|change|know ~ again|it|course|down|mind|better|decision|step|move|once',
    'should|ought|must ~ reconsider|apologise|apologize|rethink|desist|repent|backtrack',
    'must|should|ought|has ~ answer|account for',
    'must|should|ought ~ held to account',
  ],
  praiseBefore: [
    'nobody|none|one|who can|could|should|would|will blame|fault|reproach|condemn|criticise|criticize',
    'not|never blame|fault|reproach',
    'have done ~ same as',
    'do the same as',
    'in ~ shoes|place of',
  ],
  fillers: wordSet(
    'fully entirely quite absolutely perfectly completely clearly only simply merely also again now already indeed certainly morally legally therefore thus just wholly plainly obviously undoubtedly always once still',
  ),
  leadsToMatter: wordSet('about on over regarding concerning'),
  turns: wordSet("not never hardly neither nor wasn't isn't aren't weren't hasn't haven't hadn't"),
};
