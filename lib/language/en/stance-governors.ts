import type { GovernorClass, NominalGovernorClass } from '../stance-types';

/** Words that lead on to the verb of a position, and what becomes of it behind them. Own collection. */
export const governors: readonly GovernorClass[] = [
  {
    makes: 'settled',
    words: `decide|decides|decided|deciding vote|votes|voted|voting choose|chooses|chose opt|opts|opted resolve|resolved
      agree|agrees|agreed vow|vows|vowed pledge|pledges|pledged promise|promises|promised undertake|undertook
      manage|managed proceed|proceeded determined`,
  },
  // "ended up signing", "went on to sign"
  { makes: 'settled', words: 'up|on', behind: 'end|ends|ended|wind|wound|go|goes|went' },
  // "refused for the third time to sign": the words within reach are read as negations already
  { makes: 'refused', words: 'refuse|refuses|refused|refusing decline|declines|declined|declining' },
  {
    makes: 'avoided',
    words: `resist resists resisted resisting avoid avoids avoided avoiding oppose opposes opposed opposing reject rejects rejected rejecting
      shun shuns shunned shunning regret regrets regretted dodge dodges dodged dodging eschew eschews eschewed escape escaped`,
  },
  {
    makes: 'ended',
    words:
      'stop stops stopped stopping quit quits cease ceases ceased ceasing halt halts halted discontinue discontinued',
  },
  { makes: 'avoided', words: 'out', behind: 'rule rules ruled ruling' },
  { makes: 'avoided', words: 'at', behind: 'balk balks balked balking baulk baulks baulked baulking' },
  { makes: 'avoided', words: 'of', behind: 'short' },
  {
    makes: 'avoided',
    words: 'from',
    behind:
      'away back refrain refrains refrained refraining abstain abstains abstained abstaining desist desists desisted recoil recoiled recoils',
  },
  { makes: 'weighed', words: 'off', behind: 'put puts putting hold holds held holding' },
  {
    makes: 'weighed',
    words: 'delay delays delayed delaying postpone postpones postponed postponing defer defers deferred deferring',
  },
  // "did not hesitate to sign", "will not shrink from signing"
  { makes: 'settled', words: 'hesitate', behind: "not never didn't don't doesn't won't wouldn't" },
  { makes: 'settled', words: 'from', behind: 'shrink shy flinch' },
  {
    makes: 'weighed',
    words: `consider|considers|considered|considering weigh|weighs|weighed|weighing contemplate|contemplates|contemplated|contemplating
      mull|mulls|mulled|mulling debate|debates|debated|debating discuss|discusses|discussed|discussing
      hesitate|hesitates|hesitated|hesitating`,
  },
  // "too soon to speak of signing"
  { makes: 'weighed', words: 'of|about', behind: 'talk speak talking speaking' },
  // "came close to signing"; who "is close to signing" will sign
  { makes: 'undone', words: 'close', behind: 'came|come|comes' },
  // "had planned to join", "used to support it"
  { makes: 'undone', words: 'planned intended hoped wanted meant', behind: 'had' },
  { makes: 'undone', words: 'used' },
];

/** What others want of somebody. */
const ASKED = 'call calls appeal appeals demand demands request requests plea pleas suggestion suggestions';

/** The same, or done for it. */
export const WANTED = `${ASKED} pressure invitation invitations bid bids overture overtures effort efforts attempt attempts advice proposal proposals push campaign`;

/** What somebody means to do. */
export const MEANT =
  'plan plans decision decisions threat threats pledge pledges promise promises offer offers vow vows intention intentions commitment move moves';

/** What makes a thing known, or holds on to it. */
const KEEPS = `announce announces announced announcing confirm confirms confirmed confirming reaffirm reaffirms reaffirmed unveil unveils
  unveiled repeat repeats repeated repeating reiterate reiterates reiterated renew renews renewed defend defends defended
  defending explain explains explained justify justifies justified reconfirmed restated underlined`;

/** What holds on to it, with the word behind. */
const HOLDS = `stick sticks stuck sticking hold holds held holding cling clings clung clinging adhere adheres adhered stand
  stands stood standing persist persists persisted persisting`;

/** What gives it up. */
const DROPS = `reverse reverses reversed reversing abandon abandons abandoned abandoning drop drops dropped dropping scrap scraps
  scrapped scrapping cancel cancels cancelled canceled shelve shelves shelved ditch ditches ditched withdraw withdraws withdrew
  rescind rescinds rescinded retract retracts retracted halt halts halted suspend suspends suspended overturn overturned
  axe axed`;

/** The same, told by a noun between: "resisted calls to sign". Own collection. */
export const nominalGovernors: readonly NominalGovernorClass[] = [
  {
    makes: 'avoided',
    nouns: WANTED,
    verbs: `resist resists resisted resisting reject rejects rejected rejecting ignore ignores ignored ignoring dismiss dismisses
      dismissed dismissing shrug shrugs shrugged shrugging rebuff rebuffs rebuffed rebuffing turn turns turned turning brush
      brushes brushed brushing withstand withstands withstood defy defies defied defying spurn spurns spurned snub snubs
      snubbed fend fends fended refuse refuses refused decline declines declined deflect deflects deflected oppose opposes
      opposed opposing scorn scorned disregard disregarded`,
  },
  {
    makes: 'asked',
    nouns: WANTED,
    verbs: `face faces faced facing under receive receives received get gets got hear hears heard prompt prompted despite amid
      respond responded responding reply replied answer answered consider considers considered considering study studies studied
      studying weigh weighs weighed weighing examine examines examined examining mull mulling review reviews reviewed reviewing
      discuss discusses discussed discussing`,
  },
  {
    makes: 'settled',
    nouns: ASKED,
    verbs: `echo echoes echoed echoing join joins joined joining lead leads led leading back backs backed backing support supports
      supported supporting endorse endorses endorsed endorsing second seconded champion champions championed heed heeds
      heeded heeding accept accepts accepted accepting`,
  },
  { makes: 'avoided', nouns: `${WANTED} ${MEANT}`, verbs: DROPS },
  {
    makes: 'avoided',
    nouns: MEANT,
    verbs: 'from on',
    behind: 'back away off reneged renege reneges reneging backtracked',
  },
  // "made no commitment to sign"
  { makes: 'weighed', nouns: 'commitment commitments promise promises pledge pledges decision', verbs: 'no' },
  { makes: 'settled', nouns: MEANT, verbs: `${KEEPS} by make makes made` },
  { makes: 'refused', nouns: 'refusal unwillingness', verbs: KEEPS },
  // "held fast to its refusal to sign", "persists in its refusal to"
  { makes: 'refused', nouns: 'refusal unwillingness', verbs: 'to by in fast', behind: HOLDS },
  { makes: 'settled', nouns: 'refusal unwillingness', verbs: `${DROPS} end ends ended ending` },
];
