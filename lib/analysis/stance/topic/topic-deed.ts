import type { Language } from '../../../language/types';
import type { Token } from '../../doc';
import { eventLexicon } from '../signals/lexicon';
import { endsIn, isHeldOut } from './matter';
import type { Word } from './headline-words';
import type { Run } from './topic-phrase';

/**
 * A run of a headline with the deed that ends what it names: "withdraw from the treaty", "Arland halts onion exports", where
 * the treaty or the exports alone would say the opposite of what the article is about. `from` is where its clause may begin.
 */
export function withDeed(
  language: Language,
  tokens: readonly Token[],
  words: readonly Word[],
  run: Run,
  from: number,
): Run {
  const ends = endsIn(language);
  if (isDoing(language, tokens, words, run, from)) return { ...run, first: run.first - 1 };
  const isAsked =
    tokens[run.first - 1]?.norm === 'to' &&
    isHeldOut(language, tokens.slice(from, run.first)) &&
    ends(tokens, run.first);
  if (isAsked && run.end - run.first > 2) return { ...run, first: run.first + 1 };
  let deed = run.first - 1;
  while (deed > from && language.stances.matterWords.deedLeads.has(tokens[deed]?.norm ?? '')) deed--;
  if (deed < from || !ends(tokens, deed)) return run;
  const { form = null, verb = null } = eventLexicon(language)(tokens[deed] as Token) ?? {};
  if (form === null || isHeldOut(language, tokens.slice(from, deed))) return run;
  const before = tokens[deed - 1];
  const isBound = before === undefined || deed === from || before.norm === 'to' || words[deed - 1]?.joins === true;
  if (isBound && verb?.lemma === 'postpone') return run;
  if (form === 'gerund' || (isBound && form === 'base')) return { ...run, first: deed };
  // "the banned goods": of the goods, and no deed
  if (isBound || words[deed - 1]?.isSmall === true || words[deed - 1]?.opens === true) return run;
  let first = deed;
  while (first > from && isOfSubject(language, tokens, first - 1)) first--;
  return deed - first > SUBJECT ? run : { ...run, first };
}

/** "reopening" of "weighs reopening the corridor", "vote on cutting pensions": what is to be done with what a run names. */
function isDoing(
  language: Language,
  tokens: readonly Token[],
  words: readonly Word[],
  { first }: Run,
  from: number,
): boolean {
  const word = words[first - 1];
  const before = words[first - 2];
  if (first - 2 < from || !word?.isVerb || word.isMatter || !before) return false;
  const isGerund = eventLexicon(language)(tokens[first - 1] as Token)?.form === 'gerund';
  return (
    (isGerund || language.stances.matterWords.gerund.test(tokens[first - 1]?.norm ?? '')) &&
    (before.joins || before.isVerb)
  );
}

/** A word of a name or a list of them: "Nordic, Baltic states". */
const isOfSubject = ({ stances }: Language, tokens: readonly Token[], at: number): boolean => {
  const { norm, isWord, text } = tokens[at] as Token;
  if (isWord)
    return !stances.matterWords.opensBehind.has(norm) || (norm === 'and' && tokens[at + 1]?.isCapitalized === true);
  return text === ',' && tokens[at - 1]?.isCapitalized === true && tokens[at + 1]?.isCapitalized === true;
};

/** Most words of the one who does it. */
const SUBJECT = 6;
