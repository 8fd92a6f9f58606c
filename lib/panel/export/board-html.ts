import type { Analysis } from '../../types/analysis';
import type { Corrections } from '../corrections';
import { countryName, dateOf, hostOf, webAddress } from '../format';
import { direction, locale, t } from '../messages';
import { speakerLine } from '../speaker-line';
import { stanceBoard, type StanceRow } from '../stance-board';
import { markupText } from './markup-text';
import { fragmentLink } from './text-fragment';

/** The whole board as HTML for pasting into a document or a letter: plain elements only, each sentence linked to its place. */
export function boardHtml(analysis: Analysis, corrections: Corrections): string {
  const { article, topic } = analysis;
  const { positions, silent } = stanceBoard(analysis, corrections);
  const address = webAddress(article.canonicalUrl ?? article.url);
  const from = [article.siteName ?? hostOf(address), dateOf(article.publishedTime)].filter((part) => part);
  const parts = [
    `<h1>${linked(article.title, address)}</h1>`,
    paragraph(from.join(' · ')),
    topic ? paragraph(`${t('board.topic')}: ${topic}`) : '',
    ...positions.map((row) => rowHtml(analysis, row)),
    silent.length > 0
      ? paragraph(`${t('stance.none')}: ${silent.map((code) => nameOf(analysis, code)).join(', ')}`)
      : '',
  ];
  return `<div lang="${locale()}" dir="${direction()}">${parts.join('')}</div>`;
}

function rowHtml(analysis: Analysis, { verdict, shown, country }: StanceRow): string {
  const { text, canonicalUrl, url, lang } = analysis.article;
  const quotes = [...verdict.evidence]
    .sort((a, b) => a.start - b.start)
    .map((span) => {
      const words = linked(text.slice(span.start, span.end), fragmentLink(canonicalUrl ?? url, text, span));
      return `<blockquote lang="${markupText(lang)}" dir="auto">${words}</blockquote>`;
    });
  return [
    `<h2>${markupText(nameOf(analysis, country))}: ${markupText(t(`stance.${shown}`))}</h2>`,
    paragraph(verdict.summary),
    verdict.condition ? paragraph(`${t('board.condition')}: ${verdict.condition}`) : '',
    paragraph(speakerLine(verdict) ?? ''),
    ...quotes,
  ].join('');
}

const paragraph = (words: string): string => (words === '' ? '' : `<p>${markupText(words)}</p>`);
const linked = (words: string, address: string | null): string =>
  address === null ? markupText(words) : `<a href="${markupText(address)}">${markupText(words)}</a>`;
const nameOf = (analysis: Analysis, code: string): string =>
  countryName(code, analysis.countries.find((country) => country.code === code)?.name);
