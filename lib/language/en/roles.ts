import type { Gender, RoleNoun } from '../types';

type Row = readonly [kind: RoleNoun['kind'], power: RoleNoun['power'], gender: Gender, nouns: string];

/** Who speaks, by kind and by the power they speak for; plurals that no ending makes of a person are listed under 'people'. */
const ROWS: readonly Row[] = [
  [
    'person',
    'head',
    'unknown',
    `president premier chancellor monarch sovereign taoiseach pm potus regent ruler leader`,
  ],
  ['person', 'head', 'male', `king emir sultan emperor tsar pontiff pope`],
  ['person', 'head', 'female', `queen empress`],
  [
    'person',
    'member',
    'unknown',
    `minister secretary ambassador envoy diplomat consul attache commissioner official aide adviser advisor
    negotiator general colonel admiral commander lieutenant captain major brigadier sergeant marshal commodore
    soldier officer prosecutor undersecretary deputy chief treasurer emissary interlocutor comptroller counterpart
    inspector censor bureaucrat technocrat`,
  ],
  ['person', 'voice', 'unknown', `spokesperson representative delegate insider source`],
  ['person', 'voice', 'male', `spokesman`],
  ['person', 'voice', 'female', `spokeswoman`],
  [
    'person',
    'parliament',
    'unknown',
    `senator sen rep lawmaker legislator mp mep mla msp mpp parliamentarian speaker backbencher rapporteur whip`,
  ],
  ['person', 'parliament', 'male', `congressman`],
  ['person', 'parliament', 'female', `congresswoman`],
  ['person', 'local', 'unknown', `governor gov mayor councillor councilor sheriff councilmember`],
  ['person', 'local', 'male', `councilman alderman committeeman assemblyman`],
  ['person', 'local', 'female', `councilwoman`],
  [
    'person',
    'opposition',
    'unknown',
    `candidate nominee frontrunner contender challenger hopeful rival dissident rebel insurgent separatist opponent
    incumbent warlord politician`,
  ],
  [
    'person',
    'none',
    'unknown',
    `activist person attendee user guy narrator protester demonstrator settler rioter respondent observer caller listener viewer reader commenter follower fan teen kid lady academic actor analyst archbishop architect artist athlete attorney author banker bishop blogger boss
    broadcaster builder campaigner cardinal ceo cfo coach columnist commentator conservationist consultant critic
    cofounder correspondent counsel dean demographer designer developer director doctor donor driver economist
    editor educator employee engineer entrepreneur environmentalist epidemiologist executive expert farmer fellow
    fisher founder friend geologist guard head historian host imam investigator investor journalist judge justice
    lawyer lecturer lobbyist manager member migrant musician neighbour neighbor nurse operative organiser
    organizer owner pastor pathologist physician physicist pilot player poet pollster priest principal professor
    programmer prisoner psychologist publisher rabbi refugee reporter researcher resident scholar scientist
    shopkeeper singer sociologist specialist staffer strategist student supporter surgeon surrogate teacher
    teenager trader trustee tutor veteran victim villager volunteer voter witness worker writer biographer
    novelist pundit coordinator moderator mediator operator monk sailor cleric ayatollah skipper chairperson chair
    partner physicist virologist biologist climatologist meteorologist seismologist philosopher theologian
    translator photographer anchor presenter interviewer interviewee youngster tourist passenger commuter customer
    client tenant landlord shareholder creditor whistleblower informant defendant plaintiff suspect detainee
    hostage survivor relative cousin sibling spouse parent child patient colleague classmate companion ally lead
    mentor curator archivist mogul billionaire tycoon magnate financier hotelier conservative liberal democrat
    republican socialist progressive nationalist moderate centrist champion winner goalkeeper striker midfielder
    quarterback golfer boxer rapper comedian chef influencer youtuber eyewitness bystander onlooker producer filmmaker
    screenwriter composer songwriter guitarist drummer dancer paramedic plumber electrician mechanic trucker climber
    astronaut publicist barrister solicitor magistrate coroner juror pensioner fiance fiancee roommate flatmate
    teammate coworker headteacher pupil intern trainee apprentice podcaster`,
  ],
  [
    'person',
    'none',
    'male',
    `chairman businessman fisherman groom boyfriend father brother son husband uncle grandfather man boy anchorman salesman
    policeman fireman gunman craftsman widower nephew prince duke lord frontman statesman ombudsman clergyman
    grandson dad grandpa stepfather`,
  ],
  [
    'person',
    'none',
    'female',
    `chairwoman businesswoman bride girlfriend mother sister daughter wife aunt grandmother woman girl actress policewoman widow
    niece princess duchess baroness nun heroine waitress stateswoman granddaughter mom mum grandma stepmother`,
  ],
  [
    'body',
    'member',
    'unknown',
    `government cabinet ministry administration presidency junta regime army military navy treasury embassy
    consulate kremlin chancellery politburo politbureau pentagon troika gendarmerie marines fleet command palace
    monarchy delegation department premiership mod`,
  ],
  [
    'body',
    'parliament',
    'unknown',
    `parliament senate congress bundestag knesset duma assembly legislature diet sejm rada`,
  ],
  ['body', 'opposition', 'unknown', `opposition militia movement insurgency front faction resistance`],
  ['body', 'local', 'unknown', `council municipality police`],
  [
    'body',
    'none',
    'unknown',
    `family camp couple duo trio crowd audience leadership electorate jury crew staff agency association authority bank board body bureau campaign centre center chamber church club coalition
    college commission committee company confederation consortium corporation court division federation firm force
    forum foundation fund group institute institution league ngo network office organisation organization panel
    party programme project regulator secretariat service society district startup synod team tribunal troupe trust union
    university watchdog charity cooperative lobby conglomerate retailer airline manufacturer carmaker supplier
    hospital brigade bloc alliance nation country state kingdom republic capital neighbourhood community clinic
    school laboratory diocese vatican`,
  ],
  [
    'people',
    'member',
    'unknown',
    `authorities generals troops forces governments ministries presidents leaders premiers kings chancellors rulers
    cabinets`,
  ],
  ['people', 'voice', 'unknown', `spokespeople`],
  ['people', 'parliament', 'unknown', `mps meps`],
  ['people', 'opposition', 'unknown', `militants taliban houthis jihadists militias fighters gunmen`],
  [
    'people',
    'none',
    'unknown',
    `advocates banks businesses citizens communities companies detractors employers families firms groups
    institutions locals defenders accusers admirers loyalists boosters organisations organizations
    participants parties people police politicos proponents protestors regulators skeptics sceptics staff tribunals
    unions watchdogs watchers youths countries states nations others americans consumers insurers ceos cfos
    statisticians inmates forecasters hardliners hawks doves gamers rescuers firefighters providers caregivers
    centers centres courts agencies charities campaigns suppliers retailers airlines`,
  ],
  [
    'media',
    'none',
    'unknown',
    `newspaper magazine outlet website newswire newsroom tabloid daily weekly blog channel newspapers outlets media
    press reports`,
  ],
  [
    'document',
    'none',
    'unknown',
    `plan platform clip spot law act article report statement study survey poll document communique letter dossier memo memorandum paper review indictment
    lawsuit complaint filing affidavit ruling verdict communiqué research data figures statistics documents polls
    surveys studies records analysis audit census bulletin notice declaration manifesto transcript article
    editorial column book biography brief investigation findings finding results letters emails email tweet post
    posts tweets filings advisory release constitution bill resolution proposal leaflet memoir memoirs diary video
    ad ads advert commercial logs evidence estimates estimate index papers cable cables note forecast projection
    summary petition images imagery footage recording recordings memos affidavits transcripts assessment assessments
    lawsuits complaints audits reviews inquiry`,
  ],
];

