import type { Analysis } from '../types/analysis';

export type Format = 'text' | 'json' | 'markdown';

/** An analysis for people (text, markdown) or programs (json). */
export function printAnalysis(analysis: Analysis, format: Format): string {
  if (format === 'json') return JSON.stringify(analysis, null, 2);
  const mark = format === 'markdown' ? '## ' : '';
  return [
    `${mark}${analysis.article.title}`,
    `${analysis.countries.length} countries, ${analysis.claims.length} claims`,
  ].join('\n');
}
