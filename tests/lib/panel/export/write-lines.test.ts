import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import en from '../../../../locales/en.json';
import { i18nOf } from '../../../support/messages';

vi.mock('wxt/browser', () => ({ browser: { i18n: i18nOf(en) } }));

const { asHtml, asMarkdown, asText } = await import('@/lib/panel/export/write-lines');
const { boardLines, stanceLines } = await import('@/lib/panel/export/board-lines');
const { claimLines } = await import('@/lib/panel/export/claim-lines');
const { countryLines } = await import('@/lib/panel/export/country-lines');
const { stanceBoard } = await import('@/lib/panel/stance-board');
const { sampleAnalysis } = await import('../../../support/sample-analysis');
const { sampleCards } = await import('../../../support/sample-cards');

const page = 'https://courier.example/world/cable-patrol#:~:text=';
const estonia = stanceBoard(sampleAnalysis).positions.flatMap((row) =>
  row.country === 'EE' ? stanceLines(sampleAnalysis, row) : [],
);
const sentence = 'Estonia would join only if the patrol also covered the Gulf of Finland';
const link = `${page}${encodeURIComponent(sentence)}`;
const domOf = (html: string) => new JSDOM(html).window.document;

describe('a copied card of a country’s stance', () => {
  it('is Markdown, with a link to the sentence', () => {
    expect(asMarkdown(estonia)).toBe(
      [
        '## Estonia: Conditional',
        'Would join if the patrol covers its own waters too.',
        'Condition: the patrol also covered the Gulf of Finland',
        'Liis Tammsaar, Foreign Minister',
        `> ${sentence} [→](${link})\n`,
      ].join('\n\n'),
    );
  });

  it('is plain text, line by line', () => {
    expect(asText(estonia)).toBe(
      [
        'Estonia: Conditional',
        'Would join if the patrol covers its own waters too.',
        'Condition: the patrol also covered the Gulf of Finland',
        'Liis Tammsaar, Foreign Minister',
        `  ${sentence}`,
        `  ${link}\n`,
      ].join('\n'),
    );
  });

  it('is rich text, the sentence itself the link', () => {
    const document = domOf(asHtml(estonia));
    expect(document.querySelector('h2')?.textContent).toBe('Estonia: Conditional');
    expect(document.querySelector<HTMLAnchorElement>('blockquote a')?.href).toBe(link);
    expect(document.querySelector('blockquote')?.lang).toBe('en');
  });
});

describe('other copied cards', () => {
  it('name who claims it, in which words, and what it rests on', () => {
    const [first] = sampleAnalysis.claims;
    const claim = first && { ...first, sources: sampleAnalysis.sources.map((_, index) => index) };
    const text = claim ? asText(claimLines(sampleAnalysis, claim)) : '';
    expect(text).toContain(sampleAnalysis.article.text.slice(claim?.start, claim?.end));
    expect(text).toMatch(/Rests on: /);
    expect(text).toContain(page);
  });

  it('say of when and from where each fact of a country is', () => {
    const [card] = Object.values(sampleCards);
    const lines = card ? asMarkdown(countryLines(card)) : '';
    expect(lines).toMatch(/^## Norway\n/);
    expect(lines).toMatch(/\[Population: 5\.6 million \(Example Almanac, 2025\)\]\(https:/);
  });
});

describe('a copied board', () => {
  it('opens with the article, and has every row that is shown and none that the reader hid', () => {
    const text = asText(boardLines(sampleAnalysis, { DK: { kind: 'hidden' } }));
    expect(text).toMatch(/^Norway offers to lead .*\nhttps:\/\/courier\.example/);
    expect(text).toContain('Norway: Supports');
    expect(text).not.toContain('Denmark');
    expect(text).toContain('No position: Germany');
  });

  it('keeps the page’s words from becoming markup, whatever it is written as', () => {
    const article = { ...sampleAnalysis.article, title: '[x](javascript:1) *bold* <img src=x>' };
    const lines = boardLines({ ...sampleAnalysis, article }, {});
    expect(asMarkdown(lines)).toContain('\\[x\\](javascript:1) \\*bold\\* \\<img src=x\\>');
    expect(domOf(asHtml(lines)).querySelector('img')).toBeNull();
  });
});
