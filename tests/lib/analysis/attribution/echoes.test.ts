import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../lib/analysis/analyze';
import { articleFromText } from '../../../../lib/page/plain-text';

const quoted = (text: string): string[] =>
  analyze(articleFromText(text)).quotes.map(({ start, end }) => text.slice(start, end));

describe('words that stand between marks again', () => {
  it('are not another quotation in the heading above them', () => {
    const text =
      'Ministry Sees “Narrow Window”\n“There is a narrow window for a deal,” said Foreign Minister Ilse Brand.';
    expect(quoted(text)).toEqual(['There is a narrow window for a deal,']);
  });

  it('are not another quotation in a heading that abridges them', () => {
    const text =
      'Ministers dig in over shipyard\n“No more ships”\n“We will send no more of our ships,” said Foreign Minister Ilse Brand.';
    const article = articleFromText(text);
    const blocks = article.blocks.map((block, index) => (index === 1 ? { ...block, kind: 'heading' as const } : block));
    expect(analyze({ ...article, blocks }).quotes.map(({ start, end }) => text.slice(start, end))).toEqual([
      'We will send no more of our ships,',
    ]);
  });

  it('are not another quotation when the writer takes them up later', () => {
    const text =
      '“There is a narrow window for a deal,” said Foreign Minister Ilse Brand of Austria.\nWhether the “narrow window” stays open depends on Hungary.';
    expect(quoted(text)).toEqual(['There is a narrow window for a deal,']);
  });

  it('are no quotation where one noun names what somebody feels', () => {
    const text = 'Foreign Minister Ilse Brand of Austria said her staff felt a “chill” whenever the file was opened.';
    expect(quoted(text)).toEqual([]);
  });

  it('are one where nothing longer was quoted', () => {
    expect(quoted('Foreign Minister Ilse Brand of Austria called the offer “generous”.')).toEqual(['generous']);
  });

  it('are one where somebody is said to use them again', () => {
    const text =
      '“We cannot call it a fair offer,” said Foreign Minister Ilse Brand.\nMinister Pavel Holt, who disagreed, called it “fair”.';
    expect(quoted(text)).toEqual(['We cannot call it a fair offer,', 'fair']);
  });

  it('are not another quotation in a pull quote', () => {
    const text =
      '“The harbour will stay open as long as I hold this office,” said Ilse Brand, the mayor.\n“The harbour will stay open as long as I hold this office.”\nShips came in all week.';
    expect(quoted(text)).toEqual(['The harbour will stay open as long as I hold this office,']);
  });
});

describe('words between marks', () => {
  it.each([
    [
      'a programme whose title has small words',
      'Minister Ilse Brand spoke on Radio Nord’s “Breakfast with Rosa Lind”.',
    ],
    ['a nickname within a name', 'Mayor Jorge “Chuy” Molina said the bridge would open.'],
    ['a name taken on', 'A hacker known as “Nightjar” said the bank had been warned.'],
    [
      'a term of the writer’s own',
      'Ships rarely dock in winter.\nThe town has seen its share of “ghost freighters” since.',
    ],
  ])('are no quotation where they are %s', (_, text) => {
    expect(quoted(text)).toEqual([]);
  });

  it.each([
    ['what a crowd shouts', 'The crowd marched to chants of “Bread and Peace”.', 'Bread and Peace'],
    ['an exclamation', 'A protester raised a flag and shouted “Shame!”', 'Shame!'],
    ['an adjective before a clause', 'Ilse Brand ran against a “traitor” who sold the port.', 'traitor'],
  ])('are a quotation where they are %s', (_, text, quote) => {
    expect(quoted(text)).toEqual([quote]);
  });
});
