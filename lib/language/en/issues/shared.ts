import { NO } from './words';

/** Verbs of asking and of wanting. */
export const WANT = '<call>|<press>|<push>|<ask>|<want>|<demand>|<seek>|<appeal>|<insist>|<request>|<urge>';
export const TELL = '<urge>|<call>|<tell>|<ask>|<press>|<order>|<warn>';

/** Verbs of giving and of sending. */
export const SEND = '<send>|<offer>|<provide>|<give>|<deploy>|<dispatch>|<lend>|<supply>|<deliver>|<move>';

/** Verbs of bringing to an end, of shutting, of lifting and of allowing. */
export const STOP = '<stop>|<halt>|<suspend>|<end>|<freeze>|<cancel>|<ban>|<bar>|<block>|<pause>|<ground>';
export const SHUT = '<close>|<shut>|<seal>';
export const LIFT = '<lift>|<ease>|<end>|<scrap>|<drop>|<abolish>|<waive>|<remove>';
export const LET = '<let>|<allow>|<permit>';
export const HOLD = '<seize>|<detain>|<impound>|<arrest>|<confiscate>|<keep>|<board>';

export const BE = 'is|was|were|are|be|been';
export const MUST = 'must|should|has|have|had';
export const FREE = 'free|freed|release|released|return|returned|home|freedom';

/** What is called right. */
export const LAWFUL =
  'lawful|legal|legitimate|justified|routine|necessary|needed|normal|regular|planned|defensive|proportionate';

export const FOES = 'militants|terrorists|rebels|gunmen|smugglers|traffickers|gangs|criminals|extremists';
export const PEOPLE =
  'people|citizens|nationals|tourists|students|refugees|migrants|families|children|women|they|them|everyone|civilians|thousands';
export const CRAFT =
  'ship|ships|boat|boats|vessel|vessels|tanker|trawlers|crew|sailors|fishermen|jets|planes|plane|aircraft|drones|drone|balloon|fighters|warship|warships|frigate|destroyer|patrol';
export const FORCES =
  'troops|forces|soldiers|tanks|missiles|rockets|weapons|system|systems|shield|launchers|warheads|reinforcements';

/** How a state stands up to what another does to it. */
export const STAND_UP: readonly string[] = [
  '<put>|<place> ~ alert',
  '<scramble>|<intercept>|<retaliate>|<avenge>',
  '<summon>|<recall> ~ ambassador|envoy',
  '<lodge>|<file>|<hand> ~ protest|note',
  `${WANT} for? ~ explanation|answers|apology`,
  `${WANT} for? ~ emergency|urgent|special ~ meeting|session|council|summit`,
  `${TELL} on? ~ to ~ stop|end|halt|pull|withdraw|cease|refrain|leave|turn|recall|stand`,
  `${WANT} for ~ withdrawal|removal|halt|stop|end`,
  '<guard>|<defend>|<protect>|<police> ~ skies|airspace|inch|territory|waters|sovereignty|rights|shipping|navigation',
  `<expel>|<chase>|<escort>|<shadow>|<drive> ~ away|out|off|${CRAFT}`,
];

/** What is said of a deed that breaks the law. */
export const UNLAWFUL: readonly string[] = [
  '<violate>|<breach>|<break>|<infringe>|<flout> on? ~ law|charter|sovereignty|airspace|integrity|treaty|waters|obligations',
  'violation|breach of ~ law|charter|sovereignty|airspace|integrity|treaty',
  'act|acts of ~ aggression|war|piracy|terror|terrorism',
  'no|without ~ justification|mandate|authorisation|consent|permission|basis',
  'disproportionate|excessive|unjustified|unlawful|arbitrary|arbitrarily|provocative|intimidation|coercion|bullying|blackmail',
  '<threaten>|<undermine>|<endanger>|<harm>|<destabilise>|<disrupt> ~ peace|stability|region|security|interests|shipping',
  'not|never|cannot ~ unanswered|unpunished',
];

/** Where it is said of none. */
export const IS_LAWFUL: readonly string[] = [
  `${NO} ~ <violate>|<breach>|<break>|<infringe>|<threaten>|<endanger>`,
  'not|no|never a? violation|breach|act|disproportionate|unlawful|arbitrary|provocative',
];
