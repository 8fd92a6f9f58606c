import type { Doc, Sentence, Token } from '../../doc';
import type { Actor } from '../actors/actors';
import { isVerbAt } from '../grammar/clause';
import { bodyFirst } from '../grammar/dateline';
import { isFinite } from '../grammar/finite';
import { eventLexicon } from '../signals/lexicon';

/** Words of an aside that a participle opens. */
const ASIDE = 8;

/**
 * Where the clause begins that words hang on which tell nothing by themselves: "blocked the bank, fearing it", "took turns
 * rebutting the plan", "settlements are illegal and threaten the peace", "Its advice, published online, tells". With the predicate of
 * `subject`, or with the sentence; null where the words at `first` stand alone.
 */
export function wholeFirst(doc: Doc, sentence: Sentence, first: number, subject: Actor | undefined): number | null {
  if (first <= sentence.firstToken || !hangs(doc, sentence, first)) return null;
  const body = bodyFirst(doc, sentence);
  if (!subject) return body < first ? body : null;
  const from = behindAside(doc, subject.end, first);
  for (let at = from; at < first; at++)
    if (isPredicate(doc, sentence, at)) return isAsideVerb(doc, at, first) ? null : withAdverbs(doc, from, at);
  return body < first ? body : null;
}

/** Is the word at a token a participle without a verb that helps it, or a further verb of a clause in its plain form? */
function hangs(doc: Doc, sentence: Sentence, first: number): boolean {
  const { norm } = doc.tokens[first] as Token;
  const before = doc.tokens[first - 1] as Token;
  if (/.{2}ing$/.test(norm)) return true;
  if (/^(?:and|or)$/.test(before.norm)) return formAt(doc, first) === 'base';
  return before.text === ',' && isWithinCommas(doc, sentence, first);
}

const formAt = (doc: Doc, at: number): string | undefined => {
  const token = doc.tokens[at] as Token;
  return eventLexicon(doc.language)(token)?.form ?? doc.language.reportingVerbs.get(token.norm)?.form;
};

/** ", only published online, details": a participle in an aside, behind which the clause goes on with its verb. */
function isWithinCommas(doc: Doc, sentence: Sentence, first: number): boolean {
  let hasParticiple = false;
  for (let at = first; at < Math.min(sentence.endToken - 1, first + ASIDE); at++) {
    const { norm, text } = doc.tokens[at] as Token;
    if (text === ',') return hasParticiple && isPredicate(doc, sentence, at + 1);
    hasParticiple ||= norm.endsWith('ed');
  }
  return false;
}

/** A finite verb, or one that helps another. */
const isPredicate = (doc: Doc, sentence: Sentence, at: number): boolean => {
  const { norm } = doc.tokens[at] as Token;
  if (doc.tokens[at - 1]?.norm === 'to' || /.{2}ing$/.test(norm)) return false;
  return (
    doc.language.functionWords.auxiliaries.has(norm) ||
    isVerbAt(doc, sentence, at) ||
    (/ed$|[^s]s$/.test(norm) && isFinite(doc, at))
  );
};

/** "The grants, she pointed out, have": a verb that only tells who says it. */
const isAsideVerb = (doc: Doc, verb: number, first: number): boolean =>
  doc.language.reportingVerbs.has((doc.tokens[verb] as Token).norm) &&
  doc.tokens.slice(verb + 1, Math.min(first - 1, verb + 3)).some(({ text }) => text === ',');

/** "Anna Orla, its foreign minister, reported": behind what is told of a subject between commas. */
function behindAside(doc: Doc, end: number, first: number): number {
  if (doc.tokens[end]?.text !== ',') return end;
  for (let at = end + 1; at < first - 1; at++) if (doc.tokens[at]?.text === ',') return at + 1;
  return end;
}

/** "had long blocked", "also lauded": with the adverbs before the verb. */
function withAdverbs(doc: Doc, from: number, verb: number): number {
  let first = verb;
  while (first > from && doc.language.functionWords.adverbs.has(doc.tokens[first - 1]?.norm ?? '')) first--;
  return first;
}
