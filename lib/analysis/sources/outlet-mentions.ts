import type { Outlet } from '../../knowledge/outlets';
import type { Span } from '../../types/span';
import type { Doc, Token } from '../doc';
import { nameAt } from './name-index';
import { namesOfOutlets, OUTLET, sourceWords } from './source-words';

/** An outlet named in the text. */
export type OutletMention = Span & { readonly outlet: Outlet; readonly firstToken: number; readonly endToken: number };

/**
 * Outlets that the text draws on by name, in order. A name that often means something else counts only beside words
 * of the trade: "told the Independent", "the Mirror reported", "(PAP)".
 */
export function findOutlets(doc: Doc): OutletMention[] {
  const { tokens } = doc;
  const names = namesOfOutlets();
  const bits = sourceWords(doc);
  const found: OutletMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!((bits[at] as number) & OUTLET)) continue;
    const form = nameAt(names, tokens, at);
    if (form === null) continue;
    const endToken = at + form.words.length;
    if (!isCited(doc, at, endToken, form.isAmbiguous)) continue;
    if (isFieldOfOffice(doc, at)) continue;
    const start = (tokens[at] as Token).start;
    found.push({ start, end: (tokens[endToken - 1] as Token).end, outlet: form.means, firstToken: at, endToken });
    at = endToken - 1;
  }
  return found;
}

/** Words of the trade before or after a name. One that is seldom anything else needs only not to be part of a longer name. */
function isCited(doc: Doc, first: number, end: number, isAmbiguous: boolean): boolean {
  const { tokens, language } = doc;
  const { citesBefore, citesAfter, consumes, employs } = language.claims.sources;
  const articleBefore = language.functionWords.determiners.has(tokens[first - 1]?.norm ?? '');
  const before = tokens[first - (articleBefore ? 2 : 1)];
  const after = tokens[end];
  if (consumes.has(before?.norm ?? '') || employs.has(after?.norm ?? '')) return false;
  if (isHyphened(tokens, first, end)) return false;
  const isPartOfName =
    (after?.isCapitalized === true && !citesAfter.has(after.norm)) ||
    (tokens[first - 1]?.isCapitalized === true && !articleBefore && !citesBefore.has(tokens[first - 1]?.norm ?? ''));
  if (isPartOfName && isAmbiguous) return false;
  if (!isAmbiguous) return true;
  const isCredit = before?.text === '(' && after?.text === ')';
  return isCredit || givenTo(doc, articleBefore ? first - 1 : first) || citesAfter.has(after?.norm ?? '');
}

/** "told the Sun", "in an interview with the Sun": whether what stands before a token says something to what begins there. */
export function givenTo({ tokens, language }: Doc, at: number): boolean {
  const { citesBefore, sharesWith } = language.claims.sources;
  const before = tokens[at - 1]?.norm ?? '';
  return citesBefore.has(before) || (/^(?:with|for)$/.test(before) && sharesWith.has(tokens[at - 2]?.norm ?? ''));
}

/** "The Star-Ledger" is not the Star, nor does it say what a "Star-Ledger poll" finds. */
function isHyphened(tokens: Doc['tokens'], first: number, end: number): boolean {
  const before = tokens[first - 1];
  const after = tokens[end];
  if (after?.text === '-' && after.start === tokens[end - 1]?.end && tokens[end + 1]?.isCapitalized === true)
    return true;
  return before?.text === '-' && before.end === tokens[first]?.start && tokens[first - 2]?.end === before.start;
}

/** "the Ministry of Foreign Affairs": what an office is for, and no magazine. */
const isFieldOfOffice = ({ tokens, language }: Doc, first: number): boolean =>
  tokens[first - 1]?.norm === 'of' && language.roleNouns.has(tokens[first - 2]?.norm ?? '');
