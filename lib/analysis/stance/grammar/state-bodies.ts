import type { Doc } from '../../doc';

/** Words of "national security council". */
const LONGEST = 3;

/**
 * "central bank", "crown prince", "national security council": the token of the last word of one that acts for its state,
 * where its first word stands at `at`; null where none does. Neither word alone tells one.
 */
export function bodyAt({ tokens, language }: Doc, at: number): number | null {
  const { stateBodies } = language.stances.grammar;
  let before = tokens[at];
  if (isSentFrom({ tokens, language }, at)) return at;
  for (let head = at + 1; head < at + LONGEST; head++) {
    if (!before?.isWord || !isPart(stateBodies, before.norm)) return null;
    // "governor-general"
    if (tokens[head]?.text === '-') head++;
    if (stateBodies.get(bare(tokens[head]?.norm ?? ''))?.has(before.norm)) return head;
    before = tokens[head];
  }
  return null;
}

/** "Arland's man at the talks", "Port Vale's sherpa": the one whom a state has sent; not "Arland's man of the match". */
function isSentFrom({ tokens, language }: Pick<Doc, 'tokens' | 'language'>, at: number): boolean {
  const { sentPeople, postsAt } = language.stances.grammar;
  if (!sentPeople.has(tokens[at]?.norm ?? '') || !/[’']s?$/.test(tokens[at - 1]?.text ?? '')) return false;
  const next = tokens[at + 1];
  return (
    next !== undefined &&
    (postsAt.has(next.norm) || language.functionWords.auxiliaries.has(next.norm) || PAST.test(next.norm))
  );
}
const PAST = /(?:ed|said|told|made|put|took|gave|left|went|came|spoke|wrote)$/;

/** "a letter from Arland", "the note from the Arlish ministry": does what a state has written end in "from" at a token? */
const isLetterFrom = ({ tokens, language }: Doc, from: number): boolean =>
  tokens[from]?.norm === 'from' && language.stances.grammar.letters.has(tokens[from - 1]?.norm ?? '');

/** "the head of", "a letter from": do the words up to a token lead on to a state for which they stand? */
export const leadsOn = (doc: Doc, of: number): boolean =>
  isLetterFrom(doc, of) ||
  (doc.tokens[of]?.norm === 'of' && doc.language.stances.grammar.headsOf.has(doc.tokens[of - 1]?.norm ?? ''));

/** "the answer in Arland", "a letter from Arland": is the noun at a token, before the preposition at another, for what a state says? */
export const isAnswer = (doc: Doc, noun: number, at: number): boolean =>
  doc.language.stances.grammar.answers.has(doc.tokens[noun]?.norm ?? '') || (noun === at - 1 && isLetterFrom(doc, at));

/** Does a word tell that what it belongs to is none of a state's: "opposition", not the "economy" of its minister? */
export const isOfNoState = (doc: Doc, at: number): boolean =>
  doc.language.stances.words.notState.has(doc.tokens[at]?.norm ?? '') && bodyAt(doc, at) === null;

const isPart = (bodies: ReadonlyMap<string, ReadonlySet<string>>, norm: string): boolean => {
  for (const kinds of bodies.values()) if (kinds.has(norm)) return true;
  return false;
};

const bare = (norm: string): string => norm.replace(/['’]s$/, '');
