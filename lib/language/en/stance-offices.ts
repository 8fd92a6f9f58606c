import type { OfficeWords } from '../stance-types';
import { wordSet } from './word-set';

/** Candidates and holders of offices, and the offices that speak for no government. Own collection. */
export const officeWords: OfficeWords = {
  running: wordSet('candidate nominee frontrunner runner contender hopeful challenger'),
  inOffice: wordSet('president minister premier chancellor secretary prime king queen pope'),
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
};
