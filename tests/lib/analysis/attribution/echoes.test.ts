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
});
