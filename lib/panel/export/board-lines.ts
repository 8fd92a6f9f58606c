import type { Analysis } from '../../types/analysis';
import type { Corrections } from '../corrections';
import { countryName, dateOf, hostOf, webAddress } from '../format';
import { t } from '../messages';
import { proofOf } from '../proof';
import { speakerLine } from '../speaker-line';
import { stanceBoard, type StanceRow } from '../stance-board';
import { textLine, type Line } from './lines';
import { passageLine } from './passage-line';

/** The whole board: the article, each country that takes a position with its evidence, and those that take none. */
export function boardLines(analysis: Analysis, corrections: Corrections): readonly Line[] {
  const { article, topic } = analysis;
  const { positions, silent } = stanceBoard(analysis, corrections);
  const address = webAddress(article.canonicalUrl ?? article.url);
  const from = [article.siteName ?? hostOf(address), dateOf(article.publishedTime)].filter((part) => part);
  return [
    { kind: 'title', words: article.title, href: address },
    ...textLine(from.join(' · ')),
    ...textLine(topic && `${t('board.topic')}: ${topic}`),
    ...positions.flatMap((row) => stanceLines(analysis, row)),
    ...textLine(
      silent.length === 0 ? null : `${t('stance.none')}: ${silent.map((code) => nameOf(analysis, code)).join(', ')}`,
    ),
  ];
}

/** One country's card: its side, its condition, who spoke, and the article's sentences, each linked to its place. */
export function stanceLines(analysis: Analysis, { verdict, shown, country }: StanceRow): readonly Line[] {
  return [
    { kind: 'heading', words: `${nameOf(analysis, country)}: ${t(`stance.${shown}`)}` },
    ...textLine(verdict.summary),
    ...textLine(verdict.condition && `${t('board.condition')}: ${verdict.condition}`),
    ...textLine(speakerLine(verdict)),
    ...proofOf(verdict).proof.map((span) => passageLine(analysis.article, span)),
  ];
}

const nameOf = ({ countries }: Analysis, code: string): string =>
  countryName(code, countries.find((country) => country.code === code)?.name);
