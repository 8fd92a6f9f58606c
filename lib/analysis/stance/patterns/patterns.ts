import type { Word } from '../../text/word-fact';
import type { ReadWords } from '../../text/word-numbers';
import { Items, normsOf, optional, Pattern, type Item, type VerbForms } from './pattern-items';
import { codes, ENDS_GAP, NUMBER_SHIFT, numberOfPatternWord, PatternPairs, TokenCodes, UNSEEN } from './pattern-words';

/** What a pattern found: tokens [first, end). */
export type PatternMatch<Rule> = { readonly rule: Rule; readonly first: number; readonly end: number };

/** Patterns that begin with one word, in order: those that go on with a given word only, and those that may with any. */
type Candidates<Rule> = {
  readonly byNext: ReadonlyMap<number, readonly Pattern<Rule>[]>;
  readonly rest: readonly Pattern<Rule>[];
};

/** At most so many words stand in the place of a `~`. */
const GAP = 4;

/** What may follow the first word of patterns, where anything may (OPEN), or only what makes a known pair with it (CLOSED). */
const OPEN = 1;
const CLOSED = 2;

const NONE: readonly never[] = [];

/**
 * Patterns of many rules, to be looked for all at once: see `StanceRule` for how they are written. A pattern is read when
 * a text has the words that it begins with, since a text needs few of them.
 */
export class PatternIndex<Rule> {
  /** By the number of the word that they may begin with, in groups of the same first part. */
  private readonly written = new Map<number, (readonly Pattern<Rule>[])[]>();
  private readonly candidates: (Candidates<Rule> | undefined)[];
  /** By the number of a word whether patterns begin with it, and how what may follow is told. */
  private readonly begins: Uint8Array;
  private readonly pairs = new PatternPairs();
  readonly items: Items;

  constructor(begun: ReadonlyMap<string, readonly Pattern<Rule>[]>, verbForms: VerbForms) {
    this.items = new Items(verbForms);
    let last = 0;
    begun.forEach((group, first) => {
      const norms = normsOf(first, verbForms);
      for (let at = 0; at < norms.length; at++) {
        const number = numberOfPatternWord(norms[at] as string);
        const known = this.written.get(number);
        if (known === undefined) this.written.set(number, [group]);
        else if (known[known.length - 1] !== group) known.push(group);
        if (number > last) last = number;
      }
    });
    this.candidates = Array.from({ length: last + 1 });
    this.begins = new Uint8Array(last + 1);
    this.written.forEach((_, number) => {
      this.begins[number] = OPEN;
    });
  }

  /** True for the number of a word that a pattern may begin with. */
  has(number: number): boolean {
    return number < this.begins.length && this.begins[number] !== 0;
  }

  /** False where no pattern that begins with one word goes on with another: so it is with most that a text has. */
  mayGoOn(number: number, next: number): boolean {
    return this.begins[number] === OPEN || this.pairs.has(number, next);
  }

  /** The patterns that may begin with the word of a number; none for any other. */
  get(number: number): Candidates<Rule> {
    return this.candidates[number] ?? this.sort(number, this.written.get(number) ?? []);
  }

  private sort(number: number, groups: readonly (readonly Pattern<Rule>[])[]): Candidates<Rule> {
    const [only] = groups;
    const list = only !== undefined && groups.length === 1 ? only : groups.flat().sort((a, b) => a.at - b.at);
    const byNext = new Map<number, Pattern<Rule>[]>();
    const rest: Pattern<Rule>[] = [];
    for (let at = 0; at < list.length; at++) {
      const pattern = list[at] as Pattern<Rule>;
      const nexts = pattern.nextNumbers(this.items);
      if (nexts === null) rest.push(pattern);
      else
        for (let each = 0; each < nexts.length; each++) {
          const next = nexts[each] as number;
          const known = byNext.get(next);
          if (known === undefined) byNext.set(next, [pattern]);
          else known.push(pattern);
        }
    }
    if (rest.length === 0) {
      this.begins[number] = CLOSED;
      byNext.forEach((_, next) => {
        this.pairs.add(number, next);
      });
    }
    const candidates = { byNext, rest };
    this.candidates[number] = candidates;
    return candidates;
  }
}

/** Makes the patterns of rules ready to be looked for. Throws on a pattern that begins with `~` or has no word but optional ones before one. */
export function compilePatterns<
  Rule extends { readonly patterns: readonly string[]; readonly unless?: readonly string[] },
>(rules: readonly Rule[], verbForms: VerbForms): PatternIndex<Rule> {
  const begun = new Map<string, Pattern<Rule>[]>();
  let count = 0;
  const add = (rule: Rule, pattern: string, silences: boolean) => {
    for (let start = 0; ;) {
      const space = pattern.indexOf(' ', start);
      const source = pattern.slice(start, space < 0 ? pattern.length : space);
      if (source === '~') throw new Error(`pattern begins with a gap: ${pattern}`);
      const isOptional = optional(source);
      const first = isOptional ? source.slice(0, -1) : source;
      const read = new Pattern(rule, silences, count++, space < 0 ? '' : pattern.slice(space + 1));
      const group = begun.get(first);
      if (group === undefined) begun.set(first, [read]);
      else group.push(read);
      if (!isOptional || space < 0) return;
      start = space + 1;
    }
  };
  for (const rule of rules) {
    for (const pattern of rule.patterns) add(rule, pattern, false);
    for (const pattern of rule.unless ?? []) add(rule, pattern, true);
  }
  return new PatternIndex(begun, verbForms);
}

