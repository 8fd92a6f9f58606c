import { bodyNames, type Body } from '../../knowledge/bodies';
import type { SourceKind } from '../../types/analysis';
import type { Span } from '../../types/span';
import type { Doc, Token } from '../doc';
import { nameAt, nameIndex, type NameIndex } from './name-index';
import { DOCUMENT, MADE_BY, sourceWords } from './source-words';

/** A body whose document the text draws on; `document` is the noun: "report". */
export type Maker = Span & { readonly kind: SourceKind; readonly name: string; readonly document: Span };

/** Most words between article and name: "the Laren-based research group Agrimetrics". */
const MODIFIERS = 4;

let index: NameIndex<Body> | null = null;

/**
 * Bodies named as makers of what the text draws on, in order: "a report by Amnesty International", "data from the research
 * group Agrimetrics". Bodies that say something are speakers, and are not told here.
 */
export function findMakers(doc: Doc): Maker[] {
  const bits = sourceWords(doc);
  const { tokens } = doc;
  const found: Maker[] = [];
  for (let at = 1; at < tokens.length; at++) {
    if (!((bits[at] as number) & MADE_BY)) continue;
    const noun = isMade(doc, at) ? at - 2 : at - 1;
    if (noun < 0 || !((bits[noun] as number) & DOCUMENT)) continue;
    const document = tokens[noun] as Token;
    const isFrom = tokens[at]?.norm !== 'of'; // "a study of DNA"
    let maker = makerAt(doc, at + 1, isFrom);
    while (maker !== null) {
      const { after, ...named } = maker;
      found.push({ ...named, document });
      maker = joins(tokens[after]) ? makerAt(doc, after + 1, isFrom) : null;
    }
  }
  return found;
}

/** "a study published by": the word before the preposition tells how it was made. */
const isMade = ({ tokens, language }: Doc, at: number): boolean =>
  tokens[at]?.norm === 'by' && language.claims.sources.documentMaking.has(tokens[at - 1]?.norm ?? '');

/** "research by the Laren Institute and the University of Tarvo" has two makers. */
const joins = (token: Token | undefined): boolean => token?.norm === 'and';

/** The maker from a token on, with or without article, and the token after it. */
function makerAt(
  doc: Doc,
  from: number,
  isFrom: boolean,
): (Omit<Maker, 'document'> & { readonly after: number }) | null {
  const { tokens, text, language } = doc;
  const first = language.functionWords.determiners.has(tokens[from]?.norm ?? '') ? from + 1 : from;
  const known = nameAt((index ??= nameIndex(bodyNames())), tokens, first);
  const isKnown = known !== null && tokens[first + known.words.length]?.isCapitalized !== true;
  const range = isKnown ? ([first, first + known.words.length] as const) : calledBody(doc, first, isFrom);
  if (range === null) return null;
  const [start, end] = [(tokens[range[0]] as Token).start, (tokens[range[1] - 1] as Token).end];
  const kind = isKnown ? kindOf(known.means) : 'organisation';
  return { start, end, kind, name: text.slice(start, end), after: range[1] };
}

/** Offices of a state are official. */
const kindOf = ({ kind }: Body): SourceKind =>
  kind === 'central-bank' || kind === 'statistics' ? 'official' : 'organisation';

/** "research group Agrimetrics", "Laren Institute": first and last token of a name that a noun before it or in it says to be a body's. */
function calledBody(
  { tokens, language }: Doc,
  first: number,
  isFrom: boolean,
): readonly [first: number, end: number] | null {
  const { bodyNouns } = language.claims.sources;
  let from = first;
  while (from < first + MODIFIERS && tokens[from]?.isWord && !tokens[from]?.isCapitalized) from++;
  let end = from;
  while (isOfName(tokens[end])) end++;
  if (end === from) return null;
  const isCalled = from > first && bodyNouns.has(tokens[from - 1]?.norm ?? '');
  const isAcronym = isFrom && end === from + 1 && ACRONYM.test(tokens[from]?.text ?? '');
  return isCalled || isAcronym || bodyNouns.has(tokens[end - 1]?.norm ?? '') ? [from, end] : null;
}

const ACRONYM = /^\p{Lu}{3,6}$/u;

/** "Tarvo", and the ’s of "Tarvo’s Population Institute". */
const isOfName = (token: Token | undefined): boolean =>
  token !== undefined && ((token.isWord && token.isCapitalized) || /^['’]s$/.test(token.text));
