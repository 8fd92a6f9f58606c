import { describe, expect, it } from 'vitest';
import { readText } from '../claims/read-text';

/** Who speaks the last quotation of the text. */
const lastSpeaker = (text: string) => readText(text).attributions.quotes.at(-1)?.speaker ?? null;

describe('a description of somebody just named', () => {
  it.each([
    ['Ivo Banda walked out. “I have paid enough,” the billionaire said.', 'Ivo Banda'],
    ['Ivo Banda spoke for an hour. The Tarvo Republican called the bridge “a shame”.', 'Ivo Banda'],
    ['Ana Ortega lost the vote. The former harbour minister said it was “late”.', 'Ana Ortega'],
    ['The Tarvo Wind Company spoke of delays. The company said it was “on its way”.', 'The Tarvo Wind Company'],
    ['Ohio Sen. Ivo Banda voted no. The senator said it was “late”.', 'Ivo Banda'],
    ['Gov. Ivo Banda voted no. Ana Ortega agreed. The governor said it was “late”.', 'Ivo Banda'],
  ])('is one with the name: %s', (text, speaker) => expect(lastSpeaker(text)).toMatch(speaker));

  it.each([
    ['Ivo Banda walked out. A billionaire said it was “late”.', 'A billionaire'],
    ['Ana Ortega walked out. The businessman at the door said it was “late”.', 'The businessman at the door'],
    ['Mayor Ivo Banda walked out. The senator said it was “late”.', 'The senator'],
    ['Ohio Sen. Ivo Banda voted no. The Florida senator said it was “late”.', 'The Florida senator'],
  ])('is somebody else where it does not fit: %s', (text, speaker) => expect(lastSpeaker(text)).toBe(speaker));
});

describe('what stands beside a name', () => {
  it.each([
    ['Ana Ortega, a physician and president of the union, left. The president of the union said it was “late”.'],
    ['Rep. Ana Ortega (D-N.Y.), chair of the panel, left. The chair said it was “late”.'],
    ['Ana Ortega is the head of the union in Tarvo. The head of the union said it was “late”.'],
    ['“It was late,” said former Ohio Gov. and party chairwoman Ana Ortega.'],
    ['Ana Ortega, who on Monday endorsed Ivo Banda, said it was “late”.'],
  ])('says who it is: %s', (text) => expect(lastSpeaker(text)).toBe('Ana Ortega'));

  it('is a body where "which" follows its name', () =>
    expect(lastSpeaker('Ana Ortega is the head of the Harbour Union in Tarvo, which says it is “late”.')).toBe(
      'Harbour Union',
    ));
});

it('takes a group called by its noun alone for the one named before', () =>
  expect(
    readText('Tarvish officials said the bridge was safe. The officials said it had been inspected.').sources,
  ).toMatchObject([{ name: 'Tarvish officials', count: 2 }]));
