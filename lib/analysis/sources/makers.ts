import { bodyNames, type Body } from '../../knowledge/bodies';
import type { SourceKind } from '../../types/analysis';
import type { Span } from '../../types/span';
import { lastStartingAt, type Doc, type Token } from '../doc';
import { nameAt, nameIndex, type NameIndex } from './name-index';
import type { NamingAt } from './namings';
import { DOCUMENT, MADE_BY, sourceWords } from './source-words';
import { readSpeaker } from './speaker-kind';

/** A body whose document the text draws on; `document` is the noun: "report". */
export type Maker = Span & {
  readonly kind: SourceKind;
  readonly name: string;
  readonly document: Span;
  /** No more than what its name says tells that it makes documents. */ readonly isLoose: boolean;
};

/** Most words between article and name: "the Laren-based research group Agrimetrics". */
const MODIFIERS = 4;

let index: NameIndex<Body> | null = null;

/**
 * Bodies named as makers of what the text draws on, in order: "a report by Amnesty International", "data from the research
 * group Agrimetrics". Bodies that say something are speakers, and are not told here.
 */
export function findMakers(doc: Doc, namingAt: NamingAt): Maker[] {
  const bits = sourceWords(doc);
  const { tokens } = doc;
  const found: Maker[] = [];
  for (let at = 1; at < tokens.length; at++) {
    if (!((bits[at] as number) & MADE_BY)) continue;
    const noun = madeNoun(doc, at);
    if (noun < 0 || !((bits[noun] as number) & DOCUMENT)) continue;
    const document = tokens[noun] as Token;
    const isFrom = tokens[at]?.norm !== 'of'; // "a study of DNA"
    let maker = makerAt(doc, at + 1, isFrom, namingAt);
    while (maker !== null) {
      const { after, ...named } = maker;
      if (!named.isLoose || isDrawnOn(doc, noun, after)) found.push({ ...named, document });
      maker = joins(tokens[after]) ? makerAt(doc, after + 1, isFrom, namingAt) : null;
    }
  }
  return found;
}

/** How far behind a maker the verb may stand. */
const REACH = 8;

/** "according to data from the ministry", "data from the ministry show", not "stole data from the ministry". */
function isDrawnOn({ tokens, language }: Doc, noun: number, after: number): boolean {
  const { citesDocument, documentSays } = language.claims.sources;
  for (let at = noun - 1; at >= noun - MODIFIERS && tokens[at]?.isWord; at--)
    if (citesDocument.has((tokens[at] as Token).norm)) return true;
  for (let at = after; at < after + REACH && tokens[at] !== undefined && tokens[at]?.text !== '.'; at++)
    if (documentSays.has((tokens[at] as Token).norm)) return true;
  return false;
}

/** The noun before "by" or "from", across how and when it was made: "a study published on Monday by". */
function madeNoun({ tokens, language }: Doc, at: number): number {
  const { claims, functionWords } = language;
  if (tokens[at]?.norm !== 'by') return at - 1;
  let made = at - 1;
  if (functionWords.times.has(tokens[made]?.norm ?? '')) made--;
  while (made < at - 1 && /^(?:on|in|this|last|late|early)$/.test(tokens[made]?.norm ?? '')) made--;
  return claims.sources.documentMaking.has(tokens[made]?.norm ?? '') ? made - 1 : at - 1;
}

/** "research by the Laren Institute and the University of Tarvo" has two makers. */
const joins = (token: Token | undefined): boolean => token?.norm === 'and';

/** The maker from a token on, with or without article, and the token after it. */
function makerAt(
  doc: Doc,
  from: number,
  isFrom: boolean,
  namingAt: NamingAt,
): (Omit<Maker, 'document'> & { readonly after: number }) | null {
  const { tokens, text, language } = doc;
  const first = language.functionWords.determiners.has(tokens[from]?.norm ?? '') ? from + 1 : from;
  const known = nameAt((index ??= nameIndex(bodyNames())), tokens, first);
  const isKnown = known !== null && tokens[first + known.words.length]?.isCapitalized !== true;
  const naming = isKnown || !isFrom ? null : namingAt(from);
  const range = isKnown ? ([first, first + known.words.length] as const) : calledBody(doc, first, isFrom);
  if (
    naming?.who.kind === 'institution' &&
    naming.span.end > (range === null ? 0 : (tokens[range[1] - 1] as Token).end)
  ) {
    const { who, span } = naming;
    const called = text.slice(span.start, span.end);
    const source = readSpeaker(doc, { ...who, name: CAPITAL.test(called) ? called : who.name }, false);
    const after = lastStartingAt(tokens, span.end - 1) + 1;
    return source === null ? null : { ...span, kind: source.kind, name: source.name, isLoose: true, after };
  }
  if (range === null) return null;
  const [start, end] = [(tokens[range[0]] as Token).start, (tokens[range[1] - 1] as Token).end];
  const { authorityName, governments, bodyNouns } = language.claims.sources;
  const name = text.slice(start, end);
  const last = tokens[range[1] - 1]?.norm ?? '';
  const kind = isKnown
    ? kindOf(known.means)
    : authorityName.test(name) || governments.has(last)
      ? 'official'
      : 'organisation';
  const isLoose = !isKnown && range[0] === first && !bodyNouns.has(last) && !ACRONYM.test(name);
  return { start, end, kind, name, isLoose, after: range[1] };
}

