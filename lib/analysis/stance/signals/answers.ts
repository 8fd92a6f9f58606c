import type { Doc } from '../../doc';

/** Words from what somebody was asked, or had planned, to do to what came of it. */
const REACH = 12;

/**
 * "was asked to send a frigate but refused", "had planned to join but then backed out": what came of it, behind the words
 * for the act; null where the sentence does not tell.
 */
export function answerBehind({ tokens, language }: Doc, end: number): 'yes' | 'no' | null {
  let hasTurned = false;
  for (let at = end; at < end + REACH; at++) {
    const token = tokens[at];
    if (!token || /^[.;:?!]$/.test(token.text)) return null;
    const { norm } = token;
    if (/^(?:but|and|yet)$/.test(norm)) hasTurned = true;
    else if (hasTurned && !language.stances.signalWords.answerLeads.has(norm)) {
      const next = tokens[at + 1]?.norm ?? '';
      if (
        language.stances.signalWords.answersNo.has(norm) ||
        (language.stances.signalWords.backsOut.has(norm) && next === 'out') ||
        (norm === 'said' && next === 'no')
      )
        return 'no';
      if (language.stances.signalWords.answersYes.has(norm) || (norm === 'said' && next === 'yes')) return 'yes';
      if (token.isWord) hasTurned = false;
    }
  }
  return null;
}
