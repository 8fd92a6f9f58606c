import { describe, expect, it } from 'vitest';
import { readText } from '../claims/read-text';

const cited = (text: string): string[] => readText(text).sources.map(({ kind, name }) => `${kind}: ${name}`);

describe('what kind of source it is', () => {
  it.each([
    ['The quay is shut, according to the Laren Gazette.', ['media: Laren Gazette'], 'a paper by its name'],
    ['The quay is shut, Tarvo State Police said.', ['official: Tarvo State Police'], 'an authority by its name'],
    ['The quay is shut, the US Geological Survey said.', ['official: the US Geological Survey'], 'no document'],
    ['The quay is shut, the Post Office Union said.', ['organisation: the Post Office Union'], 'no paper'],
    [
      'Her former label Big Lake signed the singer. Big Lake denied the claims, saying they were “false.”',
      ['organisation: Big Lake'],
      'a body, since it is called one somewhere',
    ],
    [
      'Big Lake, which owns the songs, sang no more. Big Lake denied the claims, saying they were “false.”',
      ['organisation: Big Lake'],
      'nobody, since “which” goes on about it',
    ],
  ])('%s → %j: %s', (text, sources) => expect(cited(text)).toEqual(sources));

  it('is none where a law orders something', () =>
    expect(cited('The Safe Harbours Act required all ships to pay.')).toEqual([]));
});

describe('who made a document', () => {
  it.each([
    ['Rents rose, according to a study published by the Laren Institute.', ['organisation: Laren Institute']],
    ['A survey commissioned by Tarvo Bank found a rise.', ['organisation: Tarvo Bank']],
    ['A survey made by Tarvo Bank and NALP in Laren found it.', ['organisation: Tarvo Bank', 'organisation: NALP']],
    ['A study of DNA found a rise.', []],
    ['Ines Tamm cited a study showing that rents rose.', ['document: study']],
    ['It led to a study of the quay. The figure is in a survey of ports.', []],
    ['New numbers from the Arland Fishing Association confirm a fall.', ['organisation: Arland Fishing Association']],
  ])('is named: %s', (text, sources) => expect(cited(text)).toEqual(sources));
});

describe('nobody is cited', () => {
  it.each([
    ['The lines show what statisticians call the standard error.', 'for a name that is in use'],
    ['As a student of ports at Laren, Ines Tamm measured quays. She left on Monday.', 'for what somebody is'],
  ])('%s: %s', (text) => expect(cited(text)).toEqual([]));

  it('by a noun without an article that is joined to another', () =>
    expect(
      cited('Rafael Vale, president of Oak & Ash, a Laren advertising and design agency, said it was late.'),
    ).toEqual(['person: Rafael Vale']));
});

describe('names that tell what they are of', () => {
  it.each([
    ['The quay is shut, said eHarbour. eHarbour said it was late.', ['organisation: eHarbour'], 'a brand'],
    ['The quay is shut, the mayor’s office said.', ['official: the mayor’s office'], 'an office'],
    ['The rent rose, Arland’s South Tarvo Sea claims that it is late.', [], 'a water, which says nothing'],
    ['Those who watched the BBC know that the quay is shut.', [], 'an outlet that is only watched'],
    [
      'Data from the Kiel Institute showed a fall. The group said it was glad.',
      ['organisation: Kiel Institute'],
      'the only body, taken up again',
    ],
  ])('%s → %j: %s', (text, sources) => expect(cited(text)).toEqual(sources));
});

describe('a name', () => {
  it.each([
    ['The billionaire front-runner said it was late.', [], 'does not end within a word'],
    ['Front-runner Rafael Vale - who was late - said no.', ['person: Rafael Vale'], 'ends before a dash'],
    [
      'Lucas Vale and Maria Tamm, who are both on the panel, said on Monday it was late.',
      ['person: Lucas Vale', 'person: Maria Tamm'],
      'may be of two',
    ],
    [
      'It was late, said Ines Tamm of Human Rights Watch.',
      ['person: Ines Tamm'],
      'is the person’s and not the employer’s too',
    ],
    ['He was from Mexico: “The judge is late.”', [], 'of where somebody is from is no speaker'],
    ['The pollster Daron Vale told Fox News he was late.', ['person: Daron Vale', 'media: Fox News'], 'of a person'],
    ['Fox News said it was late. Fox found it.', ['media: Fox News'], 'may be cut short'],
    ['Brent Tamm III said yes. Brent Tamm says no.', ['person: Brent Tamm III'], 'may lack its number'],
    ['The Fox News host was late. The CNN founder said no.', ['anonymous: The CNN founder'], 'of an employer is none'],
    ['Tamm & Company Research shows it.', [], 'of a body is no document'],
  ])('%s → %j: %s', (text, sources) => expect(cited(text)).toEqual(sources));
});
