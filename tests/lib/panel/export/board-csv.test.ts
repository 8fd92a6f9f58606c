import { describe, expect, it, vi } from 'vitest';
import en from '../../../../locales/en.json';
import { i18nOf } from '../../../support/messages';

vi.mock('wxt/browser', () => ({ browser: { i18n: i18nOf(en) } }));

const { boardCsv } = await import('@/lib/panel/export/board-csv');
const { sampleAnalysis } = await import('../../../support/sample-analysis');

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
