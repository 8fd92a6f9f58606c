import type { MarkerRule } from '../claim-types';

/** Words by which a text says less than that it is so. */
export const hedges: readonly MarkerRule[] = [
  {
    id: 'hearsay',
    patterns: [
      'reportedly|allegedly|purportedly|supposedly|ostensibly|apparently|seemingly|presumably|evidently',
      'is|are|was|were|been|being widely? believed|thought|understood|said|rumoured|rumored|alleged|reported|considered to',
      'alleged|purported|suspected|so-called|would-be|unconfirmed|unverified',
      'if confirmed|true|verified',
      'could|can not be independently? verified|confirmed',
      'cannot be independently? verified|confirmed',
    ],
  },
  {
    id: 'possibility',
    patterns: [
      'could|may|might',
      'perhaps|maybe|possibly|probably|conceivably|potentially|likely|unlikely',
      'seem|seems|seemed|appear|appears|appeared to|that|like',
      'suggest|suggests|suggested|suggesting that',
      "it|it's is? not? unclear|clear whether|if|how|who|when",
      'remains|remained|is|was unclear|uncertain',
    ],
    unless: [
      'in|on|of|last|since|by|early|late|until|from|this|during|and|to|next may',
      'may 1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31',
      '1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|31 may',
      'could|may|might|appeared on|in|before|at|by',
    ],
  },
  {
    id: 'approximation',
    patterns: [
      'about|around|roughly|approximately|nearly|almost|some 1|2|3|4|5|6|7|8|9|10|15|20|25|30|40|50|60|70|80|90|100|200|300|400|500|ten|twenty|thirty|forty|fifty|half',
      'an? estimated',
      'more|less|fewer than',
      'at least|most',
      'up to|as many',
      'roughly|approximately',
      'or so',
    ],
    unless: ['more than ever|anyone|anything|just|a'],
  },
];

/** Words that turn a statement round. */
export const negations: readonly MarkerRule[] = [
  {
    id: 'negation',
    patterns: [
      'not|never|nobody|nothing|nowhere|neither|nor|without|hardly|barely|scarcely',
      "don't|doesn't|didn't|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|won't|wouldn't|can't|cannot|couldn't|shouldn't|mustn't|needn't|ain't",
      'no',
      'none of',
      '<deny>|<refuse>|<fail>|<decline> to|that|any|having|it|the|all',
      'yet to',
      'far from',
    ],
    unless: ['no 1|2|3|4|5|6|7|8|9|10', 'not only|just|least', 'no doubt', 'no longer|sooner than', 'nothing but'],
  },
];

/** Attributed to nobody in particular. */
export const impersonal: readonly MarkerRule[] = [
  {
    id: 'impersonal',
    patterns: [
      'reportedly|allegedly|purportedly|supposedly',
      'is|are|was|were|been widely|generally|also|often|still? seen|viewed|regarded|considered|believed|understood|estimated|alleged|rumoured|rumored|reported|presumed|feared|suspected as|to|by|at|that|a|an|the|one',
      'is|are|was|were|been widely|generally|also|often|still? thought|said to',
      'is|are|was|were|been ~ accused of',
      'it is|was ~ believed|thought|understood|alleged|rumoured|rumored|reported|feared that',
      'it is|was ~ said|claimed|argued|suggested|hoped|assumed that',
      'it has been ~ said|claimed|argued|suggested|hoped|assumed|believed|thought|reported that',
      'court|jury|inquest|tribunal|inquiry heard|hears that|how',
      ', the? court|jury|inquest|tribunal|inquiry heard|hears',
      'legend|legends|rumour|rumor|rumours|rumors|word has|have it',
      'poll|polls|survey|surveys ~ show|shows|showed|found|finds|put|puts|suggest|suggests|gave|gives',
      '<express>|<voice> ~ concern|concerns|fear|fears|support|outrage|doubt|doubts|hope|hopes|regret|dismay|alarm|anger|confidence|willingness|solidarity|sympathy|frustration|skepticism|scepticism|interest|disappointment|readiness|optimism',
      '<draw> ~ rebukes|rebuke|criticism|condemnation|praise|fire|ire|protests from',
      'is|are|was|were widely|also|still? expected to',
      'in a|an|the|another|one|its|their|latest|recent|new|several|most ~ poll|polls|survey|surveys',
      'accusations|allegations|rumours|rumors|speculation|reports ~ that',
      "in his|her|their|its|trump's view|opinion|eyes|words|thinking|judgement|judgment|mind",
      'critics|supporters|opponents|observers|analysts|experts|economists ~ argue|say|warn|believe|fear|note|point',
    ],
    unless: ['been suspected of', 'was|were seen in|at|on|with|leaving|near', 'not? considered to'],
  },
];

