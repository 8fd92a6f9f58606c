import type { Doc, Token } from '../../doc';
import { eventLexicon } from '../signals/lexicon';
import { withDeed } from './topic-deed';
import { findFrame, type Framed } from './topic-frame';
import { clauseOf, CLAUSE, hasVerb, leadEnd, segmentsOf, tailOf, type Segment } from './topic-clause';
import { wordsOf, type Word } from './headline-words';
import { isNounAt, matterPhrases, sumOf, type Run } from './topic-phrase';

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

/**
 * What a headline names as its matter. `other` is how it names it from the other side, for where whoever stands before
 * `until` turns out to stand so to it: the accusation where it stands behind that, else what it accuses another of.
 */
export type HeadlineMatter = {
  readonly run: Run;
  /** A word or two: the text may say it better. */
  readonly isThin: boolean;
  readonly other: { readonly run: Run; readonly when: 'supports' | 'opposes'; readonly until: number } | null;
  readonly isProposal?: boolean;
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
  const parts = segmentsOf(language, tokens)
    .map((segment) => ({ ...segment, score: sumOf(tokens, segment.first, segment.end, scoreOf) }))
    .filter(({ first, end }) => end - first > 1);
  const segments = parts.filter(({ isAsked }) => !isAsked);
  // "Officers arrest premier – Governor calls for calm": the first clause tells the news
  const worth = ({ first, end, score }: (typeof segments)[number]) =>
    first === 0 && end > THIN && hasVerb(words, first, end) ? TURN * score : score;
  const best = segments.reduce<(typeof segments)[number] | null>((a, b) => (a && worth(a) >= worth(b) ? a : b), null);
  if (!best) return askedOf(head, parts);
  if (best.score === 0 && !(best.end - best.first > 3 && hasVerb(words, best.first, best.end))) return null;
  const matter = spokenOf(head, best) ?? plainMatter(head, best);
  if (matter === null || matter.isProposal === true) return matter;
  return { ...matter, run: withDeed(language, tokens, words, matter.run, best.first) };
}

type Head = {
  readonly language: Doc['language'];
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
  readonly scoreOf: (token: Token) => number;
};

/** What a headline that only asks names in full: "her appointment as envoy" of "What next for Nordia, after her appointment as envoy?" */
function askedOf(head: Head, parts: readonly (Segment & { readonly score: number })[]): HeadlineMatter | null {
  const runs = parts
    .flatMap((part) => bestOf(head, { ...part, first: part.first + 1 }, SHARE_OF_LONG) ?? [])
    .filter(({ first, end }) => end - first > THIN);
  const run = runs.reduce<Run | null>((a, b) => (a && a.score >= b.score ? a : b), null);
  return run && { run, isThin: false, other: null };
}

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
  // "Nordia to endorse Orla", "a ruling that defies explanation": nobody takes sides on a name, or on a word that says nothing
  if (part === said && !isThing(frame, best) && isBareName(head, said)) return null;
  const isWhole = frame.isWhole || part.end - part.first <= SPOKEN || /ing$/.test(tokens[part.first]?.norm ?? '');
  const phrase = isWhole ? null : bestOf(head, part, SHARE);
  const run = phrase ?? { ...part, score: best.score };
  const lead = leadEnd(tokens, words, best.first, best.end);
  const isLead = frame.first < lead;
  const whole = clauseOf(tokens, words, {
    first: isLead ? best.first + 1 : best.first,
    end: isLead ? lead - 1 : tailOf(tokens, words, best),
  });
  return {
    run,
    isThin: run.end - run.first < THIN,
    isProposal: frame.isProposal === true,
    other: frame.stands && {
      run: { ...whole, score: best.score },
      when: frame.stands === 'opposes' ? 'supports' : 'opposes',
      until: frame.until,
    },
  };
}

/** "Neighbours react to the summit": what they react to is no person. */
const isThing = (frame: Framed, { first }: Segment): boolean => frame.stands === null && frame.first > first;

/** "Republicans blast the president after Arland tests a bomb": who is spoken to is no matter. */
function isBareName({ tokens, words }: Head, { first, end: last }: Omit<Run, 'score'>): boolean {
  // "mocks Orla on Chirper": where it is said
  const isPlaced =
    last - first > 2 &&
    tokens[first]?.isCapitalized &&
    /^(?:on|in|at)$/.test(tokens[last - 2]?.norm ?? '') &&
    tokens[last - 1]?.isCapitalized;
  const end = isPlaced ? last - 2 : last;
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
