import type { NominalGovernorClass } from '../../../language/stance-types';
import type { Doc, Token } from '../../doc';
import { byLanguage } from '../../text/by-language';

/** What becomes of an act behind the words that lead on to it. */
export type Made = NominalGovernorClass['makes'];

/** A verb with a noun that leads on to an act: what they make of it, and the tokens where they stand. */
type NominalGovernor = { readonly makes: Made; readonly verb: number; readonly noun: number };

/** What a verb makes of the act, and the words of which one must stand right before it. */
type Entry = { readonly makes: Made; readonly behind: ReadonlySet<string> | null };

/** Verbs before a noun, with what they make of the act behind it; by noun. */
const nominalsOf = byLanguage(({ stances }): ReadonlyMap<string, ReadonlyMap<string, Entry>> => {
  const nouns = new Map<string, Map<string, Entry>>();
  for (const { makes, nouns: list, verbs, behind } of stances.nominalGovernors) {
    const entry = { makes, behind: behind === undefined ? null : new Set(behind.split(/\s+/)) };
    for (const noun of list.split(' ')) {
      const known = nouns.get(noun) ?? new Map<string, Entry>();
      for (const verb of verbs.split(/\s+/)) known.set(verb, entry);
      nouns.set(noun, known);
    }
  }
  return nouns;
});

/** Words from the verb to its noun: "shrugged off years of American". */
const NOUN_REACH = 6;

/** "resisted calls", "reversed its decision", with the noun at a token; null where it is no such noun, or no verb of it stands before. */
function governorAt({ tokens, language }: Doc, from: number, noun: number): NominalGovernor | null {
  const verbs = nominalsOf(language).get(tokens[noun]?.norm ?? '');
  if (!verbs) return null;
  for (let at = noun - 1; at >= Math.max(from, noun - NOUN_REACH); at--) {
    const { norm, isWord, text } = tokens[at] as Token;
    if (!isWord && !/^[-'’“”"]$/.test(text)) return null;
    const entry = verbs.get(norm);
    if (entry && (entry.behind === null || entry.behind.has(tokens[at - 1]?.norm ?? '')))
      return { makes: entry.makes, verb: at, noun };
    if (language.functionWords.relatives.has(norm) || /^(?:and|but)$/.test(norm)) return null;
  }
  return null;
}

/** What "resisted calls [not] to", "reversed its decision to" make of the act at a token, which may be the noun itself, "to" or the verb. */
export function governorOf(doc: Doc, from: number, act: number): NominalGovernor | null {
  const norm = (at: number) => doc.tokens[at]?.norm ?? '';
  const noun = (to: number) => (norm(to - 1) === 'not' ? to - 2 : to - 1);
  if (norm(act) === 'to') return governorAt(doc, from, noun(act));
  if (norm(act - 1) === 'to') return governorAt(doc, from, noun(act - 1));
  return norm(act + 1) === 'to' || norm(act + 2) === 'to' ? governorAt(doc, from, act) : null;
}

/** An act that a noun leads on to: the token of its verb, what becomes of it, and whether "not" stands before "to". */
type LedTo = { readonly act: number; readonly makes: Made; readonly isNot: boolean };

/** The act that a noun leads on to, where the verb before that noun is among tokens [first, end); null for none. */
export function actLedTo(doc: Doc, from: number, first: number, end: number): LedTo | null {
  for (let noun = first + 1; noun < first + NOUN_REACH + 1; noun++) {
    const isNot = doc.tokens[noun + 1]?.norm === 'not';
    const to = isNot ? noun + 2 : noun + 1;
    if (doc.tokens[to]?.norm !== 'to') continue;
    const told = governorAt(doc, from, noun);
    if (told && told.verb >= first && told.verb < end) return { act: to + 1, makes: told.makes, isNot };
  }
  return null;
}
