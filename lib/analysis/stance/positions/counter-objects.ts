import type { Doc, Sentence, Token } from '../../doc';
import { tokenize } from '../../text/tokens';
import { worksAgainst } from '../grammar/counter-verbs';
import { actLedTo } from '../signals/nominal-governors';
import type { Signal } from '../signals/signals';
import { stem } from '../topic/topic-words';
import type { Topic } from '../topic/topic';

/** Words of an object up to the noun that heads it: "the growing international ~". */
const HEAD = 6;
/** Words from that noun to what it is about. */
const ABOUT = 9;

/**
 * Turns a position towards what is done or said against the topic: who "rejected criticism of the dam", "condemned calls to
 * scrap it" or "blamed Arland for blocking it" is for the dam, who "welcomed its cancellation" is against it. Where the
 * counter-move is the topic itself ("the ban"), nothing turns.
 */
export function turnCounters(doc: Doc, signals: readonly Signal[], topic: Topic): Signal[] {
  const matter = matterOf(doc, topic);
  const within: { readonly country: string; readonly first: number; readonly end: number }[] = [];
  const turned = signals.map((signal) => {
    const stance = TURNED[signal.stance ?? 'none'];
    const sentence = doc.sentences[signal.sentence];
    if (!stance || !sentence || signal.rule.issue === true) return signal;
    const led = ledStance(doc, sentence, signal, matter);
    if (led) return { ...signal, stance: led, onTopic: 2 as const };
    // "blamed Arland for blocking the dam": Arland is against the dam
    const isBlamed = signal.rule.id.endsWith(':other');
    if (!isBlamed && (signal.isNominal || (signal.rule.id.startsWith('reaction:') && stance === 'opposes')))
      return signal;
    const object = isBlamed ? counterDeed(doc, sentence, signal, matter) : counterObject(doc, sentence, signal, matter);
    if (!object) return signal;
    if (object.first >= signal.end || object.end < signal.first) within.push({ country: signal.country, ...object });
    return { ...signal, stance, onTopic: 2 as const };
  });
  // "refused to scrap the dam": the scrapping is not what it does
  return within.length === 0
    ? turned
    : turned.filter(
        ({ country, first }) =>
          !within.some((object) => object.country === country && first >= object.first && first < object.end),
      );
}

/** "dropped a threat to leave it", "defended its refusal to sign it": the stance that the verb, the noun and the act make together. */
function ledStance(doc: Doc, sentence: Sentence, signal: Signal, { topic, isMatter }: Matter): Signal['stance'] {
  if (signal.isNegated || signal.isNominal) return null;
  // "urged Nordia not to leave it", "told it not to sign"
  const not = doc.language.stances.turnWords.orders.test((doc.tokens[signal.first] as Token).norm)
    ? notToBehind(doc, signal.first)
    : null;
  if (not !== null && !isMatter(doc.tokens[not + 2]?.norm ?? '') && topicFrom(doc, sentence, not + 3, topic) !== null)
    return worksAgainst(doc, not + 2) ? 'supports' : 'opposes';
  const led = actLedTo(doc, sentence.firstToken, signal.first, signal.end);
  if (led === null || led.makes === 'asked' || isMatter((doc.tokens[led.act] as Token).norm)) return null;
  if (topicFrom(doc, sentence, led.act + 1, topic) === null) return null;
  const isUndone = led.makes === 'avoided' || led.makes === 'refused';
  return isUndone === (worksAgainst(doc, led.act) !== led.isNot) ? 'supports' : 'opposes';
}

/** Words from "urged" to "not to". */
const URGED = 6;

/** "not to" behind a verb of asking; null for none. */
function notToBehind({ tokens }: Doc, verb: number): number | null {
  for (let at = verb + 1; at < verb + URGED && tokens[at]?.isWord; at++)
    if (tokens[at]?.norm === 'not' && tokens[at + 1]?.norm === 'to') return at;
  return null;
}

