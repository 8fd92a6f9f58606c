import { analyze } from '../../lib/analysis/analyze';
import { recognizeCountries } from '../../lib/analysis/countries/recognize';
import { readDoc } from '../../lib/analysis/doc';
import { languageOf } from '../../lib/language/index';
import { articleFromText } from '../../lib/page/plain-text';
import type { Article } from '../../lib/types/article';
import { countWords, cpuMs, fitLine, median, type Line } from './statistics';

export type LengthCost = { readonly words: number; readonly ms: number; readonly msPerThousand: number };

const LENGTHS = [100, 300, 1_000, 3_000, 10_000, 30_000, 100_000, 200_000];

/** Words read before anything is timed, so that the first lengths do not pay for the engine's compiler. */
const WARM_UP = 1_000_000;
/** A figure is the median of so many samples of at least so many words, short texts being read several times in each. */
const SAMPLES = 9;
const SAMPLE_WORDS = 20_000;

/** Cost of the whole analysis against the length of the text, and how well a straight line describes it. */
export function measureLength(texts: readonly string[]): { readonly costs: readonly LengthCost[]; readonly fit: Line } {
  const articles = LENGTHS.map((length) => articleFromText(textOfLength(texts, length), { lang: 'en' }));
  const words = articles.map(({ text }) => countWords(text));
  const times = words.map((): number[] => []);
  const read = (which: number, atLeast: number): number => {
    const article = articles[which] as Article;
    const often = Math.ceil(atLeast / (words[which] as number));
    const readOften = () => {
      for (let time = 0; time < often; time++) analyze(article);
    };
    return timed(readOften) / often;
  };
  articles.forEach((_article, which) => read(which, WARM_UP / LENGTHS.length));
  for (let sample = 0; sample < SAMPLES; sample++) times.forEach((own, which) => own.push(read(which, SAMPLE_WORDS)));
  const costs = times.map((own, which) => {
    const [ms, count] = [median(own), words[which] as number];
    return { words: count, ms, msPerThousand: (1000 * ms) / count };
  });
  return { costs, fit: fitLine(costs.map((cost) => [cost.words, cost.ms] as const)) };
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
