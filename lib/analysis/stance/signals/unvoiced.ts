import type { Doc, Sentence, Token } from '../../doc';
import { effectLexicon } from '../positions/effect-words';
import type { PatternMatch } from '../patterns/patterns';
import type { StanceRule } from '../../../language/stance-types';

/**
 * "trouble with hostile groups", where nobody speaks: the paper's own judgement. "called the ban illegal", "said that it broke
 * the law", "remains hostile", "To Arland it is an affront" are the country's.
 */
export function isUnvoiced(doc: Doc, sentence: Sentence, { first, end, rule }: PatternMatch<StanceRule>): boolean {
  if (rule.judgement !== true || rule.said === true) return false;
  if (opensWithView(doc, sentence)) return false;
  const wordOf = effectLexicon(doc.language);
  for (let at = sentence.firstToken; at < end; at++) {
    const token = doc.tokens[at] as Token;
    if (doc.language.reportingVerbs.has(token.norm)) return false;
    const word = wordOf(token);
    if (word?.calls === true || word?.thinks === true) return false;
  }
  const { norm } = doc.tokens[first - 1] ?? { norm: '' };
  return !doc.language.stances.words.lasts.has(norm.replace(/s$|ed$/, ''));
}

/** "For Arland", "To Arland", "In Arland's eyes" */
function opensWithView({ tokens, language }: Doc, { firstToken }: Sentence): boolean {
  const opening = tokens[firstToken]?.norm ?? '';
  if (!tokens[firstToken + 1]?.isCapitalized) return false;
  if (/^(?:for|to)$/.test(opening)) return true;
  const { views } = language.stances.actorWords;
  return opening === 'in' && tokens.slice(firstToken + 1, firstToken + VIEW).some(({ norm }) => views.has(norm));
}

/** Words in which "in the eyes of" or "in Arland's view" opens a sentence. */
const VIEW = 6;
