import type { Language } from '../../../language/types';
import type { Doc, Token } from '../../doc';
import { eventLexicon } from '../signals/lexicon';
import { withDeed } from './topic-deed';
import { findFrame } from './topic-frame';
import { isGlue, isNounAt, matterPhrases, sumOf, wordsOf, type Run, type Word } from './topic-phrase';

/** Most words of a clause. */
const CLAUSE = 12;
/** Most words of what somebody speaks out on that stand whole. */
const SPOKEN = 9;
/** Fewer words than these say less than the text does. */
const THIN = 3;
/** Share of what a headline says of the topic that a noun phrase of it must hold to stand for it all. */
const SHARE = 0.45;
/** The same for a phrase behind "despite" or "after". */
const SHARE_OF_TAIL = 0.7;
/** The same where the headline is too long to stand whole, or asks. */
const SHARE_OF_LONG = 0.25;

/** A part of a headline: what stands between its colons, dashes and full stops. */
type Segment = { readonly first: number; readonly end: number; readonly isAsked: boolean };

/**
 * What a headline names as its matter. `other` is how it names it from the other side, for where whoever stands before
 * `until` turns out to stand so to it: the accusation where it stands behind that, else what it accuses another of.
 */
export type HeadlineMatter = {
  readonly run: Run;
  /** A word or two: the text may say it better. */
  readonly isThin: boolean;
  readonly other: { readonly run: Run; readonly when: 'supports' | 'opposes'; readonly until: number } | null;
};

/**
 * The words of a headline that name its matter: what somebody speaks out on where it tells that, else a noun phrase that
 * holds most of what it says of the topic, else the clause up to where it turns to when and why. Null where it only
 * teases: a question, a quotation, a word or two.
 */
export function headlineMatter(
  { language }: Doc,
  tokens: readonly Token[],
  scoreOf: (token: Token) => number,
): HeadlineMatter | null {
  const words = wordsOf(language, tokens);
  const head: Head = { language, tokens, words, scoreOf };
  const segments = segmentsOf(language, tokens)
    .map((segment) => ({ ...segment, score: sumOf(tokens, segment.first, segment.end, scoreOf) }))
    .filter(({ first, end, isAsked }) => !isAsked && end - first > 1);
  const best = segments.reduce<(typeof segments)[number] | null>((a, b) => (a && a.score >= b.score ? a : b), null);
  if (!best) return null;
  if (best.score === 0 && !(best.end - best.first > 3 && hasVerb(words, best.first, best.end))) return null;
  const matter = spokenOf(head, best) ?? plainMatter(head, best);
  return matter && { ...matter, run: withDeed(language, tokens, words, matter.run, best.first) };
}

type Head = {
  readonly language: Doc['language'];
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
  readonly scoreOf: (token: Token) => number;
};

/** "cutting the cable" of "Arland accuses Port Vale of cutting the cable". */
function spokenOf(head: Head, best: Segment & { readonly score: number }): HeadlineMatter | null {
  const { language, tokens, words } = head;
  const frame = findFrame(language, tokens, words, best);
  if (!frame) return null;
  const end = tailOf(tokens, words, frame, 1);
  const said = clauseOf(tokens, words, { first: frame.first, end });
  const part =
    said.end - said.first === 1 || isBareName(head, said)
      ? (turnedClause(head, { first: end, end: best.end }) ?? said)
      : said;
  if (part.end <= part.first) return null;
  // "Nordia condemns move": the move is what the rest of the headline tells
  const { norm } = tokens[part.end - 1] as Token;
  if (part.end - part.first === 1 && language.stances.matterWords.goesBack.has(norm)) return null;
  const isWhole = frame.isRequest || part.end - part.first <= SPOKEN || /ing$/.test(tokens[part.first]?.norm ?? '');
  const phrase = isWhole ? null : bestOf(head, part, SHARE);
  const run = phrase ?? { ...part, score: best.score };
  const whole = clauseOf(tokens, words, { first: best.first, end: tailOf(tokens, words, best) });
  return {
    run,
    isThin: run.end - run.first < THIN,
    other: frame.stands && {
      run: { ...whole, score: best.score },
      when: frame.stands === 'opposes' ? 'supports' : 'opposes',
      until: frame.until,
    },
  };
}

/** "Republicans blast the president after Arland tests a bomb": who is spoken to is no matter. */
function isBareName({ tokens, words }: Head, { first, end }: Omit<Run, 'score'>): boolean {
  return (
    end - first < 3 &&
    words
      .slice(first, end)
      .every(
        ({ isMatter, isSmall }, at) =>
          !isMatter && (isSmall || tokens[first + at]?.isCapitalized === true || end - first === 1),
      )
  );
}

