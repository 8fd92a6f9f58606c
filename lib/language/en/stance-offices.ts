import type { OfficeWords } from '../office-words';
import { wordSet } from './word-set';

/** Candidates and holders of offices, and the offices that speak for no government. Own collection. */
export const officeWords: OfficeWords = {
  running: wordSet('candidate nominee frontrunner runner contender hopeful challenger'),
  inOffice: wordSet('president minister premier chancellor secretary prime king queen pope'),
  opensTitle: wordSet('the'),
  campaigns: wordSet('campaign'),
  staffs: wordSet('administration'),
  sole: ['president', 'prime minister', 'chancellor', 'secretary of state', 'foreign minister', 'foreign secretary'],
  heads: ['president', 'prime minister', 'chancellor', 'king', 'queen'],
  apart: [
    {
      of: 'a town or a province',
      begins: ['mayor', 'governor', 'premier of', 'chief minister of', 'first minister'],
    },
    { of: 'a parliament', begins: ['senat', 'Senate ', 'lawmaker', 'congress'], is: ['deputy'] },
    { of: 'those out of power', begins: ['opposition', 'politician', 'presidential candidate', 'nationalist leader'] },
    { of: 'armed men', begins: ['resistance', 'separatist', 'militia', 'rebel'] },
    { of: 'a faith', begins: ['cleric', 'bishop', 'cardinal'] },
    {
      of: 'nobody but themselves',
      begins: [
        'activist',
        'rights activist',
        'artist',
        'businessman',
        'blogger',
        'victim',
        'poisoning victim',
        'defector',
        'deported',
      ],
    },
    { of: 'a state or a regime that is gone', begins: ['dictator', 'Soviet leader'] },
    {
      of: 'a party or a force that governs nothing',
      parties: [
        'National Rally',
        'AfD',
        'Vox',
        'Chega',
        'Podemos',
        'Five Star',
        'Sweden Democrats',
        'Renamo',
        'PKK',
        'Houthi',
        'Boko Haram',
        'M23',
        'al-Qaeda',
        'HTS',
        'Shining Path',
      ],
    },
  ],
  partyOffices: ['leader', 'politician', 'founder'],
  notTheState: wordSet(
    `former ex opposition shadow candidate nominee hopeful contender presumptive would mayor governor union party club
    opponent opponents critic critics foe foes enemy enemies supporter supporters company university college campaign bank business football church rebel militia separatist local city municipal
    council state provincial regional county group firm foundation association institute federation commission
    committee league society chamber charity trust forum network european un nato eu onetime late then deposed ousted
    exiled retired jailed imprisoned district chapter caucus gop`,
  ),
  bodies: wordSet(
    `security government ministry cabinet presidency kremlin pentagon treasury embassy foreign defence defense department
    army military navy administration house downing palace presidential`,
  ),
  ofThemselves: wordSet(
    `minister ministers ministry ministries premier premiers chancellor chancellors ambassador ambassadors envoy envoys
    consul consuls attache diplomat diplomats negotiator negotiators undersecretary general generals admiral colonel
    brigadier marshal commodore lieutenant soldier soldiers troops government governments cabinet junta regime army
    military navy treasury embassy consulate kremlin chancellery politburo pentagon presidency troika gendarmerie
    palace king queen commander commanders mod`,
  ),
  fieldHeads: wordSet('head director coordinator controller'),
  voices: wordSet('representative delegate spokesman spokeswoman spokesperson'),
  sent: wordSet('ambassador ambassadors envoy envoys'),
  sentTo: wordSet('un nato eu'),
  unlessTold: wordSet(
    'official officials authorities bureaucrat bureaucrats administration forces department counterpart',
  ),
  ofPortfolios: wordSet('secretary commissioner'),
  portfolios: wordSet(
    `state home foreign external interior internal finance treasury budget economy economic trade commerce industry
    business investment tourism justice law police defence defense war security homeland intelligence information
    technology science research innovation health education labour labor employment welfare social development
    planning housing urban rural agriculture food fisheries forests forestry water environment climate energy power
    petroleum oil mines mining transport transportation aviation railways roads works infrastructure communications
    telecommunications culture heritage arts sport sports youth women children family veterans immigration migration
    citizenship customs border borders revenue taxes diaspora affairs cooperation relations resources natural human
    services public civil emergency emergencies situations religious religion parliamentary constitutional consular
    political military electoral nuclear space maritime asylum digital cyber counterterrorism exports`,
  ),
  titleWords: wordSet(
    `the republic state federal vice deputy acting interim caretaker transitional prime first second supreme grand national
    union islamic cabinet government parliament assembly senate house council presidency army navy police military
    force defence defense security staff joint air mr mrs ms dr sir incoming outgoing elect his her holiness economy
    territory chief senior principal assistant permanent special press spokesperson attorney inspector lord rear
    brigadier major lieutenant colonel prosecutor solicitor surgeon chairman protection ministry agency department
    authority bureau office administration commission commander chiefs corps guard guards revolutionary people’s
    popular royal central`,
  ),
};
