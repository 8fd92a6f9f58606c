import type { Token } from '../doc';
import type { Word } from '../text/word-fact';
import { codes, ENDS_GAP, NUMBER_SHIFT, numberOfPatternWord, PatternWords, UNSEEN } from './pattern-words';

/** What a pattern found: tokens [first, end). */
export type PatternMatch<Rule> = { readonly rule: Rule; readonly first: number; readonly end: number };

/** `norms` as written, `words` to be asked; both null for a gap. */
type Item = {
  readonly norms: ReadonlySet<string> | null;
  readonly words: PatternWords | null;
  readonly optional: boolean;
};
type Compiled<Rule> = { readonly rule: Rule; readonly items: readonly Item[]; readonly silences: boolean };

/** Patterns that begin with one word, in order: those that may go on with a given word, and those that may with any. */
type Candidates<Rule> = {
  readonly byNext: ReadonlyMap<number, readonly Compiled<Rule>[]> | null;
  readonly rest: readonly Compiled<Rule>[];
};

/** Patterns of many rules, to be looked for all at once, by the number of the word that they may begin with. */
export type PatternIndex<Rule> = readonly (Candidates<Rule> | undefined)[];

/** At most so many words stand in the place of a `~`. */
const GAP = 4;

/** Compiles the patterns of rules: see `StanceRule` for how they are written. Throws on a pattern that begins with `~` or an optional word group alone. */
export function compilePatterns<
  Rule extends { readonly patterns: readonly string[]; readonly unless?: readonly string[] },
>(rules: readonly Rule[], verbForms: (lemma: string) => readonly string[]): PatternIndex<Rule> {
  const index = new Map<number, Compiled<Rule>[]>();
  const known = new Map<string, Item>();
  const itemOf = (source: string): Item => {
    let item = known.get(source);
    if (item === undefined) known.set(source, (item = compileItem(source, verbForms)));
    return item;
  };
  const add = (rule: Rule, pattern: string, silences: boolean) => {
    const items = pattern.split(' ').map(itemOf);
    for (let at = 0; at < items.length; at++) {
      const item = items[at] as Item;
      if (item.norms === null) throw new Error(`pattern begins with a gap: ${pattern}`);
      const from = { rule, silences, items: items.slice(at) };
      for (const norm of item.norms) {
        const number = numberOfPatternWord(norm);
        const list = index.get(number);
        if (list) list.push(from);
        else index.set(number, [from]);
      }
      if (!item.optional) break;
    }
  };
  for (const rule of rules) {
    for (const pattern of rule.patterns) add(rule, pattern, false);
    for (const pattern of rule.unless ?? []) add(rule, pattern, true);
  }
  const byNumber: (Candidates<Rule> | undefined)[] = Array.from({ length: 1 + Math.max(0, ...index.keys()) });
  for (const [number, list] of index) byNumber[number] = candidatesOf(list);
  return byNumber;
}

/** True for a word that a pattern may begin with. */
export const mayBegin = (index: PatternIndex<unknown>, word: Word): boolean =>
  index[codes.of(word) >> NUMBER_SHIFT] !== undefined;

/** So few patterns are tried one by one. */
const FEW = 2;

function candidatesOf<Rule>(list: readonly Compiled<Rule>[]): Candidates<Rule> {
  if (list.length <= FEW) return { byNext: null, rest: list };
  const nextOf = ({ items: [, next] }: Compiled<Rule>) => (next === undefined || next.optional ? null : next.norms);
  const norms = new Set(list.flatMap((each) => [...(nextOf(each) ?? [])]));
  const goingOn = (norm: string) => list.filter((each) => nextOf(each)?.has(norm) ?? true);
  return {
    byNext: new Map([...norms].map((norm) => [numberOfPatternWord(norm), goingOn(norm)])),
    rest: list.filter((each) => nextOf(each) === null),
  };
}

/** `reject` or `accept|take` or `<reject>|<spurn>` or `the?` or `~` */
function compileItem(source: string, verbForms: (lemma: string) => readonly string[]): Item {
  if (source === '~') return { norms: null, words: null, optional: true };
  const optional = source.length > 1 && source.endsWith('?');
  const body = optional ? source.slice(0, -1) : source;
  const norms = new Set(
    body
      .split('|')
      .flatMap((word) => (word.startsWith('<') && word.endsWith('>') ? verbForms(word.slice(1, -1)) : [word])),
  );
  return { norms, words: new PatternWords(norms), optional };
}

/** Bits of the tokens, and which of them tell that a pattern may begin. */
type Beginnings = { readonly bits: Int32Array; readonly mask: number };

/**
 * Every match within tokens [first, end), in order; those that an `unless` pattern overlaps or touches are left out.
 * `beginnings`, where they are known, only spare the words that begin none.
 */
export function findPatterns<Rule>(
  index: PatternIndex<Rule>,
  tokens: readonly Token[],
  first: number,
  end: number,
  beginnings: Beginnings | null = null,
): PatternMatch<Rule>[] {
  const found: PatternMatch<Rule>[] = [];
  let silent: PatternMatch<Rule>[] | null = null;
  for (let at = first; at < end; at++) {
    if (beginnings !== null && !((beginnings.bits[at] as number) & beginnings.mask)) continue;
    const candidates = index[codes.of(tokens[at] as Token) >> NUMBER_SHIFT];
    if (candidates === undefined) continue;
    for (const { rule, items, silences } of likelyAt(candidates, tokens, at + 1, end)) {
      const matchEnd = matchFrom(items, 1, tokens, at + 1, end);
      if (matchEnd < 0) continue;
      if (silences) (silent ??= []).push({ rule, first: at, end: matchEnd });
      else found.push({ rule, first: at, end: matchEnd });
    }
  }
  if (found.length < 2 && silent === null) return found;
  return withoutContained(silent === null ? found : withoutSilenced(found, silent));
}

/** Those of the candidates that may go on with the next word that they see. */
function likelyAt<Rule>(
  { byNext, rest }: Candidates<Rule>,
  tokens: readonly Token[],
  after: number,
  end: number,
): readonly Compiled<Rule>[] {
  if (byNext === null) return rest;
  for (let next = after; next < end; next++) {
    const code = codes.of(tokens[next] as Token);
    if (!(code & UNSEEN)) return byNext.get(code >> NUMBER_SHIFT) ?? rest;
  }
  return rest;
}

/** End of a match of items[item...] from token `at`, or -1. Backtracks over at most GAP words. */
function matchFrom(items: readonly Item[], item: number, tokens: readonly Token[], from: number, end: number): number {
  const wanted = items[item];
  if (wanted === undefined) return from;
  let at = from;
  let code = 0;
  while (at < end && (code = codes.of(tokens[at] as Token)) & UNSEEN) at++;
  if (wanted.words === null) return matchAfterGap(items, item + 1, tokens, at, end);
  if (at < end && wanted.words.has(code >> NUMBER_SHIFT)) {
    const stop = matchFrom(items, item + 1, tokens, at + 1, end);
    if (stop >= 0) return stop;
  }
  return wanted.optional ? matchFrom(items, item + 1, tokens, at, end) : -1;
}

function matchAfterGap(
  items: readonly Item[],
  item: number,
  tokens: readonly Token[],
  at: number,
  end: number,
): number {
  for (let skipped = 0; skipped <= GAP && at + skipped <= end; skipped++) {
    const stop = matchFrom(items, item, tokens, at + skipped, end);
    if (stop >= 0) return stop;
    const token = tokens[at + skipped];
    if (token && codes.of(token) & ENDS_GAP) return -1;
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