/** "after Arland tests a bomb": the clause that a headline turns to. */
function turnedClause(
  { language, tokens, words }: Head,
  { first, end }: Omit<Run, 'score'>,
): Omit<Run, 'score'> | null {
  if (!language.stances.matterWords.secondClause.has(tokens[first]?.norm ?? '')) return null;
  const clause = clauseOf(tokens, words, { first: first + 1, end });
  return clause.end - clause.first > 2 && hasVerb(words, clause.first, clause.end) ? clause : null;
}

/** The noun phrase of a part that holds at least a share of what it says of the topic. */
function bestOf({ language, tokens, scoreOf }: Head, part: Omit<Run, 'score'>, share: number): Run | null {
  const least = share * sumOf(tokens, part.first, part.end, scoreOf);
  return matterPhrases(language, tokens.slice(part.first, part.end), scoreOf)
    .map((run) => ({ ...run, first: run.first + part.first, end: run.end + part.first }))
    .filter(
      ({ first, end, score }) =>
        end - first > 1 &&
        score > 0 &&
        score >= least &&
        !language.stances.matterWords.quantifiers.has(tokens[first]?.norm ?? ''),
    )
    .reduce<Run | null>((a, b) => (a && a.score >= b.score ? a : b), null);
}

function plainMatter(head: Head, best: Segment & { readonly score: number }): HeadlineMatter | null {
  const { language, tokens, words, scoreOf } = head;
  const tail = tailOf(tokens, words, best);
  const isAsked = tokens.some(({ text }) => text === '?');
  const share = isAsked || tail - best.first > CLAUSE ? SHARE_OF_LONG : SHARE;
  const phrase = matterPhrases(language, tokens.slice(best.first, best.end), scoreOf)
    .map((run) => ({ ...run, first: run.first + best.first, end: run.end + best.first }))
    .filter(
      ({ first, end, score }) =>
        end - first > 1 &&
        best.score > 0 &&
        !language.stances.matterWords.quantifiers.has(tokens[first]?.norm ?? '') &&
        score >= best.score * (first > tail ? SHARE_OF_TAIL : share),
    )
    .reduce<Run | null>((a, b) => (a && a.score >= b.score ? a : b), null);
  const main = clauseOf(tokens, words, { first: best.first, end: tail });
  const deed = isAsked ? -1 : hostileDeed(head, best.first, tail);
  const whole = { ...main, score: best.score };
  // "Asylum claims suspended": what is done to it belongs to it
  if (phrase && deed > 0 && phrase.end === deed && isPassive(head, deed, main.end))
    return { run: whole, isThin: false, other: null };
  if (phrase && deed > 0 && phrase.first > deed && main.end - main.first > 2)
    return { run: whole, isThin: false, other: { run: phrase, when: 'opposes', until: deed } };
  if (phrase) return { run: phrase, isThin: false, other: null };
  if (isAsked) return null;
  const after = turnedClause(head, { first: tail, end: best.end });
  const scoreIn = ({ first, end }: Omit<Run, 'score'>) => sumOf(tokens, first, end, scoreOf);
  const matter = (part: Omit<Run, 'score'>) => words.slice(part.first, part.end).some(({ isMatter }) => isMatter);
  const isTurned = after !== null && matter(after) && !matter(main) && scoreIn(after) > TURN * scoreIn(main);
  const told = isTurned ? after : main;
  return told.end - told.first < 3 ? null : { run: { ...told, score: best.score }, isThin: false, other: null };
}

/** "claims suspended", "claims suspended over fraud": a participle that nothing is the object of. */
const isPassive = ({ tokens, words }: Head, at: number, end: number): boolean =>
  /(?:ed|en|wn)$/.test(tokens[at]?.norm ?? '') && at < end && (at + 1 === end || words[at + 1]?.joins === true);

/**
 * The verb of a deed against its object, "Arland bans beef", "Arland arrests the envoy": who does it is for the ban, not
 * for the beef. -1 where there is none.
 */
function hostileDeed({ language, tokens, words }: Head, first: number, end: number): number {
  const wordOf = eventLexicon(language);
  const { quarrels } = language.stances.topics;
  for (let at = first + 1; at < end; at++) {
    const word = wordOf(tokens[at] as Token);
    const isNoun = words[at]?.isMatter === true && isNounAt(tokens, words, at);
    if (words[at]?.isVerb !== true || !word?.verb || isNoun) continue;
    if (word.form === 'gerund' || tokens[at - 1]?.norm === 'to') return -1;
    // "drops objections to the pipeline"
    const isOfQuarrel = tokens
      .slice(at + 1, at + 4)
      .some(({ norm }, index) => quarrels.has(norm) && words[at + 2 + index]?.joins === true);
    return word.verb.kind === 'deed' && word.verb.regard < 0 && !isOfQuarrel ? at : -1;
  }
  return -1;
}

