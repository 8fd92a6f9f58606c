import { describe, expect, it } from 'vitest';
import { readText } from '../claims/read-text';

const cited = (text: string): string[] => readText(text).sources.map(({ kind, name }) => `${kind}: ${name}`);

describe('what an article draws on', () => {
  it.each([
    ['"It is over," Ines Tamm told the BBC.', ['person: Ines Tamm', 'media: BBC']],
    ['The minister had known for weeks, Reuters reported.', ['media: Reuters']],
    ['LAREN (AP) — The bridge fell on Monday.', ['media: AP']],
    ['A joint statement published on Friday said the talks had failed.', ['document: joint statement']],
    ['He told L’Orient-Le Jour that it was over.', ['media: L’Orient-Le Jour']],
    ['Data from the Kiel Institute showed a fall.', ['organisation: Kiel Institute']],
    ['A report by Amnesty International found abuses.', ['organisation: Amnesty International']],
    ['Figures from the Office for National Statistics fell short.', ['official: Office for National Statistics']],
    ['Prices rose, according to Oxfam.', ['organisation: Oxfam']],
    ['The bridge fell on Monday.', []],
  ])('%s', (text, sources) => expect(cited(text)).toEqual(expect.arrayContaining(sources)));

  it('does not cite a body that is only spoken of', () =>
    expect(cited('The minister met the staff of Amnesty International in Tarvo on Monday.')).toEqual([]));

  it('leaves out everyday words that are also names of papers', () =>
    expect(cited('The independent mirror of the times hung in the sun.')).toEqual([]));

  it('lists each source once, with how often it is drawn on', () => {
    const { sources } = readText(
      'Ines Tamm said the bridge was safe. Tamm added that it had been inspected. "It stands," Tamm said.',
    );
    expect(sources.filter(({ name }) => name.includes('Tamm'))).toMatchObject([{ kind: 'person', count: 3 }]);
  });

  it('ties a claim to the one who makes it', () => {
    const { claims, sources } = readText('The bridge fell on Monday. Ines Tamm said the bridge had been inspected.');
    expect(claims.map((claim) => claim.sources.map((index) => sources[index]?.name))).toEqual([[], ['Ines Tamm']]);
  });

  it('takes a government for one source, whatever the text calls it', () => {
    const text = 'Jordan rejected the offer. The Jordanian government said it was late.';
    expect(cited(text)).toEqual(['official: Jordan']);
  });

  it.each([
    ['Ines Tamm said her government felt a duty to pay.', ['person: Ines Tamm'], 'whoever a pronoun owns'],
    [
      'The presidency, serving as head of state, rejected the offer.',
      ['organisation: The presidency'],
      'what somebody serves as',
    ],
    ['Its need of help against Serbia and Russia underscores the danger.', [], 'whom a preposition governs'],
    ['The Tarvo index (TVX) declined to 300 points, Ines Tamm said.', ['person: Ines Tamm'], 'what stands in brackets'],
  ])('%s → %j: no source is %s', (text, sources) => expect(cited(text)).toEqual(sources));

  it('gives the links that lead elsewhere, without tracking', () => {
    const text = 'The bridge fell on Monday, a study found.';
    const link = (href: string) => ({ start: 28, end: 35, text: 'a study', href });
    const { sources, claims } = readText(text, {
      url: 'https://paper.example/a',
      links: [link('https://bridges.example/study?id=7&utm_source=x#top'), link('https://www.paper.example/more')],
    });
    expect(sources.filter(({ kind }) => kind === 'link')).toMatchObject([
      { url: 'https://bridges.example/study?id=7', name: 'a study (bridges.example)' },
    ]);
    expect(claims[0]?.sources).toContain(sources.findIndex(({ kind }) => kind === 'link'));
  });
});