/** True for a word that a pattern may begin with. */
export const mayBegin = (index: PatternIndex<unknown>, word: Word): boolean =>
  index.has(codes.of(word) >> NUMBER_SHIFT);

/** Bits of the tokens, and which of them tell that a pattern may begin. */
type Beginnings = { readonly bits: Int32Array; readonly mask: number };

/** What is being read: one text after the other. */
const reading = new TokenCodes();

/**
 * Every match within tokens [first, end), in order; those that an `unless` pattern overlaps or touches are left out.
 * `beginnings`, where they are known, only spare the words that begin none.
 */
export function findPatterns<Rule>(
  index: PatternIndex<Rule>,
  text: ReadWords,
  first: number,
  end: number,
  beginnings: Beginnings | null = null,
): readonly PatternMatch<Rule>[] {
  let found: PatternMatch<Rule>[] | null = null;
  let silent: PatternMatch<Rule>[] | null = null;
  const read = reading.of(text);
  for (let at = first; at < end; at++) {
    if (beginnings !== null && !((beginnings.bits[at] as number) & beginnings.mask)) continue;
    const number = (read[at] as number) >> NUMBER_SHIFT;
    if (!index.has(number) || !index.mayGoOn(number, nextNumber(read, at + 1, end))) continue;
    const { byNext, rest } = index.get(number);
    const goingOn = byNext.get(nextNumber(read, at + 1, end)) ?? NONE;
    // by turns, in the order of all patterns
    for (let one = 0, other = 0; one < goingOn.length || other < rest.length;) {
      const isOne = other === rest.length || (one < goingOn.length && placeOf(goingOn, one) < placeOf(rest, other));
      const pattern = (isOne ? goingOn[one++] : rest[other++]) as Pattern<Rule>;
      const stop = matchFrom(pattern.partsFrom(index.items), 0, read, at + 1, end);
      if (stop < 0) continue;
      const match = { rule: pattern.rule, first: at, end: stop };
      if (pattern.silences) (silent ??= []).push(match);
      else if (found === null) found = [match];
      else found.push(match);
    }
  }
  if (found === null) return [];
  if (found.length < 2 && silent === null) return found;
  return withoutContained(silent === null ? found : withoutSilenced(found, silent));
}

const placeOf = (patterns: readonly Pattern<unknown>[], at: number): number => (patterns[at] as Pattern<unknown>).at;

/** The number of the next word that patterns see; 0 where there is none, and for a word of no pattern. */
function nextNumber(read: Int32Array, after: number, end: number): number {
  for (let next = after; next < end; next++) {
    const code = read[next] as number;
    if (!(code & UNSEEN)) return code >> NUMBER_SHIFT;
  }
  return 0;
}

/** End of a match of items[item...] from token `at`, or -1. Backtracks over at most GAP words. */
function matchFrom(items: readonly Item[], item: number, read: Int32Array, from: number, end: number): number {
  const wanted = items[item];
  if (wanted === undefined) return from;
  const { words } = wanted;
  let at = from;
  let code = 0;
  while (at < end && (code = read[at] as number) & UNSEEN) at++;
  if (words === null) return matchAfterGap(items, item + 1, read, at, end);
  if (at < end && words.has(code >> NUMBER_SHIFT)) {
    const stop = matchFrom(items, item + 1, read, at + 1, end);
    if (stop >= 0) return stop;
  }
  return wanted.optional ? matchFrom(items, item + 1, read, at, end) : -1;
}

function matchAfterGap(items: readonly Item[], item: number, read: Int32Array, at: number, end: number): number {
  const wanted = items[item];
  // a word that must stand there, and nothing else: most words are none, which is told without a look at what follows
  const words = wanted === undefined || wanted.optional ? null : wanted.words;
  for (let skipped = 0; skipped <= GAP && at + skipped <= end; skipped++) {
    const place = at + skipped;
    // past the end of the sentence there is nothing to see
    const code = place < end ? (read[place] as number) : UNSEEN;
    if (words === null || code & UNSEEN || words.has(code >> NUMBER_SHIFT)) {
      const stop = matchFrom(items, item, read, place, end);
      if (stop >= 0) return stop;
    }
    if (code & ENDS_GAP) return -1;
  }
  return -1;
}

function withoutSilenced<Rule>(
  found: readonly PatternMatch<Rule>[],
  silent: readonly PatternMatch<Rule>[],
): readonly PatternMatch<Rule>[] {
  return found.filter(
    (hit) => !silent.some((no) => no.rule === hit.rule && no.first <= hit.end && no.end >= hit.first),
  );
}

/** Of one rule's matches in the same place, the longest. */
function withoutContained<Rule>(matches: readonly PatternMatch<Rule>[]): PatternMatch<Rule>[] {
  return matches.filter(
    (match, at) =>
      !matches.some(
        (other, otherAt) =>
          other !== match &&
          other.rule === match.rule &&
          other.first <= match.first &&
          other.end >= match.end &&
          (other.end - other.first > match.end - match.first || otherAt < at),
      ),
  );
}
