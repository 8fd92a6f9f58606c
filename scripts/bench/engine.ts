import { analyze } from '../../lib/analysis/analyze';
import { recognizeCountries } from '../../lib/analysis/countries/recognize';
import { readDoc } from '../../lib/analysis/doc';
import { languageOf } from '../../lib/language/index';
import { articleFromText } from '../../lib/page/plain-text';
import { countWords, cpuMs, fitLine, median, type Line } from './statistics';

export type LengthCost = { readonly words: number; readonly ms: number; readonly msPerThousand: number };

const LENGTHS = [100, 300, 1_000, 3_000, 10_000, 30_000, 100_000, 200_000];

/** Cost of the whole analysis against the length of the text, and how well a straight line describes it. */
export function measureLength(texts: readonly string[]): { readonly costs: readonly LengthCost[]; readonly fit: Line } {
  const costs = LENGTHS.map((length) => {
    const article = articleFromText(textOfLength(texts, length), { lang: 'en' });
    const words = countWords(article.text);
    analyze(article);
    const times = Array.from({ length: length > 20_000 ? 3 : 9 }, () => timed(() => analyze(article)));
    const ms = median(times);
    return { words, ms, msPerThousand: (1000 * ms) / words };
  });
  return { costs, fit: fitLine(costs.map(({ words, ms }) => [words, ms] as const)) };
}

/** Words a minute of the country stage alone, with the whole gazetteer; reading into sentences is not counted. */
export function measureCountries(texts: readonly string[]): number {
  const docs = texts.map((text) => readDoc(articleFromText(text, { lang: 'en' }), languageOf('en')));
  const words = texts.reduce((sum, text) => sum + countWords(text), 0);
  docs.forEach(recognizeCountries);
  const times = Array.from({ length: 15 }, () => timed(() => docs.forEach(recognizeCountries)));
  return words / (median(times) / 60_000);
}

/** Processor time of one call in ms. */
export function timed(f: () => unknown): number {
  const start = cpuMs();
  f();
  return cpuMs() - start;
}

/** Blocks of the texts, one after the other, until there are so many words. */
function textOfLength(texts: readonly string[], length: number): string {
  const blocks = texts.flatMap((text) => text.split('\n'));
  const taken: string[] = [];
  for (let words = 0, at = 0; words < length; at += 1) {
    const block = (blocks[at % blocks.length] ?? '').split(' ').slice(0, length - words);
    words += block.length;
    taken.push(block.join(' '));
  }
  return taken.join('\n');
}
