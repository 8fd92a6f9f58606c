import type { Span } from '../../types/span';
import { itemAt, lastStartingAt, type Doc, type Sentence, type Token } from '../doc';
import type { Actor } from './actors';
import type { Member } from './cast';
import { creditedTo } from './credits';
import type { RawAttribution } from './cues';
import { isUnsaid } from './unsaid';

/** An attribution whose speaker is known. */
export type Heard = RawAttribution & { readonly member: Member | null; readonly partners: readonly Member[] };

/** Who speaks a quotation: by an attribution (its index), or only by standing next to a name; `rule` says how. */
export type QuoteLink = { readonly attribution: number; readonly member: Member | null; readonly rule: string };

/** What the links are read from. */
export type Hearing = {
  readonly doc: Doc;
  readonly quotes: readonly Span[];
  readonly heard: readonly Heard[];
  /** Who each sentence is about, by index of the sentence. */
  readonly subjects: readonly (Member | null)[];
  /** Everybody that a sentence names, in text order. */
  readonly named: readonly { readonly sentence: number; readonly actor: Actor; readonly member: Member }[];
};

const NOBODY: QuoteLink = { attribution: -1, member: null, rule: 'none' };

/** True where a verb of saying gives words to somebody else than those who spoke them first. */
export const isSaidAnew = (link: QuoteLink, first: QuoteLink | undefined, heard: readonly Heard[]): boolean =>
  first !== undefined &&
  (link.rule === 'before-cue' || link.rule === 'in-content') &&
  heard[link.attribution]?.construction !== 'noun' &&
  link.member !== first.member;

/** Links each quotation to the attribution that introduces it, follows it, or speaks next to it. */
export function linkQuotes(hearing: Hearing): QuoteLink[] {
  const { doc, quotes, heard } = hearing;
  const bySentence = new Map<number, number[]>();
  heard.forEach((attribution, index) => {
    const list = bySentence.get(attribution.sentence);
    if (list) list.push(index);
    else bySentence.set(attribution.sentence, [index]);
  });
  const links: QuoteLink[] = [];
  quotes.forEach((quote, which) => {
    const first = doc.sentences[lastStartingAt(doc.sentences, quote.start)];
    const last = doc.sentences[lastStartingAt(doc.sentences, quote.end - 1)];
    if (!first || !last) {
      links.push(NOBODY);
      return;
    }
    const previous = itemAt(quotes, which - 1);
    const isSameBlock = previous !== undefined && previous.start >= (doc.blocks[first.block] as Span).start;
    links.push(
      followedBy(hearing, quote, bySentence.get(last.index)) ??
        saidByWriter(doc, quote, first) ??
        credited(hearing, quote) ??
        introducedBy(hearing, quote, bySentence.get(first.index)) ??
        bySubject(hearing, quote, first, last) ??
        (isSameBlock ? carriedOn(links[which - 1] as QuoteLink, 'same-paragraph') : null) ??
        inBlock(hearing, first, bySentence) ??
        fromBefore(hearing, first, itemAt(links, which - 1), bySentence) ??
        NOBODY,
    );
  });
  return joinParts(hearing, links);
}

/** A quotation that a new paragraph goes on with has one speaker, named with whichever part has words of saying beside it. */
function joinParts({ doc, quotes }: Hearing, links: QuoteLink[]): QuoteLink[] {
  for (let at = quotes.length - 2; at >= 0; at--) {
    const [link, next] = [links[at] as QuoteLink, links[at + 1] as QuoteLink];
    if (!isLeftOpen(doc, quotes[at] as Span, quotes[at + 1] as Span)) continue;
    if (!OWN_CUE.has(link.rule) && next.rule === 'before-cue') links[at] = { ...next, rule: 'next-paragraph' };
  }
  return links;
}
const OWN_CUE = new Set(['before-cue', 'in-content', 'subject-of-sentence']);

/** True where a quotation runs to the end of its paragraph unclosed and the other opens the next. */
function isLeftOpen(doc: Doc, { end }: Span, other: Span): boolean {
  const block = lastStartingAt(doc.blocks, end - 1);
  const { end: blockEnd } = doc.blocks[block] as Span;
  const next = doc.blocks[block + 1];
  return next !== undefined && blockEnd - end < 1 && other.start >= next.start && other.start - next.start <= 2;
}