/** The writer's own judgement, in the paper's voice. */
export const judgements: readonly MarkerRule[] = [
  {
    id: 'judging-word',
    patterns: [
      'hollow|shameful|disgraceful|stunning|staggering|shocking|outrageous|absurd|ridiculous|laughable|embarrassing|humiliating|reckless|cynical|brazen|blatant|spectacular|dazzling|brilliant|dismal|pathetic|grotesque|farcical|bizarre|ominous|bleak|dire|toothless|clumsy|botched|ill-fated|misguided|short-sighted|heartless|cowardly|courageous|heroic|masterful|tone-deaf|awkward|telling|misplaced|flattering|monstrous|tragic|cruel|bitter|damning|bold|thin|hopeless|fragile|unsurprising',
      'surprisingly|unsurprisingly|remarkably|shamefully|inexplicably|predictably|ironically|sadly|thankfully|mercifully|curiously|strangely|suspiciously|conveniently|tellingly|clearly|obviously|arguably|undoubtedly|inevitably|scarcely|hardly',
      'slap in the face',
      'body|hammer|cruel|bitter|heavy|huge|major|serious blow to',
      'too little|much|late|far|many|often',
      'at best|worst',
      'no wonder|surprise|coincidence|accident',
      'it is|was|would be hard|difficult|easy|tempting|worth ~ to',
      "should|ought|shouldn't",
      'so-called',
      'little room for',
      'hard to see|imagine|believe',
      'raise|raises|raised more? serious? questions',
      'says|speaks as? much|volumes about?',
      'nothing short of',
      'leaves|left much to be desired',
      'look|looks|looked|looking increasingly|ever|more ~',
    ],
    unless: ['no accident was|has', 'cruel and unusual', 'should|ought have|be? been|required', 'bold move|letters'],
  },
];

/** What a page says about itself, at the head of a sentence. */
export const boilerplate: readonly MarkerRule[] = [
  {
    id: 'boilerplate',
    patterns: [
      'follow|join|like|find|contact us|him|her|me|our on|at|channel|via|newsletter',
      'sign up|in ~ for|to',
      'subscribe to|for|now|today',
      'read|see|watch|listen more|also|next|our|here',
      'read also|more|next',
      'click here|on|to',
      'share it|this|your with|on|via|story|article|thoughts|views',
      'please bookmark|subscribe|visit|follow|join|read|see|click|sign|share|note|consider',
      'our website|app|newsletter|podcast is|has|offers',
      'image|photo|picture|photograph|video|credit|caption credit|source|caption|by|courtesy|copyright|:',
      'photo|photograph|picture|illustration|graphic by|:|credit',
      'getty images',
      'a post shared by',
      "editor's|editors'|publisher's note : this story|article|post|piece|report|transcript",
      'note to readers|editors',
      'we may? earn ~ from|if|when|on',
      'we may earn ~ commission|fee',
      'as an amazon associate',
      'enter your',
      'thanks|thank you? for reading',
      'scroll down|up for|to',
      'listen to the|this|our',
      'watch the|this|our video|clip|trailer',
      'story|article continues below',
      'this transcript|material was|may|is',
      'let us know',
      'tell us in|what|your|about',
      'follow ~ on twitter|x|facebook|instagram|threads|youtube|tiktok|bluesky|linkedin|whatsapp',
      'view this post on',
      'file photo|picture|image',
      'all rights reserved',
      'copyright|© ~',
      'this article|story|piece|report|post was|is|has|originally|first',
      'additional|with reporting by',
      'reporting|editing|writing|compiled|translated by',
      'with files|inputs|reporting from',
      'with agencies|additional reporting|inputs',
      'if you have a|an|any story|tip|question|comment',
      'correction|update|updated|advertisement|related|topics|tags|share|newsletter :',
      'correction|clarification|update|updated ~ ~ :',
      'for more|further|additional|full details|info|information',
      'for details|information ,',
      'advertisement|advertising',
      'do you have a|any',
      'get in touch',
      'have your say',
      'we use cookies',
      'your email|privacy|inbox',
      'this content|video|browser|website is|can|does|uses|was',
      'the views|opinions expressed',
      'illustration|graphic|video|chart|map by|:',
      'this is a developing|breaking story|news',
      'check back for|later|soon',
      'more to come|follow',
      'read|see the full|rest|whole',
      'also|see also? read|watch|see|on :',
      "don't miss :",
      'recommended :',
      'get our|the best|latest|top',
      'to continue|keep reading',
      'log in',
      'support our|independent',
      'translated from',
      'this interview|conversation|transcript has|was been? lightly? edited|condensed',
      'here are ~ things|facts|takeaways|ways|tips|reasons to|you|from|about|why|we',
      'if you or someone|anyone',
      'call or text',
    ],
  },
];

/** What a page says about itself, at the end of a sentence. */
export const creditEndings: readonly MarkerRule[] = [
  {
    id: 'credit-ending',
    patterns: [
      'contributed to this|the report|story|article|piece',
      'contributed reporting',
      'click here',
      'opens new tab',
    ],
  },
];
