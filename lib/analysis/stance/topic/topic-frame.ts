import type { HeadlineFrame } from '../../../language/stance-types';
import type { Language } from '../../../language/types';
import type { Token } from '../../doc';
import { hasVerb } from './topic-clause';
import type { Word } from './headline-words';
import { byLanguage } from '../../text/by-language';

/** Where a headline names what it speaks of: tokens [first, end), and what it says of whoever speaks, who stands before `until`. */
export type Framed = {
  readonly first: number;
  readonly end: number;
  readonly until: number;
  readonly stands: HeadlineFrame['stands'];
  /** A clause, or whom somebody urges to what: it stands whole. */
  readonly isWhole: boolean;
  /** What is only proposed, and turned down: the proposal, never the deed that does. */
  readonly isProposal?: boolean;
};

type Opening = { readonly frame: HeadlineFrame; readonly rest: readonly string[]; readonly isDone: boolean };

/** Words between "accuses" and its "of", between "urges" and its "to". */
const REACH = 9;

/** The frames by each form of the verb that opens them, those of more words first. */
const openingsOf = byLanguage(({ stances: { topics, verbForms } }): ReadonlyMap<string, readonly Opening[]> => {
  const found = new Map<string, Opening[]>();
  for (const frame of topics.frames)
    for (const phrase of frame.opens.split(',')) {
      const [verb = '', ...rest] = phrase.trim().split(/\s+/);
      verbForms(verb).forEach((form, at) => {
        const opening = { frame, rest, isDone: at > 1 && form.endsWith('ed') };
        found.set(form, [...(found.get(form) ?? []), opening]);
      });
    }
  for (const list of found.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return found;
});

/**
 * The matter of a headline that tells who says what to it: of "Arland accuses Port Vale of cutting the cable" the cutting,
 * of "Outcry over the dam" the dam. Null where it tells no more than what is done.
 */
export function findFrame(
  language: Language,
  tokens: readonly Token[],
  words: readonly Word[],
  { first, end }: { readonly first: number; readonly end: number },
): Framed | null {
  const openings = openingsOf(language);
  const { quarrels, stirring, dividing, reactions } = language.stances.topics;
  let hasVerb = false;
  for (let at = first; at < end; at++) {
    const { norm } = tokens[at] as Token;
    if (!hasVerb && quarrels.has(norm)) {
      const from = behindQuarrel(tokens, words, at, end);
      if (from > 0)
        return { first: from, end: verbAfter(tokens, words, from, end), until: first, stands: null, isWhole: false };
    }
    if (at > first && stirring.has(norm) && tokens[at + 1]?.text !== '-' && !isNominal(tokens, words, at)) {
      const said = tokens
        .slice(at + 1, Math.min(end, at + 5))
        .some((word) => reactions.has(word.norm) || quarrels.has(word.norm));
      if (said) return { first, end: at, until: first, stands: null, isWhole: false };
    }
    if (!hasVerb && at > first + 1 && dividing.has(norm) && isBeforeObject(tokens, words, at))
      return { first, end: subjectEnd(words, first, at), until: first, stands: null, isWhole: false };
    for (const { frame, rest, isDone } of openings.get(norm) ?? []) {
      const after = at + 1 + rest.length;
      if (rest.some((word, index) => tokens[at + 1 + index]?.norm !== word)) continue;
      if (at > first && rest.length === 0 && (isNominal(tokens, words, at) || (hasVerb && words[at]?.isMatter)))
        continue;
      // "The plan condemned by Arland"
      if (isDone && frame.matter === 'object' && at > first + 1 && (after === end || tokens[after]?.norm === 'by'))
        return { first, end: at, until: first, stands: null, isWhole: false };
      if (at === first) continue;
      const from = matterFrom(tokens, words, { frame, after, end });
      if (from < 0) continue;
      const inner = frame.matter === 'object' ? quarrelIn(quarrels, tokens, words, from, end) : from;
      return {
        first: inner,
        end,
        until: at,
        stands: inner === from ? frame.stands : null,
        isWhole: frame.matter === 'request' || frame.matter === 'clause',
        isProposal: frame.of !== undefined,
      };
    }
    hasVerb ||= (words[at]?.isVerb ?? false) && !words[at]?.isMatter && !words[at]?.isReaction && !isOwner(tokens, at);
  }
  return null;
}

/** "states' deadline" */
const isOwner = (tokens: readonly Token[], at: number): boolean =>
  /^['’]$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 1]?.start === tokens[at]?.end;

/** "divides the talks", "has split Nordia", not "party splits deepen" or "splits over the dam". */
const isBeforeObject = (tokens: readonly Token[], words: readonly Word[], at: number): boolean => {
  const next = words[at + 1];
  if (next === undefined || isNominal(tokens, words, at)) return false;
  const isFinite = next.isVerb && !next.isMatter && !tokens[at + 1]?.norm.endsWith('ing');
  return next.opens || !(next.isSmall || isFinite);
};

/** Where a subject ends before its verb and the words that help it: "The dam is now dividing". */
function subjectEnd(words: readonly Word[], first: number, verb: number): number {
  const helper = words.slice(first, verb).findIndex(({ isAuxiliary }) => isAuxiliary);
  return helper > 0 ? first + helper : verb;
}

/** Where the matter of a frame begins; -1 where the frame is not filled. */
function matterFrom(
  tokens: readonly Token[],
  words: readonly Word[],
  { frame, after, end }: { readonly frame: HeadlineFrame; readonly after: number; readonly end: number },
): number {
  const isOpen = (from: number) => {
    const at = /^[“"‘']$/.test(tokens[from]?.text ?? '') ? from + 1 : from;
    return at < end && (words[at]?.opens === true || words[at]?.isSmall === false);
  };
  if (frame.matter === 'object')
    return isOpen(after) && tokens[after]?.norm !== 'that' && isHeadedBy(frame.of, tokens, words, after, end)
      ? after
      : -1;
  // "says rebels took the town", not "says it will pay"
  if (frame.matter === 'clause') {
    const isFull = hasVerb(words, after + 1, end) && end - after > 3 && !words[after]?.isPronoun;
    const isMain = !tokens.slice(0, after).some(({ text }) => text === ',');
    return isFull && isMain && isOpen(after) && tokens[after]?.isWord === true ? after : -1;
  }
  const links = frame.links.split(' ');
  for (let at = after; at < Math.min(end, after + REACH); at++) {
    const { norm, text } = tokens[at] as Token;
    if (links.includes(norm)) {
      if (frame.matter === 'request') return at > after && words[at + 1]?.isSmall === false ? after : -1;
      return isOpen(at + 1) ? at + 1 : -1;
    }
    const word = words[at] as Word;
    if (/^[,:;]$/.test(text) || word.isAuxiliary || (word.isTail && norm !== 'before')) return -1;
    // "condemns the raid over the river": the raid
    if (links.includes('over') && word.isMatter) return -1;
  }
  return -1;
}

/** Words up to the noun that heads a matter: "a state-owned group's ~". */
const HEAD = 6;

/** Is one of the nouns before the first small word that joins more to it: "Chinese bid" of "Chinese bid for the port"? */
function isHeadedBy(
  nouns: string | undefined,
  tokens: readonly Token[],
  words: readonly Word[],
  from: number,
  end: number,
): boolean {
  if (nouns === undefined) return true;
  const wanted = nouns.split(/\s+/);
  for (let at = from; at < Math.min(end, from + HEAD); at++) {
    if (wanted.includes((tokens[at] as Token).norm)) return true;
    if (words[at]?.joins) return false;
  }
  return false;
}

/** "over the dam", "on fishing", "with Arland over the dam" behind a noun for a quarrel: where the matter begins, or -1. */
function behindQuarrel(tokens: readonly Token[], words: readonly Word[], noun: number, end: number): number {
  const next = tokens[noun + 1]?.norm ?? '';
  let at = noun + 1;
  if (next === 'with' || next === 'between' || next === 'among') {
    while (at < Math.min(end, noun + 7) && tokens[at]?.norm !== 'over' && tokens[at]?.norm !== 'on') at++;
    if (at >= Math.min(end, noun + 7)) return -1;
  } else if (!BEHIND.has(next)) return -1;
  return at + 1 < end && (words[at + 1]?.opens === true || words[at + 1]?.isSmall === false) ? at + 1 : -1;
}

const BEHIND = new Set('over about at against on to as'.split(' '));

/** "serious response to sanctions" as what is spoken of: the sanctions. */
function quarrelIn(
  quarrels: ReadonlySet<string>,
  tokens: readonly Token[],
  words: readonly Word[],
  from: number,
  end: number,
): number {
  for (let at = from; at < Math.min(end, from + 4); at++) {
    if (!quarrels.has((tokens[at] as Token).norm)) continue;
    const inner = behindQuarrel(tokens, words, at, end);
    return inner > 0 ? inner : from;
  }
  return from;
}

/** "talks on security force end without a deal": where the quarrel's own verb ends what it is over. */
function verbAfter(tokens: readonly Token[], words: readonly Word[], from: number, end: number): number {
  if (tokens[from - 1]?.norm === 'as') return end;
  for (let at = from + 1; at < end; at++) {
    const word = words[at] as Word;
    const isLast = at + 1 === end;
    // "row over the dam sours ties"
    const isPlain = !word.isMatter && !word.isReaction && /[^s]s$/.test(tokens[at]?.norm ?? '');
    if (!word.isVerb || words[at - 1]?.isSmall || !(isLast || isPlain || words[at + 1]?.isSmall)) continue;
    if (!word.isMatter || (!isLast && words[at - 1]?.isMatter)) return at;
  }
  return end;
}

/** Is a verb's word a noun here: "a protest", "Arland's support", "the latest demand"; or part of a verb before: "hit back"? */
function isNominal(tokens: readonly Token[], words: readonly Word[], at: number): boolean {
  const before = tokens[at - 1];
  const word = words[at - 1];
  if (!before || !word) return false;
  // "U.S.-backed forces"
  if (before.text === '-' && before.end === tokens[at]?.start) return true;
  if (word.opens || word.joins || /['’]s?$/.test(before.text)) return before.norm !== 'to';
  return word.isVerb && !word.isMatter && !word.isAuxiliary;
}
