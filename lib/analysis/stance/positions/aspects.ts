import type { Position } from '../../../language/stance-types';
import type { Doc } from '../../doc';
import { signalWith } from '../signals/signal-shape';
import type { Signal } from '../signals/signals';

const OPPOSITE: Partial<Record<Position, Position>> = { supports: 'opposes', opposes: 'supports' };

/** Words behind a match in which such a noun stands. */
const REACH = 3;

/** "welcomed the aim of the ban", "the ban's aims": does a match act on a side of something? */
function isOfSide({ tokens, language }: Doc, { first, end }: Signal): boolean {
  for (let at = first + 1; at < end + REACH; at++) {
    const token = tokens[at];
    if (!token?.isWord) return false;
    if (language.stances.positionWords.sidesOfMatter.has(token.norm))
      return /^(?:of|behind)$/.test(tokens[at + 1]?.norm ?? '') || /['’]s$/.test(tokens[at - 1]?.text ?? '');
  }
  return false;
}

/**
 * "welcomed the aim of the ban but rejected the method", "criticised its timing but voted for it": what is said of a side
 * of the matter yields to the opposite that is said behind it, of the matter or of another side.
 */
export const yieldToWhole = (doc: Doc, signals: readonly Signal[]): Signal[] =>
  signals.map((signal) => {
    const opposite = OPPOSITE[signal.stance ?? 'undecided'];
    if (opposite === undefined || !isOfSide(doc, signal)) return signal;
    const yields = signals.some(
      ({ country, sentence, first, stance, onTopic, isUnreal }) =>
        country === signal.country &&
        stance === opposite &&
        onTopic > 0 &&
        !isUnreal &&
        (sentence === signal.sentence ? first >= signal.end : sentence === signal.sentence + 1),
    );
    return yields ? signalWith(signal, { isUnreal: true }) : signal;
  });
