import type { AmbiguousName } from '../../knowledge/ambiguous-names';
import type { CountryCode, MentionKind } from '../../types/analysis';
import { fold, tokenize } from '../text/tokens';

/**
 * How much context a name needs: `sure` none, `city` only not to be part of another name, `town` a preposition or a
 * country to lean on, `hint` a country that the text names otherwise too, `abbreviation` a place and a comma before it,
 * `surname` a title before it, or the full name somewhere in the text.
 */
export type Tier = 'sure' | 'city' | 'town' | 'hint' | 'abbreviation' | 'surname';

/** What a surface form can stand for; `size` grows with population: 0 at 1,000 people, 6 at a million, null if no city. */
export type Sense = {
  readonly country: CountryCode;
  readonly kind: MentionKind;
  readonly tier: Tier;
  readonly size: number | null;
  /** Key of the full name that a surname stands for. */
  readonly fullName?: string;
};

/** A surface form of the gazetteer. No senses: a name that only contains a country's ("Bank of America"). */
export type Entry = {
  readonly senses: readonly Sense[];
  /** Matched in capital letters only: "US", "CIA". */
  readonly inCapitals: boolean;
  /** Names all its countries at once ("North and South Korea"), instead of one of them. */
  readonly isJoint: boolean;
  readonly ambiguity: AmbiguousName | null;
  /** What it is, for `Mention.reason`: "capital", "US state". */
  readonly note: string;
};

/** Entries by key (folded tokens parted by single spaces), and how many tokens the longest key with a first token has. */
export type NameIndex = {
  readonly entries: Map<string, Entry>;
  readonly longest: Map<string, number>;
  /** First tokens of names that begin with a small letter: "al-Shabaab". */
  readonly smallStarts: Set<string>;
};

/** Key of a surface form. */
export const keyOf = (surface: string): string =>
  /^[A-Za-z ]+$/.test(surface)
    ? surface.toLowerCase()
    : /^[\p{L} ]+$/u.test(surface)
      ? fold(surface)
      : tokenize(surface)
          .map((token) => token.norm)
          .join(' ');

/** Adds an entry under a key; the first one stays, except that a sense of another country joins it. */
export function addEntry(index: NameIndex, key: string, entry: Entry): void {
  const known = index.entries.get(key);
  if (!known) {
    index.entries.set(key, entry);
    const space = key.indexOf(' ');
    const first = space < 0 ? key : key.slice(0, space);
    const length = space < 0 ? 1 : key.split(' ').length;
    if ((index.longest.get(first) ?? 0) < length) index.longest.set(first, length);
    return;
  }
  const more = entry.senses.filter((sense) => !known.senses.some((have) => have.country === sense.country));
  if (more.length === 0 || known.senses.length === 0 || known.isJoint || known.ambiguity) return;
  if (more.every((sense) => sense.tier === 'surname') && !known.senses.every((sense) => sense.tier === 'surname'))
    return;
  index.entries.set(key, { ...known, senses: [...known.senses, ...more] });
}

const sharedEntries = new Map<string, Entry>();

/** The entry of one sense without further conditions, made once for all its names. */
export function entryOf(country: CountryCode, kind: MentionKind, tier: Tier, size: number | null, note: string): Entry {
  const id = `${country}${kind}${tier}${String(size)}${note}`;
  let entry = sharedEntries.get(id);
  if (!entry) {
    entry = plainEntry([{ country, kind, tier, size }], note);
    sharedEntries.set(id, entry);
  }
  return entry;
}

/** An entry without conditions. */
export const plainEntry = (senses: readonly Sense[], note: string): Entry => ({
  senses,
  inCapitals: false,
  isJoint: false,
  ambiguity: null,
  note,
});
