import type { ConditionRule } from '../../language/stance-types';
import type { Language } from '../../language/types';
import type { Span } from '../../types/span';
import type { Doc, Sentence, Token } from '../doc';
import { compilePatterns, type PatternIndex, type PatternMatch } from './patterns';
import { matchSentence } from './match';

/** A condition: the words that open it (tokens [first, end)) and what it demands. */
export type Condition = PatternMatch<ConditionRule> & { readonly span: Span; readonly sentence: number };

const indexes = new WeakMap<Language, PatternIndex<ConditionRule>>();

const read = new WeakMap<Doc, Map<number, Condition[]>>();

/** Conditions named in a sentence, strongest first; read once a sentence. */
export function conditionsOf(doc: Doc, sentence: Sentence): readonly Condition[] {
  let known = read.get(doc);
  if (!known) read.set(doc, (known = new Map<number, Condition[]>()));
  let found = known.get(sentence.index);
  if (!found) known.set(sentence.index, (found = findConditions(doc, sentence)));
  return found;
}

function findConditions(doc: Doc, sentence: Sentence): Condition[] {
  let index = indexes.get(doc.language);
  if (!index)
    indexes.set(
      doc.language,
      (index = compilePatterns(doc.language.stances.conditions, doc.language.stances.verbForms)),
    );
  const found: Condition[] = [];
  for (const match of matchSentence(doc, sentence, index)) {
    if (isNoCondition(doc, sentence, match.first)) continue;
    const span =
      match.rule.stands === 'after'
        ? after(doc, sentence, match.end)
        : match.rule.stands === 'before'
          ? before(doc, sentence, match.first)
          : previous(doc, sentence);
    if (span) found.push({ ...match, span, sentence: sentence.index });
  }
  return found.sort((a, b) => Number(b.rule.strong) - Number(a.rule.strong) || b.end - b.first - (a.end - a.first));
}

/** "should" and "were" open a condition only where a clause begins; "if" after "asked" opens none. */
function isNoCondition(doc: Doc, sentence: Sentence, first: number): boolean {
  const { norm } = doc.tokens[first] as Token;
  if (norm === 'should' || norm === 'were')
    return first > sentence.firstToken && (doc.tokens[first - 1] as Token).isWord;
  if (norm !== 'if') return false;
  for (let at = first - 1; at >= Math.max(sentence.firstToken, first - 6); at--)
    if (/^(?:asked|asks|asking|ask|wondered|wonders|unclear|know|knows)$/.test((doc.tokens[at] as Token).norm))
      return true;
  return false;
}

/** From the opening words to the end of their clause. */
function after(doc: Doc, sentence: Sentence, from: number): Span | null {
  let first = from;
  while (first < sentence.endToken && /^(?:that|of|[,:“”"‘’'])$/.test((doc.tokens[first] as Token).norm)) first++;
  let end = first;
  for (; end < sentence.endToken; end++) {
    const { text, isWord, norm } = doc.tokens[end] as Token;
    if (isWord && norm !== 'but') continue;
    if (/^[.;!?:–—”"]$/.test(text) || norm === 'but') break;
    if (text === ',' && end > first && !continuesList(doc, sentence, end)) break;
  }
  return spanOf(doc, first, end);
}

/** "a hospital, a school and a bypass": the comma belongs to a list of short items that ends in "and". */
function continuesList(doc: Doc, sentence: Sentence, comma: number): boolean {
  for (let at = comma + 1; at < Math.min(comma + 7, sentence.endToken); at++) {
    const { norm, text } = doc.tokens[at] as Token;
    if (norm === 'and' || norm === 'or') return doc.tokens[at + 1]?.norm !== 'not' && at > comma + 1;
    if (/^[.;:,”"]$/.test(text) || doc.language.reportingVerbs.has(norm)) return false;
  }
  return false;
}

/** From the beginning of the clause or quotation to the closing words. */
function before(doc: Doc, sentence: Sentence, to: number): Span | null {
  let first = to;
  while (first > sentence.firstToken && !/^[“"‘;:]$/.test((doc.tokens[first - 1] as Token).text)) first--;
  return spanOf(doc, first, to);
}

/** What the sentence before asks for. */
function previous(doc: Doc, sentence: Sentence): Span | null {
  const last = doc.sentences[sentence.index - 1];
  if (!last || last.block !== sentence.block) return null;
  for (let at = last.firstToken; at < last.endToken; at++)
    if (/^(?:wants?|wanted|demands?|demanded|asks?|asked|needs?|says|said|first)$/.test((doc.tokens[at] as Token).norm))
      return after(doc, last, doc.tokens[at + 1]?.norm === 'wanted' ? at + 2 : at + 1);
  return null;
}

function spanOf(doc: Doc, first: number, end: number): Span | null {
  while (end > first && !(doc.tokens[end - 1] as Token).isWord) end--;
  if (end <= first) return null;
  return { start: (doc.tokens[first] as Token).start, end: (doc.tokens[end - 1] as Token).end };
}
