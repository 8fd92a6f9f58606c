import type { Language } from '../../language/types';
import type { Speaker } from '../../types/analysis';
import type { Span } from '../../types/span';
import type { Attribution } from '../attribution/speakers';
import { lastStartingAt, type Doc } from '../doc';

const CAPITALISED = /^\p{Lu}/u;
const SPACE = /\s+/;

/** The words of a description and the noun that says who it is: "friends" of "several friends of Ines Tamm". */
type Description = { readonly words: readonly string[]; readonly head: string; readonly hasComplement: boolean };

function describe({ functionWords }: Language, name: string): Description {
  const words = withoutTime(functionWords, name.split(SPACE));
  const open = words.findIndex((word, at) => at > 0 && functionWords.prepositions.has(word.toLowerCase()));
  const head = (open < 0 ? words.at(-1) : words[open - 1]) ?? '';
  return { words, head: head.toLowerCase(), hasComplement: open >= 0 };
}

/** "officials" of "officials this week". */
function withoutTime({ times, determiners }: Language['functionWords'], words: readonly string[]): readonly string[] {
  if (words.length < 2 || !times.has(words.at(-1) ?? '')) return words;
  const before = words.slice(0, -1);
  return determiners.has(before.at(-1) ?? '') ? before.slice(0, -1) : before;
}

/** The noun that says what a description speaks of, folded. */
export const headOf = (language: Language, name: string): string => describe(language, name).head;

/**
 * Whether a description without a name is nobody whom the text draws on: a thing ("the deal"), a share of those polled ("six
 * in 10"), a place, a title whose name was lost ("Mr"), or somebody whom the text has named before ("the actress").
 */
export function isNobody({ language }: Doc, { kind, country, name }: Speaker): boolean {
  const { unnamed } = language.claims.sources;
  const { words, head, hasComplement } = describe(language, name);
  const first = words[0] ?? '';
  if (unnamed.none.has(first.toLowerCase())) return true;
  if (isShare(language, words)) return true;
  if (isThing(language, head)) return true;
  if (kind === 'group' && country !== null && words.every((word) => CAPITALISED.test(word)) && !PEOPLE.test(name))
    return true;
  const last = words.at(-1) ?? '';
  if (
    CAPITALISED.test(last) &&
    language.honorifics.has(last.toLowerCase()) &&
    (words.length === 1 || last.length < LONG)
  )
    return true;
  const isDefinite = first.toLowerCase() === 'the' || words.length === 1;
  return (
    isDefinite && !hasComplement && (unnamed.namedBefore.has(head) || unnamed.namedBefore.has(head.replace(AGE, '')))
  );
}

// "the 36-year-old"
const AGE = /^\p{N}+-/u;
/** Fewest letters of a title that is no abbreviation. */
const LONG = 5;
const PLURAL = /s$/;
// "Palestinians", "Iraqis"
const PEOPLE = /(?:ans|ns|is|ese|ish)$/;

/** "six in 10", "74 percent", "a majority of voters": a poll says so, and not they. */
const isShare = ({ claims }: Language, words: readonly string[]): boolean =>
  words.some((word) => claims.sources.unnamed.shares.has(word.toLowerCase()) || word.includes('%')) ||
  words.some((word, at) => word === 'in' && NUMBER.test(words[at + 1] ?? ''));
const NUMBER = /^(?:\p{N}+|three|four|five|ten)$/u;

/** A noun for what is written and drawn on without being called a report: "an invitation". */
export const isRecord = ({ claims }: Language, head: string): boolean => claims.sources.unnamed.records.has(head);

/** A noun for what does not speak; the tables of roles go before its ending. */
function isThing({ claims, roleNouns }: Language, whole: string): boolean {
  const { things, thingEndings } = claims.sources.unnamed;
  const head = roleNouns.has(whole) ? whole : whole.slice(whole.lastIndexOf('-') + 1); // "T-shirts"
  if (things.has(head) || things.has(head.replace(PLURAL, ''))) return true;
  return !roleNouns.has(head) && thingEndings.some((ending) => head.endsWith(ending) || head.endsWith(`${ending}s`));
}

/** "People complain", "when a man tells a woman": what anybody does at any time, where nobody is quoted. */
export function isAnybody(doc: Doc, { at, quotes, cue, source }: Attribution, { name }: Speaker): boolean {
  if (quotes.length > 0 || source === null || !GENERAL.test(cue.rule)) return false;
  const { tokens, language } = doc;
  const { functionWords, claims, reportingVerbs } = language;
  // "people who sell boats say"
  if (functionWords.relatives.has(tokens[lastStartingAt(tokens, source.end) + 1]?.norm ?? '')) return false;
  const bare = name
    .toLowerCase()
    .split(SPACE)
    .filter((word) => !functionWords.determiners.has(word) || word === 'some');
  if (!bare.every((word) => claims.sources.unnamed.anybody.has(word))) return false;
  const verb = tokens[at]?.norm ?? '';
  return PRESENT.test(verb) || reportingVerbs.get(verb)?.lemma === verb;
}

// "people say", "with people saying"
const GENERAL = /^(?:subject-verb|participle)/;
// "says", "saying"
const PRESENT = /(?:s|ing)$/;

/** Most words that a phrase may have lost before its noun. */
const LOST = 3;

/**
 * The whole of a description that was read without its article: "a show insider" of "insider"; null where it has none and
 * one person is meant, so that the noun is no phrase of its own: "fellow councillors", "can lead to".
 */
export function wholePhrase({ tokens, text, language }: Doc, name: string, source: Span | null): string | null {
  if (name.includes(' ') || CAPITALISED.test(name) || language.roleNouns.get(name)?.kind !== 'person') return name;
  if (source === null) return null;
  const { start, end } = source;
  const at = lastStartingAt(tokens, start);
  const { determiners, possessives, prepositions, auxiliaries } = language.functionWords;
  if (determiners.has(tokens[at]?.norm ?? '')) return text.slice(start, end);
  if (tokens[at]?.norm !== name) return null;
  for (let first = at - 1; first >= at - LOST; first--) {
    const token = tokens[first];
    if (token === undefined || !token.isWord || prepositions.has(token.norm) || auxiliaries.has(token.norm))
      return null;
    if (possessives.has(token.norm)) return null;
    if (determiners.has(token.norm)) return text.slice(token.start, end);
  }
  return null;
}
