import type { StanceRule } from '../../../language/stance-types';
import type { Doc, Token } from '../../doc';
import type { PatternMatch } from '../patterns/patterns';
import { eventLexicon } from './lexicon';

/** Does a participle stand among the words that a pattern matched? */
export const hasParticiple = (doc: Doc, { first, end }: PatternMatch<StanceRule>): boolean => {
  for (let at = first; at < end; at++) if (/(?:ed|en|wn|brought)$/.test((doc.tokens[at] as Token).norm)) return true;
  // "was put forward by", "are led by", "the plan, put forward by"
  const { being, irregularParticiples } = doc.language.stances.signalWords;
  const before = doc.tokens[first - 1];
  const isLed =
    (before?.text === ',' || being.has(before?.norm ?? '')) &&
    irregularParticiples.has((doc.tokens[first] as Token).norm);
  // "the deal struck by"
  return isLed || (doc.tokens[end]?.norm === 'by' && irregularParticiples.has((doc.tokens[end - 1] as Token).norm));
};

/** "has been accused of": what is done to the subject is no position of its own. */
export function isPassive(doc: Doc, { first, rule, end }: PatternMatch<StanceRule>): boolean {
  if (rule.judgement || rule.stance === 'undecided') return false;
  if (isDoneByOthers(doc, first, end)) return true;
  const { norm: verb } = doc.tokens[first] as Token;
  // "as they are built on its land"
  const isIrregular = doc.language.stances.signalWords.irregularParticiples.has(verb);
  if (!isIrregular && !/(?:ed|en|wn)$/.test(verb)) return false;
  // "FDIC accused of a cover-up", "whom he accused of it": who accuses has an object before "of"
  if (isAccusedOf(doc, first)) return true;
  // "a letter, signed by nobody else,"
  if (doc.tokens[first - 1]?.text === ',' && doc.tokens[end]?.norm === 'by') return true;
  if (
    (doc.tokens[first + 1]?.norm === 'to' &&
      !doc.language.stances.signalWords.urged.has((doc.tokens[first] as Token).norm)) ||
    (end - first > 1 && doc.language.stances.signalWords.stateParticiples.has((doc.tokens[first] as Token).norm))
  )
    return false;
  for (let at = first - 1; at >= Math.max(0, first - 3); at--) {
    const { norm } = doc.tokens[at] as Token;
    if (doc.language.stances.signalWords.beOrGet.has(norm)) return true;
    if (!doc.language.functionWords.adverbs.has(norm) && !/ly$/.test(norm)) return false;
  }
  return false;
}

const isAccusedOf = ({ tokens, language }: Doc, first: number): boolean =>
  tokens[first + 1]?.norm === 'of' && eventLexicon(language)(tokens[first] as Token)?.verb?.plover === 'accuse';

/** "the embargo adopted by the bloc's ministers", "a deal struck by the three": whoever speaks of it has not done it. */
function isDoneByOthers({ tokens, language }: Doc, first: number, end: number): boolean {
  const last = tokens[end - 1] as Token;
  const before = tokens[end - 2];
  const { signalWords } = language.stances;
  if (tokens[end]?.norm !== 'by' || !before?.isWord || end - first > 2) return false;
  if (!/(?:ed|en|wn)$/.test(last.norm) && !signalWords.irregularParticiples.has(last.norm)) return false;
  const { determiners, possessives, auxiliaries, adverbs, times, pronouns } = language.functionWords;
  if (auxiliaries.has(before.norm) || adverbs.has(before.norm) || /ly$/.test(before.norm)) return false;
  if (pronouns.has(before.norm)) return false;
  const doer = tokens[end + 1];
  const isTime = times.has(doer?.norm ?? '') || times.has(tokens[end + 2]?.norm ?? '');
  return (
    doer !== undefined && !isTime && (doer.isCapitalized || determiners.has(doer.norm) || possessives.has(doer.norm))
  );
}