const linkTo = ({ heard }: Hearing, attribution: number, rule: string): QuoteLink => ({
  attribution,
  member: (heard[attribution] as Heard).member,
  rule,
});

/** The same speaker again; what only stood below somebody's words does so still. */
const carriedOn = (link: QuoteLink, rule: string): QuoteLink | null =>
  link.member ? { ...link, rule: link.rule === 'paragraph-before' ? link.rule : rule } : null;

/** Speaks with a voice of its own: studies show and mouths say; passives without an agent do neither. */
const isVoice = ({ doc }: Pick<Hearing, 'doc'>, { member, act, at }: Heard) =>
  member !== null && act !== 'show' && !isUnsaid(doc, at, act);

/** “…,” I said. – “And I go, “…””: whoever writes or is interviewed, and nobody that the text names. */
function saidByWriter({ text, language }: Doc, { start, end }: Span, sentence: Sentence): QuoteLink | null {
  // "… was tired.” I told him: “…": a full stop ends what is said before it
  const behind = text[end - 1] === '.' ? '' : (WRITER_BEHIND.exec(text.slice(end, end + LONGEST_CUE))?.[1] ?? '');
  const before = text.slice(Math.max(sentence.start, start - LONGEST_CUE), start);
  return language.reportingVerbs.has(behind) || WRITER_BEFORE.test(before) ? WRITER : null;
}
const WRITER: QuoteLink = { attribution: -1, member: null, rule: 'first-person' };
const LONGEST_CUE = 40;
const WRITER_BEHIND = /^[,.?!]?["”’']{0,2},? (?:I|we) (\p{Ll}+)/u;
// "I said, “", "And then I asked him: “"
const WRITER_BEFORE = /\b(?:I|[Ww]e)(?: \p{Ll}+){1,3}[,:] ["“]$/u;

/** “…,” Ortega said. */
function followedBy(hearing: Hearing, quote: Span, candidates: readonly number[] = []): QuoteLink | null {
  const { heard, doc } = hearing;
  for (const index of candidates) {
    const { cue, isPostposed, actor } = heard[index] as Heard;
    if (!isPostposed || !actor || !isVoice(hearing, heard[index] as Heard)) continue;
    const begin = Math.min(cue.start, (doc.tokens[actor.first] as Span).start);
    if (begin < quote.end || (begin - quote.end > NEAR && !isTitle(hearing, quote.end, begin))) continue;
    return linkTo(hearing, index, 'before-cue');
  }
  return null;
}

/** “… .” — Ana Ortega */
function credited({ doc, named }: Hearing, quote: Span): QuoteLink | null {
  const member = creditedTo(doc, quote, named);
  return member ? { attribution: -1, member, rule: 'credit-behind' } : null;
}

/** Characters between a quotation and whoever is named behind it. */
const NEAR = 12;
/** Characters of what somebody is, before the name. */
const TITLE = 80;

/** “…,” Kenya's foreign minister, Ana Ortega, said: nothing but what they are stands before the name. */
const isTitle = ({ doc }: Hearing, end: number, name: number): boolean =>
  name - end < TITLE && /^["”]?,?["”]? (?!and |but |as |he |she |they )[^.;:“”"]*, ?$/.test(doc.text.slice(end, name));

/** Ortega said that Lindqvist had called it “…”: the outermost voice whose content holds the quotation; media pass it on. */
function introducedBy(hearing: Hearing, quote: Span, candidates: readonly number[] = []): QuoteLink | null {
  let best = -1;
  let bestRank = 0;
  for (const index of candidates) {
    const attribution = hearing.heard[index] as Heard;
    if (!isVoice(hearing, attribution)) continue;
    const { content, act, member, isPostposed, actor } = attribution;
    const covers = content.start <= quote.start + 2 && quote.start < content.end;
    const isNamed = actor !== null && itemAt(hearing.doc.tokens, actor.first - 1)?.norm === 'what';
    const rank =
      (isNamed ? 16 : 0) +
      (covers ? 8 : 0) +
      (act !== 'believe' ? 4 : 0) +
      (member?.kind !== 'media' ? 2 : 0) +
      (isPostposed || attribution.construction === 'noun' ? 0 : 1);
    if (covers && rank > bestRank) {
      best = index;
      bestRank = rank;
    }
  }
  return best < 0 ? null : linkTo(hearing, best, 'in-content');
}

/** Words quoted within a sentence that has no cue, or after its colon: whoever the sentence is about. */
function bySubject(hearing: Hearing, quote: Span, first: Sentence, last: Sentence): QuoteLink | null {
  const { subjects, doc } = hearing;
  if ((first !== last && !AFTER_COLON.test(doc.text.slice(quote.start - 3, quote.start))) || isAlone(doc, quote, first))
    return null;
  const member = subjects[first.index] ?? null;
  if (member !== null && isBehind(hearing, quote, first, member)) return null;
  return member ? { attribution: -1, member, rule: 'subject-of-sentence' } : null;
}

/** “You blamed thousands of” workers: whoever goes on with the words that open the sentence is part of what is said. */
function isBehind({ doc, named }: Hearing, quote: Span, { index, start }: Sentence, member: Member): boolean {
  if (quote.start - start > 1 || SPOKEN_OUT.test(doc.text.slice(quote.end - 1, quote.end))) return false;
  const first = named.find((each) => each.sentence === index && each.member === member);
  const from = first === undefined ? -1 : (doc.tokens[first.actor.first] as Token).start;
  return from > quote.end && from - quote.end <= 2 && first?.actor.name === null;
}

// “We must pay,” the editorial read
const SPOKEN_OUT = /[,.?!…]/;

// "outlined their vision: “We …"
const AFTER_COLON = /: ?["“„«‘']$/;

/** True where the sentence is nothing but the quotation. */
const isAlone = (doc: Doc, quote: Span, sentence: Sentence) =>
  !WORDS.test(doc.text.slice(sentence.start, quote.start)) && !WORDS.test(doc.text.slice(quote.end, sentence.end));
const WORDS = /\p{L}{2}/u;

/** The voice heard last before the quotation in its paragraph, else the first after it. */
function inBlock(
  hearing: Hearing,
  sentence: Sentence,
  bySentence: ReadonlyMap<number, readonly number[]>,
): QuoteLink | null {
  const { doc } = hearing;
  for (let at = sentence.index; at >= 0 && doc.sentences[at]?.block === sentence.block; at--) {
    const found = mainVoice(hearing, bySentence.get(at));
    if (found >= 0) return linkTo(hearing, found, 'same-paragraph');
  }
  for (let at = sentence.index + 1; doc.sentences[at]?.block === sentence.block; at++) {
    const found = mainVoice(hearing, bySentence.get(at));
    if (found >= 0) return linkTo(hearing, found, 'same-paragraph');
  }
  return null;
}

/** The outermost voice of a sentence. */
function mainVoice({ heard, doc }: Hearing, candidates: readonly number[] = []): number {
  const voices = candidates.filter(
    (index) => isVoice({ doc }, heard[index] as Heard) && (heard[index] as Heard).act !== 'believe',
  );
  return voices.find((index) => (heard[index] as Heard).isPostposed) ?? voices[0] ?? -1;
}

/** A paragraph that is only a quotation: who spoke in the paragraphs before it. */
function fromBefore(
  hearing: Hearing,
  sentence: Sentence,
  previous: QuoteLink | undefined,
  bySentence: ReadonlyMap<number, readonly number[]>,
): QuoteLink | null {
  const { doc } = hearing;
  for (let at = sentence.index - 1; at >= 0 && at > sentence.index - 12; at--) {
    const found = mainVoice(hearing, bySentence.get(at));
    if (found >= 0) return linkTo(hearing, found, 'paragraph-before');
    if (doc.sentences[at]?.block === sentence.block - 1) {
      const text = doc.text.slice((doc.sentences[at] as Span).start, (doc.sentences[at] as Span).end);
      const member = hearing.subjects[at];
      if (text.trimEnd().endsWith(':') && member) return { attribution: -1, member, rule: 'colon-before' };
    }
  }
  return previous ? carriedOn(previous, 'paragraph-before') : null;
}
