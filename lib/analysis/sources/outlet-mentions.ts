import { outletNames, type Outlet } from '../../knowledge/outlets';
import type { Span } from '../../types/span';
import type { Doc, Token } from '../doc';
import { tokenize } from '../text/tokens';

/** An outlet named in the text. */
export type OutletMention = Span & { readonly outlet: Outlet; readonly firstToken: number; readonly endToken: number };

type Form = { readonly words: readonly string[]; readonly outlet: Outlet; readonly isAmbiguous: boolean };

let forms: ReadonlyMap<string, readonly Form[]> | null = null;

/** Names by their first word, longest first; read on first use. "The" at the head of a name may be missing. */
function formsByFirstWord(): ReadonlyMap<string, readonly Form[]> {
  if (forms !== null) return forms;
  const byFirst = new Map<string, Form[]>();
  for (const { text, ambiguous, means } of outletNames) {
    const words = tokenize(text).map((token) => token.text);
    const bare = words[0] === 'The' && words.length > 2 ? words.slice(1) : words;
    const first = bare[0];
    if (first === undefined) continue;
    const list = byFirst.get(first) ?? [];
    byFirst.set(first, list);
    list.push({ words: bare, outlet: means, isAmbiguous: ambiguous });
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  forms = byFirst;
  return forms;
}

/**
 * Outlets that the text draws on by name, in order. A name that often means something else counts only beside words
 * of the trade: "told the Independent", "the Mirror reported", "(PAP)".
 */
export function findOutlets(doc: Doc): OutletMention[] {
  const { tokens } = doc;
  const index = formsByFirstWord();
  const found: OutletMention[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const candidates = index.get((tokens[at] as Token).text);
    if (candidates === undefined) continue;
    const form = candidates.find(({ words }) => words.every((word, offset) => tokens[at + offset]?.text === word));
    if (form === undefined) continue;
    const endToken = at + form.words.length;
    if ((form.isAmbiguous || form.words.length === 1) && !isCited(doc, at, endToken, form.isAmbiguous)) continue;
    const start = (tokens[at] as Token).start;
    found.push({ start, end: (tokens[endToken - 1] as Token).end, outlet: form.outlet, firstToken: at, endToken });
    at = endToken - 1;
  }
  return found;
}

/** Words of the trade before or after a name. One that is seldom anything else needs only not to be part of a longer name. */
function isCited({ tokens, language }: Doc, first: number, end: number, isAmbiguous: boolean): boolean {
  const { citesBefore, citesAfter } = language.claims.sources;
  const articleBefore = language.functionWords.determiners.has(tokens[first - 1]?.norm ?? '');
  const before = tokens[first - (articleBefore ? 2 : 1)];
  const after = tokens[end];
  const isPartOfName =
    (after?.isCapitalized === true && !citesAfter.has(after.norm)) ||
    (tokens[first - 1]?.isCapitalized === true && !articleBefore && !citesBefore.has(tokens[first - 1]?.norm ?? ''));
  if (isPartOfName && isAmbiguous) return false;
  if (!isAmbiguous) return true;
  const isCredit = before?.text === '(' && after?.text === ')';
  return isCredit || citesBefore.has(before?.norm ?? '') || citesAfter.has(after?.norm ?? '');
}
