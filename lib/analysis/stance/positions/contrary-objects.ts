import type { Doc, Sentence, Token } from '../../doc';
import { worksAgainst } from '../grammar/counter-verbs';
import { signalWith } from '../signals/signal-shape';
import type { Signal } from '../signals/signals';
import { hasTopic, isMatter, isObjectOfTopic, normAt } from '../topic/acted-on';
import type { Topic } from '../topic/topic';
import { isReprisal } from './reprisals';

/** Words from a match to the word that says what its object is. */
const REACH = 9;

/** What a signal's words are read in. */
type Scene = { readonly doc: Doc; readonly sentence: Sentence; readonly signal: Signal; readonly topic: Topic };

/**
 * Turns what only looks like support, as the topic stands behind it: what a country wants, asks for or does is a step against
 * the topic. "Demanded that Arland halt the dam", "plans to leave the pact", "called for proceedings against the builders
 * of the dam", "took the raid to the Security Council", "expelled diplomats in protest at it".
 */
export const turnContraries = (doc: Doc, signals: readonly Signal[], topic: Topic): Signal[] =>
  signals.map((signal) => {
    if (signal.rule.stance !== 'supports' || signal.stance !== 'supports' || signal.isNegated) return signal;
    if (signal.onTopic < 2 || signal.isNominal || signal.rule.judgement === true || signal.rule.issue) return signal;
    const sentence = doc.sentences[signal.sentence];
    if (!sentence) return signal;
    const scene = { doc, sentence, signal, topic };
    return FORMS.some((form) => form(scene)) ? signalWith(signal, { stance: 'opposes' }) : signal;
  });

/** Turns deeds that only look like the matter: the same thing done back, and shelter for who is to be handed over. */
export const turnAnswered = (doc: Doc, signals: readonly Signal[], topic: Topic): Signal[] =>
  signals.map((signal) => {
    const scene = { doc, sentence: doc.sentences[signal.sentence] as Sentence, signal, topic };
    const isAnswer =
      signal.stance === 'supports' && signal.rule.issue !== true && (isInKind(scene) || isShelter(scene));
    return isAnswer ? signalWith(signal, { stance: 'opposes' }) : signal;
  });

/** "demanded that Arland halt the dam", "wants Arland to stop it": a clause whose verb works against the topic. */
function isAskedToEnd({ doc, sentence, signal, topic }: Scene): boolean {
  const isClause = doc.language.stances.turnWords.clauseDemands.has(normAt(doc, signal.end - 1));
  if (!isClause && !doc.language.stances.turnWords.orders.test(normAt(doc, signal.first))) return false;
  for (let at = signal.end; at < Math.min(sentence.endToken, signal.end + REACH); at++) {
    const { norm, isWord } = doc.tokens[at] as Token;
    if (!isWord || doc.language.stances.words.negators.has(norm)) return false;
    if (isObjectOfTopic(doc, topic, at)) return false;
    if (at === signal.end || !worksAgainst(doc, at)) continue;
    const lead = normAt(doc, at - 1);
    if (doc.language.stances.turnWords.leadsEnding.has(lead) || (lead === 'to') === isClause) continue;
    return !isMatter(doc, topic, norm) && hasTopic(doc, sentence, at + 1, topic);
  }
  return false;
}

/** "plans to leave the pact", "vowed to quit it", "wants to vote against": the verb behind "to". */
function isExit({ doc, sentence, signal, topic }: Scene): boolean {
  const verb = normAt(doc, signal.end);
  if (normAt(doc, signal.end - 1) === 'to' && verb === 'vote') return normAt(doc, signal.end + 1) === 'against';
  return (
    normAt(doc, signal.end - 1) === 'to' &&
    worksAgainst(doc, signal.end) &&
    !isMatter(doc, topic, verb) &&
    hasTopic(doc, sentence, signal.end + 1, topic)
  );
}

