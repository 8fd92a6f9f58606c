import type { Attribution, Attributions } from '../../attribution/speakers';
import type { Doc, Sentence, Token } from '../../doc';
import { isVerbAt } from '../grammar/clause';
import { judgementBehind } from './outcomes';
import { plainRule, plainSignal } from '../signals/plain-signal';
import type { Signal } from '../signals/signals';
import { isSaidOfTopic } from '../topic/said-of-topic';
import type { Topic } from '../topic/topic';
import { sayerOf } from '../actors/voices';

const BAD = plainRule('exclaims-bad', 'opposes', 2, 'Says nothing else of it than that it is bad');
const GOOD = plainRule('exclaims-good', 'supports', 2, 'Says nothing else of it than that it is good');

/** Words of a quotation that is no clause: "A sad day for all of us". */
const LONGEST = 9;

/** Words that make of a quotation a question or a wish: "Any progress?", "More justice". */
const OPENS = /^(?:more|any|less|what|why|how|who|when|where|if|with|for|in|on|to|as)$/;

/** "“Madness,” the minister said of the tax", "“Good news,” said": a quotation without a verb that judges what it is said of. */
export function readBareJudgements(doc: Doc, { attributions, topic }: Read): Signal[] {
  return attributions.attributions.flatMap((said) => {
    const sentence = doc.sentences[said.sentence];
    const country = said.quotes.length === 1 ? sayerOf(doc, attributions, said.speaker) : null;
    const words = sentence && country !== null ? wordsOf(doc, sentence, said, attributions) : null;
    if (!sentence || country === null || words === null) return [];
    const told = judgementBehind(doc, sentence, words.first, topic);
    if (told === null || told.end > words.end || !isSaidOfTopic(doc, sentence, said, topic)) return [];
    const place = { sentence: sentence.index, ...words, speaker: said.speaker };
    return [plainSignal(told.value > 0 ? GOOD : BAD, country, place)];
  });
}

type Read = { readonly attributions: Attributions; readonly topic: Topic };

/** The tokens of a quotation of a few words with no verb among them; null for others. */
function wordsOf(
  doc: Doc,
  sentence: Sentence,
  said: Attribution,
  { quotes }: Attributions,
): { readonly first: number; readonly end: number } | null {
  const quote = quotes[said.quotes[0] ?? -1];
  if (!quote) return null;
  let first = sentence.firstToken;
  while (first < sentence.endToken && ((doc.tokens[first] as Token).start < quote.start || !doc.tokens[first]?.isWord))
    first++;
  // "its “war on fuel”" is a part of what is said
  if (first > sentence.firstToken + 1 && doc.tokens[first - 2]?.text !== ':') return null;
  let end = first;
  while (end < sentence.endToken && end - first <= LONGEST && (doc.tokens[end] as Token).start < quote.end) {
    if (isVerbAt(doc, sentence, end)) return null;
    end++;
  }
  const isShort = end > first && end - first <= LONGEST;
  return isShort && !OPENS.test((doc.tokens[first] as Token).norm) ? { first, end } : null;
}
