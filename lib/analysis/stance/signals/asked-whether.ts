import type { Position } from '../../../language/stance-types';
import type { Doc, Sentence, Token } from '../../doc';
import { signalWith } from './signal-shape';
import type { Signal } from './signals';

const OPPOSITE: Partial<Record<Position, Position>> = { supports: 'opposes', opposes: 'supports' };

/** Words from "asked" to "whether". */
const REACH = 4;

/**
 * "Asked whether Arland would reject it, its minister said yes": what was only asked about is said, or its opposite is; the
 * word for the answer tells no side of its own.
 */
export function answerAsked(doc: Doc, signals: readonly Signal[]): readonly Signal[] {
  return signals.flatMap((signal) => {
    const answer = answerIn(doc, doc.sentences[signal.sentence] as Sentence);
    if (answer === null) return [signal];
    if (signal.end > answer.at) return [];
    const stance = answer.isYes ? signal.stance : OPPOSITE[signal.stance ?? 'undecided'];
    return signal.isUnreal && stance
      ? [signalWith(signal, { stance, isUnreal: false, isNegated: signal.isNegated !== !answer.isYes })]
      : [signal];
  });
}

/** The bare yes or no with which a sentence ends that opens with "asked whether"; null for others. */
function answerIn(
  { tokens, language }: Doc,
  { firstToken, endToken }: Sentence,
): { at: number; isYes: boolean } | null {
  if ((tokens[firstToken] as Token).norm !== 'asked') return null;
  const opening = tokens.slice(firstToken + 1, firstToken + REACH);
  if (!opening.some(({ norm }) => norm === 'whether' || norm === 'if')) return null;
  let at = endToken - 1;
  while (at > firstToken && !tokens[at]?.isWord) at--;
  // "cannot say yes or no"
  const isBoth = [tokens[at - 1], tokens[at + 1]].some((token) => /^n?or$/.test(token?.norm ?? ''));
  const side = isBoth ? undefined : language.stances.ballots.answers.get((tokens[at] as Token).norm);
  return side === undefined ? null : { at, isYes: side };
}
