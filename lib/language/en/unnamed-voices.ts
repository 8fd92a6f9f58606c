import type { UnnamedWords } from '../unnamed-words';

const words = (list: string): Set<string> => new Set(list.split(/\s+/));

/** How English speaks of those whom it does not name. Collected from news reports, 2026-11. */
export const englishUnnamed: UnnamedWords = {
  namedBefore: words(
    `actor actress author novelist singer rapper comedian musician composer filmmaker artist designer star host anchor
    newsman champion striker midfielder goalkeeper quarterback coach businessman businesswoman billionaire millionaire
    tycoon mogul magnate philanthropist industrialist donor neurosurgeon candidate nominee frontrunner front-runner
    contender challenger hopeful rival incumbent senator congressman congresswoman governor mayor lawmaker president
    statesman politician conservative liberal progressive moderate centrist socialist libertarian republican democrat
    tory royal monarch pontiff prince princess duke duchess lady radioman speaker year-old`,
  ),
  things: words(
    `account ad add-on album amendment angel anniversary answer ban battle bid bill blast bomb budget building
    campaign-trail car case cause chance change chart clip concert contract count crash crisis cut damage day deadline
    deal death debate deed delay discovery drama dream drug earthquake effort election event evidence fact fight
    film fire flight flood footage formula game goal hall hit house idea image incident injury issue item job joke jump
    landmark law leak lesson letter line loss mall map march match measure message method mood move movie name
    news novel number offer page pain part payment peace photo picture piece pitch place plan plane play plot poem poetry
    point policy poll post poster price primary problem product programme program proof protest purchase push race raid
    rain rally record refusal reply response rest result return review rise risk role route rule ruling sale scandal
    scene scheme screen search season series service shirt shot show sign silence site slide slump song spot stance
    stand step storm story strategy strike style subject success support surge survival symptom system talk tape task
    tax term test text thing threat tide time tone total tour trade train treaty trend trial trip trouble truck truth
    usage use vehicle version victory view virus visit vote war wave way weather website week win word
    work wound year`,
  ),
  records: words(
    `invitation examination evaluation schedule warrant list email emails message messages notice inventory docket`,
  ),
  thingEndings: ['tion', 'sion', 'ment', 'ness', 'ance', 'ence', 'ity', 'ism', 'ship', 'ology', 'graphy'],
  shares: words(`percent per cent majority majorities half third thirds quarter quarters fifth number share`),
  anybody: words(
    `people person man woman men women guy guys folks everyone everybody someone somebody anyone anybody one ones some
    many most few others another all several millions thousands child kid`,
  ),
  none: words('no neither'),
};