/** Whose plurals are verbs or things as well ("leads", "chairs"), or are no words. */
const WITHOUT_PLURAL = new Set(
  'anchor attache baroness censor champion groom head mechanic suspect cardinal ceo cfo chair consul counsel duke fellow general gov guard host king lead lord marshal mep mla mod mp mpp msp pm pope potus prince queen rep second sen whip'.split(
    ' ',
  ),
);

/** "detectives", "firemen", "deputies", "judges". */
function pluralOf(noun: string): string {
  if (noun.endsWith('man')) return `${noun.slice(0, -2)}en`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** Nouns for those who speak, folded. */
export const roleNouns: ReadonlyMap<string, RoleNoun> = (() => {
  const roles = new Map<string, RoleNoun>();
  for (const [kind, power, gender, nouns] of ROWS)
    for (const noun of nouns.split(/\s+/)) if (noun && !roles.has(noun)) roles.set(noun, { kind, power, gender });
  for (const [noun, { kind, power }] of [...roles])
    if (kind === 'person' && !WITHOUT_PLURAL.has(noun) && !roles.has(pluralOf(noun)))
      roles.set(pluralOf(noun), { kind: 'people', power, gender: 'unknown' });
  return roles;
})();

/** See `Language.ranksAlsoAdjectives`. */
export const ranksAlsoAdjectives: ReadonlySet<string> = new Set(['major', 'general', 'private']);
