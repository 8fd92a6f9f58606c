import { languageOf } from '../language/index';
import type { Analysis } from '../types/analysis';
import type { Article } from '../types/article';
import { resolveSpeakers } from './attribution/speakers';
import { checkworthinessOf } from './claims/checkworthiness';
import { extractClaims } from './claims/extract';
import { recognizeCountries } from './countries/recognize';
import { readDoc } from './doc';
import { citeSources } from './sources/cite';
import { decideStances } from './stance/decide';
import { findQuotes } from './text/quotes';

/** Version of the rules and tables: kept with every analysis, so that an old one can be told from a new one. */
export const ENGINE_VERSION = '0.1.0';

/** What is known of an article besides its text. */
type About = { readonly id?: string; readonly isArticle?: boolean };

/** An analysis on its way. */
export type Begun = {
  /** What a reader sees first: everything but claims and sources, which are still empty, and sentences that nobody has weighed yet (check-worthiness 0). */
  readonly first: Analysis;
  /** Reads the rest. */
  readonly finish: () => Analysis;
};

/** Reads an article. Pure: same article, same analysis. Throws on no string, however odd. */
export const analyze = (article: Article, about: About = {}): Analysis => beginAnalysis(article, about).finish();

/** The same in two steps, for those who show who stands where before the rest is read. */
export function beginAnalysis(article: Article, about: About = {}): Begun {
  const doc = readDoc(article, languageOf(article.lang));
  const countries = recognizeCountries(doc);
  const attributions = resolveSpeakers(doc, findQuotes(doc), countries);
  const { coverage } = doc.language;
  const { topic, stances } = decideStances(doc, { countries, attributions });
  const first: Analysis = {
    ...(about.id === undefined ? {} : { id: about.id }),
    article,
    isArticle: about.isArticle ?? true,
    engine: ENGINE_VERSION,
    coverage,
    topic: topic?.phrase ?? null,
    topicSpan: topic?.span ?? null,
    sentences: doc.sentences.map(({ start, end }) => ({ start, end, checkworthiness: 0 })),
    countries: countries.countries,
    speakers: attributions.speakers,
    quotes: attributions.quotes,
    claims: [],
    stances,
    sources: [],
  };
  const finish = () => {
    const found = coverage.claims ? extractClaims(doc, attributions, countries) : [];
    const checkworthiness = checkworthinessOf(doc, found);
    const sentences = first.sentences.map((sentence, index) => ({
      ...sentence,
      checkworthiness: checkworthiness[index] as number,
    }));
    return { ...first, sentences, ...citeSources(doc, attributions, found) };
  };
  return { first, finish };
}
