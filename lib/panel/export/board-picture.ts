import type { Analysis } from '../../types/analysis';
import type { Corrections } from '../corrections';
import { countryName, dateOf, hostOf } from '../format';
import { direction, t } from '../messages';
import { speakerLine } from '../speaker-line';
import { stanceBoard, type ShownStance, type StanceRow } from '../stance-board';
import { markupText } from './markup-text';
import { shortened, wrapped } from './wrap-text';

/** How the picture is to look: the panel's own signs (paths on a grid of 16) and colours (by token: "ink-soft"). */
export type PictureLook = {
  readonly sign: (stance: ShownStance) => string;
  readonly color: (token: string) => string;
};

/** A drawn picture; sizes in px. */
export type Picture = { readonly svg: string; readonly width: number; readonly height: number };

const WIDTH = 720;
const MARGIN = 32;
/** Most characters of a sentence that are drawn. */
const QUOTE = 280;

type Line = { readonly size: number; readonly color: string; readonly weight?: number; readonly inset?: number };

/** The board as one picture: who stands where, on what condition, in whose words, and from which article. */
export function boardPicture(analysis: Analysis, corrections: Corrections, look: PictureLook): Picture {
  const { article, topic } = analysis;
  const { positions } = stanceBoard(analysis, corrections);
  const shapes: string[] = [];
  const isRight = direction() === 'rtl';
  let y = MARGIN;
  const ink = look.color('ink');
  const soft = look.color('ink-soft');

  const across = (x: number, width = 0) => (isRight ? WIDTH - x - width : x);
  const write = (words: string, { size, color, weight = 400, inset = 0 }: Line) => {
    for (const line of wrapped(words, (WIDTH - 2 * MARGIN - inset) / size)) {
      y += size * 1.35;
      shapes.push(
        `<text x="${across(MARGIN + inset)}" y="${y.toFixed(1)}" font-size="${size}" font-weight="${weight}" unicode-bidi="plaintext" fill="${color}">${markupText(line)}</text>`,
      );
    }
  };
  const rule = () => {
    y += 16;
    shapes.push(`<path d="M${MARGIN} ${y}H${WIDTH - MARGIN}" stroke="${look.color('line')}"/>`);
    y += 6;
  };
  const row = ({ country, shown, verdict }: StanceRow) => {
    rule();
    const color = look.color(`${shown}-ink`);
    const x = across(MARGIN, 20);
    shapes.push(
      `<path transform="translate(${x} ${y + 5}) scale(1.25)" d="${look.sign(shown)}" fill="none" stroke="${color}" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round"/>`,
    );
    const name = countryName(country, analysis.countries.find(({ code }) => code === country)?.name);
    write(`${name}: ${t(`stance.${shown}`)}`, { size: 18, color, weight: 600, inset: 30 });
    write(verdict.summary, { size: 15, color: ink, inset: 30 });
    if (verdict.condition)
      write(`${t('board.condition')}: ${verdict.condition}`, {
        size: 15,
        color: look.color('conditional-ink'),
        inset: 30,
      });
    const [first] = [...verdict.evidence].sort((a, b) => a.start - b.start);
    if (first)
      write(shortened(article.text.slice(first.start, first.end), QUOTE), { size: 13, color: soft, inset: 44 });
    write(speakerLine(verdict) ?? '', { size: 13, color: soft, inset: 30 });
  };

  write(article.title, { size: 22, color: ink, weight: 600 });
  const from = [article.siteName ?? hostOf(article.canonicalUrl ?? article.url), dateOf(article.publishedTime)];
  write(from.filter((part) => part).join(' · '), { size: 13, color: soft });
  if (topic) write(`${t('board.topic')}: ${topic}`, { size: 15, color: ink });
  positions.forEach(row);
  rule();
  write([t('extension.name'), article.canonicalUrl ?? article.url ?? ''].filter((part) => part).join(' · '), {
    size: 11,
    color: soft,
  });

  const height = Math.ceil(y + MARGIN);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" font-family="system-ui, sans-serif" direction="${direction()}" role="img"><title>${markupText(article.title)}</title><rect width="${WIDTH}" height="${height}" fill="${look.color('surface')}"/>${shapes.join('')}</svg>`;
  return { svg, width: WIDTH, height };
}
