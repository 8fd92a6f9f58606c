import type { LookupQuery } from './types';

/** Most words sent anywhere. */
const MOST = 8;

/** Words that tell a search nothing. */
const STOP = new Set(
  `a about after again against all also although am among an and any are as at be because been before being between both but by can could did do does doing down during
  each either even ever few for from further had has have having he her here hers herself him himself his how however i if in into is it its itself just may me might
  more most much must my never no nor not now of off on once only or other our out over own said same say saying says shall she should since so some still such than
  that the their theirs them themselves then there these they this those through to told too under until up upon us very was we were what when where which while who
  whom whose why will with within without would yes yet you your monday tuesday wednesday thursday friday saturday sunday
  today tomorrow yesterday added according asked called claimed explained insisted stated told warned`.split(/\s+/),
);

/** Words with inner apostrophes, hyphens, decimals: "Côte", "oil-rich", "55.7". */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[-’'.,][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*%?/gu;

/**
 * The words by which a claim is looked up: figures and names first, then the longest content words, at most eight, in the
 * order of the text and without repeats. Marks, links and anything that is no word are dropped.
 */
export function keyWords(claim: string): string[] {
  const seen = new Set<string>();
  const candidates = [...claim.slice(0, 2000).matchAll(WORD)].flatMap((match) => {
    const word = match[0].replace(/[’']s$/u, '');
    const folded = word.toLowerCase();
    if (word.length > 40 || STOP.has(folded) || seen.has(folded) || /^\p{L}$/u.test(word)) return [];
    seen.add(folded);
    return { word, at: match.index, weight: weightOf(word, match.index, claim) };
  });
  const best = candidates.sort((a, b) => b.weight - a.weight || a.at - b.at).slice(0, MOST);
  return best.sort((a, b) => a.at - b.at).map(({ word }) => word);
}

// the space and capital after "Cape" in "Cape Verde said"
const NAME_GOES_ON = /^ \p{Lu}\p{Ll}/u;

/** A capital counts as a name inside a sentence; at its beginning only where the name goes on or the word has a second capital ("NATO"). */
function weightOf(word: string, at: number, claim: string): number {
  if (/\p{N}/u.test(word)) return 40;
  const isName =
    at > 1 || /^.\p{Lu}/u.test(word) || NAME_GOES_ON.test(claim.slice(at + word.length, at + word.length + 3));
  return /^\p{Lu}/u.test(word) && isName ? 30 : Math.min(word.length, 12);
}

/** A query for a claim in a language (BCP 47, with or without a region). */
export const queryFor = (claim: string, lang: string): LookupQuery => ({
  words: keyWords(claim),
  lang: /^[a-z]{2,3}/i.exec(lang)?.[0].toLowerCase() ?? 'en',
});

/** Key words as a value of a query string. */
export const encoded = (query: LookupQuery): string => encodeURIComponent(query.words.join(' '));

/**
 * The few words that tell most, as a value of a query string, for a search that finds only what holds all of them: names
 * before longer words, in the order of the text; figures only where there is nothing else.
 */
export function encodedFew(query: LookupQuery, most: number): string {
  const rank = (word: string) => (/\p{N}/u.test(word) ? 0 : /^\p{Lu}/u.test(word) ? 100 : word.length);
  const few = new Set([...query.words].sort((a, b) => rank(b) - rank(a)).slice(0, most));
  return encodeURIComponent(query.words.filter((word) => few.has(word)).join(' '));
}
