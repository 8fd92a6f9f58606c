import { describe, expect, it } from 'vitest';
import { readText } from '../claims/read-text';

const speakersOf = (text: string) => readText(text).claims.map(({ speaker }) => speaker);

describe('whom a claim comes from', () => {
  it.each([
    ['The bridge has cost nine lives and shut three schools, rescuers said.', 'rescuers'],
    ['Rents rose to $500 a month, The Wall Street Journal reports.', 'The Wall Street Journal'],
    ['Edmunds expects 16 million cars will be sold.', 'Edmunds'],
    ['Forecasters expect a mild winter with 14 storms.', 'Forecasters'],
    ['Tarvo State Police reported at least 5,000 people entered the hall.', 'Tarvo State Police'],
    ['The opposition put the toll at 40.', 'The opposition'],
    ['The Centers for Disease Control recommends that children get the vaccine.', 'The Centers for Disease Control'],
    ['Ana Ortega, South Carolina director for the party, said the tour had begun.', 'Ana Ortega'],
    ['TARVO: Police said on Monday they had arrested nine smugglers.', 'Police'],
    ['According to what Ana Ortega told the court, the keys were stolen.', 'Ana Ortega'],
    ['In the view of economist Ana Ortega, the budget is a gamble.', 'Ana Ortega'],
    ['By the account of lawyer Ana Ortega, the man has not eaten for a week.', 'Ana Ortega'],
    ['The bank, according to its chief, Ana Ortega, lost two billion crowns.', 'Ana Ortega'],
  ])('%s', (text, speaker) => expect(speakersOf(text)).toEqual([speaker]));

  it('is somebody just named, told by age or children', () => {
    expect(speakersOf('Ivo Banda sued in May. The 54-year-old said the photo was forged.').at(-1)).toBe('Ivo Banda');
    expect(speakersOf('Ana Ortega fled in May. The mother of two described the camp as hell.').at(-1)).toBe(
      'Ana Ortega',
    );
  });
});

describe('nobody', () => {
  it.each([
    'The children were paid according to their age.',
    'The last major known outbreak in the valley was in 2009, when several people died.',
    'Another method would require members to change existing party rules that bind them.',
    'Ana Ortega currently leads by roughly 270 pledged delegates as the season ends.',
  ])('speaks in: %s', (text) => expect(speakersOf(text)).toEqual([null]));

  it('is called by a verb behind "would"', () =>
    expect(
      speakersOf('The deal would presumably allow lawmakers to vote. The two lawmakers argue that it is late.'),
    ).toEqual([null, 'lawmakers']));
});
