import type { Language } from '../../../language/types';
import type { Token } from '../../doc';
import { wordsOf, type Word } from './headline-words';
import { isGlue, type Run } from './topic-phrase';

/** Words by which a run may be cut short on either side. */
const SIDE = 4;

/**
 * A run of a sentence as the whole phrase that it is of: "the heavy machine gun" for "machine gun", "its own people" for
 * "own people", "oil reserves" for "oil". Null where it is no phrase: it begins with "caught in" or has only a verb to end with.
 */
export function wholeRun(language: Language, tokens: readonly Token[], run: Run): Run | null {
  const words = wordsOf(language, tokens);
  const first = startOf(tokens, words, run.first);
  const opens = words[first];
  if (!opens || (opens.isSmall && !opens.opens && !/^[$£€¥]$/.test(tokens[first]?.text ?? ''))) return null;
  if (isParticiple(tokens, words, first)) return null;
  let end = endOf(tokens, words, first, run.end);
  while (end > first && hangsOff(tokens, words, first, end - 1)) end--;
  return end - first < Math.min(2, run.end - run.first) ? null : { ...run, first, end };
}

/** "caught in the storm", "skewed the vote": what somebody did, and no thing. */
const isParticiple = (tokens: readonly Token[], words: readonly Word[], at: number): boolean =>
  words[at]?.isVerb === true &&
  tokens[at]?.isCapitalized === false &&
  /(?:ed|ught|wn)$/.test(tokens[at].norm) &&
  (words[at + 1]?.isSmall === true || words[at - 1]?.isPronoun === true);

/** Does a phrase not end with this word: "bond payments loom", "the report frequently"? */
const hangsOff = (tokens: readonly Token[], words: readonly Word[], first: number, at: number): boolean => {
  const word = words[at] as Word;
  const { norm, text, isWord } = tokens[at] as Token;
  if (!isWord) return !(text === '.' && isGlue(tokens, at));
  if (word.isSmall || word.hangs || word.leavesOpen || norm.endsWith('ly')) return !/^\p{N}/u.test(text);
  if (!word.isVerb || word.isMatter || word.isReaction || at === first || words[at - 1]?.opens) return false;
  // "Israel seems", "payments loom", not "a hydrogen bomb"
  return /(?:[^s]s|ed)$/.test(norm) || /[^s]s$/.test(tokens[at - 1]?.norm ?? '');
};

/** Where the phrase begins that a run begins in: behind an article, a preposition, or at whose it is. */
function startOf(tokens: readonly Token[], words: readonly Word[], first: number): number {
  let start = first;
  while (start > 1 && isGlue(tokens, start - 1)) start -= 2;
  // "North American Free Trade Agreement"
  while (start > 0 && isName(tokens, words, start) && isName(tokens, words, start - 1)) start--;
  if (words[start]?.opens) return start;
  for (let at = start - 1; at >= Math.max(0, start - SIDE); at--) {
    const word = words[at] as Word;
    const { norm, isWord } = tokens[at] as Token;
    if (word.opens) return norm === 'that' ? at + 1 : at;
    if (word.joins) return at + 1;
    if (!isWord || word.isSmall || word.isVerb || word.isTail || /(?:ly|ing)$/.test(norm)) return start;
  }
  return start;
}

const isName = (tokens: readonly Token[], words: readonly Word[], at: number): boolean =>
  tokens[at]?.isWord === true && tokens[at].isCapitalized && words[at]?.isSmall === false && !words[at]?.opens;

/** Where the phrase ends that a run ends in: behind the nouns that its last word only describes. */
function endOf(tokens: readonly Token[], words: readonly Word[], first: number, end: number): number {
  for (let taken = 0; taken < SIDE && end < tokens.length; taken++) {
    const word = words[end] as Word;
    const { norm, isWord } = tokens[end] as Token;
    if (isGlue(tokens, end)) {
      end += tokens[end + 1]?.isWord ? 2 : 1;
      continue;
    }
    const isLoose = !isWord || word.isSmall || word.opens || word.isTail || (word.isVerb && !word.isMatter);
    if (isLoose || /(?:ed|ly|ing)$/.test(norm)) break;
    // "the plan alarms neighbours": no plural with a word behind that is none of the small ones
    const isThird = /[^s]s$/.test(norm) && words[end + 1]?.isSmall === false;
    if (isThird || (end > first && tokens[end]?.isCapitalized !== tokens[end - 1]?.isCapitalized && word.isMatter))
      break;
    end++;
  }
  return end;
}