/**
 * The body of the tables whose name the words of a speaker are a part of, as where a name is none that people have: "the
 * Children" of "Save the Children"; null for others.
 */
export function bodyAround({ tokens, text }: Doc, words: Span): (Span & Pick<Maker, 'kind' | 'name'>) | null {
  const at = lastStartingAt(tokens, words.start);
  for (let first = at + 1; first >= Math.max(0, at - 2); first--) {
    const known = nameAt((index ??= nameIndex(bodyNames())), tokens, first);
    if (known === null || known.isAmbiguous) continue;
    const [start, end] = [(tokens[first] as Token).start, (tokens[first + known.words.length - 1] as Token).end];
    const name = text.slice(start, end);
    const isOther = !/[ '’]/.test(name) || tokens[first + known.words.length]?.isCapitalized === true; // "Vale"
    if (!isOther && words.start < end && words.end <= end) return { start, end, kind: kindOf(known.means), name };
  }
  return null;
}

/** Offices of a state are official. */
const kindOf = ({ kind }: Body): SourceKind =>
  kind === 'central-bank' || kind === 'statistics' ? 'official' : 'organisation';

/** "research group Agrimetrics", "Laren Institute": first and last token of a name that a noun before it or in it says to be a body's. */
function calledBody(doc: Doc, first: number, isFrom: boolean): readonly [first: number, end: number] | null {
  const { tokens, language } = doc;
  const { bodyNouns } = language.claims.sources;
  const authority = authorityFrom(doc, first);
  if (authority !== null) return authority;
  let from = first;
  while (from < first + MODIFIERS && tokens[from]?.isWord && !tokens[from]?.isCapitalized) from++;
  let end = from;
  while (isOfName(tokens[end])) end++;
  if (end === from) return null;
  const isCalled = from > first && bodyNouns.has(tokens[from - 1]?.norm ?? '');
  const isAcronym = isFrom && end === from + 1 && ACRONYM.test(tokens[from]?.text ?? '');
  const last = tokens[end - 1]?.norm ?? '';
  const isBody = bodyNouns.has(last) || (end > from + 1 && language.bodyEndings.has(last));
  if (!isCalled && !isAcronym && !isBody) return null;
  // "the University of Tarvo"
  if (isBody && /^(?:of|for)$/.test(tokens[end]?.norm ?? '') && isOfName(tokens[end + 1]))
    do end++;
    while (isOfName(tokens[end]));
  return [from, end];
}

/** "Tarvo's interior ministry", "the Ministry of Ports": the shortest words from a token on that name an authority. */
function authorityFrom({ tokens, text, language }: Doc, first: number): readonly [number, number] | null {
  const { authorityName, governments } = language.claims.sources;
  const start = tokens[first]?.start ?? 0;
  if (!isOfName(tokens[first])) return null;
  for (let at = first; at <= first + MODIFIERS && tokens[at]?.isWord; at++) {
    const { end, norm } = tokens[at] as Token;
    if (language.functionWords.prepositions.has(norm) || tokens[at + 1]?.norm === 'of') continue;
    if (authorityName.test(text.slice(start, end)) || (at > first && governments.has(norm))) return [first, at + 1];
  }
  return null;
}

const CAPITAL = /\p{Lu}/u;
const ACRONYM = /^\p{Lu}{3,6}$/u;

/** "Tarvo", and the ’s of "Tarvo’s Population Institute". */
const isOfName = (token: Token | undefined): boolean =>
  token !== undefined && ((token.isWord && token.isCapitalized) || /^['’]s$/.test(token.text));
