import type { Token } from '../doc';
import { wordFact, type Word } from '../text/word-fact';

/** What a pattern found: tokens [first, end). */
export type PatternMatch<Rule> = { readonly rule: Rule; readonly first: number; readonly end: number };

type Item = { readonly words: ReadonlySet<string> | null; readonly optional: boolean };
type Compiled<Rule> = { readonly rule: Rule; readonly items: readonly Item[]; readonly silences: boolean };

/** Patterns that begin with one word, in order: those that may go on with a given word, and those that may with any. */
type Candidates<Rule> = {
  readonly byNext: ReadonlyMap<string, readonly Compiled<Rule>[]>;
  readonly rest: readonly Compiled<Rule>[];
};

/** Patterns of many rules, to be looked for all at once: those that may begin with a word, null where none does. */
export type PatternIndex<Rule> = (word: Word) => Candidates<Rule> | null;

/** At most so many words stand in the place of a `~`. */
const GAP = 4;
/** Marks that a pattern does not see. */
const UNSEEN = new Set(['"', '“', '”', '‘', '’', "'", '-', '–', '«', '»']);
const isUnseen = ({ isWord, text }: Token): boolean => !isWord && UNSEEN.has(text);

/** Compiles the patterns of rules: see `StanceRule` for how they are written. Throws on a pattern that begins with `~` or an optional word group alone. */
export function compilePatterns<
  Rule extends { readonly patterns: readonly string[]; readonly unless?: readonly string[] },
>(rules: readonly Rule[], verbForms: (lemma: string) => readonly string[]): PatternIndex<Rule> {
  const index = new Map<string, Compiled<Rule>[]>();
  const known = new Map<string, Item>();
  const itemOf = (source: string): Item => {
    let item = known.get(source);
    if (item === undefined) known.set(source, (item = compileItem(source, verbForms)));
    return item;
  };
  const add = (rule: Rule, pattern: string, silences: boolean) => {
    const items = pattern.split(' ').map(itemOf);
    const compiled = { rule, items, silences };
    for (let at = 0; at < items.length; at++) {
      const item = items[at] as Item;
      if (item.words === null) throw new Error(`pattern begins with a gap: ${pattern}`);
      const from = { ...compiled, items: items.slice(at) };
      for (const word of item.words) {
        const list = index.get(word);
        if (list) list.push(from);
        else index.set(word, [from]);
      }
      if (!item.optional) break;
    }
  };
  for (const rule of rules) {
    for (const pattern of rule.patterns) add(rule, pattern, false);
    for (const pattern of rule.unless ?? []) add(rule, pattern, true);
  }
  return wordFact(({ norm }) => {
    const list = index.get(norm);
    return list === undefined ? null : candidatesOf(list);
  });
}

/** So few patterns are tried one by one. */
const FEW = 2;

function candidatesOf<Rule>(list: readonly Compiled<Rule>[]): Candidates<Rule> {
  if (list.length <= FEW) return { byNext: new Map(), rest: list };
  const nextOf = ({ items: [, next] }: Compiled<Rule>) => (next === undefined || next.optional ? null : next.words);
  const words = new Set(list.flatMap((each) => [...(nextOf(each) ?? [])]));
  const goingOn = (word: string) => list.filter((each) => nextOf(each)?.has(word) ?? true);
  return {
    byNext: new Map([...words].map((word) => [word, goingOn(word)])),
    rest: list.filter((each) => nextOf(each) === null),
  };
}

/** `reject` or `accept|take` or `<reject>|<spurn>` or `the?` or `~` */
function compileItem(source: string, verbForms: (lemma: string) => readonly string[]): Item {
  if (source === '~') return { words: null, optional: true };
  const optional = source.length > 1 && source.endsWith('?');
  const body = optional ? source.slice(0, -1) : source;
  const words = body
    .split('|')
    .flatMap((word) => (word.startsWith('<') && word.endsWith('>') ? verbForms(word.slice(1, -1)) : [word]));
  return { words: new Set(words), optional };
}

/** Every match within tokens [first, end), in order; those that an `unless` pattern overlaps or touches are left out. */
export function findPatterns<Rule>(
  index: PatternIndex<Rule>,
  tokens: readonly Token[],
  first: number,
  end: number,
): PatternMatch<Rule>[] {
  const found: PatternMatch<Rule>[] = [];
  let silent: PatternMatch<Rule>[] | null = null;
  for (let at = first; at < end; at++) {
    const candidates = index(tokens[at] as Token);
    if (candidates === null) continue;
    let next = at + 1;
    while (next < end && isUnseen(tokens[next] as Token)) next++;
    const { byNext, rest } = candidates;
    const likely = next < end ? (byNext.get((tokens[next] as Token).norm) ?? rest) : rest;
    for (const { rule, items, silences } of likely) {
      const matchEnd = matchFrom(items, 1, tokens, at + 1, end);
      if (matchEnd < 0) continue;
      if (silences) (silent ??= []).push({ rule, first: at, end: matchEnd });
      else found.push({ rule, first: at, end: matchEnd });
    }
  }
  if (found.length < 2 && silent === null) return found;
  const kept = silent
    ? found.filter((hit) => !silent.some((no) => no.rule === hit.rule && no.first <= hit.end && no.end >= hit.first))
    : found;
  return withoutContained(kept);
}

/** End of a match of items[item...] from token `at`, or -1. Backtracks over at most GAP words. */
function matchFrom(items: readonly Item[], item: number, tokens: readonly Token[], at: number, end: number): number {
  const wanted = items[item];
  if (wanted === undefined) return at;
  while (at < end && isUnseen(tokens[at] as Token)) at++;
  if (wanted.words === null) {
    for (let skipped = 0; skipped <= GAP && at + skipped <= end; skipped++) {
      const stop = matchFrom(items, item + 1, tokens, at + skipped, end);
      if (stop >= 0) return stop;
      const token = tokens[at + skipped];
      if (token && !token.isWord && token.text !== ',' && !isUnseen(token)) return -1;
    }
    return -1;
  }
  if (at < end && wanted.words.has((tokens[at] as Token).norm)) {
    const stop = matchFrom(items, item + 1, tokens, at + 1, end);
    if (stop >= 0) return stop;
  }
  return wanted.optional ? matchFrom(items, item + 1, tokens, at, end) : -1;
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