/** The topic, and whether a word against something is itself what the article is about: "the ban". */
type Matter = { readonly topic: Topic; readonly isMatter: (norm: string) => boolean };

/** A word of the headline that its phrase for the topic leaves out, "Arland vetoes the draft", is none of the topic. */
function matterOf(doc: Doc, topic: Topic): Matter {
  const wordsIn = (text: string) => new Set(tokenize(text).map(({ norm }) => stem(norm)));
  const named = wordsIn(topic.phrase);
  const title = wordsIn(doc.article.title);
  return {
    topic,
    isMatter: (norm) => named.has(stem(norm)) || (topic.isWord(norm) && !title.has(stem(norm))),
  };
}

/** "for blocking the dam" behind the one who is blamed. */
function counterDeed(doc: Doc, sentence: Sentence, { end }: Signal, { topic, isMatter }: Matter): Range | null {
  for (let at = end; at < Math.min(sentence.endToken, end + HEAD + 2); at++) {
    const { norm, isWord } = doc.tokens[at] as Token;
    if (!isWord) return null;
    if (!doc.language.stances.turnWords.leadsToDeed.has(doc.tokens[at - 1]?.norm ?? '') || !norm.endsWith('ing'))
      continue;
    const verb = topicFrom(doc, sentence, at + 1, topic);
    return worksAgainst(doc, at) && !isMatter(norm) && verb !== null ? { first: end, end: end } : null;
  }
  return null;
}

const TURNED: Partial<Record<NonNullable<Signal['stance']> | 'none', 'supports' | 'opposes'>> = {
  supports: 'opposes',
  opposes: 'supports',
};

type Range = { readonly first: number; readonly end: number };

/** What is against the topic among what the words of a signal act on or judge, up to the topic's own word; else null. */
function counterObject(doc: Doc, sentence: Sentence, signal: Signal, matter: Matter): Range | null {
  const { topic, isMatter } = matter;
  const { counterNouns, counterWishes } = doc.language.stances.words;
  const small = doc.language.functionWords;
  const from = signal.end;
  const before = doc.tokens[from - 1]?.norm ?? '';
  // "joined the chorus of condemnation": it is its own
  if (
    signal.rule.stance === 'opposes' &&
    doc.language.stances.turnWords.joinsCall.test(doc.tokens[signal.first]?.norm ?? '')
  )
    return null;
  const text = textBefore(doc, sentence, signal, matter);
  if (text !== null) return text;
  const to = (at: number | null): Range | null => (at === null ? null : { first: from, end: at + 1 });
  for (let at = from, words = 0; at < sentence.endToken && words < HEAD; at++) {
    const { norm, isWord, text } = doc.tokens[at] as Token;
    if (!isWord) {
      if (MARKS.test(text)) continue;
      break;
    }
    words++;
    const last = at === from ? before : (doc.tokens[at - 1]?.norm ?? '');
    if (last === 'that' || last === 'after') return to(undoneClause(doc, sentence, at, topic));
    // "blamed Arland for blocking the dam", "refused to scrap the dam"
    const isDoing =
      doc.language.stances.turnWords.leadsToDeed.has(last) && norm.endsWith('ing') && worksAgainst(doc, at);
    const isRefused =
      signal.stance === 'opposes' && last === 'to' && at - from < 2 && worksAgainst(doc, at) && !isThreat(doc, signal);
    if (isDoing || isRefused) return isMatter(norm) ? null : to(topicFrom(doc, sentence, at + 1, topic));
    // "expelled envoys in protest at the dam": how it is done, not what is acted on
    // "shrugged off pressure to sign it": the act tells what it is about
    const isOfAct = counterWishes.has(norm) && doc.tokens[at + 1]?.norm === 'to';
    if (counterNouns.has(norm) && last !== 'in' && !isMatter(norm) && !isOfAct)
      return to(aimOf(doc, sentence, at, topic));
    // "backed a resolution condemning the raid"
    if (doc.language.stances.turnWords.texts.has(norm) && !isMatter(norm)) {
      const verb = againstBehind(doc, at);
      if (verb > 0) return to(topicFrom(doc, sentence, verb + 1, topic));
    }
    // "calls to scrap the dam", "any attempt to stop it"
    if (counterWishes.has(norm) && doc.tokens[at + 1]?.norm === 'to') {
      const verb = doc.tokens[at + 2]?.norm ?? '';
      return worksAgainst(doc, at + 2) && !isMatter(verb) ? to(topicFrom(doc, sentence, at + 3, topic)) : null;
    }
    // "a demand for a halt to the dam"
    if (counterWishes.has(norm) && doc.tokens[at + 1]?.norm === 'for') {
      const ending = endingBehind(doc, sentence, at + 2, matter);
      if (ending !== null) return to(ending);
    }
    if (topic.isCore(norm)) break;
    const ends = small.auxiliaries.has(norm) || small.conjunctions.has(norm) || small.relatives.has(norm);
    if (ends && norm !== 'and' && norm !== 'that') break;
  }
  return signal.rule.judgement === true ? judgedCounter(doc, sentence, signal.first, matter) : null;
}

