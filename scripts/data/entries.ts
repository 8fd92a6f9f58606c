import type { Entry, Sense, Tier } from '../../lib/analysis/countries/entries';
import { tokenize } from '../../lib/analysis/text/tokens';
import type { CountryCode, MentionKind } from '../../lib/types/analysis';

/** An entry as it is written: its ambiguity by place in the table, its cities apart. */
export type CuratedEntry = Omit<Entry, 'ambiguity' | 'city'> & { readonly ambiguity: number | null };

/** Entries by key (folded tokens parted by single spaces). */
export type NameIndex = {
  readonly entries: Map<string, CuratedEntry>;
  /** First tokens of names that begin with a small letter: "al-Shabaab". */
  readonly smallStarts: Set<string>;
};

/** Key of a name in the gazetteer: its folded tokens, parted by spaces. */
export const keyOf = (name: string): string =>
  tokenize(name)
    .map((token) => token.norm)
    .join(' ');

/** Adds an entry under a key; the first one stays, except that a sense of another country joins it; a sure one goes first. */
export function addEntry({ entries }: NameIndex, key: string, entry: CuratedEntry): void {
  const known = entries.get(key);
  if (!known) {
    entries.set(key, entry);
    return;
  }
  const more = entry.senses
    .filter((sense) => !known.senses.some((have) => have.country === sense.country))
    .map((sense) => ({ ...sense, note: entry.note }));
  if (more.length === 0 || known.senses.length === 0 || known.isJoint || known.ambiguity !== null) return;
  if (more.every(({ tier }) => tier === 'surname') && !known.senses.every(({ tier }) => tier === 'surname')) return;
  const isSurer = known.senses[0]?.tier === 'surname' && more.some(({ tier }) => tier === 'sure');
  if (isSurer)
    entries.set(key, { ...entry, senses: [...more, ...known.senses.map((sense) => ({ note: known.note, ...sense }))] });
  else entries.set(key, { ...known, senses: [...known.senses, ...more] });
}

/** An entry without conditions. */
export const plainEntry = (senses: readonly Sense[], note: string): CuratedEntry => ({
  senses,
  inCapitals: false,
  isJoint: false,
  ambiguity: null,
  note,
});

/** The entry of one sense without further conditions. */
export const entryOf = (
  country: CountryCode,
  kind: MentionKind,
  tier: Tier,
  size: number | null,
  note: string,
): CuratedEntry => plainEntry([{ country, kind, tier, size }], note);
