import { describe, expect, it } from 'vitest';
import { analyzeDocument } from '../../../lib/cli/document';
import { printAnalysis } from '../../../lib/cli/print';
import type { Analysis } from '../../../lib/types/analysis';

const text = 'Norway refused the *plan* on Tuesday.';
const span = { start: 0, end: text.length };
const analysis: Analysis = {
  ...analyzeDocument({ id: 'p', title: 'Oslo [refuses]', text }),
  countries: [
    {
      code: 'NO',
      name: 'Norway',
      focus: 1,
      mentions: [{ start: 0, end: 6, country: 'NO', kind: 'name', confidence: 1, reason: 'name' }],
    },
  ],
  stances: [
    {
      country: 'NO',
      stance: 'opposes',
      speaker: null,
      office: null,
      condition: null,
      conditionSpan: null,
      summary: 'Refused the plan',
      confidence: 0.9,
      evidence: [span],
      rules: ['refuse'],
      cues: [],
      contradiction: [],
      roles: ['party'],
    },
  ],
};

describe('a text without a title', () => {
  it('is named by the heading it opens with', () => {
    const printed = printAnalysis(
      analyzeDocument({ text: 'Oslo says no\n\nNorway refused the plan on Tuesday.' }),
      'text',
    );
    expect(printed.split('\n')[0]).toBe('Oslo says no');
  });
  it('is named by the short line above its paragraphs, which stays a sentence of it', () => {
    const text =
      'Oslo says no to the tunnel.\n\nNorway refused on Tuesday to pay for the tunnel under the strait, and its minister of transport said that it would not change its mind about that.';
    const { article, sentences } = analyzeDocument({ text });
    expect(article.title).toBe('Oslo says no to the tunnel');
    expect(sentences[0]?.start).toBe(0);
  });
  it('has none where it opens with a sentence', () => {
    expect(printAnalysis(analyzeDocument({ text: 'Norway refused.\nOslo said no' }), 'text')).toMatch(/^Untitled/);
  });
});

describe('printAnalysis', () => {
  it('prints each position with the sentence that shows it', () => {
    const lines = printAnalysis(analysis, 'text').split('\n');
    const row = lines.findIndex((line) => line.includes('Norway: opposes'));
    expect(row).toBeGreaterThan(0);
    expect(lines[row + 1]).toContain(`“${text}”`);
  });

  it('leaves no markup of the article alive in Markdown', () => {
    const printed = printAnalysis(analysis, 'markdown');
    expect(printed).toContain('# Oslo \\[refuses\\]');
    expect(printed).toContain('\\*plan\\*');
  });

  it('prints JSON that reads back as the analysis', () => {
    expect(JSON.parse(printAnalysis(analysis, 'json'))).toEqual(JSON.parse(JSON.stringify(analysis)));
  });
});
