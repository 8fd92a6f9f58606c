import type { CountryCode } from '../../../types/analysis';
import type { Doc, Sentence, Token } from '../../doc';
import type { Actor } from '../actors/actors';
import { isVerbAt } from '../grammar/clause';
import { listOf } from '../grammar/lists';
import { isFinite } from '../grammar/finite';
import { isPhraseWord } from '../grammar/phrases';
import type { Signal } from '../signals/signals';
import { wholeFirst } from './summary-whole';

/** Longest summary, in characters. */
export const LONGEST = 140;
/** Words between a subject and the words of its position that may still be its predicate. */
const PREDICATE = 10;

/** Where the line for a position begins. */
export function opensAt(
  doc: Doc,
  sentence: Sentence,
  signal: Signal | null,
  { actors, country }: { readonly actors: readonly Actor[]; readonly country: CountryCode },
): number {
  if (!signal) return mainFirst(doc, sentence, actors, country);
  if (signal.isNominal !== true) return predicateFirst(doc, sentence, signal, actors);
  // "They condemned the Arland raids": what is Arland's begins with its name
  const away = ({ first }: Actor) => Math.abs(first - signal.first);
  const own = actors.filter(({ country }) => country === signal.country).sort((a, b) => away(a) - away(b));
  // "in protest at the joint drill by Arland"
  const isAgent = own[0]?.role === 'agent' && own[0].first >= signal.end;
  return isAgent ? wholePhraseStart(doc, sentence, signal.first) : (own[0]?.first ?? signal.first);
}

/** "As Nordia is an ally, Arland informed it": where a sentence begins to tell what the country does. */
function mainFirst(doc: Doc, sentence: Sentence, actors: readonly Actor[], country: CountryCode): number {
  const own = actors.find((actor) => actor.country === country && actor.role === 'subject');
  const first = own ? phraseStart(doc, sentence, own.first) : sentence.firstToken;
  return isSmall(doc, sentence.firstToken) && doc.tokens[first - 1]?.text === ',' ? first : sentence.firstToken;
}

/**
 * Where the predicate of a position begins: after the country that takes it, else with the auxiliaries before its words.
 * A judgement begins with what it is of, and "condemned by Arland" with what was condemned.
 */
function predicateFirst(doc: Doc, sentence: Sentence, signal: Signal, actors: readonly Actor[]): number {
  const own = actors.filter(({ country }) => country === signal.country);
  if (signal.rule.judgement) {
    const first = judgementFirst(doc, sentence, signal);
    const judge = own.findLast(({ role, end }) => role === 'subject' && end <= first && first - end <= 1);
    const judged = judge ? antecedentFirst(doc, sentence, phraseStart(doc, sentence, judge.first)) : null;
    if (judged !== null && reachesFrom(doc, judged, signal)) return judged;
    const teller = own.findLast(({ role, end }) => role === 'subject' && end <= first);
    const told = wholeFirst(doc, sentence, first, teller);
    return told !== null && reachesFrom(doc, told, { end: signal.first + 1 }, FULL) ? told : first;
  }
  const subject = own.findLast(({ role, end }) => role === 'subject' && end <= signal.first);
  const isAgent = own.some(({ role, first }) => role === 'agent' && first >= signal.end - 1 && first - signal.end < 6);
  const opens = isAgent && !subject ? clauseFirst(doc, sentence, signal.first) : null;
  if (opens !== null && reachesFrom(doc, opens, signal)) return opens;
  const end = subject ? listOf(doc, subject, actors).end : 0;
  if (subject && end <= signal.first && signal.first - end <= PREDICATE && isPlain(doc, end, signal.first)) {
    const object = antecedentFirst(doc, sentence, phraseStart(doc, sentence, subject.first));
    if (object !== null && reachesFrom(doc, object, signal)) return object;
    // "Arland and others rejected"
    const joins = doc.language.functionWords.conjunctions.has(doc.tokens[end]?.norm ?? '');
    const isJoined = joins && end + 1 < phraseFirst(doc, end, signal.first);
    const list = isPlural(doc, end) ? listHead(doc, sentence, subject, actors) : null;
    if (list !== null && reachesFrom(doc, list, signal)) return list;
    return isJoined || opensPhrase(doc, sentence, end, signal.first) ? phraseStart(doc, sentence, subject.first) : end;
  }
  const first = phraseFirst(doc, sentence.firstToken, signal.first);
  const all = wholeFirst(doc, sentence, first, subject);
  if (all !== null && reachesFrom(doc, all, { end: signal.first + 1 }, FULL)) return all;
  const led = governorFirst(doc, sentence, first);
  if (led !== null && reachesFrom(doc, led, signal, FULL)) return led;
  const whole = subjectFirst(doc, sentence, first);
  return reachesFrom(doc, whole, signal) ? whole : first;
}

