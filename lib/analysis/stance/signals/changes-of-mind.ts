import type { Doc, Sentence, Token } from '../../doc';
import { signalWith } from './signal-shape';
import type { Signal } from './signals';

/** Words before a position that put it into the past: "after months of". */
const BEFORE = 5;

/**
 * "Rejected the treaty and later accepted it", "backed it at first but opposes it", "After months of resistance, accepted
 * it": of two sides that a country takes in one sentence, the earlier is past where words tell that it changed its mind.
 * Signals in the order of the text.
 */
export const markChangesOfMind = (doc: Doc, signals: readonly Signal[]): Signal[] =>
  signals.map((signal, at) => (isLeft(doc, signals, at) ? signalWith(signal, { isPast: true }) : signal));

function isLeft(doc: Doc, signals: readonly Signal[], at: number): boolean {
  const earlier = signals[at] as Signal;
  if (earlier.stance === null || earlier.isPast) return false;
  const sentence = doc.sentences[earlier.sentence] as Sentence;
  for (let next = at + 1; signals[next]?.sentence === earlier.sentence; next++) {
    const later = signals[next] as Signal;
    if (later.country !== earlier.country || later.first < earlier.end || later.isUnreal || later.isInfinitive)
      continue;
    if (later.stance === null || later.stance === earlier.stance || later.onTopic < earlier.onTopic) continue;
    if (tellsChange(doc, sentence, earlier, later)) return true;
  }
  return false;
}

/** Does a word between the two, or before the first, tell that there was a change? */
function tellsChange({ tokens, language }: Doc, { firstToken }: Sentence, earlier: Signal, later: Signal): boolean {
  const { changes, changePairs, formerly } = language.stances.signalWords;
  for (let at = Math.max(firstToken, earlier.first - BEFORE); at < later.first; at++) {
    const { norm } = tokens[at] as Token;
    const next = tokens[at + 1]?.norm ?? '';
    // "the first to reject it"
    const isRank = norm === 'first' && tokens[at - 1]?.norm === 'the';
    if ((formerly.has(norm) && !isRank) || changePairs.has(`${norm} ${next}`)) return true;
    if (at >= earlier.end && changes.has(norm)) return true;
  }
  return false;
}
