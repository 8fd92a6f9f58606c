import type { Doc, Token } from '../../doc';
import { weightOf } from '../verdict/features';
import { signalWith } from './signal-shape';
import { grouped, type Signal } from './signals';

/** Words from what weighs to what is weighed: "is weighing a request from its ally for help in the fight against". */
const REACH = 22;

/** What a country weighs, puts off or does not rule out it has not done, for or against: "is mulling a plan to impose sanctions on". */
export function yieldToWeighing(doc: Doc, signals: readonly Signal[]): readonly Signal[] {
  const weighing = signals.filter(
    (signal) => signal.stance === 'undecided' && signal.rule.stance === 'undecided' && weightOf(signal) > 0,
  );
  if (weighing.length === 0) return signals;
  const bySentence = grouped(weighing, ({ sentence }) => sentence);
  return signals.map((signal) => {
    if (signal.stance !== 'supports' && signal.stance !== 'opposes') return signal;
    const isWeighed = bySentence
      .get(signal.sentence)
      ?.some(
        (one) =>
          one.country === signal.country &&
          one.first < signal.first &&
          signal.first - one.first < REACH &&
          leadsOn(doc, one, signal.first) &&
          !(signal.stance === 'opposes' && isPurpose(doc, one.end, signal)),
      );
    return isWeighed ? signalWith(signal, { isUnreal: true }) : signal;
  });
}

/** Is there a word of weighing in the signal, and no end of what is weighed between it and the token `to`? */
function leadsOn({ tokens, language }: Doc, { first, end }: Signal, to: number): boolean {
  const { weighs, endsWeighed } = language.stances.signalWords;
  let at = first;
  while (at < end && !weighs.has((tokens[at] as Token).norm)) at++;
  if (at === end) return false;
  for (at++; at < to; at++) {
    const { norm, isWord, text } = tokens[at] as Token;
    if (isWord ? endsWeighed.has(norm) : /^[,;:()–—]$/.test(text)) return false;
    if (norm === 'and' && /(?:ed|[^s]s)$/.test(tokens[at + 1]?.norm ?? '')) return false;
  }
  return true;
}

/** "is considering a coalition to thwart them": what it weighs is in doubt, and what for is not. */
function isPurpose({ tokens, language }: Doc, from: number, { first }: Signal): boolean {
  const { weighs, wishNouns, meansTo } = language.stances.signalWords;
  const to = tokens[first]?.norm === 'to' ? first : first - 1;
  if (tokens[to]?.norm !== 'to' || to <= from) return false;
  const { norm } = tokens[to - 1] as Token;
  return !weighs.has(norm) && !wishNouns.has(norm) && !meansTo.has(norm);
}
