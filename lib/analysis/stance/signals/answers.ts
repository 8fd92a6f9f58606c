import type { Doc } from '../../doc';

/** Words from what somebody was asked, or had planned, to do to what came of it. */
const REACH = 12;

const TURNS = /^(?:but|and|yet|then|later|eventually|promptly|again|finally|quickly|has|have|had|since|it|so|far)$/;
const NO = /^(?:refused|declined|demurred|balked|baulked|refuses|declines|refusing|resisted)$/;
const YES = /^(?:agreed|complied|accepted|obliged|consented|agrees|complies|accepts)$/;
/** "backed out", "pulled out", "changed its mind" */
const LEFT = /^(?:backed|pulled|dropped|bowed|opted|backs|pulls|drops|bows)$/;

/**
 * "was asked to send a frigate but refused", "had planned to join but then backed out": what came of it, behind the words
 * for the act; null where the sentence does not tell.
 */
export function answerBehind({ tokens }: Doc, end: number): 'yes' | 'no' | null {
  let hasTurned = false;
  for (let at = end; at < end + REACH; at++) {
    const token = tokens[at];
    if (!token || /^[.;:?!]$/.test(token.text)) return null;
    const { norm } = token;
    if (/^(?:but|and|yet)$/.test(norm)) hasTurned = true;
    else if (hasTurned && !TURNS.test(norm)) {
      const next = tokens[at + 1]?.norm ?? '';
      if (NO.test(norm) || (LEFT.test(norm) && next === 'out') || (norm === 'said' && next === 'no')) return 'no';
      if (YES.test(norm) || (norm === 'said' && next === 'yes')) return 'yes';
      if (token.isWord) hasTurned = false;
    }
  }
  return null;
}
