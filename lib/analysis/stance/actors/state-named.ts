import type { CountryCode, Mention } from '../../../types/analysis';
import { isSeat } from '../../countries/mere-place';
import type { CountryMentions } from '../../countries/recognize';
import { lastStartingAt, type Doc, type Sentence, type Token } from '../../doc';
import type { Actor } from './actors';
import { isTakenUp } from './group-references';
import { isStateNoun, readPhrase } from '../grammar/phrases';
import { nounsOf } from '../grammar/position-nouns';

/** Words that a name may go on with: "Arland Cancer Society". */
const NAME = 5;

/**
 * Does the state itself come up where a position is told: by its name, its capital, whoever leads it, a word for its
 * government? A fire brigade of one of its cities, a court or a school takes no position for it.
 */
export function isStateNamed(
  doc: Doc,
  country: CountryCode,
  sentences: readonly Sentence[],
  { mentions }: CountryMentions,
  actors: readonly (readonly Actor[])[],
): boolean {
  return sentences.some((sentence) => {
    const { firstToken, endToken, start, end } = sentence;
    if (actors[sentence.index]?.some((actor) => actor.country === country && isTakenUp(doc, actor))) return true;
    const { governing } = doc.language.stances.words;
    for (let at = firstToken; at < endToken; at++) if (governing.has((doc.tokens[at] as Token).norm)) return true;
    for (let at = lastStartingAt(mentions, start - 1) + 1; (mentions[at]?.start ?? end) < end; at++) {
      const mention = mentions[at] as Mention;
      if (mention.country === country && isState(doc, sentence, mention)) return true;
    }
    return false;
  });
}

function isState(doc: Doc, sentence: Sentence, mention: Mention): boolean {
  const { kind, start, end } = mention;
  if (kind === 'person') return true;
  if (kind === 'institution') return !doc.language.stances.actorWords.lawEnforcers.test(doc.text.slice(start, end));
  if (kind === 'name') return !isPartOfName(doc, end);
  if (kind === 'place') return isSeat(mention) && !isPartOfName(doc, end);
  // "the French are thinking about it", not "French police"
  const phrase = readPhrase(doc, sentence, mention);
  const noun = doc.tokens[lastStartingAt(doc.tokens, end - 1) + 1];
  // "Kenyan resistance"
  if (noun && nounsOf(doc.language)(noun) !== null) return true;
  return (
    phrase.is !== 'other' && !doc.language.stances.actorWords.lawEnforcers.test(doc.tokens[phrase.end - 1]?.norm ?? '')
  );
}

/** "Arland Cancer Society": a body that only bears the country's name, unless it is the state's own: "Arland's Northern Fleet". */
function isPartOfName(doc: Doc, end: number): boolean {
  const from = lastStartingAt(doc.tokens, end - 1) + 1;
  let at = from;
  while (at < from + NAME && doc.tokens[at]?.isCapitalized === true) at++;
  return at - from > 1 && !isStateNoun(doc, (doc.tokens[at - 1] as Token).norm);
}
