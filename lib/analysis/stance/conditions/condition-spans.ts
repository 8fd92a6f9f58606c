import type { ConditionRule } from '../../../language/stance-types';
import type { Span } from '../../../types/span';
import type { Doc, Sentence, Token } from '../../doc';
import type { PatternMatch } from '../patterns/patterns';

type Match = PatternMatch<ConditionRule>;

/** From the opening words to the end of their clause; "it wants" after "for its vote" is passed over. */
export function spanAfter(doc: Doc, sentence: Sentence, from: number, opening = from): Span | null {
  const article = /^an?$/.test((doc.tokens[from - 1] as Token).norm) ? 1 : 0;
  let first = skipMarks(doc, sentence, from - article);
  // "“On one condition,” he said": what it is stands elsewhere
  if ((doc.tokens[from - 1] as Token).text === ',' && /^[”"]$/.test(doc.tokens[from]?.text ?? '')) return null;
  if ((doc.tokens[from - 1] as Token).text === ',') first = afterDemand(doc, sentence, first);
  const isInside = isWithinMarks(doc, sentence, first);
  let isOpen = false;
  let end = first;
  for (; end < sentence.endToken; end++) {
    const { text, isWord, norm } = doc.tokens[end] as Token;
    if (isWord && !doc.language.stances.conditionWords.turns.has(norm)) {
      if (end > first && (opensMain(doc, sentence, opening, end) || isBeforeDoing(doc, end))) break;
      if (end > first && isSaidToo(doc, end)) break;
      continue;
    }
    if (text === '.' && isAbbreviated(doc, sentence, end)) continue;
    if (/^[.;!?:–—]$/.test(text) || (doc.language.stances.conditionWords.turns.has(norm) && end > first)) break;
    if (/^[“”"]$/.test(text)) {
      if (!isOpen && (text === '”' || (text === '"' && isInside))) break;
      isOpen = !isOpen;
    }
    if (text === ',' && end > first && !continuesList(doc, sentence, end)) break;
  }
  // "insists that it be paid first"
  if (doc.tokens[end - 1]?.norm === 'first' && end - first > 1) end--;
  return spanOf(doc, first, end);
}

/** Where the clause of a token begins: behind "that", a verb of saying and the day of it, a comma or a mark of quotation. */
function clauseFirst(doc: Doc, sentence: Sentence, from: number): number {
  let first = from;
  for (; first > sentence.firstToken; first--) {
    const { isWord, norm } = doc.tokens[first - 1] as Token;
    if (!isWord && norm !== '’' && norm !== "'" && norm !== '-' && norm !== '.') break;
    if (norm === 'that' || doc.language.reportingVerbs.has(norm)) break;
    // "but Nordia must first pay"
    if (doc.language.stances.conditionWords.turns.has(norm)) break;
  }
  const { times, prepositions } = doc.language.functionWords;
  if (prepositions.has((doc.tokens[first] as Token).norm) && times.has(doc.tokens[first + 1]?.norm ?? '')) first += 2;
  if (times.has((doc.tokens[first] as Token).norm)) first++;
  return Math.min(first, from);
}

/** From the beginning of the clause that the words stand in to its end: "the rebels must first disarm". */
export function spanOfClause(doc: Doc, sentence: Sentence, { end }: Match): Span | null {
  // "they must pay first, he said"
  const rest = doc.tokens[end]?.isWord === false ? spanOf(doc, end - 1, end) : spanAfter(doc, sentence, end);
  const start = doc.tokens[clauseFirst(doc, sentence, end - 1)] as Token;
  return rest && { start: start.start, end: rest.end };
}

/** "until U.N. troops leave", "if Mr. Orla signs": a full stop that ends no sentence. */
const isAbbreviated = (doc: Doc, { endToken }: Sentence, stop: number): boolean =>
  isInitials(doc, stop) || (stop + 1 < endToken && (doc.tokens[stop + 1] as Token).isWord);

/** The last full stop of "U.N." */
const isInitials = ({ tokens }: Doc, stop: number): boolean =>
  tokens[stop - 1]?.text.length === 1 && tokens[stop - 2]?.text === '.' && tokens[stop - 3]?.text.length === 1;

/** "… and that it would pay", "… and stressed that": the next thing that is said. */
function isSaidToo({ tokens, language }: Doc, at: number): boolean {
  if ((tokens[at] as Token).norm !== 'and') return false;
  const next = tokens[at + 1]?.norm ?? '';
  return next === 'that' || (language.reportingVerbs.has(next) && tokens[at + 2]?.norm === 'that');
}

/** "a guarantee before joining": what the condition is for. */
const isBeforeDoing = (doc: Doc, at: number): boolean =>
  (doc.tokens[at] as Token).norm === 'before' && /^[a-z]{3,}ing$/.test(doc.tokens[at + 1]?.norm ?? '');

/** "Only with a mandate would Arland": the verb of the main clause, where the condition's words open the sentence. */
function opensMain(doc: Doc, sentence: Sentence, opening: number, at: number): boolean {
  if (!isOpening(doc, sentence, doc.tokens[opening - 1]?.norm === 'only' ? opening - 1 : opening)) return false;
  if ((doc.tokens[at] as Token).norm === 'there')
    return doc.language.stances.conditionWords.modals.has(doc.tokens[at + 1]?.norm ?? '');
  const { modals } = doc.language.stances.conditionWords;
  // "Without a seat we will not sign"
  if ((doc.tokens[opening] as Token).norm === 'without' && modals.has(doc.tokens[at + 1]?.norm ?? ''))
    return doc.language.functionWords.pronouns.has((doc.tokens[at] as Token).norm);
  if (!modals.has((doc.tokens[at] as Token).norm)) return false;
  if ((doc.tokens[opening] as Token).norm === 'nothing') return true;
  const next = doc.tokens[at + 1];
  const small = doc.language.functionWords;
  return (
    next !== undefined &&
    (next.isCapitalized || small.determiners.has(next.norm) || small.pronouns.has(next.norm) || next.norm === 'there')
  );
}

/** Do words open their sentence or quotation? */
export const isOpening = (doc: Doc, sentence: Sentence, at: number): boolean =>
  at === sentence.firstToken || /^[“"‘]$/.test((doc.tokens[at - 1] as Token).text);

function skipMarks(doc: Doc, sentence: Sentence, from: number): number {
  let first = from;
  while (first < sentence.endToken && /^(?:that|of|whether|[,:“”"‘’'])$/.test((doc.tokens[first] as Token).norm))
    first++;
  return first;
}

/** Is a token inside a quotation that its sentence opens? */
function isWithinMarks(doc: Doc, sentence: Sentence, token: number): boolean {
  let isOpen = false;
  for (let at = sentence.firstToken; at < token; at++) {
    const { text } = doc.tokens[at] as Token;
    if (text === '“') isOpen = true;
    else if (text === '”') isOpen = false;
    else if (text === '"') isOpen = !isOpen;
  }
  return isOpen;
}

/** "Arland wants", "it asked for": the demand after "for its vote,", when it stands within a few words. */
function afterDemand(doc: Doc, sentence: Sentence, from: number): number {
  for (let at = from; at < Math.min(from + 5, sentence.endToken); at++)
    if (doc.language.stances.conditionWords.demands.has((doc.tokens[at] as Token).norm))
      return (doc.tokens[at + 1]?.norm ?? '') === 'for' ? at + 2 : at + 1;
  return from;
}

/** "a hospital, a school and a bypass": the comma belongs to a list of short items that ends in "and". */
function continuesList(doc: Doc, sentence: Sentence, comma: number): boolean {
  let joins = false;
  for (let at = comma + 1; at < Math.min(comma + LIST_ITEM, sentence.endToken); at++) {
    const { norm, text } = doc.tokens[at] as Token;
    if (/^[.;:,”"]$/.test(text)) break;
    if (doc.language.reportingVerbs.has(norm)) return false;
    // "…, Foreign Minister Joan Orla said"
    if (doc.language.roleNouns.has(norm)) return false;
    if ((norm === 'and' || norm === 'or') && at > comma + 1 && doc.tokens[at + 1]?.norm !== 'not')
      joins = at < comma + 7;
  }
  return joins;
}

/** Words after a comma within which a list of short items shows. */
const LIST_ITEM = 10;

/** From the beginning of the clause or quotation, or from the words that the rule names, to the closing words. */
export function spanBefore(doc: Doc, sentence: Sentence, { rule, first: to }: Match): Span | null {
  const opens = rule.from ? opensOf(rule.from) : null;
  let first = to;
  while (first > sentence.firstToken) {
    const { text, norm } = doc.tokens[first - 1] as Token;
    if (opens?.has(norm)) {
      if (rule.whole === true) return spanOf(doc, clauseFirst(doc, sentence, first - 1), to);
      const { norm: next } = doc.tokens[first] as Token;
      return spanOf(doc, doc.language.stances.conditionWords.dependsOn.has(next) ? first + 1 : first, to);
    }
    if (/^[“"‘;:]$/.test(text)) break;
    first--;
  }
  while (first < to && !(doc.tokens[first] as Token).isWord) first++;
  const isTold =
    (doc.tokens[to] as Token).norm === 'and' &&
    doc.language.functionWords.pronouns.has((doc.tokens[first] as Token).norm);
  return rule.needs === 'from' || isTold ? null : spanOf(doc, first, to);
}

const wordsFrom = new Map<string, ReadonlySet<string>>();

function opensOf(from: string): ReadonlySet<string> {
  let words = wordsFrom.get(from);
  if (!words) wordsFrom.set(from, (words = new Set(from.split(' '))));
  return words;
}

/** "No inspectors, no bridge", "wants the road open first": from the second word to the comma, else to the last word. */
export function spanBetween(doc: Doc, sentence: Sentence, { first, end }: Match): Span | null {
  if ((doc.tokens[end - 1] as Token).norm === 'first') return spanOf(doc, first + 1, end - 1);
  const before = doc.tokens[first - 1];
  if (first > sentence.firstToken && !/^[“"‘:;]$/.test(before?.text ?? '')) return null;
  for (let at = first + 1; at < end; at++)
    if ((doc.tokens[at] as Token).text === ',') return spanOf(doc, first + 1, at);
  return null;
}

/** The words themselves: "with conditions". */
export const spanItself = (doc: Doc, _: Sentence, { first, end }: Match): Span | null => spanOf(doc, first, end);

/** What the sentence before asks for. */
export function spanPrevious(doc: Doc, sentence: Sentence): Span | null {
  const last = doc.sentences[sentence.index - 1];
  if (!last || last.block !== sentence.block) return null;
  for (let at = last.firstToken; at < last.endToken; at++)
    if (doc.language.stances.conditionWords.asks.has((doc.tokens[at] as Token).norm))
      return spanAfter(doc, last, doc.tokens[at + 1]?.norm === 'wanted' ? at + 2 : at + 1);
  return null;
}

/** Words of a span, with the closing mark of a quotation that it opens. */
function spanOf(doc: Doc, first: number, end: number): Span | null {
  while (end > first && !(doc.tokens[end - 1] as Token).isWord) end--;
  if (end <= first) return null;
  if (doc.tokens[end]?.text === '.' && isInitials(doc, end)) end++;
  const start = (doc.tokens[first] as Token).start;
  const stop = (doc.tokens[end - 1] as Token).end;
  return { start, end: stop + (isCutOff(doc.text.slice(start, stop), doc.text[stop] ?? '') ? 1 : 0) };
}

/** Is a quotation in the text open at its end, and `next` the mark that closes it? */
function isCutOff(text: string, next: string): boolean {
  if (next === '”') return text.lastIndexOf('“') > text.lastIndexOf('”');
  return next === '"' && text.split('"').length % 2 === 0;
}
