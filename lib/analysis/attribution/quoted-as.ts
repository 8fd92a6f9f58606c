import type { ReportingVerb } from '../../language/types';
import type { Token } from '../doc';
import type { Actor } from './actors';
import { actorFrom, bitsAt, isInside, isMark, normAt, type Clause } from './clause';
import { contentBefore, hearer, nextAfter } from './contents';
import type { RawAttribution } from './cues';
import { subjectOf } from './subjects';
import { DETERMINER, QUOTED } from './words';

/** Verbs by which one passes on what another says. */
const RELAYING = new Set(['quote', 'cite', 'report']);
/** Tokens of the phrase with "by" that may stand between: "quoted by the state news agency as saying". */
const LONGEST_AGENT = 9;

/** "Reuters quoted Ortega as saying", "Ortega was quoted by Reuters as saying": the voice is the one quoted; null for all else. */
export function readQuotedAs(
  clause: Clause,
  index: number,
  verb: ReportingVerb,
  isPassive: boolean,
): RawAttribution | null {
  if (!RELAYING.has(verb.lemma)) return null;
  const relayed = isPassive ? subjectOf(clause, index) : actorFrom(clause, index + 1);
  const as = isPassive ? asBehind(clause, index) : (relayed?.end ?? -1);
  if (relayed === null || normAt(clause, as) !== 'as' || !normAt(clause, as + 1).endsWith('ing')) return null;
  const first = isPassive ? relayed.first : (subjectOf(clause, index)?.first ?? index);
  return isLast(clause, as + 1) && isBehindContent(clause, first)
    ? attribution(clause, index, verb, relayed, { first, as, isPostposed: true })
    : attribution(clause, index, verb, relayed, { first, as, isPostposed: false });
}

/** The "as" behind a passive, past whoever quotes; -1 for none. */
function asBehind(clause: Clause, index: number): number {
  if (normAt(clause, index + 1) !== 'by') return index + 1;
  for (let at = index + 2; at < index + LONGEST_AGENT && isInside(clause, at) && !isMark(clause, at); at++)
    if (normAt(clause, at) === 'as') return at;
  return -1;
}

/** Nothing but a time or place stands behind "saying". */
function isLast(clause: Clause, saying: number): boolean {
  const next = nextAfter(clause, saying);
  return !isInside(clause, next) || (isMark(clause, next) && /^[.,]$/.test(normAt(clause, next)));
}

/** A comma or a quotation stands before the phrase at `first`, its article left out. */
function isBehindContent(clause: Clause, first: number): boolean {
  const before = bitsAt(clause, first - 1) & DETERMINER ? first - 2 : first - 1;
  return (
    (bitsAt(clause, before) & QUOTED) !== 0 || (isMark(clause, before) && /^[,?!–—…]$/.test(normAt(clause, before)))
  );
}

function attribution(
  clause: Clause,
  index: number,
  verb: ReportingVerb,
  actor: Actor,
  { first, as, isPostposed }: { readonly first: number; readonly as: number; readonly isPostposed: boolean },
): RawAttribution {
  const { doc, sentence } = clause;
  const from = hearer(clause, as + 1, verb);
  const opening = doc.tokens[isPostposed ? first : index] as Token;
  const closing = doc.tokens[isPostposed ? as + 1 : index] as Token;
  return {
    sentence: sentence.index,
    actor,
    act: verb.act,
    construction: 'quoted-as',
    cue: { start: opening.start, end: closing.end },
    at: index,
    content: isPostposed
      ? contentBefore(clause, first, as + 2)
      : {
          start: Math.min((doc.tokens[Math.min(from, sentence.endToken - 1)] as Token).start, sentence.end),
          end: sentence.end,
        },
    isPostposed,
  };
}
