import type { Gender, RoleNoun } from '../types';

type Row = readonly [kind: RoleNoun['kind'], power: RoleNoun['power'], gender: Gender, nouns: string];

/** Who speaks, by kind and by the power they speak for; plurals are listed under 'people'. */
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
    `ministers officials authorities diplomats ambassadors envoys negotiators aides advisers advisors generals
    commanders troops forces soldiers officers secretaries governments ministries presidents leaders prosecutors
    commissioners deputies chiefs premiers kings chancellors counterparts bureaucrats rulers cabinets`,
  ],
  ['people', 'voice', 'unknown', `spokespeople spokesmen spokeswomen representatives sources delegates insiders`],
  [
    'people',
    'parliament',
    'unknown',
    `senators lawmakers legislators mps meps parliamentarians congressmen backbenchers congresswomen`,
  ],
  ['people', 'local', 'unknown', `governors mayors councillors councilors councilmembers`],
  [
    'people',
    'opposition',
    'unknown',
    `candidates rebels insurgents separatists opponents dissidents rivals nominees contenders hopefuls politicians
    militants taliban houthis jihadists militias fighters gunmen`,
  ],
  [
    'people',
    'none',
    'unknown',
    `activists academics advocates analysts artists attorneys authors banks bishops businesses campaigners citizens
    clerics coaches colleagues commentators communities companies conservatives consultants critics customers
    delegates democrats detractors developers directors doctors donors economists editors employees employers
    engineers environmentalists executives experts families fans farmers firms fishermen friends groups historians
    insiders institutions investigators investors journalists judges justices lawyers liberals locals lobbyists
    managers members men migrants defenders accusers admirers loyalists boosters neighbours neighbors nurses observers organisations organizations organisers
    organizers owners parents participants parties partners people physicians pilots players police politicos
    pollsters priests professors progressives proponents protesters protestors pundits readers refugees regulators
    relatives reporters republicans researchers residents respondents scholars scientists settlers skeptics
    sceptics socialists specialists staff staffers strategists students supporters surgeons teachers teenagers
    traders tribunals unions users veterans victims villagers viewers volunteers voters watchdogs watchers
    witnesses eyewitnesses bystanders onlookers women workers writers youths allies countries states nations members others americans consumers
    insurers ceos cfos mediators moderators coordinators bloggers columnists correspondents builders bankers bishops curators
    biologists climatologists seismologists virologists epidemiologists sociologists psychologists philosophers
    novelists poets translators billionaires singers actors shopkeepers landlords tenants whistleblowers plaintiffs
    defendants pathologists statisticians theologians mothers fathers nuns monks prisoners inmates strikers demonstrators trustees shareholders creditors detainees hostages
    survivors passengers commuters tourists forecasters meteorologists physicists hardliners hawks doves insiders
    bystanders onlookers commenters teammates coworkers pupils gamers rescuers firefighters paramedics bosses providers caregivers centers centres
    operatives surrogates lawyers courts agencies charities campaigns operators suppliers retailers airlines`,
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
    summary petition`,
  ],
];

/** Nouns for those who speak, folded. */
export const roleNouns: ReadonlyMap<string, RoleNoun> = (() => {
  const roles = new Map<string, RoleNoun>();
  for (const [kind, power, gender, nouns] of ROWS)
    for (const noun of nouns.split(/\s+/)) if (noun && !roles.has(noun)) roles.set(noun, { kind, power, gender });
  return roles;
})();

/** See `Language.ranksAlsoAdjectives`. */
export const ranksAlsoAdjectives: ReadonlySet<string> = new Set(['major', 'general', 'private']);
