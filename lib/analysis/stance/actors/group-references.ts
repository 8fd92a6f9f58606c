import type { CountryCode } from '../../../types/analysis';
import type { Doc, Sentence, Token } from '../../doc';
import type { Actor } from './actors';
import { listOf } from '../grammar/lists';
import { isFinite } from '../grammar/finite';
import { isStateNoun } from '../grammar/phrases';
import { behindOpening } from '../grammar/takes-up';

/** How many a word takes up; 0 for as many as the sentence before lists. */
const COUNTS: ReadonlyMap<string, number> = new Map([
  ['both', 2],
  ['neither', 2],
  ['two', 2],
  ['pair', 2],
  ['duo', 2],
  ['three', 3],
  ['trio', 3],
  ['four', 4],
  ['neighbours', 0],
  ['neighbors', 0],
  ['allies', 0],
  ['partners', 0],
]);

/**
 * Adds those who act as "both", "all three", "the pair", "the neighbours", "the former", "the latter": the countries that
 * the sentence before names, where it names as many. The lists of actors are added to.
 */
export function addGroups(doc: Doc, bySentence: readonly Actor[][]): void {
  const ranks = doc.language.stances.actorWords.firstOrSecond.test(doc.text);
  for (const sentence of doc.sentences) {
    const here = bySentence[sentence.index] as Actor[];
    const group = groupAt(doc, sentence);
    if (group !== null && !here.some(({ first }) => first <= group.end)) {
      const countries = countriesBefore(doc, sentence, bySentence, group.count);
      here.unshift(...countries.map((country) => takenUp(country, group.first, group.end)));
    }
    if (ranks) addRanked(doc, sentence, bySentence);
  }
}

/** Is an actor one of several that a word takes up: "both", "the latter"? */
export const isTakenUp = (doc: Doc, { role, first, end }: Actor): boolean =>
  role === 'subject' &&
  doc.tokens
    .slice(first, Math.min(end, first + 2))
    .some(({ norm }) => COUNTS.has(norm) || doc.language.stances.actorWords.ranked.has(norm));

const takenUp = (country: CountryCode, first: number, end: number): Actor => ({
  country,
  role: 'subject',
  first,
  end,
  noun: null,
  speaker: null,
  isPerson: false,
});

type Group = { readonly first: number; readonly end: number; readonly count: number };

/** The words with which a sentence takes several up as its subject, behind what opens it; null for none. */
function groupAt(doc: Doc, sentence: Sentence): Group | null {
  const first = behindOpening(doc, sentence);
  const norm = (at: number) => (at < sentence.endToken ? (doc.tokens[at] as Token).norm : '');
  const opening = norm(first);
  const isPlain = opening === 'both' || opening === 'neither';
  if (!isPlain && opening !== 'the' && opening !== 'all') return null;
  const at = isPlain ? first : first + 1;
  const count = COUNTS.get(norm(at));
  if (count === undefined) return null;
  // "both ministers", "all three governments", "all three of them"
  const next = at + 1;
  const end = isStateNoun(doc, norm(next))
    ? next + 1
    : norm(next) === 'of' && norm(next + 1) === 'them'
      ? next + 2
      : next;
  return isPredicate(doc, sentence, end) ? { first, end, count } : null;
}

/** Does a verb, or an adverb before one, follow? */
function isPredicate(doc: Doc, { endToken }: Sentence, at: number): boolean {
  const token = doc.tokens[at];
  if (!token?.isWord || at >= endToken) return false;
  const { auxiliaries, adverbs } = doc.language.functionWords;
  return auxiliaries.has(token.norm) || adverbs.has(token.norm) || isFinite(doc, at);
}

/** The countries of the sentence before: those that act in one list, else all that it names, where they are as many. */
function countriesBefore(
  doc: Doc,
  { index }: Sentence,
  bySentence: readonly (readonly Actor[])[],
  count: number,
): readonly CountryCode[] {
  const before = bySentence[index - 1] ?? [];
  const head = before.find(({ role }) => role === 'subject');
  const listed = head ? listOf(doc, head, before).countries : [];
  if (count === 0) return listed.length > 1 ? listed : [];
  if (listed.length === count) return listed;
  const named = [...new Set(before.map(({ country }) => country))];
  return named.length === count ? named : [];
}

/** "The former wants it, the latter is against": of two countries named before, the first and the second. */
function addRanked(doc: Doc, { index, firstToken, endToken }: Sentence, bySentence: readonly Actor[][]): void {
  const here = bySentence[index] as Actor[];
  for (let at = firstToken + 1; at < endToken; at++) {
    const { norm } = doc.tokens[at] as Token;
    if (!doc.language.stances.actorWords.ranked.has(norm) || doc.tokens[at - 1]?.norm !== 'the') continue;
    if (!isPredicate(doc, doc.sentences[index] as Sentence, at + 1)) continue;
    const near = [...new Set(here.filter(({ end }) => end < at).map(({ country }) => country))];
    const named = near.length === 2 ? near : [...new Set((bySentence[index - 1] ?? []).map(({ country }) => country))];
    const country = named.length === 2 ? named[norm === 'former' ? 0 : 1] : undefined;
    if (country === undefined) continue;
    here.push(takenUp(country, at - 1, at + 1));
    here.sort((a, b) => a.first - b.first);
  }
}
