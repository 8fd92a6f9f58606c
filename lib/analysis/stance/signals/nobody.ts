import type { StanceRule } from '../../../language/stance-types';
import type { Doc, Sentence, Token } from '../../doc';
import type { PatternMatch } from '../patterns/patterns';

const NOBODY = /^(?:none|nobody)$/;
const WHO = /^(?:one|country|countries|nation|nations|state|states|member|members|government|party|parties)$/;
/** Words between such a subject and its verb. */
const HELPERS = /^(?:is|was|were|are|has|have|had|will|would|be|been|being|ever|yet|openly|explicitly|actually)$/;

/** "with none voting against it", "no country has opposed it": said of nobody, so that it is nobody's position. */
export function isOfNobody({ tokens }: Doc, { firstToken }: Sentence, { first }: PatternMatch<StanceRule>): boolean {
  let at = first - 1;
  while (at > firstToken && HELPERS.test((tokens[at] as Token).norm)) at--;
  if (at < firstToken) return false;
  const { norm } = tokens[at] as Token;
  return NOBODY.test(norm) || (WHO.test(norm) && at > firstToken && tokens[at - 1]?.norm === 'no');
}