/** "Arland and Nordia have signed": a verb that only several can have is read with all of them. */
const isPlural = (doc: Doc, at: number): boolean =>
  doc.language.stances.summaryWords.ofSeveral.has(doc.tokens[at]?.norm ?? '');

/** Where the list of states that a subject closes begins; null where it stands alone. */
function listHead(doc: Doc, sentence: Sentence, subject: Actor, actors: readonly Actor[]): number | null {
  const { end } = listOf(doc, subject, actors);
  const heads = actors.filter((actor) => actor.first <= subject.first && listOf(doc, actor, actors).end === end);
  const first = Math.min(...heads.map((head) => phraseStart(doc, sentence, head.first)));
  return Number.isFinite(first) && end - first > subject.end - subject.first ? first : null;
}

/** "the treaty, which Arland opposed", "all that Arland did": where what the clause of a subject is about begins; null where it is a clause of its own. */
function antecedentFirst(doc: Doc, { firstToken }: Sentence, from: number): number | null {
  const { objects, wholes } = doc.language.stances.summaryWords;
  // "Mr. Orla"
  const subject = doc.tokens[from - 1]?.text === '.' && doc.tokens[from - 2]?.isCapitalized ? from - 2 : from;
  const relative = doc.tokens[subject - 1]?.norm ?? '';
  const before = subject - 2 - (doc.tokens[subject - 2]?.text === ',' ? 1 : 0);
  const norm = doc.tokens[before]?.norm ?? '';
  if (before < firstToken || !(objects.has(relative) ? !isSmall(doc, before) : relative === 'that' && wholes.has(norm)))
    return null;
  let first = before;
  while (first > firstToken && (isPhraseWord(doc, first - 1) || isHyphen(doc, first - 1))) first--;
  return first;
}

/** The mark within "al-Qaeda". */
const isHyphen = (doc: Doc, at: number): boolean =>
  doc.tokens[at]?.text === '-' && doc.tokens[at - 1]?.end === doc.tokens[at]?.start;

/** "two U.S. senators have joined", "the Arland Resort has hosted": is the name only the beginning of who does it? */
function opensPhrase(doc: Doc, sentence: Sentence, end: number, verb: number): boolean {
  const small = doc.language.functionWords;
  const token = doc.tokens[end] as Token;
  if (end >= verb || !token.isWord || isVerbAt(doc, sentence, end) || isFinite(doc, end)) return false;
  return !(
    small.auxiliaries.has(token.norm) ||
    small.adverbs.has(token.norm) ||
    small.conjunctions.has(token.norm) ||
    small.prepositions.has(token.norm) ||
    small.times.has(token.norm) ||
    doc.language.stances.words.negators.has(token.norm) ||
    doc.language.stances.summaryWords.opensPredicate.has(token.norm) ||
    token.norm.endsWith('ly')
  );
}

/** Where the noun phrase around a token begins. */
function phraseStart(doc: Doc, { firstToken }: Sentence, at: number): number {
  let first = at;
  while (first > firstToken && (doc.tokens[first - 1] as Token).isWord && isPhraseWord(doc, first - 1)) first--;
  return first;
}

/** The same, over nouns that no ending tells: "the arms move". */
function wholePhraseStart(doc: Doc, sentence: Sentence, at: number): number {
  const first = phraseStart(doc, sentence, at);
  const before = doc.tokens[first - 1];
  const isNoun =
    first > sentence.firstToken &&
    before?.isWord === true &&
    !isSmall(doc, first) &&
    !isSmall(doc, first - 1) &&
    !isFinite(doc, first - 1) &&
    !isVerbAt(doc, sentence, first - 1);
  return isNoun ? phraseStart(doc, sentence, first - 1) : first;
}

/** Words from an infinitive back to the verb that it hangs on. */
const GOVERNED = 16;