/** How much more of the topic a second clause must hold than the first, to stand for the headline. */
const TURN = 1.25;

const hasVerb = (words: readonly Word[], first: number, end: number): boolean =>
  words.slice(first, end).some(({ isVerb, isAuxiliary }) => isVerb || isAuxiliary);

function segmentsOf(language: Language, tokens: readonly Token[]): Segment[] {
  const segments: Segment[] = [];
  let first = 0;
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at];
    const isBreak =
      token === undefined ||
      /^[:;|–—!?…•()]$/.test(token.text) ||
      (token.text === '-' && !isGlue(tokens, at)) ||
      (token.text === '.' && (tokens[at - 1]?.text.length ?? 0) > 2);
    if (!isBreak) continue;
    if (at > first)
      segments.push({
        first,
        end: at,
        isAsked: token?.text === '?' || language.stances.matterWords.headlineAsks.has(tokens[first]?.norm ?? ''),
      });
    first = at + 1;
  }
  return segments;
}

/** Where the clause turns to when and why: the token of "after", or of a comma that no list goes on behind; else its end. */
function tailOf(
  tokens: readonly Token[],
  words: readonly Word[],
  { first, end }: Omit<Run, 'score'>,
  least = 3,
): number {
  for (let at = first + least; at < end; at++) {
    if (words[at]?.isTail) return at;
    if (tokens[at]?.text !== ',') continue;
    const next = words[at + 1];
    if (isNameList(tokens, words, at)) continue;
    const isList =
      next !== undefined &&
      !next.isVerb &&
      !next.isSmall &&
      !next.isTail &&
      !/(?:ing|ly)$/.test((tokens[at + 1] as Token).norm) &&
      !words.slice(at + 1, end).some((word) => word.isAuxiliary || (word.isVerb && !word.isMatter));
    if (!isList) return at;
  }
  return end;
}

/** "US, Australian hostages", not "to Cyprus, Athens says" */
function isNameList(tokens: readonly Token[], words: readonly Word[], comma: number): boolean {
  const isName = (at: number) => (tokens[at]?.isCapitalized ?? false) && !words[at]?.isSmall;
  if (!isName(comma - 1) || !isName(comma + 1)) return false;
  return !hasVerb(words, comma + 2, comma + 4) || (words[comma + 3]?.isMatter ?? false);
}

/** A part of a headline, cut to the length of a clause, without what only leads up to it or hangs off its end. */
function clauseOf(
  tokens: readonly Token[],
  words: readonly Word[],
  part: { readonly first: number; readonly end: number },
): Omit<Run, 'score'> {
  let { first, end } = part;
  // "With shattered dreams, deportees return", "As oil falls, ministers meet"
  if (words[first]?.isReaction && words[first + 1]?.isTail) first += 2;
  if (words[first]?.isSmall || words[first]?.isTail) {
    const comma = tokens.findIndex(({ text }, at) => at > first && at < first + 6 && at < end - 3 && text === ',');
    first = comma > 0 ? comma + 1 : words[first]?.isTail ? first + 1 : first;
  }
  if (end - first > CLAUSE) {
    let cut = first + CLAUSE;
    while (cut > first + 4 && (isGlue(tokens, cut) || !(words[cut]?.joins || words[cut]?.isSmall))) cut--;
    end = cut > first + 4 ? cut : first + CLAUSE;
  }
  while (first < end && !tokens[first]?.isWord) first++;
  // "stop the Blue-2": no half of a tied word
  while (end < tokens.length && isGlue(tokens, end - 1)) end++;
  while (end > first && words[end - 1]?.hangs && !isGlue(tokens, end - 2)) end--;
  if (opensMark(tokens, first, end)) return { first: first - 1, end };
  return { first, end: closesMark(tokens, first, end) ? end + 1 : end };
}

/** Is the mark that stands before a run closed within it: "‘Unfit for use’, says minister"? */
function opensMark(tokens: readonly Token[], first: number, end: number): boolean {
  const inside = tokens.slice(first, end).filter(({ text }) => MARK.test(text)).length;
  return inside % 2 === 1 && /^[“"‘']$/.test(tokens[first - 1]?.text ?? '');
}

const MARK = /^[“”"‘’']$/;

/** Is a quotation open at the end of a run, and the next token the mark that closes it? */
function closesMark(tokens: readonly Token[], first: number, end: number): boolean {
  const next = tokens[end]?.text ?? '';
  const inside = tokens.slice(first, end).filter(({ text }) => MARK.test(text)).length;
  return inside % 2 === 1 && /^[”"’']$/.test(next);
}
