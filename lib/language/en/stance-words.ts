import type { StanceWords } from '../stance-words';
import { MEANT, WANTED } from './stance-governors';
import { wordSet } from './word-set';

/** Word classes of the stance stage. Own collection. */
export const stanceWords: StanceWords = {
  negators: wordSet(
    `not never no nor neither cannot can't won't wouldn't isn't wasn't aren't weren't doesn't don't didn't hasn't haven't hadn't
    couldn't shouldn't without nobody none nothing refused refuses refusing declined declines declining failed fails hardly barely
    ain't refusal unwillingness`,
  ),
  ownNouns: wordSet(
    `plan plans proposal proposals offer offers request requests bid demand demands draft push campaign call calls appeal initiative scheme
    project idea motion resolution plea suggestion decision move moves policy tariffs tariff sanctions levy tax ban embargo blockade
    attack attacks strike strikes invasion assault offensive raid test tests launch launches claim claims ambition ambitions threat
    threats order bill law veto withdrawal deal action actions measures measure operation annexation recognition reclamation
    vetoes boycott boycotts aggression incursion intervention crackdown bombardment shelling announcement drill drills exercise exercises programme program
    pursuit expulsion expulsions closure resolution levies duties charge push quest designs territorial
    airstrike airstrikes bombing bombings siege occupation arrest arrests detention deportation deportations pullout subsidies`,
  ),
  aimNouns: wordSet(
    `effort efforts attempt attempts commitment commitments promise promises pledge pledges vow vows intention intentions
    desire determination drive endeavour endeavours endeavor endeavors`,
  ),
  answerNouns: wordSet(
    `statement communique coalition condition conditions terms eyes opinion judgment judgement hand hands answer reply response position stance view line yes no consent blessing support objection objections refusal rejection opposition
    price signature vote verdict backing approval participation involvement contribution acceptance ratification assent agreement readiness willingness reluctance hesitation caution preference message interest word red reaction riposte attitude mood`,
  ),
  stateNouns: wordSet(
    `warplanes jets troops forces navy army police planes drones soldiers coastguard warships government administration leadership
    delegation counterpart colleague officials lawmakers mps deputies fleet guard guards agency cabinet coalition parliament senate prosecutors attache embassy mission ministry
    ministries authority authorities junta presidency side diplomats representative regulator palace generals military
    warplane aircraft jet warship frigate frigates destroyer destroyers submarine submarines gunboat gunboats cutter cutters
    tank tanks artillery marines commandos paratroopers gunners airmen infantry battalion battalions brigade brigades`,
  ),
  pooledNouns: wordSet(
    `mission missions force forces monitors peacekeepers peacekeeping convoy convoys patrol patrols fund facility relief rescue appeal
    coalition brigade exercise exercises drill drills headquarters corridor airlift reconstruction replenishment refilling pledges
    observers search salvage loan evacuation battlegroup operation aid bailout donors donor`,
  ),
  giftNouns: wordSet(
    `troops soldiers engineers police policemen officers monitors observers ships ship frigate frigates launches boats boat vessel vessels
    divers planes plane aircraft jets helicopters helicopter drones drone tanks tank vehicles trucks lorries money million billion team teams company companies
    battalion battalions brigade squad platoon contingent doctors medics nurses dogs tents food medicine medicines blankets supplies equipment
    airfield airstrip base port camp hospital hospitals staff advisers instructors trainers majors captains colonels marines sailors
    sappers firefighters rescuers experts judges prosecutors generators pumps fuel ammunition shells weapons radars satellites grain
    defences defenses fighters warplanes interceptors batteries minehunters capabilities
    launchers destroyer corvette minesweeper minesweepers tug tugs crew crews`,
  ),
  demandNouns: wordSet(
    `guarantee guarantees assurance assurances promise promises pledge pledges safeguard safeguards exemption exemptions commitment
    commitments undertaking undertakings change changes amendment amendments concession concessions clarification clarifications
    clarity proof release lifting end halt withdrawal return compensation mandate vote seat share relief progress reform reforms
    truce ceasefire agreement consensus consent approval request requests invitation resolution rules reciprocity deal treaty accord
    licence license waiver clause payment payments funding permission authorisation authorization protection timetable explanation
    apology proof evidence survey audit referendum`,
  ),
  dealtWith: wordSet(
    `migrants migrant refugees refugee deportees deportee prisoners prisoner detainees detainee hostages hostage inmates settlers exiles
    defectors fugitives fugitive suspects mercenaries peacekeepers`,
  ),
  topicNouns: wordSet(
    `plan proposal idea move decision offer request deal agreement accord treaty pact measure measures step steps scheme project bill law
    motion resolution draft text act action actions attack attacks strike strikes test launch vote initiative invitation mission
    arrangement tax levy tariffs tariff sanctions ban embargo invasion war truce ceasefire concept policy shift announcement exchange
    swap change changes rule rules charge duties killing assassination development developments aggression behaviour behavior notion
    appointment ruling involvement sale purchase base force deployment transfer raid raids bombing bombings shelling blast explosion
    drill drills exercise exercises manoeuvres maneuvers seizure incident violation incursion intrusion expansion withdrawal pullout
    presence bid application membership accession entry candidacy recognition extradition warrant mandate talks negotiations offensive launches tests sales exports deliveries`,
  ),
  forecasts: wordSet(`would will could`),
  willing: wordSet(`ready willing prepared happy`),
  happens: wordSet(
    `be have become face lose need fall rise suffer win gain get benefit remain run struggle see know think mean seem appear
    find feel depend cost take miss risk stand end fail lack owe receive qualify play score meet keep continue stay hit reach`,
  ),
  befalls: wordSet(`lose face suffer fall miss lack owe fail struggle gain earn`),
  supposing: wordSet(`would could might can may`),
  atWill: wordSet(`want wants wanted wish wishes wished like likes liked choose chooses chose please pleases pleased`),
  bidden: wordSet(
    `asked urged pressed pressured told called invited begged implored ordered required expected encouraged advised lobbied pushed summoned`,
  ),
  partWords: wordSet(`share part over up on in`),
  unreal: wordSet(`whether if unless until once provided unlikely`),
  undergoing: wordSet(
    `was were is are been faces faced facing suffers suffered saw sees could may might should braces braced fears feared lost remains
    likely allegedly reportedly apparently suspected accused remained awaits awaited mourns mourned woke needs needed looks seems seemed appears appeared received receives hopes`,
  ),
  now: wordSet(`now since`),
  past: wordSet(`previously formerly earlier originally until initially used recently once`),
  emptyWords: wordSet(
    `the a an of in on at by for with from to into and or but as that this these those it its his her their is are was were be been
    will would could may might can has have had do does did not no new says said say over after before under up out off than more most
    who what when where why how which all any some us we our you your he she they them him i if then so also about against between
    two three one first last week month year years day days monday tuesday wednesday thursday friday saturday sunday people country
    countries government minister president prime officials official state states news here there just now only even still back
    amid while during per cent percent million billion world leaders leader told tells announced plan plans proposal idea move
    put puts putting take takes took taken taking give gives gave given giving get gets got make makes made making keep keeps kept
    come comes came coming go goes went gone going send sends sent sending set sets find finds found show shows shown see seen saw
    think thought know known knows want wants wanted like begin begins began begun try tries tried trying called calling ask
    asks asked use uses used bring brings brought hold holds held holding become became seem seemed look looks looked need needs needed
    stood whose nobody nothing anybody anyone everybody everyone somebody someone each every many much less few several another such
    same other others own part parts way ways time times hour hours moment number numbers half third fourth fifth quarter thing things
    lot long longer short big large small great little good early late later earlier next
    january february march april june july august september october november december yesterday tomorrow today mr ms mrs sir`,
  ),
  governing: wordSet(
    `government governments minister ministers ministry ministries president presidents presidential presidency premier prime parliament
    parliamentary congress senate senator senators cabinet chancellor king queen prince emir sultan crown monarch pope pontiff army armies military navy
    troops forces soldiers warplanes federal foreign embassy ambassador ambassadors envoy envoys diplomat diplomats diplomatic kremlin
    pentagon treasury authorities lawmakers legislators legislature administration officials official secretary regime junta
    state states nation nations country countries republic kingdom leader leaders negotiators delegation sanctions
    intelligence capital national coalition`,
  ),
  notState: wordSet(
    `region regional province provincial municipal city town village island peninsula start startup hedge pilots sailors soldiers' churches church bishops opposition farmers farmer company companies firm firms bank union unions workers citizens citizen people residents resident
    fishermen refugees migrants rebels rebel party parties lawyers lawyer group groups analysts analyst experts expert economist
    voters voter students protesters activists newspaper daily media television broadcaster consultancy airline club team players
    news travel rating ratings advertising think stock investors nominee nominees candidate candidates frontrunner front-runner hopeful hopefuls republican republicans democrat democrats democratic
    shares markets market stocks traders trader mills miners mine banks import imports exports goods products contractor
    contractors journalist journalists professor university researcher researchers scientists tourists hostages hostage singer
    actor film court courts soil waters airspace border borders coast economy language culture war crisis start national born
    dollar dollars pound pounds peso pesos rupee rupees yuan yen rouble roubles ruble rubles currency bond bonds treasuries benchmark index
    indices futures crude equities armed insurgents insurgent separatists separatist militants militant guerrillas guerrilla jihadists
    socialists conservatives liberals communists nationalists populists centrists unionists loyalists royalists islamists
    clerics cleric imam imams preacher preachers priests pastors rabbis monks teachers doctors nurses parents pupils campaigners
    campaigner dissidents dissident musicians novelists airlines carmaker carmakers retailer retailers manufacturer manufacturers
    businessman businessmen lawmaker mp senator ombudsman governor mayor former ex retired exiled jailed`,
  ),
  playing: wordSet(
    `goalkeeper goalkeepers striker strikers midfielder midfielders winger wingers sprinter cyclist cyclists riders peloton champions
    semi-final semi-finals semifinal semifinals quarter-final quarter-finals quarterfinal quarterfinals play-off play-offs playoff
    playoffs trophy medallist innings wicket wickets batsman batsmen bowler bowlers scored scorer equaliser equalizer shootout kick-off
    half-time halftime tie-break unseeded seeded coach club clubs teammate teammates hat-trick podium umpire referee touchdown overtime
    freestyle hurdles quarterback golfer`,
  ),
  campaigning: wordSet(
    `candidate candidates candidacy candidacies nominee nominees nomination frontrunner frontrunners contender contenders hopeful
    hopefuls primary primaries caucus caucuses delegate delegates superdelegates campaign campaigns campaigned campaigning voter voters
    poll polls polling pollster pollsters ballot ballots election elections electoral electorate turnout stump stumping
    presidential gubernatorial battleground democrat democrats republican republicans gop dnc rnc partisan bipartisan`,
  ),
  contests: wordSet(
    `wins won winner beat beats beaten race match matches stage final draw drawn goal goals transfer signing player players captain
    squad qualifier qualifiers qualify qualified newcomers lap laps pole sprint relay marathon medal medals penalty set round season`,
  ),
  sportPolitics: wordSet(
    `boycott boycotts ban bans banned host hosts hosting sanction sanctions flag anthem government minister ministers parliament pull
    pulls withdraw withdraws quits neutral doping referendum vote votes`,
  ),
  ceremonies: wordSet(
    `ceremony ceremonies funeral funerals burial commemoration commemorations anniversary unveiling parade parades gala banquet
    wedding coronation vigil vigils requiem liturgy wreath-laying festival festivals concert`,
  ),
  defends: wordSet(
    'fight battle combat tackle contain douse shoot intercept destroy down jam repel neutralise neutralize thwart foil stop suppress',
  ),
  incoming: wordSet(
    `drone drones missile missiles rocket rockets projectile projectiles uav uavs warhead warheads mortar mortars salvo salvos
    fire fires wildfire wildfires blaze blazes flames flood floods epidemic outbreak outbreaks locusts`,
  ),
  lightVerbs: wordSet('give leave open hold take make keep get meet'),
  partyNouns: wordSet(
    `position stance view views line case decision move step steps veto vote refusal rejection objection objections action actions
    response measures efforts attempt attempts argument arguments criticism opposition`,
  ),
  wholeNouns: wordSet(`unity sovereignty integrity`),
  partingWords: wordSet(
    `independence secession secede seceded separatist separatists separatism breakaway unilateral annexation annex annexed`,
  ),
  counterNouns: wordSet(
    `criticism criticisms objection objections opposition resistance protest protests pressure concern concerns fear fears worries
    misgivings doubts complaint complaints condemnation ban bans boycott embargo moratorium cancellation suspension postponement
    rejection obstruction blockage veto critics opponents detractors scaremongering interference sabotage outcry backlash uproar
    accusations allegations attacks delay delays obstacles hurdles hesitation reluctance indecision foot-dragging`,
  ),
  counterVerbs: wordSet(
    `block stop halt ban postpone delay prevent obstruct thwart derail undermine veto reject refuse oppose boycott reverse
    overturn hinder impede stall withhold criticise criticize discredit foil`,
  ),
  duties: wordSet(`must should ought has have needs need`),
  kept: wordSet(
    `kept maintained preserved respected saved implemented honoured honored strengthened observed upheld followed continued taken
    carried brought left put protected fulfilled retained`,
  ),
  lasts: wordSet(`stay remain continue stand hold resume begin start happen proceed last apply prevail survive`),
  goes: wordSet(`stop end cease fail fall lapse disappear`),
  ends: wordSet(
    `suspend halt cancel scrap terminate quit abandon leave withdraw exit end discontinue shelve postpone overturn annul rescind
    repeal cut drop ditch axe dismantle void disband abolish pause nix lift remove scupper undo revoke relinquish pull reverse
    ban block bar blockade shut close restrict curb outlaw prohibit dissolve expel evict stop strip freeze embargo boycott
    withhold divest sever recall`,
  ),
  proceedings: wordSet(
    `proceedings lawsuit lawsuits complaint complaints prosecution prosecutions sanctions penalties charges countermeasures
    reprisals arbitration`,
  ),
  endings: wordSet(
    `rejection cancellation suspension postponement halt scrapping withdrawal removal repeal reversal revocation dismantling cessation`,
  ),
  tribunals: wordSet(`council court tribunal icc icj wto hague`),
  aggressions: wordSet(
    `launch launches missile missiles test tests attack attacks strike strikes airstrike airstrikes raid raids invasion incursion
    incursions bombing bombardment shelling annexation seizure killing assassination assault offensive aggression`,
  ),
  reprisals: wordSet(
    `expel expels expelled expelling expulsion recall recalls recalled recalling ban bans banned banning tax taxed taxes duties duty
    tariffs levies sanctions restrictions embargo boycott boycotts boycotted suspend suspends suspended freeze froze frozen
    countermeasures retaliatory reciprocal impose imposed imposes imposing cut cuts`,
  ),
  counterWishes: wordSet(`${WANTED} ${MEANT} idea reason right`),
  modals: wordSet(
    `would could will may might can shall must 'll 'd won't wouldn't couldn't can't cannot ready willing prepared open should
    willingness readiness`,
  ),
};