/** "moved the money to fight it": where the verb that a purpose hangs on begins; null where the line opens with no infinitive. */
function governorFirst(doc: Doc, sentence: Sentence, first: number): number | null {
  if ((doc.tokens[first] as Token).norm !== 'to') return null;
  for (let at = first - 1; at >= Math.max(sentence.firstToken, first - GOVERNED); at--) {
    if (/^[;:–—“”"]$/.test((doc.tokens[at] as Token).text)) return null;
    if ((isVerbAt(doc, sentence, at) || isPast(doc, at)) && doc.tokens[at - 1]?.norm !== 'to') {
      const verb = phraseFirst(doc, sentence.firstToken, at);
      return subjectFirst(doc, sentence, verb);
    }
  }
  return null;
}

/** A guess at a past form that no list knows: "reallocated". */
const isPast = (doc: Doc, at: number): boolean => doc.tokens[at]?.norm.endsWith('ed') === true && isFinite(doc, at);

/** Where a predicate has a subject right before it, other than a pronoun: where that begins; else where the predicate does. */
function subjectFirst(doc: Doc, sentence: Sentence, verb: number): number {
  const { functionWords: small, stances } = doc.language;
  const head = doc.tokens[verb - 1];
  const isParticiple = (doc.tokens[verb] as Token).norm.endsWith('ing');
  const isInfinitive = (doc.tokens[verb] as Token).norm === 'to';
  if (verb <= sentence.firstToken || isParticiple || isInfinitive || !head?.isWord || isSmall(doc, verb - 1))
    return verb;
  if (isFinite(doc, verb - 1) || isVerbAt(doc, sentence, verb - 1)) return verb;
  const first = wholePhraseStart(doc, sentence, verb - 1);
  const before = doc.tokens[first - 1];
  const isPart =
    first > sentence.firstToken &&
    (before?.text === '&' ||
      (before?.isWord === true && isSmall(doc, first - 1) && !stances.summaryWords.opensContent.has(before.norm)));
  const isPronoun = [first, verb - 1].some((at) => {
    const { norm } = doc.tokens[at] as Token;
    return small.pronouns.has(norm) || stances.summaryWords.speaks.has(norm);
  });
  return isPart || isPronoun ? verb : first;
}

/** A small word that ends no subject: "and", "which", "for", "the". */
function isSmall(doc: Doc, at: number): boolean {
  const { norm } = doc.tokens[at] as Token;
  const small = doc.language.functionWords;
  return (
    small.conjunctions.has(norm) ||
    small.relatives.has(norm) ||
    small.prepositions.has(norm) ||
    small.determiners.has(norm) ||
    small.possessives.has(norm) ||
    small.auxiliaries.has(norm) ||
    small.adverbs.has(norm)
  );
}

/** Is there room in a line for all between a token and the words of a position? */
const reachesFrom = (doc: Doc, first: number, { end }: Pick<Signal, 'end'>, room: number = LONGEST - 20): boolean =>
  (doc.tokens[end - 1] as Token).end - (doc.tokens[first] as Token).start < room;

/** Room up to the words of a position that close the line. */
const FULL = LONGEST - 5;

/** "called it grotesque", "the step broke the law": from the verb that judges, or from what is judged. */
function judgementFirst(doc: Doc, sentence: Sentence, { first }: Signal): number {
  for (let at = first - 1; at >= sentence.firstToken; at--) {
    const { norm, text } = doc.tokens[at] as Token;
    const verb = doc.language.reportingVerbs.get(norm);
    if (verb && verb.form !== 'base' && verb.form !== 'gerund')
      return doc.language.stances.summaryWords.tells.has(verb.lemma) ? at + 1 : at;
    if (/^[;:–—]$/.test(text)) return at + 1;
    if (/^[“"]$/.test(text) && !isPlainWord(doc, at - 1)) return at + 1;
    if (text === ',' && doc.language.reportingVerbs.has(doc.tokens[at + 1]?.norm ?? '')) return at + 1;
  }
  return sentence.firstToken;
}

const isPlainWord = (doc: Doc, at: number): boolean => doc.tokens[at]?.isWord === true;

/** No mark, and no verb of saying, between two tokens. */
function isPlain(doc: Doc, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { isWord, text, norm } = doc.tokens[at] as Token;
    if (!isWord && !/^[-’'“”"]$/.test(text)) return false;
    const verb = doc.language.reportingVerbs.get(norm);
    if (verb?.act === 'say' || doc.language.functionWords.relatives.has(norm) || norm === 'that') return false;
  }
  return true;
}

/** Auxiliaries, negation and what else belongs to the words of a position. */
function phraseFirst(doc: Doc, from: number, signal: number): number {
  const small = doc.language.functionWords;
  const { negators } = doc.language.stances.words;
  let first = signal;
  while (first > from) {
    const { norm, isCapitalized, isWord } = doc.tokens[first - 1] as Token;
    const isOwn =
      small.auxiliaries.has(norm) ||
      small.adverbs.has(norm) ||
      negators.has(norm) ||
      doc.language.stances.summaryWords.opensPredicate.has(norm);
    if (!isOwn || (isWord && isCapitalized && first - 1 > from)) break;
    first--;
  }
  return first;
}

/** Where the clause of a token begins: after the mark before it, else with the sentence. */
export function clauseFirst(doc: Doc, sentence: Sentence, at: number): number {
  for (let left = at - 1; left >= sentence.firstToken; left--)
    if (/^[;:–—(]$/.test((doc.tokens[left] as Token).text)) return left + 1;
  return sentence.firstToken;
}
