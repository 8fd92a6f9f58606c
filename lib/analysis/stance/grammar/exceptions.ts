import type { Position, StanceRule } from '../../../language/stance-types';
import type { CountryCode } from '../../../types/analysis';
import type { Doc, Sentence, Token } from '../../doc';
import type { Actor } from '../actors/actors';
import { listAt, listOf } from './lists';
import type { PatternMatch } from '../patterns/patterns';
import { isVerbAt } from './clause';

/** Pairs that do the same: "apart from", "other than", "the exception of". */
const PAIRS: Readonly<Record<string, string>> = { apart: 'from', aside: 'from', other: 'than', exception: 'of' };

/** Words from a whole to "but" right behind it: "every member of the bloc but". */
const CLOSE = 6;

/** Words from a whole to those who are taken out of it: "all the other member states of the bloc except". */
const REACH = 9;

/** Words of ", with the exception of" itself. */
const ITSELF = 4;

/**
 * Those whom a sentence takes out of a whole; of nobody ("no state but Arland") they are who does it. `beside`: those named
 * with the whole, "Arland and all other members".
 */
export type Excepted = {
  readonly countries: readonly CountryCode[];
  readonly beside: readonly CountryCode[];
  readonly isOfNobody: boolean;
};

/**
 * "All members except Arland voted for it", "no state bar Arland has signed", "With the exception of Arland, every state
 * approved it", "The members, Arland excepted, signed it": those of whom a sentence is not true. Null where it takes nobody out.
 */
export function exceptedFrom(
  doc: Doc,
  sentence: Sentence,
  actors: readonly Actor[],
  { first, end }: PatternMatch<unknown>,
): Excepted | null {
  const { firstToken, endToken } = sentence;
  for (const { first: name, end: stop, role } of actors) {
    if (role === 'owner') continue;
    // "Arland aside, the members", "the members, Arland excepted,"
    if (doc.language.stances.grammar.setsAside.has(normAt(doc, stop)) && /^[,;.]?$/.test(normAt(doc, stop + 1)))
      if (first > stop || end <= name) return { countries: listAt(doc, name, actors), beside: [], isOfNobody: false };
    let at = name - 1;
    while (at > firstToken && /^(?:the|for|only)$/.test((doc.tokens[at] as Token).norm)) at--;
    const { norm } = (doc.tokens[at] ?? doc.tokens[name]) as Token;
    const before = doc.tokens[at - 1]?.norm ?? '';
    const isPair = PAIRS[before] === norm && normAt(doc, at - 2) !== 'none';
    if (!isPair && !doc.language.stances.grammar.excepts.has(norm)) continue;
    const isLoose = isPair || norm.startsWith('except');
    const isOfWhole =
      (norm === 'but'
        ? doc.language.stances.grammar.whole.has(before) || isWholeBefore(doc, sentence, at)
        : isWholeIn(doc, Math.max(firstToken, at - REACH - (norm === 'of' ? ITSELF : 0)), at)) ||
      (isLoose && isWholeIn(doc, name + 1, Math.min(endToken, name + REACH)));
    if (isOfWhole && (first > name || end <= at))
      return {
        countries: listAt(doc, name, actors),
        beside: namedBeside(doc, actors, at),
        isOfNobody: isNobodyIn(doc, Math.max(firstToken, at - REACH), first),
      };
  }
  return null;
}

/** "Arland, Nordia and all other members except": those named before the whole. */
function namedBeside(doc: Doc, actors: readonly Actor[], to: number): readonly CountryCode[] {
  const subject = actors.find(({ role, end }) => role === 'subject' && end < to);
  const list = subject && listOf(doc, subject, actors);
  const isJoined =
    list && normAt(doc, list.end) === 'and' && doc.language.stances.grammar.whole.has(normAt(doc, list.end + 1));
  return isJoined ? list.countries : [];
}

const normAt = ({ tokens }: Doc, at: number): string => tokens[at]?.norm ?? '';

/** A whole shortly before "but", with no verb between: "Every member signed, but Arland" is another clause. */
function isWholeBefore(doc: Doc, sentence: Sentence, but: number): boolean {
  for (let at = but - 1; at >= Math.max(sentence.firstToken, but - CLOSE); at--) {
    if (doc.language.stances.grammar.whole.has(normAt(doc, at))) return true;
    if (!doc.tokens[at]?.isWord || isVerbAt(doc, sentence, at)) return false;
  }
  return false;
}

function isNobodyIn(doc: Doc, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (doc.language.stances.grammar.nobody.has(normAt(doc, at))) return true;
  return false;
}

function isWholeIn(doc: Doc, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (doc.language.stances.grammar.whole.has((doc.tokens[at] as Token).norm)) return true;
  return false;
}

/** What somebody is for who is the exception; null where that is open: who alone does not condemn a raid need not be for it. */
export function exceptionOf(
  doc: Doc,
  { stance, isNegated }: { readonly stance: Position | null; readonly isNegated: boolean },
  { first, rule }: PatternMatch<StanceRule>,
  { isOfNobody }: Pick<Excepted, 'isOfNobody'>,
): Position | null {
  // "Nobody but Arland objected": the negation is of the others
  if (isOfNobody) return isNegated && rule.stance !== 'none' ? rule.stance : stance;
  if (stance === 'supports') return 'opposes';
  return stance === 'opposes' && doc.language.stances.grammar.votes.test(normAt(doc, first)) ? 'supports' : null;
}