/** Words from "for" to the noun of an ending: "an immediate and complete ~". */
const ENDING = 4;

/** "a halt to the dam", "its suspension": where what is ended stands; null where no ending of the topic follows. */
function endingBehind(doc: Doc, sentence: Sentence, from: number, { topic, isMatter }: Matter): number | null {
  for (let at = from; at < Math.min(sentence.endToken, from + ENDING); at++) {
    const { norm, isWord } = doc.tokens[at] as Token;
    if (!isWord || topic.isCore(norm)) return null;
    if (doc.language.stances.words.endings.has(norm))
      return isMatter(norm) ? null : topicFrom(doc, sentence, at + 1, topic);
  }
  return null;
}

/** "condemning", "that condemned", "which would condemn" behind a text at a token: where the verb stands; -1 for none. */
function againstBehind({ tokens, language }: Doc, text: number): number {
  let at = text + 1;
  while (language.stances.turnWords.leadsCondemning.has(tokens[at]?.norm ?? '')) at++;
  return language.stances.turnWords.condemns.test(tokens[at]?.norm ?? '') ? at : -1;
}

/** Words from a text to who drafted, signed or vetoed it. */
const TEXT_REACH = 16;

/**
 * "A resolution condemning the raid, drafted by Arland", "a statement signed by Arland condemned the raid": the text that a
 * participle with "by" is said of, where it is against the topic.
 */
function textBefore(doc: Doc, sentence: Sentence, { first, end }: Signal, { topic, isMatter }: Matter): Range | null {
  if (![end - 1, end, end + 1].some((at) => doc.tokens[at]?.norm === 'by')) return null;
  for (let at = first - 1; at >= Math.max(sentence.firstToken, first - TEXT_REACH); at--) {
    const { norm } = doc.tokens[at] as Token;
    // "Calls to leave the treaty were rejected by Arland"
    if (doc.language.stances.words.counterWishes.has(norm) && doc.tokens[at + 1]?.norm === 'to') {
      const isCounter = worksAgainst(doc, at + 2) && !isMatter((doc.tokens[at + 2] as Token).norm);
      return isCounter && topicFrom(doc, sentence, at + 3, topic) !== null ? { first: at, end: first } : null;
    }
    if (!doc.language.stances.turnWords.texts.has(norm)) continue;
    if (isMatter(norm)) return null;
    const verb = at === first - 1 ? verbAgainst(doc, sentence, end) : againstBehind(doc, at);
    const matter = verb > 0 ? topicFrom(doc, sentence, verb + 1, topic) : null;
    return matter === null ? null : { first: Math.min(verb, first), end: Math.min(matter + 1, first) };
  }
  return null;
}

