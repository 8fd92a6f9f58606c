import type { Doc, Sentence, Token } from '../../doc';
import { effectLexicon } from './effect-words';
import type { Topic } from '../topic/topic';

/** What a predicate says of its subject: 1 good, -1 bad; and the token it ends with. */
export type Outcome = { readonly value: 1 | -1; readonly end: number };

/** Words of a predicate that are looked at. */
const REACH = 12;
const DEEPEST = 4;

/** What comes of it by the verb at a token, with all that it acts on: "would help offset lost business"; null where that is open. */
export function outcomeOf(doc: Doc, sentence: Sentence, at: number, topic: Topic, depth = 0): Outcome | null {
  const effect = effectLexicon(doc.language)(doc.tokens[at] as Token)?.effect;
  if (!effect || depth > DEEPEST) return null;
  if (effect.isFixed === true) return { value: -1, end: at + 1 };
  const isHelp = effect.way === 1 && effect.alone === 1;
  const object = valueBehind(doc, sentence, at + 1, { topic, depth, goesOn: true, isHelp });
  const sign = object.flips % 2 === 1 ? -1 : 1;
  const value = object.value === 0 ? effect.alone * sign : effect.way * object.value * sign;
  return value === 0 ? null : { value: value > 0 ? 1 : -1, end: object.value === 0 ? at + 1 : object.end };
}

/** What is said behind a verb of being or of calling: "a gift for smugglers", "not acceptable", "too dear". */
export function judgementBehind(doc: Doc, sentence: Sentence, from: number, topic: Topic): Outcome | null {
  const found = valueBehind(doc, sentence, from, { topic, depth: 0, goesOn: false, isHelp: false });
  if (found.value === 0) return null;
  return { value: (found.flips % 2 === 1 ? -found.value : found.value) > 0 ? 1 : -1, end: found.end };
}

type Found = { readonly value: number; readonly flips: number; readonly end: number };

/** The first word of value from a token on, or the value of a verb that is led on to, within the clause. */
function valueBehind(
  doc: Doc,
  sentence: Sentence,
  from: number,
  read: { readonly topic: Topic; readonly depth: number; readonly goesOn: boolean; readonly isHelp: boolean },
): Found {
  const small = doc.language.functionWords;
  const { goodPairs, badPairs } = doc.language.stances.effects;
  const { likened, awayFrom } = doc.language.stances.positionWords;
  const lookup = effectLexicon(doc.language);
  let flips = 0;
  let harder = false;
  // "an attempt to curb": what is to be done, and no more what it is called
  let opens = false;
  const stop = Math.min(sentence.endToken, from + REACH);
  for (let at = from; at < stop; at++) {
    const token = doc.tokens[at] as Token;
    const { norm, text, isWord } = token;
    if (!isWord) {
      if (/^[-'’“”"‘]$/.test(text)) continue;
      break;
    }
    // "is anything but fair"
    if (norm === 'anything' && doc.tokens[at + 1]?.norm === 'but') {
      flips++;
      at++;
      continue;
    }
    if (doc.language.stances.positionWords.endsPredicate.has(norm) || isNextPredicate(doc, at)) break;
    // "would protect us from drones": what is behind it is not helped
    if (read.isHelp && at > from && awayFrom.has(norm)) break;
    if (doc.language.stances.positionWords.flips.has(norm)) {
      flips++;
      continue;
    }
    if (norm === 'better' && doc.language.stances.positionWords.behindBetter.has(doc.tokens[at + 1]?.norm ?? '')) break;
    // "is too early to say"
    if (norm === 'too' && /^(?:early|soon)$/.test(doc.tokens[at + 1]?.norm ?? '') && doc.tokens[at + 2]?.norm === 'to')
      break;
    if (norm === 'too') return { value: -1, flips, end: at + 1 };
    if (doc.language.stances.positionWords.harder.has(norm)) {
      flips++;
      harder = true;
      continue;
    }
    const pair = `${norm}-${doc.tokens[at + 1]?.text === '-' ? (doc.tokens[at + 2]?.norm ?? '') : (doc.tokens[at + 1]?.norm ?? '')}`;
    if (goodPairs.has(pair)) return { value: 1, flips, end: at + 2 };
    if (badPairs.has(pair)) return { value: -1, flips, end: at + 2 };
    const word = lookup(token);
    const value = word === null ? 0 : read.goesOn || opens ? word.value : word.judges;
    if (value !== 0 && !(!read.goesOn && read.topic.isCore(norm))) return { value, flips, end: at + 1 };
    if (word?.effect && isLedOnTo(doc, at, word.form, read.goesOn || at === from)) {
      const inner = outcomeOf(doc, sentence, at, read.topic, read.depth + 1);
      if (inner) return { value: inner.value, flips, end: inner.end };
    }
    opens ||=
      norm === 'to' && at > from && !likened.has(doc.tokens[at - 1]?.norm ?? '') && doc.tokens[at + 1]?.norm !== 'be';
    const isOf = norm === 'of' && doc.language.stances.positionWords.kinds.has(doc.tokens[at - 1]?.norm ?? '');
    if (
      !read.goesOn &&
      !isOf &&
      (small.prepositions.has(norm) || /[^e]ed$/.test(norm)) &&
      !doc.language.stances.positionWords.passedOver.has(norm)
    )
      break;
  }
  return harder ? { value: 1, flips, end: from + 1 } : { value: 0, flips, end: from };
}

/** "and threaten": a predicate of its own. */
const isNextPredicate = (doc: Doc, at: number): boolean => {
  if (!/^(?:and|or)$/.test((doc.tokens[at] as Token).norm)) return false;
  const next = doc.tokens[at + 1];
  const word = next ? effectLexicon(doc.language)(next) : null;
  return word !== null && word.effect !== null && word.value === 0 && word.form !== 'gerund';
};

/** "help offset", "a chance to end", "risks undermining": a verb that the one before leads on to, no noun. */
function isLedOnTo(doc: Doc, at: number, form: string | null, goesOn: boolean): boolean {
  const before = doc.tokens[at - 1]?.norm ?? '';
  if (form === 'base') {
    if (before === 'to') return true;
    const small = doc.language.functionWords;
    return (
      goesOn && !small.determiners.has(before) && !small.possessives.has(before) && !small.prepositions.has(before)
    );
  }
  return form === 'gerund' && (before === 'at' || (goesOn && !doc.language.functionWords.determiners.has(before)));
}
