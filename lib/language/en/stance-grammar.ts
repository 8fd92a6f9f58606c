import { adjuncts } from './adjunct-words';
import type { GrammarWords } from '../grammar-words';
import { wordSet } from './word-set';

/** How clauses, subjects and lists are built, for the stance stage. */
/** What a minister may be of that by itself tells of no state. */
const portfolios = wordSet('economy culture war media border language youth union news');

export const englishGrammarWords: GrammarWords = {
  opensAbsolute: wordSet('and , the both'),
  heads: wordSet('head heads'),
  closesAbsolute: wordSet('it that to about over for against on not'),
  leadsTime: wordSet('on in by early mid late this last next that'),
  contrasts: wordSet('but while whereas'),
  beforeParticiple: wordSet(`be been being is are was were gets got get 's isn't aren't wasn't weren't`),
  possible: wordSet(`could may might should can couldn't can't cannot`),
  ahead: wordSet(`will would shall 'll 'd won't wouldn't`),
  having: wordSet(`has have had having hasn't haven't hadn't 've`),
  objectPronouns: wordSet('them him us'),
  opensClauseBefore: wordSet('and or they we you i who that which'),
  clausePrepositions: wordSet('after before since as than until'),
  floating: wordSet('both all each'),
  opensContent: wordSet('that it them him us “ " ‘ , :'),
  opensSubclause: wordSet('while whereas because although though if unless when whenever but after before until'),
  oneState: wordSet('country nation state government member neighbour neighbor ally power'),
  countsOne: wordSet('one another only first other third fourth latest last'),
  excepts: wordSet('except bar barring save but excepting excluding minus'),
  whole: wordSet('all every everyone everybody each no none nobody any unanimous unanimously'),
  nobody: wordSet('no none nobody'),
  setsAside: wordSet('aside apart excepted excluded'),
  votes: /^(?:vot|oppos|reject|refus|no$|not$)/,
  groups: wordSet('nations countries states governments allies members neighbours neighbors powers'),
  joints: wordSet(
    `and or nor , the both as well neighbouring neighboring nearby fellow its their neighbour neighbor ally
    partner also even later then now perhaps somewhat belatedly finally`,
  ),
  among: wordSet('among amongst'),
  together: wordSet('the both two neither all'),
  placing: wordSet('in at from inside near unlike without despite against over'),
  doerEndings: /(?:er|or|ist|ian|ant|man|woman|back)$/,
  opensObject: wordSet('it them such similar on'),
  headsOf: wordSet('head heads chief leader leaders chairman chairwoman chair office majority spokesman spokeswoman'),
  stateBodies: new Map([
    ...['minister', 'ministers', 'ministry', 'secretary'].map((head) => [head, portfolios] as const),
    ['house', wordSet('upper lower')],
    ['chamber', wordSet('upper lower')],
    ['assembly', wordSet('national legislative constituent federal')],
    [
      'council',
      wordSet(
        'state federal security transitional ruling governing military sovereign sovereignty legislative revolutionary',
      ),
    ],
    ['office', wordSet('foreign home cabinet presidential')],
    ['court', wordSet('royal')],
    ['bank', wordSet('central reserve')],
    ['force', wordSet('air defence defense')],
    ['service', wordSet('foreign diplomatic civil intelligence security secret customs border immigration')],
    ['commission', wordSet('election electoral planning atomic energy')],
    ['team', wordSet('negotiating')],
    ['centre', wordSet('security')],
    ['center', wordSet('security')],
    ['directorate', portfolios],
    ['inspectorate', portfolios],
    ['prince', wordSet('crown')],
    ['princess', wordSet('crown')],
    ['general', wordSet('governor attorney solicitor consul')],
  ]),
  verbParticles: wordSet('off down up out back away aside over'),
  only: wordSet('only sole first last latest second third'),
  being: wordSet('is are was were be been became becomes become remains remained'),
  opensOnly: wordSet(`that said says say and but because , “ " ‘ '`),
  predicates: wordSet('would will is was could can may might should must means meant'),
  endsOnly: wordSet('and but that which who whose because while where when , ; : —'),
  takesUp: wordSet('it this that them these'),
  names: wordSet('to for of against over at about on toward towards regarding'),
  withdraws: /^(?:withdr|pull)/,
  national: wordSet('department secretary secretariat duma council minister presidency'),
  places: wordSet(
    `region regions province provinces district districts county counties city cities town towns village villages
    camp camps municipality municipalities suburb suburbs`,
  ),
  members: wordSet(
    `lawmaker lawmakers mp mps deputy deputys deputie deputies legislator legislators parliamentarian
    parliamentarians senator senators congressman congressmans congressmen congressmens politician politicians`,
  ),
  some: wordSet(
    `some several many most few numerous two three four five six dozen dozens other leading prominent individual
    ordinary young older`,
  ),
  officesOf: wordSet('office cabinet committee secretariat'),
  clauseOpeners: wordSet('after before since as than until once'),
  attributiveEndings: /(?:ern|ral|ial|ish|ian|ese|ive|ary|ous|ed|ing)$/,
  former: wordSet('former ex retired exiled jailed'),
  behindGerund: wordSet('it the a an its this that to'),
  stateOrTime: wordSet(
    `country nation kingdom republic government state island today yesterday week month year monday tuesday
    wednesday thursday friday saturday sunday`,
  ),
  answers: wordSet('answer reply response reaction verdict message word'),
  letters: wordSet('letter note memo memorandum cable communique statement paper submission demarche démarche'),
  sentPeople: wordSet('man woman sherpa'),
  postsAt: wordSet('at in on'),
  gathered: wordSet('meeting gathered gathering assembled assembling convened convening arriving negotiating visiting'),
  posted: wordSet('embassy mission consulate ambassador envoy consul attaché attache delegation emissary'),
  adjectiveEndings: /(?:ese|ish|ian|eign|ior|ial|ary|ern|ous|ive|ical)$/,
  attributes: wordSet(
    `new old top vice deputy chief prime state high senior junior defence defense foreign interior trade energy
    finance health transport water labour labor home government ruling member`,
  ),
  backing: wordSet('backed brokered mediated led supported sponsored funded financed drafted proposed'),
  otherWith: new Set([
    'back away',
    'back off',
    'back out',
    'back down',
    'call off',
    'strike down',
    'let down',
    'give up',
    'give in',
    'set back',
    'reverse course',
  ]),
  counts: wordSet('dozens scores hundreds thousands most all some many both several one two three'),
  uniformed: wordSet('armed coast border borders'),
  edAdjectives: wordSet('biased unbiased prejudiced sacred wicked naked'),
  irregularPasts: wordSet(
    `said told went gave took came saw sent built made held put left sold bought lent spoke stood struck threw
    withdrew won kept let drew fought hit cut shot set led paid met began became brought broke chose fell found
    got grew knew lost ran rose sat sought spent swore thought wrote`,
  ),
  attempts: wordSet(
    `attempt attempts effort efforts bid bids push pushes move moves drive campaign motion proposal plan plans
    initiative request offer pledge promise decision call calls threat threats vow refusal resolution scheme led
    made mounted launched spearheaded sponsored submitted filed tabled headed`,
  ),
  asking: wordSet(
    `urge urged urges urging ask asked asks asking tell told tells call called calls calling press pressed
    presses pressing want wanted wants invite invited invites order ordered orders force forced forces allow
    allowed allows permit permitted let help helped helps encourage encouraged encourages persuade persuaded
    pressure pressured demand demanded request requested expect expected require required warn warned beg begged
    lobby lobbied advise advised`,
  ),
  connectives: wordSet('too however though meanwhile instead'),
  beside: wordSet('along together as followed joined and plus backed supported seconded flanked'),
  compares: wordSet('unlike like despite unless amid alongside'),
  ourselves: wordSet('we i both two all'),
  stateAgain: wordSet('country nation kingdom republic regime capital sides'),
  opensOtherClause: wordSet('after before until because although though whereas'),
  numbers: /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some|many|\d+)$/,
  those: wordSet('those countries states nations few'),
  opensAgain: wordSet('and but yet so'),
  speaking: wordSet('speaking asked addressing responding reacting writing answering replying'),
  ministers: wordSet('prime foreign defence defense'),
  bareActors: wordSet('parliament lawmakers legislators mps senators negotiators'),
  countryNouns: wordSet(
    `country nation kingdom republic state emirate sultanate island islands government two pair capital regime
    junta coalition cabinet presidency`,
  ),
  governingNouns: wordSet('government capital regime junta coalition cabinet presidency two pair'),
  anyone: wordSet('those others anyone anybody countries states nations governments'),
  countsAmong: wordSet(
    `among amongst of with alongside join joins joined joining include includes included including lead leads
    leading led head heads headed heading represent represents represented representing is are was were be`,
  ),
  reactionStems: /^(?:concern|critic|worr|fear|accusation|allegation|objection|complaint|protest|warning|threat|claim)/,
  power: wordSet('can could power might utmost everything takes possible best'),
  allOf: wordSet('all everything utmost whatever anything best'),
  willing: wordSet(
    `plan plans planned planning want wants wanted wanting decide decides decided deciding vow vows vowed vowing
    ready prepared willing agree agrees agreed agreeing threaten threatens threatened threatening intend intends
    intended intending seek seeks sought seeking hope hopes hoped hoping pledge pledges pledged pledging promise
    promises promised promising refuse refuses refused refusing decline declines declined declining reluctant
    unwilling eager keen poised set determined resolved going about opt opts opted choose chooses chose chosen
    continue continues continued continuing begin begins began start starts started move moves moved vote votes
    voted voting try tries tried trying attempt attempts attempted volunteer volunteered offer offers offered
    offering undertake undertook undertaken expect expects expected due yet hasten hastened rush rushed hesitate
    hesitated failed fails happy glad effort efforts bid bids push drive campaign decision determination
    readiness willingness inclined tempted loath committed swore sworn propose proposes proposed proposing bound
    free has have had wish wishes wished`,
  ),
  be: wordSet('is are was were been being be'),
  leadsOn: wordSet(
    `to going help helps likely set expected bound certain sure designed meant intended threatens threatened risks risked`,
  ),
  timesOrNot: wordSet('may march early last next'),
  beginsTime: wordSet('on early earlier late later mid this last next past in at over since only already the as'),
  adjuncts,
  endsTime: wordSet('morning afternoon evening night'),
  asides: new Set([
    'of course',
    'for now',
    'in turn',
    'in fact',
    'by contrast',
    'at least',
    'so far',
    'at first',
    'in principle',
    'for example',
    'for instance',
    'after all',
    'as expected',
    'for its part',
    'for their part',
    'in the end',
  ]),
  countedTimes: wordSet('second third fourth fifth sixth umpteenth first last'),
  spans: wordSet('year years month months week weeks decade decades day days'),
  severalPronouns: wordSet('those ones few'),
};
