import type { Doc, Sentence, Token } from '../../doc';
import { isFinite } from '../grammar/finite';

/** Words after a comma in which another clause, or who said it, shows. */
const NEAR = 6;

/** Does the clause of a summary end before a token: a stop, a dash, or a comma that something else follows? */
export function endsClause(doc: Doc, sentence: Sentence, at: number): boolean {
  const { text, norm } = doc.tokens[at] as Token;
  if (/^[;!?–—:]$/.test(text)) return true;
  // Within a sentence a full stop belongs to an abbreviation.
  if (text === '.') return at >= sentence.endToken - 2 && (doc.tokens[at - 1] as Token).text.length > 1;
  if (text === '-') return isDash(doc, at);
  if (text === ',') return turnsAt(doc, sentence, at);
  return norm === 'and' && (isClauseAt(doc, sentence, at + 1) || isToldAt(doc, sentence, at + 1));
}

/** "rejected the treaty and said that": does a clause of saying go on behind a joining word? What is before it is whole. */
export function isSaidNext(doc: Doc, at: number): boolean {
  const verb = doc.language.reportingVerbs.get(doc.tokens[at + 1]?.norm ?? '');
  if (doc.tokens[at]?.norm !== 'and' || verb === undefined || verb.form === 'gerund') return false;
  return doc.language.stances.summaryWords.tells.has(verb.lemma);
}

/** Words from an article to the verb that tells what its noun says. */
const TELLER = 14;

/** "and both analysts and sources in the port told the paper": does somebody else say something behind "and"? */
function isToldAt(doc: Doc, sentence: Sentence, from: number): boolean {
  const small = doc.language.functionWords;
  if (!small.determiners.has(doc.tokens[from]?.norm ?? '')) return false;
  for (let at = from + 1; at < Math.min(from + TELLER, sentence.endToken); at++) {
    const { norm, isWord } = doc.tokens[at] as Token;
    if (!isWord || small.relatives.has(norm)) return false;
    const verb = doc.language.reportingVerbs.get(norm);
    if (verb?.form === 'past' && doc.language.stances.summaryWords.tells.has(verb.lemma)) return true;
  }
  return false;
}

/** A hyphen with a space on both sides. */
const isDash = (doc: Doc, at: number): boolean =>
  (doc.tokens[at - 1]?.end ?? 0) < (doc.tokens[at] as Token).start &&
  (doc.tokens[at + 1]?.start ?? 0) > (doc.tokens[at] as Token).end;

/** A comma before "said", "according to", "saying", "with", a relative clause or another clause with its own subject. */
function turnsAt(doc: Doc, sentence: Sentence, comma: number): boolean {
  const small = doc.language.functionWords;
  let last = comma;
  // "'… anything similar,' he said"
  while (last < sentence.endToken - 1 && isClosing(doc, last + 1)) last++;
  const next = doc.tokens[last + 1];
  if (!next?.isWord || isAsideAt(doc, sentence, comma)) return false;
  if (last > comma && next.isCapitalized) return true;
  if (
    small.relatives.has(next.norm) ||
    doc.language.stances.summaryWords.turns.has(next.norm) ||
    next.norm.endsWith('ing')
  )
    return true;
  for (let at = last + 1, words = 1; words < NEAR && at < sentence.endToken; at++) {
    const { norm, text, isCapitalized } = doc.tokens[at] as Token;
    // "Arland's Foreign Ministry spokesperson Anna Orla said": a name and its titles are one
    if (!isCapitalized || !doc.tokens[at + 1]?.isCapitalized) words++;
    // "Russia, Turkey and Iran"
    if (norm === 'and' && at > last + 1 && at < last + 4) return false;
    if (doc.language.reportingVerbs.has(norm)) return true;
    if (text === ',') return true;
  }
  return small.conjunctions.has(next.norm) && isClauseAt(doc, sentence, last + 2);
}

