import type { StanceRule } from '../../../language/stance-types';
import type { Doc, Token } from '../../doc';
import type { PatternMatch } from '../patterns/patterns';

const URGED = /^(?:urged|asked|invited|pressed|told|pressured|begged|advised|encouraged|lobbied|implored)$/;
const PRESSURE = /^(?:pressure|calls|demands|appeals)$/;
const ENTITLED = /^(?:right|power|authority)$/;

/** "was urged to back it", "is under pressure to", "faces calls to", "has a right to": what a country may or is to do. */
export function isPressed({ tokens }: Doc, { first }: PatternMatch<StanceRule>): boolean {
  const to = tokens[first]?.norm === 'to' ? first : first - 1;
  if (tokens[to]?.norm !== 'to') return false;
  const end = /^(?:again|anew|repeatedly)$/.test(tokens[to - 1]?.norm ?? '') ? to - 1 : to;
  const [last, before] = [tokens[end - 1]?.norm ?? '', tokens[end - 2]?.norm ?? ''];
  if (URGED.test(last)) return /^(?:is|are|was|were|been|being|be)$/.test(before);
  if (ENTITLED.test(last)) return /^(?:a|the|no|every|full)$/.test(before) && HAVE.test(tokens[end - 3]?.norm ?? '');
  return PRESSURE.test(last) && /^(?:under|fac(?:e|es|ed|ing)|growing|mounting|increasing)$/.test(before);
}

const HAVE = /^(?:has|have|had)$/;

const HELPERS = /^(?:will|would|could|may|might|can|to|not|also|soon|yet)$/;
const WISHES = /^(?:hop(?:e|es|ed|ing)|fear(?:s|ed|ing)?|rumou?rs?|speculation|expectations|suspicions?)$/;
const WANTS = /^(?:want(?:s|ed|ing)?|for)$/;
const NAME_REACH = 4;

/** "hopes that Arland will back it", "wants Arland to", "calls for Arland to", "rumours that Arland backs": others say so. */
export function isWished({ tokens }: Doc, from: number, { first }: PatternMatch<StanceRule>): boolean {
  let at = first - 1;
  let isInfinitive = tokens[first]?.norm === 'to';
  while (at > from && HELPERS.test((tokens[at] as Token).norm)) {
    isInfinitive ||= (tokens[at] as Token).norm === 'to';
    at--;
  }
  if (!tokens[at]?.isCapitalized) return false;
  for (let words = 0; at >= 0 && words < NAME_REACH && isOfName(tokens[at] as Token); words++) at--;
  if (isInfinitive) return WANTS.test(tokens[at]?.norm ?? '');
  if (tokens[at]?.norm === 'that') at--;
  return WISHES.test(tokens[at]?.norm ?? '');
}

const isOfName = ({ isCapitalized, norm }: Token): boolean => isCapitalized || norm === 'the' || norm === 'and';
