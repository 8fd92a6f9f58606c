import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../../lib/analysis/analyze';
import { articleFromText } from '../../../../../lib/page/plain-text';

const LEAD = `Norway wants a toll on ships that pass its northern cape. The toll would pay for rescue tugs, its transport
minister, Ola Brekke, said on Monday. Two thousand ships a year take the passage. Most of them carry ore or fish.`;

const stanceOf = (country: string, sentence: string) =>
  analyze(articleFromText(`${LEAD}\n\n${sentence}`, { title: 'Norway plans toll for ships at the cape' })).stances.find(
    (row) => row.country === country,
  );

describe('a position that a noun tells', () => {
  it('is whose the noun is said to be, with that sentence as its proof', () => {
    const row = stanceOf('DK', 'The toll has drawn sharp criticism from Denmark.');
    expect(row?.stance).toBe('opposes');
    expect(row?.evidence).toHaveLength(1);
  });

  it('is that of every country of a list', () => {
    const sentence = 'Among the supporters of the toll are Iceland, Canada and Finland.';
    for (const country of ['IS', 'CA', 'FI']) expect(stanceOf(country, sentence)?.stance).toBe('supports');
  });

  it.each([
    ['Denmark, a vocal critic of the toll, wants a vote.', 'DK', 'opposes'],
    ['Denmark has long been among the backers of the toll.', 'DK', 'supports'],
    ['The toll has many critics, including Denmark and Iceland.', 'IS', 'opposes'],
  ])('is that of whom a noun for a critic or a backer is said: %s', (sentence, country, stance) =>
    expect(stanceOf(country, sentence)?.stance).toBe(stance),
  );

  it('is not that of the country of somebody whose name and title follow the list', () => {
    const sentence = 'The toll has drawn criticism from Denmark, Icelandic Ambassador Jon Haraldsson told the meeting.';
    expect(stanceOf('DK', sentence)?.stance).toBe('opposes');
    expect(stanceOf('IS', sentence)?.stance).toBe('none');
  });

  it('is none where it is only wished for, or about something else', () => {
    expect(stanceOf('DK', 'Norway hopes for the support of Denmark in the next round.')?.stance).toBe('none');
    expect(stanceOf('DK', 'Denmark’s objections to a bridge in Greenland are well known.')?.stance).toBe('none');
  });
});
