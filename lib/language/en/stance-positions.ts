import type { PositionWords } from '../position-words';
import { wordSet } from './word-set';

/** What states do, answer, share and give. */
export const englishPositionWords: PositionWords = {
  opensQuestion: wordSet('what how why where when should'),
  says: wordSet('say says said state stated states announce announced confirm confirmed confirms add added adds'),
  predicates: wordSet(
    `is are was were be been remain remains remained represent represents represented constitute constitutes
    constituted marks marked amount amounts amounted has have had appear appears appeared seem seems seemed
    proved proves do does did it's that's`,
  ),
  sidesOfMatter: wordSet(
    `aim aims goal goals objective objectives intention intentions idea ideas principle principles spirit purpose
    timing tone wording haste speed ambition ambitions sentiment sentiments`,
  ),
  joinsBallot: wordSet('and or the of also plus'),
  comment: wordSet('comment comments interview interviews elaborate questions named'),
  asked: wordSet('asked asks invited urged requested offered proposed wants wanted pressed called suggested appealed'),
  opensGift:
    /^(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|some|several|\d+)$/,
  purposes: wordSet('fight help rescue battle clear repair rebuild treat feed search deliver evacuate guard protect'),
  standIn: wordSet('do does did has have had will would is are was were'),
  deniedStandIn: wordSet(
    `don't don’t doesn't doesn’t didn't didn’t hasn't hasn’t haven't haven’t hadn't hadn’t won't won’t wouldn't
    wouldn’t isn't isn’t aren't aren’t wasn't wasn’t weren't weren’t`,
  ),
  withinPact: wordSet('under within through'),
  sameView: wordSet('that this those these such similar'),
  followsSuit: wordSet('follows followed'),
  thinks: wordSet('said says say think thinks thought'),
  sharesView: /^(?:shar|echo|voic|hold|held|tak|took|back|repeat|ma[dk]e|issu|express|rais|str[iu]ck|strik|adopt)/,
  seesIt: wordSet('it things this that matters'),
  alike: wordSet('likewise similarly alike'),
  differs: wordSet('differently otherwise'),
  opposed: wordSet('opposite contrary reverse different'),
  tooWords: wordSet('too also likewise either'),
  leadOf: wordSet('lead example footsteps'),
  afterIt: wordSet('hour hours day days week weeks month months later soon shortly yesterday today suit'),
  is: wordSet('is are was were'),
  viewNouns: wordSet(
    `appeal appeals plea pleas statement statements request requests argument arguments point points remark
    remarks view views line position stance opinion opinions concern concerns worry worries fear fears doubt
    doubts call calls demand demands criticism criticisms assessment objection objections reservation
    reservations sentiment sentiments judgment judgement conclusion tone note assessment tack`,
  ),
  sameMind: new Set([
    'the same',
    'like mind',
    'like opinion',
    'like view',
    'one mind',
    'one opinion',
    'one view',
    'similar mind',
    'similar opinion',
    'similar view',
  ]),
  protests: wordSet('summon recall protest retaliate'),
  sides: /^(?:backs|stands-with|verb-for)$/,
  announces: wordSet(
    'announce announces announced announcing order orders ordered ordering decree decrees decreed declare declares declared confirm confirms confirmed',
  ),
  threatens: wordSet('threat threats threaten threatens threatened threatening'),
  opensSecond: wordSet(', ; : .'),
  refuses: wordSet(
    `refus refuss refuses refused refusing refuse declin declins declines declined declining decline fail fails
    failes failed failing faile`,
  ),
  stops: wordSet('stop block'),
  weighs: wordSet(
    `mulls mull weighs weigh ponders ponder contemplates considers studies hesitates wavers dithers waits awaits mulling weighing
    considering pondering undecided`,
  ),
  leadsInversion: wordSet(
    `also and but among amongst those countries states chief strongly firmly publicly openly most still equally`,
  ),
  standing: wordSet('is are was were stand stands stood'),
  takesUpMatter: wordSet('it this that them which'),
  knownMatter: wordSet('the this that such its'),
  ideas: wordSet('idea initiative brainchild invention project proposal suggestion doing demand wish handiwork'),
  largely: wordSet('a an originally largely entirely'),
  spans: wordSet('years decades months weeks long many'),
  behindHolder: wordSet('of for and in at among from behind to on against'),
  holderOf: wordSet('of to for behind against'),
  remains: wordSet('is was are were remains remained'),
  opensHeading: wordSet('the its their one another'),
  links: wordSet('is was are were has have had remains remained remain became emerged'),
  besideName: wordSet('a an the one among itself long perhaps both two three co- its which also'),
  partsApart: wordSet('by from with against as that who when where while after because to for if whose'),
  neverHolds: wordSet(`not never no hardly former once isn't wasn't said`),
  sinceLong: wordSet('been long once'),
  wishNouns: wordSet('request requests need needs hope hopes fear fears risk risks loss'),
  beforeWish: wordSet('the its their his her this that a an'),
  behindWish: wordSet('for of to that'),
  wished: wordSet(
    `hope hopes hoped hoping seek seeks sought seeking want wants wanted wanting need needs needed needing ask
    asks asked asking await awaits awaited awaiting wait waits waiting lack lacks lacked lacking yet lose loses
    lost losing loss fear fears feared risk risks risking may might could possible likely expected expects try
    tries tried trying require requires required withdraw withdraws withdrew withdrawn request requested
    requests if depends hinges subject pending conditional contingent`,
  ),
  loses: wordSet('lose loses lost losing lack lacks lacked lacking'),
  gains: wordSet(
    'have has had win won get got gain gained find found secure secured enjoy enjoys enjoyed receive received',
  ),
  scant: wordSet('no little scant'),
  ended: wordSet(
    `drop drops dropped lift lifts lifted overcome overcame overcomes ended ends end ease eased eases allay
    allayed allays addressed answered removed softened soften`,
  ),
  wanted: wordSet(
    `needed required awaited pending sought necessary crucial vital essential doubt uncertain wavering waver
    waned fell collapsed faded cooled ebbed evaporated dwindled vanished soured gone hinges hinged depends depended conditional contingent`,
  ),
  behindNoun: wordSet('over despite against amid to of by from'),
  demonymEndings: /(?:an|ish|ese|ch|i|ic|er|ek|ss|ot)$/,
  formerHolder: wordSet('- former ex exiled'),
  knownObject: wordSet('the this that these such its their his it them'),
  comes: wordSet('came comes come coming arrived followed also has have had was were is are voiced raised expressed'),
  besideCountry: wordSet('both neighbouring neighboring nearby'),
  otherSeats: wordSet('washington hague kremlin downing kiev'),
  behindBetter: wordSet('to if off not'),
  endsPredicate: wordSet(
    `that which who whose where when because as after before since if unless than while but although though until
    despite amid said says`,
  ),
  flips: wordSet('no not nobody nothing never less fewer without neither nor hardly little unlikely'),
  harder: wordSet('harder difficult tougher impossible hard'),
  passedOver: wordSet('to at in designed aimed meant intended needed expected supposed doomed'),
  awayFrom: wordSet('from against'),
  likened: wordSet('tantamount akin equal equivalent close amounts amounted amount'),
  kinds: wordSet('act acts form sort kind case type matter example sign source part one some'),
  makesPact: wordSet(
    `signed signs inked inks struck strikes reached reaches concluded concludes sealed seals finalised finalized
    clinched negotiated brokered secured secures announced announces`,
  ),
  pacts: wordSet(
    `agreement agreements deal deals pact pacts accord accords treaty treaties memorandum contract contracts
    compact`,
  ),
  unmade: new Set([
    'to',
    'not',
    'never',
    'no',
    'nor',
    'if',
    'whether',
    'would',
    'could',
    'may',
    'might',
    'should',
    'must',
    'until',
    'unless',
    'hope',
    'hopes',
    'hoped',
    'want',
    'wants',
    'once',
    'before',
    'without',
    'has yet',
    'yet',
    'failed',
  ]),
  besidePartner: wordSet('both neighbouring neighboring of'),
  judging: wordSet('was is were are as a an been being so very both'),
  endsJudgement: wordSet('that which who because if unless to on over about after as in at'),
  wholeWords: wordSet('and integrity unity sovereignty territorial'),
  linksParty: wordSet('of by and'),
  expectedSoon: wordSet('expected set likely due poised about also soon now still yet ready following'),
  similar: wordSet('similar same identical parallel matching'),
  goesBack: wordSet('it this that'),
  flatly: wordSet('outright flatly point-blank politely again'),
  does: wordSet('do does did done doing'),
  takesStep: wordSet('make made makes take took taken takes reach reached'),
  agrees: wordSet('agrees agreed concurs concurred'),
  backsOut: wordSet('disagrees disagreed dissented demurred refuses refused declined declines balked'),
  closesStep: wordSet('soon later next this last before earlier in on by within shortly too'),
  onlyIf: wordSet('only unless if'),
  steps: wordSet(
    `decision decisions step steps move moves choice choices pledge pledges announcement announcements promise
    promises commitment commitments vow vows`,
  ),
  either: wordSet('neither nor or'),
  asksOther: wordSet(
    `urged urges asked asks told called calls pressed presses wants wanted invited encouraged pushed forced
    forces allow allowed allows help helped helps how why what which who whether if when would could said says`,
  ),
  expected: wordSet('expected set likely due poised about ready planning plans intends vowed promised soon'),
  open: wordSet('yet considering weighing may might still undecided unsure unclear mulling'),
  refusesTo: wordSet(
    `not never refused refuses refusing declined declines declining unwilling reluctant rejected ruled cannot
    unlikely fails failed`,
  ),
  takesPart: wordSet('take stand'),
  matterLinks: wordSet('over about as after'),
  closeLinks: wordSet('of at to with against on for by'),
  reactionOf: wordSet('of for against'),
  opensMatter: wordSet('as after that which'),
  recent: wordSet('new planned alleged recent latest fresh further continued back out neighbouring neighboring'),
  blamedFor: wordSet('for over of after during'),
  breaks: wordSet('and but while who , ; :'),
  goesOn: wordSet('and but while ;'),
  placesReaction: wordSet('in from by'),
  ownPart: wordSet('vote votes support backing consent signature approval blessing help say-so agreement'),
};
