import type { SignalWords } from '../signal-words';
import { wordSet } from './word-set';

/** Whether the words of a position are real, and whose they are. */
export const englishSignalWords: SignalWords = {
  answerLeads: wordSet('but and yet then later eventually promptly again finally quickly has have had since it so far'),
  answersNo: wordSet('refused declined demurred balked baulked refuses declines refusing resisted'),
  answersYes: wordSet('agreed complied accepted obliged consented agrees complies accepts'),
  backsOut: wordSet('backed pulled dropped bowed opted backs pulls drops bows'),
  aboutWhat: wordSet('to about on over'),
  wishNouns: wordSet(
    `call calls request requests appeal appeals offer offers proposal proposals invitation invitations bid bids
    plea pleas demand demands attempt attempts effort efforts move moves`,
  ),
  joins: /^join/,
  invited: wordSet('the and , of its other others several some allies'),
  proposed: wordSet(
    `accession membership entry bid bids deal agreement accord treaty pact resolution resolutions call calls
    proposal proposals vote plan plans talks request requests application applications motion statement
    communique draft text measure measures merger takeover appointment enlargement aid loan package bill reform
    recognition consensus adoption declaration initiative sanctions package sale purchase acquisition`,
  ),
  opensInsert: /^(?:for|in|at|on|after|under|once|yet|by|\d+)$/,
  inserted: wordSet(
    `the a an first second third fourth fifth last time times again end principle year month week day row
    outright all`,
  ),
  openHelpers: wordSet('would could will might may'),
  passive: wordSet('is are was were be been being get got'),
  ranks: wordSet('first last latest second third'),
  letterAsks: wordSet('asking seeking requesting demanding calling urging proposing offering'),
  letters: wordSet('letter note request message petition appeal proposal offer plea memo'),
  leadsToVerb: wordSet('to yet not still never has have had will would could can may might must should does do did'),
  leadsToGerund: wordSet('is are was were been be still now also currently'),
  weighs: wordSet(
    `consider considers considered considering weigh weighs weighed weighing mull mulls mulled mulling ponder ponders
    pondered pondering contemplate contemplates contemplated contemplating study studies studied studying examine
    examines examined examining review reviews reviewed reviewing explore explores explored exploring evaluate
    evaluates evaluated evaluating assess assesses assessed assessing debate debates debated debating discuss
    discusses discussed discussing delay delays delayed delaying postpone postpones postponed postponing defer
    defers deferred deferring adjourn adjourned whether deciding decide hesitant hesitate hesitates hesitated
    hesitating reluctant reluctance wary undecided dilemma quandary noncommittal divided split torn options
    possibility prospect decision ruling rule ruled out looking short premature early soon`,
  ),
  meansTo: wordSet('how plan plans bill order motion way ways option steps measures legislation law vote referendum'),
  endsWeighed: wordSet(
    `but although though while whereas because after if once unless until said says say saying told tells which who
    whose instead nevertheless however despite following`,
  ),
  possibilities: wordSet('possibility prospect option chance idea question'),
  spared: wordSet('spare spares spared sparing lose loses lost losing waste wastes wasted wasting'),
  counts: wordSet('fewer less more later sooner longer doubt matter objection objections problem reason time'),
  excuses: wordSet('apology apologies choice alternative option'),
  fearless: wordSet('hesitate hesitates hesitated afraid shrink shy flinch slow'),
  regards: wordSet(
    `consider considers considered considering regard regards regarded regarding deem deems deemed deeming call
    calls called calling view views viewed viewing see sees seeed seeing find finds finded finding`,
  ),
  counsel: wordSet(
    `advice counsel warning warnings argument arguments case recommendation recommendations rule rules law laws`,
  ),
  notDone: new Set(['rather than', 'instead of', 'far from', 'short of']),
  reported: wordSet('reported said understood believed known thought appear appears seem seems claim claims'),
  opensAsked: wordSet('whether'),
  opensClause: wordSet('but after because although though whereas'),
  opensEnd: wordSet('to in at'),
  invertible: wordSet('would will can could'),
  demands: wordSet(
    `demand demands demanded demanding insist insists insisted insisting ask asks asked asking request requests
    requested requesting urge urges urgeed urgeing recommend recommends recommended recommending propose
    proposes proposeed proposeing suggest suggests suggested suggesting`,
  ),
  have: wordSet('has have had is are was were'),
  ought: wordSet('should must ought need needs'),
  oughtLeads: wordSet('to not never be have also first now still then'),
  nobody: wordSet('none nobody'),
  anyState: wordSet('one country countries nation nations state states member members government party parties'),
  nobodyHelpers: wordSet('is was were are has have had will would be been being ever yet openly explicitly actually'),
  denies: wordSet('deny denies denied denying'),
  againPairs: new Set(['once again', 'once more']),
  changes: wordSet('then later now eventually finally ultimately afterwards subsequently'),
  leadsTime: wordSet('on in by at last this these the early late mid end of past few same recent'),
  formerly: wordSet('long first initially originally formerly previously earlier once'),
  changePairs: new Set([
    ...['early backer', 'early supporter', 'early champion', 'early advocate', 'early critic', 'early opponent'],
    ...['at first', 'at last', 'last year', 'last month', 'last week', 'last autumn', 'last spring', 'the end'],
    ...[
      'months of',
      'weeks of',
      'years of',
      'days of',
      'decades of',
      'used to',
      'having long',
      'has since',
      'have since',
    ],
  ]),
  pastPairs: new Set(['at first']),
  pastWords: wordSet('first at long once also already previously initially originally earlier'),
  votes: wordSet('vote votes'),
  voteCounts: wordSet('more fewer most many enough all some electoral popular postal extra casting final decisive of'),
  callNouns: wordSet('call offer plan bid demand request appeal vote push proposal pledge'),
  bodyNames: wordSet('UN U.N. EU E.U. NATO Nato AU ICC IAEA WTO G7 G20 ECOWAS Ecowas ASEAN Asean'),
  nounLike: wordSet(
    `rebuke reproach reprimand praise welcome challenge dispute protest veto rebuff salute contest condemn`,
  ),
  attackWords: wordSet(
    `military ground air major new winter spring summer autumn rebel army counter latest renewed naval full-scale`,
  ),
  being: wordSet('be been being was were is are'),
  irregularParticiples: wordSet(
    `put let set cut led sent held made paid met sold bought built lent struck sought fought shut left told
    brought`,
  ),
  able: wordSet('able unable powerless position'),
  removes: wordSet('deport expel evict exile displace uproot repatriate'),
  blocks: wordSet('block stall bar thwart derail scupper nix halt'),
  behindOffers: wordSet('of for with accept take send return host'),
  stateParticiples: wordSet(
    `opposed prepared determined pleased moved relieved packed repelled revolted distressed disturbed perturbed troubled
    frustrated disheartened dispirited embittered humiliated insulted slighted affronted betrayed cheated wronged snubbed
    unsettled spooked rattled unnerved piqued riled galled nettled vexed chagrined mortified scandalised scandalized pained
    baffled frightened terrified dissatisfied discontented disaffected disenchanted disillusioned saddened stunned shocked
    gratified heartened encouraged reassured cheered buoyed impressed bowled enamoured enamored unenamoured unenamored
    united puzzled perplexed peeved miffed agitated sold`,
  ),
  beOrGet: wordSet('be been being was were is are gets got'),
  ages: wordSet('years decades centuries decade century'),
  beforeYear: wordSet('in late early mid from during until between'),
  begun: wordSet('began begun begins started'),
  stillOpen: wordSet(
    `need needs needed has have had yet still remain remains remained await awaits awaiting require requires
    required`,
  ),
  firstOf: wordSet('first also still then'),
  urged: wordSet('urged asked invited pressed told pressured begged advised encouraged lobbied implored'),
  pressure: wordSet('pressure calls demands appeals'),
  entitled: wordSet('right power authority'),
  repeatedly: wordSet('again anew repeatedly'),
  areBeing: wordSet('is are was were been being be'),
  beforeRight: wordSet('a the no every full'),
  underPressure: wordSet('under face faces faced facing growing mounting increasing'),
  has: wordSet('has have had'),
  wishHelpers: wordSet('will would could may might can to not also soon yet'),
  wishes: wordSet(
    `hope hopes hoped hoping fear fears feared fearing rumor rumors rumour rumours speculation expectations
    suspicion suspicions`,
  ),
  wants: wordSet('want wants wanted wanting for'),
  lifts: wordSet('lift ease waive relax'),
  wise: wordSet(
    `wise wiser wisest right best better sensible smart prudent worthwhile reasonable responsible logical imperative essential vital
    crucial necessary`,
  ),
  folly: wordSet(
    `mistake mistakes error blunder folly madness insanity suicide fool fools foolish mad crazy insane irresponsible wrong unwise reckless
    stupid absurd suicidal disastrous dangerous idiotic naive shortsighted unthinkable unforgivable harmful catastrophic disaster
    catastrophe betrayal shame crime`,
  ),
  reports: wordSet(
    `report reports claim claims suggestion suggestions story stories allegation allegations assertion assertions talk idea notion
    impression accusation accusations`,
  ),
  rumours: wordSet('rumour rumours rumor rumors speculation'),
  refuting: wordSet(
    'false wrong untrue unfounded groundless baseless incorrect inaccurate fake fabricated nonsense mistaken untruthful',
  ),
  denying: wordSet(
    `deny denies denied denying dismiss dismisses dismissed dismissing reject rejects rejected rejecting refute refutes refuted
    rebut rebuts rebutted scotch scotched quash quashed rubbished disputed disputes contradicted`,
  ),
  inquiring: wordSet('will would should could can may might does do did is are has have'),
  wondering: wordSet('should would could can will might if'),
  mayDo: wordSet('free able entitled empowered eligible'),
  obliged: wordSet('has have had needs need needed obliged required obligated bound'),
};
