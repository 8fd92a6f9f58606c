import type { Mention } from '../../types/analysis';
import type { Span } from '../../types/span';
import type { Doc, Token } from '../doc';
import type { Actor, Range } from './actors';
import type { Cast } from './cast';

/** What a phrase says of an office. */
export type Office = {
  readonly actor: Actor;
  readonly range: Range;
  /** All its words, folded. */
  readonly words: readonly string[];
  /** "prime minister", "minister"; empty where the country is all that it says. */
  readonly head: string;
  /** As written, without the country in front: "Prime Minister". */
  readonly phrase: string;
};

/** Reads the office that a phrase gives in a range of tokens, in which the countries of `mentions` are named. */
export function readOffice(doc: Doc, cast: Cast, actor: Actor, range: Range, mentions: readonly Mention[]): Office {
  const all = cast.wordsOf(range);
  let { first } = range;
  for (const mention of mentions)
    while (
      first < range.end &&
      (doc.tokens[first] as Span).start < mention.end &&
      (doc.tokens[first] as Span).start >= mention.start
    )
      first++;
  if (first >= range.end) return { actor, range, words: all, head: '', phrase: '' };
  const words = first === range.first ? all : cast.wordsOf({ first, end: range.end });
  const isPremier = words.includes('prime') && words.includes('minister');
  const end = actor.name ? range.end : Math.max(range.end, actor.complement?.end ?? 0);
  const phrase = cast.textOf({ first, end });
  return { actor, range, words: all, head: isPremier ? 'prime minister' : headOf(doc, cast, actor, words), phrase };
}

/** "Gov." is "governor" before a name. */
const ABBREVIATED: ReadonlyMap<string, string> = new Map([
  ['gov', 'governor'],
  ['sen', 'senator'],
  ['rep', 'representative'],
]);

function headOf({ language }: Doc, cast: Cast, { name, head }: Actor, words: readonly string[]): string {
  if (!name) return cast.wordAt(head);
  const noun = words.findLast((word) => language.roleNouns.has(word)) ?? '';
  return ABBREVIATED.get(noun) ?? noun;
}

/** "envoy to Arland", "ambassador in Port Vale": where somebody deals or is posted, and not whose they are. */
export function isElsewhere({ tokens, language }: Doc, { head, name }: Actor, { first }: Range): boolean {
  const { norm } = tokens[first] as Token;
  if (/^(?:to|with|on|against)$/.test(norm)) return true;
  return name === null && /^(?:in|at)$/.test(norm) && language.stances.offices.sent.has((tokens[head] as Token).norm);
}
