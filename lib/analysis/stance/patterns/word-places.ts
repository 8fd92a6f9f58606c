import type { Doc, Sentence, Token } from '../../doc';

/** Words that a text may have in one place; `isOptional`: or none of them; `gap`: so many others may come before them. */
export type Place = { readonly words: ReadonlySet<string>; readonly isOptional: boolean; readonly gap: number };

/** Words that a `~` stands for at most. */
const GAP = 4;

/**
 * Words parted by spaces, `a|b` for either, `x?` for one that may be missing, `~` for up to four of any kind; last first
 * where they are to be followed to the left.
 */
export function placesOf(pattern: string, step: 1 | -1 = 1): readonly Place[] {
  const places: Place[] = [];
  let gap = 0;
  const sources = pattern.split(' ');
  for (const source of step === 1 ? sources : sources.reverse()) {
    if (source === '~') {
      gap = GAP;
      continue;
    }
    const isOptional = source.endsWith('?');
    places.push({ words: new Set((isOptional ? source.slice(0, -1) : source).split('|')), isOptional, gap });
    gap = 0;
  }
  return places;
}

/**
 * Do words stand right at a token and on from it in a direction? The token behind the last of them; null where they do
 * not. `passes` tells which words may stand between any two.
 */
export function follow(
  doc: Doc,
  { firstToken, endToken }: Sentence,
  places: readonly Place[],
  { from, step, passes }: { readonly from: number; readonly step: 1 | -1; readonly passes?: (norm: string) => boolean },
): number | null {
  let at = from;
  const normAt = (place: number) =>
    place >= firstToken && place < endToken ? (doc.tokens[place] as Token).norm : null;
  for (const { words, isOptional, gap } of places) {
    while (passes?.(normAt(at) ?? '') === true) at += step;
    let place = at;
    for (let left = gap; left > 0 && isWordAt(doc, place) && !words.has(normAt(place) ?? ''); left--) place += step;
    const isThere = words.has(normAt(place) ?? '');
    if (!isThere && !isOptional) return null;
    if (isThere) at = place + step;
  }
  return at;
}

const isWordAt = ({ tokens }: Doc, at: number): boolean => tokens[at]?.isWord === true;

/** The first that is found for any of several; null for none. */
export function firstOf<Item, Found>(items: readonly Item[], find: (item: Item) => Found | null): Found | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}