/** A single mark, or one of a typewriter's two, right behind a token. */
const isClosing = (doc: Doc, at: number): boolean =>
  /^['’]$/.test(doc.tokens[at]?.text ?? '') && doc.tokens[at - 1]?.end === doc.tokens[at]?.start;

/** A pronoun or article's noun with its verb: "his government would". */
function isClauseAt(doc: Doc, sentence: Sentence, from: number): boolean {
  const small = doc.language.functionWords;
  const first = doc.tokens[from];
  if (!first?.isWord) return false;
  const isSubject =
    small.pronouns.has(first.norm) ||
    small.possessives.has(first.norm) ||
    small.determiners.has(first.norm) ||
    first.isCapitalized;
  if (!isSubject) return false;
  for (let at = from + 1; at < Math.min(from + 5, sentence.endToken); at++) {
    const { norm, isWord } = doc.tokens[at] as Token;
    if (!isWord) return false;
    if (small.auxiliaries.has(norm)) return true;
    if (small.prepositions.has(norm) || small.conjunctions.has(norm)) return false;
    if (isFinite(doc, at)) return true;
  }
  return false;
}

/** Most words of an aside between commas. */
const ASIDE = 8;

/**
 * The token of the comma that closes an aside which tells who said it: ", its minister said,", ", its minister, Anna Orla,
 * said,"; -1 where none opens.
 */
function asideEnd(doc: Doc, sentence: Sentence, comma: number): number {
  let tells = false;
  let most = ASIDE;
  for (let at = comma + 1; at < Math.min(comma + most + 2, sentence.endToken); at++) {
    const { text, norm } = doc.tokens[at] as Token;
    if (text === ',') {
      if (tells && at > comma + 1) return at;
      if (!isNamed(doc, at)) return -1;
      most = ASIDE + NAMED;
    }
    if (/^[.;:!?–—“”"]$/.test(text)) return -1;
    const verb = doc.language.reportingVerbs.get(norm);
    tells ||= norm === 'however' || (verb !== undefined && verb.form !== 'gerund' && verb.form !== 'base');
  }
  return -1;
}

/** Most tokens of a name between commas, with them. */
const NAMED = 6;

/** ", Anna Orla,": at the comma before a name or the one behind it. */
function isNamed(doc: Doc, comma: number): boolean {
  const isName = (at: number) => doc.tokens[at]?.isCapitalized === true;
  if (isName(comma + 1) && isName(comma + 2))
    for (let at = comma + 3; at < comma + NAMED; at++) {
      if (doc.tokens[at]?.text === ',') return true;
      if (!isName(at)) return false;
    }
  return isName(comma - 1) && isName(comma - 2);
}

/** The comma that ends what names the speaker on: ", said its minister, Anna Orla,"; it stays. */
function nameEnd(doc: Doc, comma: number, end: number): number {
  for (let at = comma + 1; at < Math.min(comma + NEAR, end); at++) {
    if ((doc.tokens[at] as Token).text === ',') return at;
    const { norm, isCapitalized } = doc.tokens[at] as Token;
    if (!isCapitalized && (isFinite(doc, at) || doc.language.functionWords.auxiliaries.has(norm))) break;
    if (doc.language.functionWords.conjunctions.has(norm)) break;
  }
  return comma;
}

const isAsideAt = (doc: Doc, sentence: Sentence, comma: number): boolean => asideEnd(doc, sentence, comma) > 0;

/** Tokens [first, end) of a line, the offset that it reaches to, and the words that it is for. */
export type Cut = {
  readonly first: number;
  readonly end: number;
  readonly reach: number;
  readonly signal: { readonly first: number } | null;
};

/** Tokens of a line to leave out: brackets, who said it between commas, days and their prepositions; none before `reach`'s condition is cut. */
export function asides(doc: Doc, sentence: Sentence, { first, end, reach, signal }: Cut): ReadonlySet<number> {
  const out = new Set<number>();
  const leave = (from: number, to: number) => {
    for (let at = from; at < to; at++) out.add(at);
  };
  for (let at = first; at < end; at++) {
    const { text, norm, start } = doc.tokens[at] as Token;
    if (text === '(') {
      let close = at + 1;
      while (close < end && (doc.tokens[close] as Token).text !== ')') close++;
      if (close < end) leave(at, close + 1);
    } else if (text === ',') {
      const close = asideEnd(doc, sentence, at);
      if (close > 0 && close <= end && !(signal && signal.first > at && signal.first < close)) {
        const stop = nameEnd(doc, close, end);
        const isRelative = doc.language.functionWords.relatives.has(doc.tokens[at + 1]?.norm ?? '');
        // "Arland, which asked for him, voiced dismay": both commas were the aside's
        leave(at, isRelative ? stop + 1 : stop);
        at = stop - 1;
      }
    } else if (start >= reach && isDay(doc, at)) {
      const before = doc.tokens[at - 1]?.norm ?? '';
      const from = at > first && doc.language.stances.summaryWords.leadsTime.has(before) ? at - 1 : at;
      const hangs = (doc.tokens[from - 1]?.norm ?? '').endsWith('ed') && at + 1 >= end;
      if (from > first && !hangs && !isOneOfMany(doc, at) && isFree(doc, at + 1, end)) leave(from, at + 1);
    } else if (norm === 'yesterday' || norm === 'today') if (at > first) out.add(at);
  }
  return out;
}

/** "the fourth Thursday in November", "every Friday": no day that is over. */
const isOneOfMany = (doc: Doc, at: number): boolean =>
  doc.language.stances.summaryWords.counts.has(doc.tokens[at - 1]?.norm ?? '');

/** A day's name, not one that describes what follows: "Friday's test". */
export const isDay = (doc: Doc, at: number): boolean =>
  doc.language.stances.summaryWords.weekdays.has(doc.tokens[at]?.norm ?? '');

/** A day stands by itself where a small word, a mark or the end follows. */
function isFree(doc: Doc, at: number, end: number): boolean {
  const token = doc.tokens[at];
  if (!token || at >= end || !token.isWord) return true;
  const small = doc.language.functionWords;
  return small.prepositions.has(token.norm) || small.conjunctions.has(token.norm) || small.determiners.has(token.norm);
}
