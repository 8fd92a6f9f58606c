import type { Doc, Sentence, Token } from '../doc';
import type { Actor } from './actors';
import { CONJUNCTION, PLACE, PREPOSITION, QUOTED, WORD, type Words } from './words';

/** A sentence with what was found in it: what every reader of cues works on. */
export type Clause = {
  readonly doc: Doc;
  readonly words: Words;
  readonly sentence: Sentence;
  readonly actors: readonly Actor[];
  /** Of the document, words and sentence what every look at a token needs: side by side, since there are dozens a sentence. */
  readonly tokens: readonly Token[];
  readonly bits: Int32Array;
  readonly firstToken: number;
  readonly endToken: number;
};

/** A sentence with its actors, to be read. */
export const clauseOf = (doc: Doc, words: Words, sentence: Sentence, actors: readonly Actor[]): Clause => ({
  doc,
  words,
  sentence,
  actors,
  tokens: doc.tokens,
  bits: words.bits,
  firstToken: sentence.firstToken,
  endToken: sentence.endToken,
});

/** Is the token one of the clause? */
export const isInside = ({ firstToken, endToken }: Clause, index: number): boolean =>
  index >= firstToken && index < endToken;

/** Bits of a token of the sentence; 0 outside it. */
export const bitsAt = (clause: Clause, index: number): number =>
  isInside(clause, index) ? (clause.bits[index] as number) : 0;

/** Folded word or mark of a token of the sentence; '' outside it. */
export const normAt = (clause: Clause, index: number): string =>
  isInside(clause, index) ? (clause.tokens[index] as Token).norm : '';

/** True for a mark outside quotations. */
export const isMark = (clause: Clause, index: number): boolean =>
  isInside(clause, index) && (bitsAt(clause, index) & (WORD | QUOTED)) === 0;

/** Does a comma stand there, inside the clause? */
export const isComma = (clause: Clause, index: number): boolean =>
  isMark(clause, index) && normAt(clause, index) === ',';

/** The actor that begins at a token, or null. */
export function actorFrom({ actors }: Clause, index: number): Actor | null {
  for (const actor of actors) if (actor.first >= index) return actor.first === index ? actor : null;
  return null;
}

/** The actor that ends before a token, or null. */
export function actorUpTo({ actors }: Clause, index: number): Actor | null {
  for (let at = actors.length - 1; at >= 0; at--) if ((actors[at] as Actor).end === index) return actors[at] as Actor;
  return null;
}

/** The actor that covers a token, or null. */
export function actorOn({ actors }: Clause, index: number): Actor | null {
  for (const actor of actors) if (actor.first <= index && index < actor.end) return actor;
  return null;
}

/**
 * True where the phrase hangs on a preposition, so that it cannot be a subject: "in Lagos, …", "told to reporters",
 * "serving as head of state".
 */
export function isGoverned(clause: Clause, actor: Actor): boolean {
  const before = bitsAt(clause, actor.first - 1);
  if ((before & PREPOSITION) === 0) return false;
  const word = normAt(clause, actor.first - 1);
  if (word === 'as' && (isBareOffice(actor) || isCapacity(clause, actor))) return true;
  return !PREPOSITION_OR_CONJUNCTION.test(word) && (before & CONJUNCTION) === 0;
}

const PREPOSITION_OR_CONJUNCTION = /^(?:as|after|before|since|until)$/;

/** "head of state", "prime minister": what somebody serves as, with neither article nor owner. */
const isBareOffice = ({ form, role, owner, office, first }: Actor): boolean =>
  form === 'role' && role?.kind === 'person' && owner === null && office?.first === first;

/** "As a parent, she knew": what the subject is, at the head of the sentence. */
const isCapacity = (clause: Clause, { first, end, name }: Actor): boolean =>
  name === null && first <= clause.firstToken + 2 && /^an?$/.test(normAt(clause, first)) && isComma(clause, end);

/** "(KOSPI)": a phrase that fills its brackets is another name of what stands before them. */
const isBracketed = (clause: Clause, { first, end }: Actor): boolean =>
  normAt(clause, first - 1) === '(' && normAt(clause, end) === ')';

/**
 * True for a phrase that may be the subject of a clause: no genitive, no object of a preposition, and not the second
 * place of "in Salem, New Hampshire".
 */
export function isFree(clause: Clause, actor: Actor): boolean {
  if (actor.isGenitive || isGoverned(clause, actor) || isBracketed(clause, actor)) return false;
  if (actor.role || !isComma(clause, actor.first - 1) || !(bitsAt(clause, actor.first) & PLACE)) return true;
  const before = actorUpTo(clause, actor.first - 1);
  return (
    before === null ||
    !(isGoverned(clause, before) || before.complement !== null || (bitsAt(clause, before.head) & PLACE) !== 0)
  );
}
