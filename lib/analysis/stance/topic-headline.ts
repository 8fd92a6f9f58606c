import type { Doc, Token } from '../doc';
import { isGlue, matterPhrases, sumOf, wordsOf, type Run, type Word } from './topic-phrase';

/** Most words of a clause. */
const CLAUSE = 12;
/** Share of what a headline says of the topic that a noun phrase of it must hold to stand for it all. */
const SHARE = 0.45;
/** The same for a phrase behind "despite" or "after". */
const SHARE_OF_TAIL = 0.7;
/** The same where the headline is too long to stand whole, or asks. */
const SHARE_OF_LONG = 0.25;

/** A part of a headline: what stands between its colons, dashes and full stops. */
type Segment = { readonly first: number; readonly end: number; readonly isAsked: boolean };

/**
 * The words of a headline that name its matter: a noun phrase that holds most of what it says of the topic, else the
 * clause up to where it turns to when and why. Null where it only teases: a question, a quotation, a word or two.
 */
export function headlinePhrase(
  { language }: Doc,
  tokens: readonly Token[],
  scoreOf: (token: Token) => number,
): Run | null {
  const words = wordsOf(language, tokens);
  const segments = segmentsOf(tokens)
    .map((segment) => ({ ...segment, score: sumOf(tokens, segment.first, segment.end, scoreOf) }))
    .filter(({ first, end, isAsked }) => !isAsked && end - first > 1);
  const best = segments.reduce<(typeof segments)[number] | null>((a, b) => (a && a.score >= b.score ? a : b), null);
  if (!best) return null;
  if (best.score === 0 && !(best.end - best.first > 3 && hasVerb(words, best.first, best.end))) return null;
  const tail = tailOf(tokens, words, best);
  const isAsked = tokens.some(({ text }) => text === '?');
  const share = isAsked || tail - best.first > CLAUSE ? SHARE_OF_LONG : SHARE;
  const phrase = matterPhrases(language, tokens.slice(best.first, best.end), scoreOf)
    .map((run) => ({ ...run, first: run.first + best.first, end: run.end + best.first }))
    .filter(
      ({ first, end, score }) =>
        end - first > 1 &&
        best.score > 0 &&
        !/^(?:every|all|some|any|no)$/.test(tokens[first]?.norm ?? '') &&
        score >= best.score * (first > tail ? SHARE_OF_TAIL : share),
    )
    .reduce<Run | null>((a, b) => (a && a.score >= b.score ? a : b), null);
  if (phrase) return phrase;
  if (isAsked) return null;
  const main = clauseOf(tokens, words, { first: best.first, end: tail });
  const after = TURNED.test(tokens[tail]?.norm ?? '')
    ? clauseOf(tokens, words, { first: tail + 1, end: best.end })
    : null;
  const scoreIn = ({ first, end }: Omit<Run, 'score'>) => sumOf(tokens, first, end, scoreOf);
  const matter = (part: Omit<Run, 'score'>) => words.slice(part.first, part.end).some(({ isMatter }) => isMatter);
  const isTurned =
    after !== null &&
    after.end - after.first > 2 &&
    hasVerb(words, after.first, after.end) &&
    matter(after) &&
    !matter(main) &&
    scoreIn(after) > TURN * scoreIn(main);
  const clause = isTurned ? after : main;
  return clause.end - clause.first < 3 ? null : { ...clause, score: best.score };
}

/** After these the second clause may be the news. */
const TURNED = /^(?:as|after|while|amid|when)$/;
/** How much more of the topic a second clause must hold than the first, to stand for the headline. */
const TURN = 1.25;

const hasVerb = (words: readonly Word[], first: number, end: number): boolean =>
  words.slice(first, end).some(({ isVerb, isAuxiliary }) => isVerb || isAuxiliary);

function segmentsOf(tokens: readonly Token[]): Segment[] {
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
      segments.push({ first, end: at, isAsked: token?.text === '?' || ASKS.test(tokens[first]?.norm ?? '') });
    first = at + 1;
  }
  return segments;
}

/** Words with which a headline only asks or leads on. */
const ASKS = /^(?:who|why|how|what|when|where|which|opinion|analysis|explained|watch|live|letters?|not)$/;

/** Where the clause turns to when and why: the token of "after", or of a comma that no list goes on behind; else its end. */
function tailOf(tokens: readonly Token[], words: readonly Word[], { first, end }: Segment): number {
  for (let at = first + 3; at < end; at++) {
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
  while (end > first && !isGlue(tokens, end - 1) && words[end - 1]?.hangs) end--;
  return { first, end: closesMark(tokens, first, end) ? end + 1 : end };
}

/** Is a quotation open at the end of a run, and the next token the mark that closes it? */
function closesMark(tokens: readonly Token[], first: number, end: number): boolean {
  const next = tokens[end]?.text ?? '';
  const inside = tokens.slice(first, end).filter(({ text }) => /^[“”"‘’']$/.test(text)).length;
  return inside % 2 === 1 && /^[”"’']$/.test(next);
}
