import type { StanceRule } from '../../../language/stance-types';
import type { Doc, Sentence, Token } from '../../doc';
import type { PatternMatch } from '../patterns/patterns';

/** Words after a match in which its object stands. */
const REACH = 9;

/** Sentences in which an article says what it is about: what they bring in with "a" is the matter itself. */
const OPENING = 3;

/**
 * Is what a country backs, signs or does another thing than the article's: "is building a dam of its own", "renewed its
 * own agreement", "supports a canal instead"; or what it leaves open another question than the topic's; or an agreement that the text only now brings in, "signed a trade deal with"?
 */
export function isOtherMatter(
  doc: Doc,
  sentence: Sentence,
  { rule, first, end }: PatternMatch<StanceRule>,
  onTopic: 0 | 1 | 2,
): boolean {
  // "would not say how he died": what is left open is another question
  if (rule.stance === 'undecided')
    return onTopic < 2 && doc.language.stances.matterWords.questions.has(doc.tokens[end - 1]?.norm ?? '');
  if (rule.stance !== 'supports') return false;
  const { giftNouns } = doc.language.stances.words;
  const norm = (at: number) => doc.tokens[at]?.norm ?? '';
  const isLater = sentence.index >= OPENING;
  if (isLater && onTopic === 0 && rule.id === 'agrees' && isBare(doc, end)) return true;
  const stop = Math.min(sentence.endToken, end + REACH);
  for (let at = first; at < stop; at++) {
    const { isWord, text } = doc.tokens[at] as Token;
    if (at >= end && ((!isWord && /^[,;:.]$/.test(text)) || doc.language.stances.matterWords.opensClause.has(norm(at))))
      return false;
    if (isLater && norm(at) === 'own' && doc.language.stances.matterWords.owned.has(norm(at - 1))) {
      const things = norm(at - 2) === 'of' ? [norm(at - 3), norm(at - 4)] : [norm(at + 1)];
      if (!things.some((thing) => giftNouns.has(thing) || doc.language.stances.matterWords.means.has(thing)))
        return true;
    }
    if (at >= end && norm(at) === 'instead' && norm(at + 1) !== 'of') return true;
    const isNew = isLater && doc.language.stances.matterWords.another.has(norm(at)) && onTopic === 0;
    if (
      isNew &&
      rule.id === 'agrees' &&
      [at + 1, at + 2, at + 3].some((noun) => doc.language.stances.matterWords.agreements.has(norm(noun)))
    )
      return true;
  }
  return false;
}

/** "signed contracts", "signed two accords": things in the plural, with nothing before them that takes up which. */
function isBare({ tokens, language }: Doc, end: number): boolean {
  const { takenUp, agreements } = language.stances.matterWords;
  if (takenUp.has(tokens[end - 1]?.norm ?? '')) return false;
  for (let at = end; at < end + BARE; at++) {
    const { norm, isWord } = tokens[at] ?? { norm: '', isWord: false };
    if (!isWord || takenUp.has(norm) || language.functionWords.prepositions.has(norm)) return false;
    if (agreements.has(norm)) return /[sa]$/.test(norm);
  }
  return false;
}

/** Words from a verb to such things. */
const BARE = 3;
