import type { Analysis } from '../../types/analysis';
import type { Corrections } from '../corrections';
import { countryName } from '../format';
import { t } from '../messages';
import { stanceBoard } from '../stance-board';
import { fragmentLink } from './text-fragment';

/** The board as CSV (RFC 4180): a row a country, with its first piece of evidence and a link to it. */
export function boardCsv(analysis: Analysis, corrections: Corrections): string {
  const { text, canonicalUrl, url } = analysis.article;
  const head = (['country', 'stance', 'speaker', 'office', 'condition', 'summary', 'evidence', 'link'] as const).map(
    (column) => t(`export.${column}`),
  );
  const rows = stanceBoard(analysis, corrections).positions.map(({ country, shown, verdict }) => {
    const [first] = verdict.evidence;
    return [
      countryName(country),
      t(`stance.${shown}`),
      verdict.speaker ?? '',
      verdict.office ?? '',
      verdict.condition ?? '',
      verdict.summary,
      first ? text.slice(first.start, first.end) : '',
      (first && fragmentLink(canonicalUrl ?? url, text, first)) ?? '',
    ];
  });
  return [head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n');
}

/** A value that begins like a formula is made text, so that no spreadsheet runs what a page wrote. */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
