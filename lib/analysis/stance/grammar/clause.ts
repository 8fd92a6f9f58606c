import type { Doc, Sentence, Token } from '../../doc';
import { languageFact } from '../../text/word-fact';
import { eventLexicon, type EventWord } from '../signals/lexicon';
import { isStateNoun } from './phrases';
import { isHeadlineVerb, takesBareObject } from './present-verb';

/** A verb with its helpers, tokens [first, at]: "would not be deported". */
export type VerbGroup = {
  readonly first: number;
  readonly at: number;
  readonly isPassive: boolean;
  /** An odd number of negations. */
  readonly isNegated: boolean;
  /** "could", "may", "should": it is not said to happen. */
  readonly isPossible: boolean;
  /** "will", "is to", "plans to": not yet done, but meant. */
  readonly isAhead: boolean;
  /** "to deport", with or without a verb that governs it. */
  readonly isInfinitive: boolean;
  /** "deporting" without a helper. */
  readonly isGerund: boolean;
};
const LONGEST_GROUP = 7;

/** What a word may be to a clause: looked up once a word. */
type Small = {
  readonly isHelper: boolean;
  readonly isBe: boolean;
  readonly isHave: boolean;
  readonly isNegation: boolean;
  readonly isAdverb: boolean;
  readonly opensNoun: boolean;
};
const smallFact = languageFact(({ norm }, { functionWords: small, stances }): Small => {
  const isNegator = stances.words.negators.has(norm);
  return {
    isHelper: small.auxiliaries.has(norm) || (isNegator && /n't$|^(?:not|never|cannot)$/.test(norm)),
    isBe: stances.grammar.beforeParticiple.has(norm),
    isHave: stances.grammar.having.has(norm),
    isNegation: /^(?:not|never|cannot)$|n't$/.test(norm),
    isAdverb: small.adverbs.has(norm) || /ly$/.test(norm) || small.times.has(norm),
    opensNoun: small.determiners.has(norm) || small.possessives.has(norm) || /(?:'s|s')$/.test(norm),
  };
});

/** Reads the verb at a token with its helpers; null where the word is used as a noun or describes one. */
export function verbGroupAt(doc: Doc, sentence: Sentence, at: number, word: EventWord): VerbGroup | null {
  const { form } = word;
  if (form === null || word.verb === null) return null;
  if (form === 'third' && isStateNoun(doc, (doc.tokens[at] as Token).norm)) return null;
  const factOf = smallFact(doc.language);
  let first = at;
  let negations = 0;
  let helpers = 0;
  let isPassive = false;
  let isPossible = false;
  let isAhead = false;
  let isInfinitive = false;
  let isProgressive = false;
  let hasHave = false;
  const from = Math.max(sentence.firstToken, at - LONGEST_GROUP);
  for (let left = at - 1; left >= from; left--) {
    const token = doc.tokens[left] as Token;
    const { norm, text, isWord } = token;
    if (!isWord) {
      if (text === '“' || text === '”' || text === '"') continue;
      break;
    }
    const fact = factOf(token);
    if (norm === 'to' && helpers === 0 && form === 'base') {
      isInfinitive = true;
      first = left;
      if (isNegation(doc, left - 1)) negations++;
      break;
    }
    if (norm === 'to' && helpers > 0 && isBase(doc, left + 1)) {
      isInfinitive = true;
      first = left;
      if (isNegation(doc, left - 1)) negations++;
      break;
    }
    if (fact.isHelper) {
      if (fact.isNegation) negations++;
      if (helpers === 0 && fact.isBe)
        if (form === 'gerund') isProgressive = true;
        else isPassive = form === 'past';
      if (fact.isHave) hasHave = true;
      if (doc.language.stances.grammar.possible.has(norm)) isPossible = true;
      if (doc.language.stances.grammar.ahead.has(norm)) isAhead = true;
      helpers++;
      first = left;
      continue;
    }
    if (fact.isAdverb && !token.isCapitalized) continue;
    break;
  }
  const before = doc.tokens[first - 1];
  const hasGroup = helpers > 0 || isInfinitive;
  const isGerund = form === 'gerund' && !isProgressive;
  if (!hasGroup && !isVerbHere(doc, sentence, at, word, before)) return null;
  if (form === 'past' && doc.tokens[at + 1]?.norm === 'by' && !hasHave) isPassive = true;
  if (form === 'base' && doc.language.stances.grammar.beforeParticiple.has(doc.tokens[at - 1]?.norm ?? '')) return null;
  return { first, at, isPassive, isNegated: negations % 2 === 1, isPossible, isAhead, isInfinitive, isGerund };
}

/** Without a helper: does a verb stand here, and no noun or adjective? */
function isVerbHere(doc: Doc, sentence: Sentence, at: number, word: EventWord, before: Token | undefined): boolean {
  const factOf = smallFact(doc.language);
  const small = doc.language.functionWords;
  const starts = at === sentence.firstToken || before === undefined;
  if (!starts && before.norm === 'that' && (word.form === 'third' || word.form === 'past') && isBehindThat(doc, at))
    return true;
  if (!starts && before.isWord && factOf(before).opensNoun) return false;
  // "Arlish-drafted"
  if (!starts && before.text === '-' && before.end === doc.tokens[at]?.start) return false;
  const after = doc.tokens[at + 1];
  const takesObject =
    after !== undefined &&
    (factOf(after).opensNoun ||
      after.isCapitalized ||
      small.pronouns.has(after.norm) ||
      doc.language.stances.grammar.objectPronouns.has(after.norm));
  switch (word.form) {
    case 'past':
      // "of banned weapons", "newly seized land"
      return (
        starts ||
        !before.isWord ||
        takesObject ||
        !small.prepositions.has(before.norm) ||
        doc.language.stances.grammar.clausePrepositions.has(before.norm)
      );
    case 'gerund':
      return takesObject || (after?.isWord === true && after.norm !== 'of' && !small.prepositions.has(after.norm));
    case 'third':
      if (!before?.isWord && !starts) return takesObject;
      if (starts || small.prepositions.has(before.norm)) return false;
      // "Arland bombs the port", but "Hong Kong protests"
      if (takesObject || small.pronouns.has(before.norm) || small.relatives.has(before.norm)) return true;
      if (word.noun === null && before.isCapitalized) return true;
      return (before.isCapitalized || isStateNoun(doc, before.norm)) && isHeadlineVerb(doc, sentence, at);
    default:
      if (starts) return false;
      if (
        takesObject &&
        word.noun === null &&
        (before.isCapitalized ||
          /[^s]s$/.test(before.norm) ||
          doc.language.stances.grammar.opensClauseBefore.has(before.norm))
      )
        return true;
      // "Arland cut aid", "the ministry shut the port": the past of a verb that has no ending
      if (word.isPast && (before.isCapitalized || isStateNoun(doc, before.norm) || small.pronouns.has(before.norm)))
        return takesObject || takesBareObject(doc, sentence, at);
      return isSeveral(doc, at - 1) && isHeadlineVerb(doc, sentence, at);
  }
}

/** "Arlish jets", "Arland and Nordia", "Arland, Nordia": who does what a verb without an ending says. */
function isSeveral(doc: Doc, last: number): boolean {
  const { norm, isCapitalized } = doc.tokens[last] as Token;
  if (!isCapitalized) return /[^s]s$|^(?:troops|police)$/.test(norm) && isStateNoun(doc, norm);
  const join = doc.tokens[last - 1];
  return /^(?:and|,)$/.test(join?.text ?? '') && doc.tokens[last - 2]?.isCapitalized === true;
}

const isNegation = (doc: Doc, at: number): boolean => {
  const token = doc.tokens[at];
  return token !== undefined && smallFact(doc.language)(token).isNegation;
};

const isBase = (doc: Doc, at: number): boolean => /^(?:be|have|get|not)$/.test(doc.tokens[at]?.norm ?? '');

const verbishFact = languageFact(({ norm }, { functionWords: small, reportingVerbs }) => {
  if (small.auxiliaries.has(norm) || small.finiteVerbs.has(norm)) return true;
  const verb = reportingVerbs.get(norm);
  if (verb && (verb.form === 'past' || verb.form === 'participle')) return true;
  return /[^e]ed$/.test(norm) && !small.participialAdjectives.has(norm);
});

/** "a text that condemns it", "that condemned the raid": "that" goes with no noun in the plural, nor before an article. */
const isBehindThat = (doc: Doc, at: number): boolean =>
  doc.tokens[at - 1]?.norm === 'that' && (/[^s]s$/.test((doc.tokens[at] as Token).norm) || opensObject(doc, at + 1));

/** Is there a verb that can have a subject: a helper, a past form, "says", a form that the lexicon knows? */
export function isVerbAt(doc: Doc, sentence: Sentence, at: number): boolean {
  const token = doc.tokens[at] as Token;
  if (!token.isWord || token.isCapitalized) return false;
  const before = doc.tokens[at - 1];
  const opensNoun =
    at > sentence.firstToken &&
    before?.isWord === true &&
    smallFact(doc.language)(before).opensNoun &&
    !isFloating(doc, at - 1) &&
    !isBehindThat(doc, at);
  if (verbishFact(doc.language)(token)) return !opensNoun;
  const verb = doc.language.reportingVerbs.get(token.norm);
  if (verb?.form === 'third') return !opensNoun && before?.isWord === true && opensObject(doc, at + 1);
  const word = eventLexicon(doc.language)(token);
  return word?.form === 'third' && word.noun === null && !opensNoun;
}

/** "Arland and Nordia, which …, both backed it": behind a comma it belongs to the subject before. */
const isFloating = ({ tokens, language }: Doc, at: number): boolean =>
  language.stances.grammar.floating.has(tokens[at]?.norm ?? '') && tokens[at - 1]?.text === ',';

/** What follows a verb rather than a noun: an article, a pronoun, "that", a quotation. */
function opensObject(doc: Doc, at: number): boolean {
  const token = doc.tokens[at];
  if (!token) return false;
  const small = doc.language.functionWords;
  return (
    smallFact(doc.language)(token).opensNoun ||
    small.pronouns.has(token.norm) ||
    doc.language.stances.grammar.opensContent.has(token.norm)
  );
}

/** Words after a verb in which what it acts on stands. */
const OBJECT_REACH = 18;

/** Where the words that a verb acts on end: at a stop, a clause of its own, or another verb's subject. */
export function objectEnd(doc: Doc, sentence: Sentence, at: number): number {
  const small = doc.language.functionWords;
  const stop = Math.min(sentence.endToken, at + OBJECT_REACH);
  for (let end = at + 1; end < stop; end++) {
    const { norm, text, isWord } = doc.tokens[end] as Token;
    if (!isWord && /^[;:.–—]$/.test(text)) return end;
    if (!isWord && text === ',') {
      const next = doc.tokens[end + 1]?.norm ?? '';
      if (small.relatives.has(next) || small.conjunctions.has(next) || small.pronouns.has(next) || /ing$/.test(next))
        return end;
      if (end > at + 1 && isVerbAt(doc, sentence, Math.min(end + 1, sentence.endToken - 1))) return end;
    }
    if (isWord && end > at + 1 && (small.relatives.has(norm) || doc.language.stances.grammar.opensSubclause.has(norm)))
      return end;
    if (
      isWord &&
      end > at + 1 &&
      norm !== 'to' &&
      // every helper is verbish
      small.auxiliaries.has(norm)
    )
      return end;
  }
  return stop;
}
