import type { Doc, Sentence, Token } from '../../doc';
import { judgementBehind, type Outcome } from '../positions/outcomes';
import type { Topic } from './topic';
import { isAspect, takesUp } from './topic-subject';
import type { Helped } from '../grammar/verb-with-helpers';

/** Words of an object that are looked at, and words between "which" and the verb. */
const OBJECT = 12;
const RELATIVE = 8;

/** "called the plan a mistake", "sees it as a chance", "which Arland described as theft": what the topic is called; null for other things. */
export function calledTopic(doc: Doc, sentence: Sentence, { first, at }: Helped, topic: Topic): Outcome | null {
  let object = -1;
  let as = -1;
  for (let right = at + 1; right < Math.min(sentence.endToken, at + OBJECT); right++) {
    const { norm, text, isWord } = doc.tokens[right] as Token;
    if (norm === 'as') {
      as = right;
      break;
    }
    if (/^[.;:]$/.test(text) || (isWord && doc.language.stances.matterWords.endsCalled.has(norm))) break;
    if (doc.language.functionWords.prepositions.has(norm) && object < 0 && !isAspect(doc, right - 1)) break;
    if (right <= at + 2 && (norm === 'it' || norm === 'this' || norm === 'them')) object = right;
    else if (topic.isCore(norm) || takesUp(doc, right, topic)) object = right;
  }
  if (object < 0 && !isRelative(doc, sentence, first)) return null;
  if (as < 0 && doc.language.stances.matterWords.calledAs.test((doc.tokens[at] as Token).norm)) return null;
  const from = (as >= 0 ? as : Math.max(object, at)) + 1;
  const isNaming =
    as < 0 && object >= 0 && doc.language.stances.matterWords.callsName.test((doc.tokens[at] as Token).norm);
  const called =
    judgementBehind(doc, sentence, from, topic) ?? (isNaming ? pastPlace(doc, sentence, from, topic) : null);
  // "what it calls freedom of navigation": its name for it, and no praise
  return object < 0 && called?.value === 1 ? null : called;
}

/** Words behind an object in which a place or a time stands: "off its coast", "of the neighbours on Monday". */
const PLACED = 10;

/** "called the arrival of the ship off its coast an act of piracy": the judgement behind what tells where and when. */
function pastPlace(doc: Doc, sentence: Sentence, from: number, topic: Topic): Outcome | null {
  for (let at = from; at < Math.min(sentence.endToken, from + PLACED); at++) {
    const { norm, isWord } = doc.tokens[at] as Token;
    if (!isWord) return null;
    const called = doc.language.functionWords.prepositions.has(norm)
      ? judgementBehind(doc, sentence, at + 1, topic)
      : null;
    if (called) return called;
  }
  return null;
}

/** "a step that Arland called", "in what it called": the topic stands before. */
function isRelative(doc: Doc, { firstToken }: Sentence, verb: number): boolean {
  for (let at = verb - 1; at > Math.max(firstToken, verb - RELATIVE); at--) {
    const { norm, isWord } = doc.tokens[at] as Token;
    if (!isWord && !/^[-’']$/.test((doc.tokens[at] as Token).text)) return false;
    if (/^(?:that|which|what)$/.test(norm))
      return norm !== 'that' || doc.language.stances.words.topicNouns.has(doc.tokens[at - 1]?.norm ?? '');
  }
  return false;
}