/** The main verb behind "signed by Arland and Nordia". */
function verbAgainst(doc: Doc, sentence: Sentence, from: number): number {
  for (let at = from; at < Math.min(sentence.endToken, from + ABOUT); at++)
    if (doc.language.stances.turnWords.condemns.test((doc.tokens[at] as Token).norm)) return at;
  return -1;
}

/** "threatened to block the dam": no refusal to block it. */
const isThreat = ({ tokens, language }: Doc, { first }: Signal): boolean =>
  language.stances.turnWords.threatens.test((tokens[first] as Token).norm);

const MARKS = /^["“”‘’'-]$/;

/** "called the objections to the dam groundless": a noun before a judgement that it is said of. */
function judgedCounter(
  doc: Doc,
  { firstToken }: Sentence,
  judgement: number,
  { topic, isMatter }: Matter,
): Range | null {
  const { counterNouns } = doc.language.stances.words;
  let hasTopic = false;
  for (let at = judgement - 1; at >= Math.max(firstToken, judgement - JUDGED); at--) {
    const { norm, isWord, text } = doc.tokens[at] as Token;
    if (!isWord && !MARKS.test(text)) return null;
    hasTopic ||= topic.isCore(norm);
    if (!counterNouns.has(norm) || isMatter(norm)) continue;
    const isBare = doc.language.functionWords.auxiliaries.has(doc.tokens[at + 1]?.norm ?? '');
    return hasTopic || (isBare && isTakenUp(doc, at)) ? { first: at, end: judgement } : null;
  }
  return null;
}

/** Words from the noun to the judgement. */
const JUDGED = 14;

/** "that the dam had been blocked": a clause in which something is done against the topic; where its verb stands. */
function undoneClause(doc: Doc, sentence: Sentence, from: number, topic: Topic): number | null {
  let hasTopic = false;
  for (let at = from; at < Math.min(sentence.endToken, from + JUDGED); at++) {
    const { norm, isWord, text } = doc.tokens[at] as Token;
    if (!isWord && !MARKS.test(text)) return null;
    hasTopic ||= topic.isCore(norm);
    const isUndone = /^(?:been|was|were|being|is)$/.test(doc.tokens[at - 1]?.norm ?? '') && norm.endsWith('ed');
    if (isUndone) return hasTopic && worksAgainst(doc, at) ? at : null;
  }
  return null;
}

/** "criticism of the dam", or "the criticism" by itself, which is of what the article is about; the last token of it. */
function aimOf(doc: Doc, sentence: Sentence, noun: number, topic: Topic): number | null {
  const next = doc.tokens[noun + 1];
  if (!next?.isWord || noun + 1 >= sentence.endToken) return isTakenUp(doc, noun) ? noun : null;
  return doc.language.stances.turnWords.aims.has(next.norm) ? topicFrom(doc, sentence, noun + 2, topic) : null;
}

/** "the criticism", "Western objections", not "it voiced criticism". */
const isTakenUp = (doc: Doc, noun: number): boolean => {
  const before = doc.tokens[noun - 1];
  return before !== undefined && (doc.language.stances.turnWords.knownThing.has(before.norm) || before.isCapitalized);
};

/** The first word of the topic, or "it", in the phrase that begins at a token; null where the clause ends before. */
function topicFrom(doc: Doc, sentence: Sentence, from: number, topic: Topic): number | null {
  for (let at = from, words = 0; at < sentence.endToken && words < ABOUT; at++) {
    const { norm, isWord, text } = doc.tokens[at] as Token;
    if (!isWord) {
      if (MARKS.test(text)) continue;
      return null;
    }
    words++;
    if (topic.isCore(norm) || (at === from && norm === 'it')) return at;
    if (doc.language.functionWords.relatives.has(norm) || norm === 'but') return null;
  }
  return null;
}
