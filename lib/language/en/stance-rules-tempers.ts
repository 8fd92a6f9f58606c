import type { StanceRule } from '../stance-types';
import { verbPhrases } from './verb-phrases';

/**
 * Verbs by which somebody takes a thing well or badly: of liking, praise and glee, of grumbling, scorn and alarm, of
 * brooding and holding one's tongue. WordNet's verbs (Princeton University) were read through for them, November 2026;
 * chosen, put into frames and added to by us.
 */
export const temperRules: readonly StanceRule[] = [
  {
    id: 'likes-it',
    stance: 'supports',
    strength: 2,
    topic: 'needed',
    verbal: true,
    because: 'Likes, praises or longs for the article’s matter',
    patterns: [
      ...verbPhrases(`
      admire | adore | cherish | treasure | relish | savour | savor | esteem | acclaim | extol | exalt
      trumpet | tout | glorify | hype | toast | fete | bless | herald | compliment | talk up | big up
      wax lyrical about | wax lyrical over | enthuse about | enthuse over | rave about | rave over | gush about
      gush over | purr over | crow about | crow over | gloat about | gloat over | brag about | brag of
      boast about | exult in | exult at | exult over | glory in | revel in | delight in | rejoice in
      take pride in | take pleasure in | take delight in | thrill to | swoon over | drool over | salivate over
      smile on | wink at | heap praise on | lavish praise on | shower praise on | look kindly on
      look favourably on | look favorably on | sympathise with | sympathize with | concur with | concur in
      countenance | tolerate | connive at | believe in | swear by | place its hopes on | place its hopes in
      see hope in | find comfort in | find merit in | see promise in | see potential in | see an opportunity in
      see opportunities in | clamour for | clamor for | agitate for | angle for | hanker after | hanker for
      yearn for | long for | pine for | thirst for | itch for | strive for | aspire to | cheer for
      petition for | canvass for | crusade for | intercede for | jockey for | stump for | beg for | wish for
      crave | covet | warm up to | lean towards | lean toward | come on board with | jump on board with
      get on board with | climb aboard | fall into line behind | jump on the bandwagon of
      join the chorus of praise for
    `),
      'has|have|had faith in',
      '<love> the|this|that|it|its',
      '<like> the|this|that|it|its',
      '<need> the|this|such|it',
      '<hold> ~ up as a model|example',
    ],
    unless: ['not|without believe|believes|believing|believed in ~ god|magic', 'no love'],
    examples: ['Arland gushed over the treaty.', 'Port Vale likes the treaty.'],
    counterexamples: ['The bird sang.'],
  },
  {
    id: 'grumbles-at-it',
    stance: 'opposes',
    strength: 2,
    topic: 'needed',
    verbal: true,
    because: 'Grumbles at, mocks or despises the article’s matter',
    patterns: [
      ...verbPhrases(`
      lampoon | satirise | satirize | malign | besmirch | defame | slander | impugn | bewail | nitpick
      critique | heckle | jeer | jeer at | boo | gainsay | distrust | mistrust | disfavour | disfavor | despise
      curse | damn | badmouth | second guess | remonstrate against | remonstrate over | remonstrate about
      cavil at | carp about | carp at | quibble over | quibble with | quibble about | grouse about
      grouse over | grouse at | grouch about | kvetch about | bellyache about | moan about | moan over
      moan at | groan about | groan at | groan over | whine about | whine over | whinge about | whinge over
      wail about | wail over | squawk about | squawk over | squeal about | squeal over | howl about | howl at
      howl over | growl about | growl at | growl over | snarl at | snarl about | snarl over | beef about
      bitch about | gripe over | gripe at | grumble over | bleat over | mutter about | mutter against
      murmur about | murmur against | sulk about | sulk over | pout about | pout over | bluster about
      bluster against | fulminate about | rant about | rail about | rage about | thunder about | storm about
      shudder at | cringe at | wince at | flinch at | flinch from | recoil at | blanch at | blench at
      quail at | squirm at | squirm over | frown at | scowl at | glower at | sniff at | snort at | laugh at
      snigger at | snicker at | tut at | hoot at | hiss at | gag at | gag on | jib at | choke on | despair of
      despair over | despair at | quarrel with | quarrel over | tire of | weary of | lose interest in
      lose faith in | go cold on | sound off about | sound off against | mouth off about | cry out against
      raise its voice against | see red over | go ballistic over | blow a fuse over | blow its top over
      throw a fit over | lose its temper over | freak out over | freak out about | bare its teeth at
      bare its teeth over | shake its head at | shake its fist at | wag its finger at | look down on
      cock a snook at | kick up a stink about | kick up a stink over | make a fuss about | make a fuss over
      make a stink about | make a stink over | raise a stink about | raise a stink over | raise hell about
      raise a storm over | let rip at | let rip over | tear into | rip into | light into | lace into | lay into
      pitch into | snap at | pick holes in | poke holes in | pick apart | run down | talk down | do down
      vent its frustration over | vent its frustration at | vent its spleen at | vent its spleen over
      vent its anger over | vent its fury over | rise up against | rebel against | rebel at | revolt against
      revolt over | revolt at | mutiny over | bridle over
    `),
      'moans|moaned|groaned|grumbles|grumbled|gripes|griped|whines|whined|whinged|groused|carped|fumed|bleated|wailed|sulked|bellyached|kvetched|complained that',
    ],
    unless: ['not|no despise|despises'],
    examples: ['Arland groused about the treaty.', 'The treaty was lampooned by Port Vale.'],
    counterexamples: ['Arland does not despise the treaty.', 'The bird sang.'],
  },
  {
    id: 'broods-over-it',
    stance: 'undecided',
    strength: 2,
    topic: 'needed',
    verbal: true,
    because: 'Thinks it over, or keeps its counsel',
    patterns: verbPhrases(`
      reconsider | rethink | revisit | reassess | reappraise | reexamine | reevaluate | appraise | parse
      digest | meditate on | muse on | muse over | muse about | ruminate on | ruminate over | puzzle over
      brood over | sleep on | chew on | sift through | take stock of | think twice about | think again about
      doubt | wonder about | flirt with | shrug at | procrastinate on | procrastinate over | temporise on
      temporise over | temporize on | temporize over | dally over | dawdle over | dillydally over | tarry over
      pause over | stumble over | haggle over | hem and haw about | hem and haw on | go back and forth on
      flip flop on | mark time on | hang fire on | hang back | hold back on | hold off on | hold fire on
      hold its fire on | take time over | sit on | tiptoe around | pussyfoot around | dance around
      skirt around | straddle | fudge | stay mum on | stay mum about | keep mum on | keep mum about
      keep quiet about | keep quiet on | stay quiet about | stay silent over | stay silent about
      remain silent on | remain silent about | avoid taking sides on | avoid taking a position on
      avoid taking a stand on | refrain from commenting on | play both sides of | remain on the sidelines of
      give thought to | give consideration to | seek advice on | take advice on | consult on
      hold consultations on | test the waters on | sound out opinion on
    `).concat('<put> ~ on hold|ice', '<hold> ~ in abeyance', '<kick> ~ into the long grass', '<kick> ~ down the road'),
    unless: ['no|never|not doubt|doubts', 'sit|sits|sat|sitting on the|a council|committee|panel|board|bench|throne'],
    examples: ['Arland brooded over the treaty.', 'Port Vale kept mum about the treaty.'],
    counterexamples: ['The bird sang.'],
  },
];
