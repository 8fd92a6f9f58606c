import { describe, expect, it, vi } from 'vitest';
import en from '../../../../locales/en.json';
import { i18nOf } from '../../../support/messages';

vi.mock('wxt/browser', () => ({ browser: { i18n: i18nOf(en) } }));

const { boardText, rowText } = await import('@/lib/panel/export/board-text');
const { boardCsv } = await import('@/lib/panel/export/board-csv');
const { stanceBoard } = await import('@/lib/panel/stance-board');
const { sampleAnalysis } = await import('../../../support/sample-analysis');

const estonia = stanceBoard(sampleAnalysis).positions.find(({ country }) => country === 'EE');

describe('a copied card', () => {
  it('says who stands where in Markdown, with a link to the sentence', () => {
    expect(estonia && rowText(sampleAnalysis, estonia, 'markdown')).toBe(
      [
        '## Estonia: Conditional',
        'Would join if the patrol covers its own waters too.',
        'Condition: the patrol also covered the Gulf of Finland',
        'Liis Tammsaar, Foreign Minister',
        '> Estonia would join only if the patrol also covered the Gulf of Finland [→](https://courier.example/world/cable-patrol#:~:text=Estonia%20would%20join%20only%20if%20the%20patrol%20also%20covered%20the%20Gulf%20of%20Finland)',
      ].join('\n\n'),
    );
  });
});

describe('a copied board', () => {
  it('has every row that is shown, and none that the reader hid', () => {
    const text = boardText(sampleAnalysis, { DK: { kind: 'hidden' } }, 'text');
    expect(text).toContain('Norway: Supports');
    expect(text).not.toContain('Denmark');
    expect(text).toContain('No position: Germany');
  });

  it('keeps the page’s words from becoming markup', () => {
    const article = { ...sampleAnalysis.article, title: '[x](javascript:1) *bold* <b>' };
    expect(boardText({ ...sampleAnalysis, article }, {}, 'markdown')).toContain(
      '\\[x\\](javascript:1) \\*bold\\* \\<b\\>',
    );
  });
});

describe('the board as a table', () => {
  it('has a row for each country, with quotation marks doubled', () => {
    const lines = boardCsv(sampleAnalysis, {}).split('\r\n');
    expect(lines).toHaveLength(7);
    expect(lines[0]).toBe('Country,Stance,Speaker,Office,Condition,Summary,Evidence,Link');
    expect(lines[1]).toMatch(/^Norway,Supports,Solveig Hammernes,Prime Minister,,/);
  });

  it('makes a formula of the page into text', () => {
    const stances = sampleAnalysis.stances.map((stance) => ({ ...stance, summary: '=HYPERLINK("x")' }));
    expect(boardCsv({ ...sampleAnalysis, stances }, {})).toContain(`"'=HYPERLINK(""x"")"`);
  });
});
