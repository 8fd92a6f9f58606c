import type { Analysis } from '../../types/analysis';
import type { Corrections } from '../corrections';
import { countryName, dateOf, hostOf } from '../format';
import { t } from '../messages';
import { speakerLine } from '../speaker-line';
import { stanceBoard, type StanceRow } from '../stance-board';
import { fragmentLink } from './text-fragment';

/** How copied text is written. */
export type Style = 'markdown' | 'text';

/** The whole board, each country with its evidence and a link to the sentence. */
export function boardText(analysis: Analysis, corrections: Corrections, style: Style): string {
  const { article, topic } = analysis;
  const { positions, silent } = stanceBoard(analysis, corrections);
  const address = article.canonicalUrl ?? article.url;
  const title = plainLine(article.title, style);
  const from = [article.siteName ?? hostOf(address), dateOf(article.publishedTime)].filter((part) => part);
  const lines = [
    style === 'markdown' ? `# ${address ? `[${title}](${safeAddress(address)})` : title}` : title,
    from.map((part) => plainLine(part as string, style)).join(' · '),
    topic ? `${t('board.topic')}: ${plainLine(topic, style)}` : '',
    ...positions.map((row) => rowText(analysis, row, style)),
    silent.length > 0 ? `${t('stance.none')}: ${silent.map((code) => nameOf(analysis, code)).join(', ')}` : '',
    address && style === 'text' ? address : '',
  ];
  return `${lines.filter((line) => line !== '').join('\n\n')}\n`;
}

/** One country's card. */
export function rowText(analysis: Analysis, { verdict, shown, country }: StanceRow, style: Style): string {
  const { text, canonicalUrl, url } = analysis.article;
  const speaker = speakerLine(verdict) ?? '';
  const name = nameOf(analysis, country);
  const head = style === 'markdown' ? `## ${name}: ${t(`stance.${shown}`)}` : `${name}: ${t(`stance.${shown}`)}`;
  const quotes = [...verdict.evidence]
    .sort((a, b) => a.start - b.start)
    .map((span) => {
      const words = plainLine(text.slice(span.start, span.end), style);
      const link = fragmentLink(canonicalUrl ?? url, text, span);
      if (style === 'text') return `  ${words}${link ? `\n  ${link}` : ''}`;
      return `> ${words}${link ? ` [→](${link})` : ''}`;
    });
  const lines = [
    head,
    verdict.summary && plainLine(verdict.summary, style),
    verdict.condition && `${t('board.condition')}: ${plainLine(verdict.condition, style)}`,
    speaker && plainLine(speaker, style),
    ...quotes,
  ].filter((line) => line);
  return lines.join(style === 'markdown' ? '\n\n' : '\n');
}

const nameOf = (analysis: Analysis, code: string): string =>
  countryName(code, analysis.countries.find((country) => country.code === code)?.name);

/** One line; in Markdown the page's words must not become markup. */
function plainLine(words: string, style: Style): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return style === 'markdown' ? line.replace(/[\\`*_[\]<>#|]/g, '\\$&') : line;
}

const safeAddress = (address: string): string => address.replaceAll('(', '%28').replaceAll(')', '%29');
