/** Measures the stages of the engine beside wink-nlp's bare pipeline, in one process, and prints a line of JSON. */
import { recognizeCountries } from '../../lib/analysis/countries/recognize';
import { resolveSpeakers } from '../../lib/analysis/attribution/speakers';
import { checkworthinessOf } from '../../lib/analysis/claims/checkworthiness';
import { extractClaims } from '../../lib/analysis/claims/extract';
import { readDoc } from '../../lib/analysis/doc';
import { citeSources } from '../../lib/analysis/sources/cite';
import { decideStances } from '../../lib/analysis/stance/decide';
import { findQuotes } from '../../lib/analysis/text/quotes';
import { languageOf } from '../../lib/language/index';
import { articleFromText } from '../../lib/page/plain-text';
import { loadTexts } from './corpus';
import { profileOf, type Hot } from './profile';
import { countWords, cpuMs, median } from './statistics';
import { subjects } from './subjects';

/** Medians over rounds, in which the engine and its peer take turns; microseconds of processor time a word. */
export type StageCosts = {
  readonly stages: Readonly<Record<StageName, number>>;
  readonly peer: number;
  /** Reading, speakers, claims and sources together against the peer: median of the rounds' ratios. */
  readonly againstPeer: number;
  readonly rounds: number;
  readonly hot: readonly Hot[];
};

const STAGES = ['reading', 'countries', 'speakers', 'claims', 'sources', 'stances'] as const;
export type StageName = (typeof STAGES)[number];

const WARM_UP = 30;
const ROUNDS = 60;
const PROFILED = 60;

const texts = loadTexts();
const words = texts.reduce((sum, text) => sum + countWords(text), 0);
const articles = texts.map((text) => articleFromText(text, { lang: 'en' }));
const readByPeer = await subjects['wink-nlp, sentences and parts of speech']();

/** Processor time in ms of each stage over all texts; a look at the clock costs too much to have one a text. */
function runStages(): Record<StageName, number> {
  const times = {} as Record<StageName, number>;
  let begin = cpuMs();
  const lap = (stage: StageName) => {
    const end = cpuMs();
    times[stage] = end - begin;
    begin = end;
  };
  const docs = articles.map((article) => readDoc(article, languageOf(article.lang)));
  lap('reading');
  const read = docs.map((doc) => ({ doc, countries: recognizeCountries(doc) }));
  lap('countries');
  const heard = read.map(({ doc, countries }) => {
    const attributions = resolveSpeakers(doc, findQuotes(doc), countries);
    return { doc, countries, attributions };
  });
  lap('speakers');
  const claimed = heard.map(({ doc, countries, attributions }) => {
    const claims = extractClaims(doc, attributions, countries);
    checkworthinessOf(doc, claims);
    return { doc, attributions, claims };
  });
  lap('claims');
  for (const { doc, attributions, claims } of claimed) citeSources(doc, attributions, claims);
  lap('sources');
  for (const { doc, countries, attributions } of heard) decideStances(doc, { countries, attributions });
  lap('stances');
  return times;
}

function runPeer(): number {
  const begin = cpuMs();
  for (const text of texts) readByPeer(text);
  return cpuMs() - begin;
}

for (let round = 0; round < WARM_UP; round++) {
  runStages();
  runPeer();
}
const rounds = Array.from({ length: ROUNDS }, () => ({ own: runStages(), peer: runPeer() }));
const perWord = (ms: readonly number[]): number => (1000 * median(ms)) / words;
const costs: StageCosts = {
  stages: Object.fromEntries(STAGES.map((stage) => [stage, perWord(rounds.map(({ own }) => own[stage]))])) as Record<
    StageName,
    number
  >,
  peer: perWord(rounds.map(({ peer }) => peer)),
  againstPeer: median(rounds.map(({ own, peer }) => (own.reading + own.speakers + own.claims + own.sources) / peer)),
  rounds: ROUNDS,
  hot: profileOf(() => {
    for (let round = 0; round < PROFILED; round++) runStages();
  }),
};
console.log(JSON.stringify(costs));
