import type { Position } from '../../../language/stance-types';
import type { Doc, Sentence, Token } from '../../doc';
import type { Actor } from '../actors/actors';
import { listOf } from '../grammar/lists';
import { nounsOf } from '../grammar/position-nouns';
import { plainRule } from '../signals/plain-signal';
import { signalWith } from '../signals/signal-shape';
import { firstFrom, type Signal } from '../signals/signals';
import { weightOf } from '../verdict/features';

/** "Arland voted for it, Nordia against": a side without its verb, beside that of another country. */
const GAPPED = plainRule('gapped', 'supports', 3, 'Takes this side beside another that takes one');

/** How much a position must count for another to be told beside it. */
const PLAIN = 0.5;

/** Words up to "critic" in "Nordia its fiercest critic". */
const NOUN = 5;

/**
 * Sides whose verb is left out because another country's has just been told: "Arland voted for it, Nordia against",
 * "Arland said yes, Nordia no", "Arland signed in May, Nordia in June", "Arland is its champion, Nordia its fiercest critic", "in favour was Arland; against, Nordia".
 */
export function readGapping(doc: Doc, actors: readonly (readonly Actor[])[], signals: readonly Signal[]): Signal[] {
  const sorted = [...signals].sort((a, b) => a.sentence - b.sentence);
  return doc.sentences.flatMap((sentence) => {
    const here = (actors[sentence.index] ?? []).filter(({ role }) => role !== 'owner' && role !== 'other');
    let told: readonly string[] = [];
    return here.flatMap((actor) => {
      const { countries, end } = listOf(doc, actor, here);
      const own = sideBefore(doc, actor.first, end) ?? sideBehind(doc, sentence, actor.first, end);
      const isSame = own === null && isSameAgain(doc, sentence, actor.first, end);
      const model = (own ?? isSame) ? modelBefore(sorted, sentence, actor.first, countries) : null;
      const side = own ?? model?.stance;
      if (!side || !model) return [];
      // "Arland, which rejects it, went to Nordia in May and Port Vale in June"
      const next = here.findLast((other) => other.end < actor.first)?.country;
      if (isSame && next !== model.country && !told.includes(next ?? '')) return [];
      if (isSame) told = [...told, ...countries];
      const said = { stance: side, via: 'subject', speaker: null, isReported: false, isNegated: false } as const;
      const place = { rule: { ...GAPPED, stance: side }, first: actor.first, end, onTopic: 2 } as const;
      return countries.map((country) => signalWith(model, { ...said, ...place, country }));
    });
  });
}

/** "; against, Nordia": the side before the names that end the clause. */
function sideBefore(doc: Doc, first: number, end: number): Position | null {
  const norm = (at: number) => doc.tokens[at]?.norm ?? '';
  if (norm(first - 1) !== ',' || doc.tokens[end]?.isWord) return null;
  const from = norm(first - 3) === 'in' ? first - 3 : first - 2;
  return /^[;,]$/.test(norm(from - 1)) || norm(from - 1) === 'and' ? sideAt(doc, from, first - 1) : null;
}

/** ", Nordia against it": the side behind names that joining words lead to, where it ends the clause. */
function sideBehind(doc: Doc, { endToken }: Sentence, first: number, from: number): Position | null {
  const { gaps, objects } = doc.language.stances.ballots;
  if (!gaps.has(doc.tokens[first - 1]?.norm ?? '')) return null;
  let end = from;
  while (end < endToken && (doc.tokens[end] as Token).isWord && end - from <= NOUN) end++;
  if (end < endToken && doc.tokens[end]?.isWord) return null;
  const noun = nounsOf(doc.language)(doc.tokens[end - 1] as Token);
  if (noun?.holds.has('is') && objects.has(doc.tokens[from]?.norm ?? ''))
    return noun.rule.stance === 'none' ? null : noun.rule.stance;
  return sideAt(doc, from, objects.has(doc.tokens[end - 1]?.norm ?? '') ? end - 1 : end);
}

/** "Arland signed in May, and Nordia in June", "first Arland, then Nordia", "by Arland and later by Nordia": nothing but a time beside the names. */
function isSameAgain(doc: Doc, { endToken }: Sentence, first: number, end: number): boolean {
  const { gaps, order } = doc.language.stances.ballots;
  const { times } = doc.language.functionWords;
  let gap = first - 1;
  const isAgent = doc.tokens[gap]?.norm === 'by';
  if (isAgent) gap--;
  const isThen = order.has(doc.tokens[gap]?.norm ?? '');
  if (isThen) gap--;
  if (!gaps.has(doc.tokens[gap]?.norm ?? '')) return false;
  let isTimed = isThen || isAgent;
  for (let at = end; at < endToken && doc.tokens[at]?.isWord; at++) {
    const { norm } = doc.tokens[at] as Token;
    if (norm === 'and' && at > end) break;
    if (times.has(norm) || order.has(norm)) isTimed = true;
    else if (at - end > NOUN || !doc.language.stances.ballots.beforeTime.has(norm)) return false;
  }
  return isTimed;
}

/** What tokens [from, end) say as a side: "against", "in favour", "no". */
function sideAt(doc: Doc, from: number, end: number): Position | null {
  const words = doc.tokens.slice(from, Math.min(end, from + NOUN)).map(({ norm }) => norm);
  return doc.language.stances.ballots.bare.get(words.join(' ')) ?? null;
}

/** The strongest position of another country before a name, in its sentence; null where none is plain. */
function modelBefore(
  signals: readonly Signal[],
  { index }: Sentence,
  first: number,
  countries: readonly string[],
): Signal | null {
  let found: Signal | null = null;
  for (let at = firstFrom(signals, index); signals[at]?.sentence === index; at++) {
    const signal = signals[at] as Signal;
    if (signal.first >= first || countries.includes(signal.country)) continue;
    if (signal.stance === null || signal.onTopic < 2 || weightOf(signal) < PLAIN) continue;
    if (found === null || signal.rule.strength > found.rule.strength) found = signal;
  }
  return found;
}
