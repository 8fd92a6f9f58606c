/** Measures the stages of the engine beside wink-nlp's bare pipeline, in one process, and prints a line of JSON. */
import { pathToFileURL } from 'node:url';
import { bundleStages } from './bundle-engine';
import { loadTexts } from './corpus';
import { profileOf, type Hot } from './profile';
import * as written from './stages-entry';
import { countWords, cpuMs, median } from './statistics';
import { subjects } from './subjects';

/** Medians over rounds, in which the engine and its peer take turns; microseconds of processor time a word. */
export type StageCosts = {
  readonly stages: Readonly<Record<StageName, number>>;
  readonly peer: number;
  /** Who claims what (reading, speakers, claims), a text after the other as the peer reads them: median of the rounds' ratios. */
  readonly claimsAgainstPeer: number;
  /** The same with sources. */
  readonly sourcesAgainstPeer: number;
  readonly rounds: number;
  readonly hot: readonly Hot[];
};

type Engine = typeof written;

const STAGES = ['reading', 'countries', 'speakers', 'claims', 'sources', 'stances'] as const;
export type StageName = (typeof STAGES)[number];

const WARM_UP = 30;
const ROUNDS = 60;
const PROFILED = 60;

const texts = loadTexts();
const words = texts.reduce((sum, text) => sum + countWords(text), 0);
const articles = texts.map((text) => written.articleFromText(text, { lang: 'en' }));
/** As the product ships them, and as the peer comes; the compiler of TypeScript that runs this script names every function anew. */
const shipped = (await import(pathToFileURL(await bundleStages()).href)) as Engine;
const readByPeer = await subjects['wink-nlp, sentences and parts of speech']();

/** Processor time in ms of each stage over all texts; a look at the clock costs too much to have one a text. */
function runStages(engine: Engine): Record<StageName, number> {
  const times = {} as Record<StageName, number>;
  let begin = cpuMs();
  const lap = (stage: StageName) => {
    const end = cpuMs();
    times[stage] = end - begin;
    begin = end;
  };
  const docs = articles.map((article) => engine.readDoc(article, engine.languageOf(article.lang)));
  lap('reading');
  const read = docs.map((doc) => ({ doc, countries: engine.recognizeCountries(doc) }));
  lap('countries');
  const heard = read.map(({ doc, countries }) => {
    const attributions = engine.resolveSpeakers(doc, engine.findQuotes(doc), countries);
    return { doc, countries, attributions };
  });
  lap('speakers');
  const claimed = heard.map(({ doc, countries, attributions }) => {
    const claims = engine.extractClaims(doc, attributions, countries);
    engine.checkworthinessOf(doc, claims);
    return { doc, attributions, claims };
  });
  lap('claims');
  for (const { doc, attributions, claims } of claimed) engine.citeSources(doc, attributions, claims);
  lap('sources');
  for (const { doc, countries, attributions } of heard) engine.decideStances(doc, { countries, attributions });
  lap('stances');
  return times;
}

/** How far a text is read. */
type Depth = 'reading' | 'countries' | 'claims' | 'sources';

/**
 * Processor time in ms of reading every text so far, each let go of before the next, as the peer does and as the panel reads
 * articles; `runStages` holds all texts at once, whose memory is then moved about.
 */
function runTo(engine: Engine, depth: Depth): number {
  const begin = cpuMs();
  for (const article of articles) {
    const doc = engine.readDoc(article, engine.languageOf(article.lang));
    if (depth === 'reading') continue;
    const countries = engine.recognizeCountries(doc);
    if (depth === 'countries') continue;
    const attributions = engine.resolveSpeakers(doc, engine.findQuotes(doc), countries);
    const claims = engine.extractClaims(doc, attributions, countries);
    engine.checkworthinessOf(doc, claims);
    if (depth === 'sources') engine.citeSources(doc, attributions, claims);
  }
  return cpuMs() - begin;
}

/** Times to each depth. What names the countries is needed for speakers, and no part of who claims what: it is taken off. */
function runInTurn(engine: Engine): { readonly claims: number; readonly sources: number } {
  const reading = runTo(engine, 'reading');
  const countries = runTo(engine, 'countries') - reading;
  return { claims: runTo(engine, 'claims') - countries, sources: runTo(engine, 'sources') - countries };
}

function runPeer(): number {
  const begin = cpuMs();
  for (const text of texts) readByPeer(text);
  return cpuMs() - begin;
}

for (let round = 0; round < WARM_UP; round++) {
  runStages(shipped);
  runInTurn(shipped);
  runPeer();
}
const rounds = Array.from({ length: ROUNDS }, () => ({
  own: runStages(shipped),
  peer: runPeer(),
  inTurn: runInTurn(shipped),
}));
const perWord = (ms: readonly number[]): number => (1000 * median(ms)) / words;
const costs: StageCosts = {
  stages: Object.fromEntries(STAGES.map((stage) => [stage, perWord(rounds.map(({ own }) => own[stage]))])) as Record<
    StageName,
    number
  >,
  peer: perWord(rounds.map(({ peer }) => peer)),
  claimsAgainstPeer: median(rounds.map(({ inTurn, peer }) => inTurn.claims / peer)),
  sourcesAgainstPeer: median(rounds.map(({ inTurn, peer }) => inTurn.sources / peer)),
  rounds: ROUNDS,
  hot: profileOf(() => {
    for (let round = 0; round < PROFILED; round++) runStages(written); // whose functions have their names and files
  }),
};
console.log(JSON.stringify(costs));
