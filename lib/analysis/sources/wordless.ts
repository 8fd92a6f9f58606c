import type { Speaker } from '../../types/analysis';
import type { Span } from '../../types/span';
import type { Attribution } from '../attribution/speakers';
import { readCue } from '../claims/voiced';
import { lastStartingAt, type Doc, type Token } from '../doc';

/**
 * Whether the text only tells what somebody wants, thinks or does, and gives no word of theirs: "Ortega plans to", "the
 * ministry's decision", "voters are confident that", "a group called Open Shore". Who is quoted is heard, whatever the verb.
 */
export function isWordless(doc: Doc, { cue, at, quotes, source }: Attribution, { kind, name }: Speaker): boolean {
  if (quotes.length > 0) return false;
  const { wordlessNouns, wordless, opines, namelessGroups, calls } = doc.language.claims.sources;
  const { construction, act } = readCue(cue);
  if (kind === 'document' && act === 'demand') return true; // "the Harbour Act required ships to"
  const { norm } = doc.tokens[at] as Token;
  if (construction === 'noun') return wordlessNouns.has(norm);
  if (construction === 'adjective') return act === 'believe';
  const lemma = doc.language.reportingVerbs.get(norm)?.lemma ?? norm;
  if (lemma === 'call' && source !== null && isNamingOnly(doc, source)) return true;
  if (opines.has(lemma)) return kind !== 'institution' && !hasWord(namelessGroups, name);
  if (calls.has(norm) && doc.tokens[at + 1]?.isCapitalized === true && !PROPER.test(name)) return true;
  return wordless.has(lemma) && doc.tokens[at + 1]?.norm !== 'that';
}

// "Open Shore", not "A new group"
const PROPER = /^(?!An? |The )\p{Lu}/u;

/** "what statisticians call the standard error": a name that is in use, and nothing that anybody said. */
const isNamingOnly = ({ tokens }: Doc, { start }: Span): boolean =>
  tokens[lastStartingAt(tokens, start) - 1]?.norm === 'what';

/** Most tokens from a pronoun to the verb that it speaks by: "it has also recently said". */
const REACH = 4;

/**
 * "It seems to many that", "it shows that", "It was late when police said": a pronoun that stands for nobody, or for what
 * the text only describes.
 */
export function isImpersonal(doc: Doc, { source, cue, at, quotes }: Attribution, { name, kind }: Speaker): boolean {
  if (quotes.length > 0 || source === null) return false;
  const pronoun = lastStartingAt(doc.tokens, source.start);
  if (!doc.language.claims.sources.impersonal.has(doc.tokens[pronoun]?.norm ?? '')) return false;
  return kind === 'document' || readCue(cue).act === 'show' || at - pronoun > REACH || !/^\p{Lu}/u.test(name);
}

const hasWord = (words: ReadonlySet<string>, name: string): boolean =>
  name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => words.has(word));