/** "called for proceedings against the builders of the dam", "urged a rejection of the draft", "a halt to the raids". */
function isProceeding({ doc, sentence, signal, topic }: Scene): boolean {
  const { proceedings, endings } = doc.language.stances.words;
  for (let at = signal.end; at < Math.min(sentence.endToken, signal.end + REACH); at++) {
    const { norm, isWord } = doc.tokens[at] as Token;
    if (!isWord || topic.isCore(norm) || doc.language.functionWords.relatives.has(norm)) return false;
    const leads = proceedings.has(norm)
      ? doc.language.stances.turnWords.protestsAt
      : endings.has(norm)
        ? doc.language.stances.turnWords.endOf
        : null;
    if (leads === null || isMatter(doc, topic, norm)) continue;
    return leads.has(normAt(doc, at + 1)) && hasTopic(doc, sentence, at + 2, topic);
  }
  return false;
}

/** "take the raid to the Security Council", "seeking an urgent meeting of the Security Council over the raid". */
function isComplaint({ doc, sentence, signal, topic }: Scene): boolean {
  const { aggressions, tribunals } = doc.language.stances.words;
  const stop = Math.min(sentence.endToken, signal.end + REACH);
  let isMeeting = false;
  for (let at = signal.first; at < stop; at++) {
    const { norm, isWord, text } = doc.tokens[at] as Token;
    if (!isWord && /^[,;:.]$/.test(text)) return false;
    isMeeting ||= doc.language.stances.turnWords.meetings.has(norm);
    if (isMatter(doc, topic, norm) && tribunals.has(norm)) return false;
    if (!tribunals.has(norm) || (norm === 'council' && normAt(doc, at - 1) !== 'security')) continue;
    const isTaken = doc.language.stances.turnWords.takesTo.has(normAt(doc, signal.end - 1));
    if (isTaken && doc.language.stances.turnWords.before.has(leadOf(doc, at))) return true;
    const isHostile = topic.phrase.split(/\W+/).some((word) => aggressions.has(word.toLowerCase()));
    return isHostile && (isMeeting || doc.language.stances.turnWords.councilMeetings.has(normAt(doc, at + 1)));
  }
  return false;
}

/** The preposition before "the UN Security Council". */
function leadOf(doc: Doc, noun: number): string {
  for (let at = noun - 1; at > noun - 6 && at >= 0; at--)
    if (doc.language.functionWords.prepositions.has(normAt(doc, at)) || normAt(doc, at) === 'to')
      return normAt(doc, at);
  return '';
}

/** "expelled diplomats in protest at the raid", "will ban beef over it" */
const isAnswering = ({ doc, sentence, signal, topic }: Scene): boolean => isReprisal(doc, sentence, signal, topic);

/** Sentences in which an article tells the matter itself. */
const MATTER = 1;

/** "announced tariffs of its own in response", "its own tariffs in return": the same thing done back. */
function isInKind({ doc, sentence, signal, topic }: Scene): boolean {
  if (sentence.index < MATTER) return false;
  const { own, inAnswer } = doc.language.stances.turnWords;
  const stop = Math.min(sentence.endToken, signal.end + REACH);
  let isOwn = false;
  for (let at = Math.max(sentence.firstToken + 1, signal.first - OWN); at < stop && !isOwn; at++)
    isOwn =
      normAt(doc, at) === 'own' &&
      own.has(normAt(doc, at - 1)) &&
      (isTopicNear(doc, topic, at - 3) || isTopicNear(doc, topic, at + 1));
  if (!isOwn) return false;
  for (let at = sentence.firstToken + 1; at < Math.min(sentence.endToken, sentence.firstToken + LONG); at++)
    if (inAnswer.has(normAt(doc, at)) && normAt(doc, at - 1) === 'in') return true;
  return false;
}

/** Words from "own" to the noun, and of a sentence in which "in response" is looked for. */
const OWN = 3;
const LONG = 60;

/** Is one of two words the topic's? */
const isTopicNear = (doc: Doc, topic: Topic, from: number): boolean =>
  topic.isWord(normAt(doc, from)) || topic.isWord(normAt(doc, from + 1));

/** "granted the banker asylum", where he is to be handed over. */
function isShelter({ doc, sentence, signal, topic }: Scene): boolean {
  const { shelters, handovers } = doc.language.stances.turnWords;
  for (let at = signal.first; at < Math.min(sentence.endToken, signal.end + REACH); at++)
    if (shelters.has(normAt(doc, at)) && !topic.isWord(normAt(doc, at)))
      return topic.words.some((word) => handovers.has(word));
  return false;
}

const FORMS: readonly ((scene: Scene) => boolean)[] = [isAskedToEnd, isExit, isProceeding, isComplaint, isAnswering];
