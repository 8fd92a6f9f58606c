import type { Speaker } from '../../types/analysis';
import type { Attribution } from '../attribution/speakers';
import { readCue } from '../claims/voiced';
import type { Doc, Token } from '../doc';

/**
 * Whether the text only tells what somebody wants, thinks or does, and gives no word of theirs: "Ortega plans to", "the
 * ministry's decision", "voters are confident that", "a group called Open Shore". Who is quoted is heard, whatever the verb.
 */
export function isWordless(doc: Doc, { cue, at, quotes }: Attribution, { kind, name }: Speaker): boolean {
  if (quotes.length > 0) return false;
  const { wordlessNouns, wordless, opines, namelessGroups, calls } = doc.language.claims.sources;
  const { construction, act } = readCue(cue);
  const { norm } = doc.tokens[at] as Token;
  if (construction === 'noun') return wordlessNouns.has(norm);
  if (construction === 'adjective') return act === 'believe';
  const lemma = doc.language.reportingVerbs.get(norm)?.lemma ?? norm;
  if (opines.has(lemma)) return kind !== 'institution' && !hasWord(namelessGroups, name);
  if (calls.has(norm) && doc.tokens[at + 1]?.isCapitalized === true && !PROPER.test(name)) return true;
  return wordless.has(lemma) && doc.tokens[at + 1]?.norm !== 'that';
}

// "Open Shore", not "A new group"
const PROPER = /^(?!An? |The )\p{Lu}/u;

const hasWord = (words: ReadonlySet<string>, name: string): boolean =>
  name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => words.has(word));
