import { backReferenceWords } from '../../knowledge/back-reference-words';
import { countryKinds } from '../../knowledge/country-kinds';
import type { Doc, Sentence, Token } from '../doc';
import { WordNumbers } from '../text/word-numbers';

/** A phrase that takes up countries named before: where it stands, how many it means, and what it says of them. */
export type Reference = {
  readonly start: number;
  readonly end: number;
  readonly count: 1 | 2 | 3;
  /** "its government": the state speaks, and not the country. */
  readonly isState: boolean;
  /** "his government", "her country": a person's. */
  readonly isPersonal: boolean;
  /** Keys of `countryKinds`: "gulf" and "kingdom" of "the Gulf kingdom". */
  readonly kinds: readonly string[];
};

const { countries, described, states, several, counts, others, followers } = backReferenceWords;

/** Words between the article and the noun, at most. */
const MOST_MODIFIERS = 5;
const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'his', 'her', 'their', 'its']);
const PERSONAL: ReadonlySet<string> = new Set(['his', 'her', 'their']);

/** 1 for a small-letter noun that takes up countries, with or without its possessive. */
const mayRefer = new WordNumbers(({ norm, isCapitalized }) => {
  if (isCapitalized) return 0;
  const noun = norm.endsWith("'s") ? norm.slice(0, -2) : norm;
  return countries.has(noun) || described.has(noun) || states.has(noun) || several.has(noun) ? 1 : 0;
});

/** "the country", "this tiny Himalayan kingdom", "its government", "the two neighbours": ends with the noun at a token. */
export function referenceAt(doc: Doc, sentence: Sentence, at: number): Reference | null {
  // by itself, since a function with another one inside makes room for what both share whenever it is called
  return mayRefer.at(doc, at) === 1 ? readReference(doc, sentence, at) : null;
}

function readReference(doc: Doc, sentence: Sentence, at: number): Reference | null {
  const noun = doc.tokens[at] as Token;
  const norm = noun.norm.endsWith("'s") ? noun.norm.slice(0, -2) : noun.norm;
  const isDescribed = described.has(norm);
  const next = doc.tokens[at + 1];
  if (next && norm === noun.norm && followers.has(next.norm)) return null;
  const first = firstOf(doc, sentence, at, several.has(norm));
  // "arguments on both sides": where they are, not who
  if (first === null || (norm === 'sides' && doc.tokens[first - 1]?.norm === 'on')) return null;
  const opening = (doc.tokens[first] as Token).norm;
  const kinds = kindsBetween(doc, first + 1, at + 1, norm);
  const reference = (count: Reference['count'], isState: boolean): Reference => ({
    start: (doc.tokens[first] as Token).start,
    end: noun.norm === norm ? noun.end : noun.end - 2,
    isPersonal: PERSONAL.has(opening),
    kinds,
    count,
    isState,
  });
  if (several.has(norm)) {
    const count = counts.get(opening) ?? counts.get(doc.tokens[first + 1]?.norm ?? '');
    return count === undefined ? null : reference(count, false);
  }
  if (states.has(norm)) return opening === 'the' || opening === 'this' || at !== first + 1 ? null : reference(1, true);
  if (isDescribed && kinds.every((kind) => kind === norm)) return null;
  return opening === 'its' ? null : reference(1, false);
}

/** The article, pronoun or number that opens the noun phrase; null where there is none, or a word that means another country. */
function firstOf({ tokens, language }: Doc, sentence: Sentence, noun: number, isSeveral: boolean): number | null {
  const { prepositions, conjunctions, auxiliaries } = language.functionWords;
  for (let at = noun - 1; at >= sentence.firstToken && at >= noun - MOST_MODIFIERS - 1; at--) {
    const { norm, isWord } = tokens[at] as Token;
    if (isSeveral && counts.has(norm)) return tokens[at - 1]?.norm === 'the' && at > sentence.firstToken ? at - 1 : at;
    if (DEFINITE.has(norm)) return at;
    if (others.has(norm) || norm === 'a' || norm === 'an') return null;
    if (!isWord && norm !== '-' && norm !== '–') return null;
    if (prepositions.has(norm) || conjunctions.has(norm) || auxiliaries.has(norm)) return null;
  }
  return null;
}

/** "gulf", "kingdom"; "west-african" of two words. */
function kindsBetween({ tokens }: Doc, from: number, to: number, noun: string): string[] {
  const kinds: string[] = [];
  for (let at = from; at < to; at++) {
    const norm = at === to - 1 ? noun : (tokens[at] as Token).norm;
    const pair = `${tokens[at - 1]?.norm ?? ''}-${norm}`;
    if (countryKinds.has(pair)) kinds.splice(countryKinds.has(tokens[at - 1]?.norm ?? '') ? -1 : kinds.length, 1, pair);
    else if (countryKinds.has(norm)) kinds.push(norm);
  }
  return kinds;
}
