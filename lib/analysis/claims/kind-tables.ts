import type { Language } from '../../language/types';
import type { AttributionKind, ClaimKind } from '../../types/analysis';
import type { Doc } from '../doc';
import { byLanguage } from '../text/by-language';
import type { Word } from '../text/word-fact';
import { textNumbers, WordNumbers } from '../text/word-numbers';

/** How much a word of the claim weighs. */
export const WORD_WEIGHT = 0.5;
/** How much one of the words that a claim opens with weighs. */
export const OPENING_WORD = 0.7;

/** Something that the model looks at besides the words: its name in the model's file, and its place among all features. */
export type Feature = { readonly name: string; readonly place: number };

let made = 0;

/** A feature; to be made once and kept, so that no name is looked up while a claim is read. */
export const feature = (name: string): Feature => ({ name, place: made++ });

/** Features that one beginning of a name has in common, by what follows it: "act:deny". */
export function featuresNamed(prefix: string): (value: string) => Feature {
  const known = new Map<string, Feature>();
  return (value) => {
    let found = known.get(value);
    if (found === undefined) known.set(value, (found = feature(prefix + value)));
    return found;
  };
}

/** Place of a voice among all. */
export const PLACE_OF_VOICE: Readonly<Record<AttributionKind, number>> = { unattributed: 0, reported: 1, quoted: 2 };

const VOICES = Object.keys(PLACE_OF_VOICE);

/**
 * Weights of a feature in one voice: for each kind, and for being worth a check, what it weighs in any voice; after all these
 * what it does in this one.
 */
export type Row = Float64Array;

/** The tables of a language: weights by feature, and of a word and a word that a claim opens with. */
export type Tables = {
  readonly kinds: readonly ClaimKind[];
  /** Null for what weighs nothing in a voice, which is given by its place. */
  readonly rowOf: (feature: Feature, voice: number) => Row | null;
  readonly words: KnownWords;
  readonly openings: OpeningWords;
};

/** Rows of words that the model knows: most are none, so that the rows of the others are few and stay at hand. */
export type WordRowsOfKinds = {
  /** What each row adds to each kind and to being worth a check, one row after the other. */
  readonly weights: Float64Array;
  /** By place of a row the last claim that it was met in. */
  readonly met: Int32Array;
};

type KnownWords = WordRowsOfKinds & {
  /** By token of a document the place of its word's row, -1 where it has none. */
  readonly placesIn: (doc: Doc) => Int32Array;
};

/** Of which a claim has two, so that they are not told of all tokens of a document. */
type OpeningWords = WordRowsOfKinds & {
  /** Place of a word's row, -1 where it has none. */
  readonly places: WordNumbers;
};

/** The tables of a language, made once. */
export const tablesOf = byLanguage(({ claims: { kindModel } }: Language): Tables => {
  const { weights } = kindModel;
  const rows: (Row | null | undefined)[] = [];
  const readRow = ({ name }: Feature, voice: number): Row | null => {
    const inAny = weights[name];
    const inThis = weights[`${VOICES[voice] ?? ''}:${name}`];
    if (inAny === undefined && inThis === undefined) return null;
    const none = [...kindModel.kinds.map(() => 0), 0];
    return Float64Array.from([...(inAny ?? none), ...(inThis ?? none)]);
  };
  const rowsOfWords = (prefix: string, value: number) => {
    const places = new Map<string, number>();
    const all: number[] = [];
    for (const name in weights) {
      if (!name.startsWith(prefix)) continue;
      places.set(name.slice(prefix.length), places.size);
      for (const weight of weights[name] as readonly number[]) all.push(value * weight);
    }
    return {
      placeOf: ({ norm }: Word) => places.get(norm) ?? -1,
      weights: Float64Array.from(all),
      met: new Int32Array(places.size),
    };
  };
  const words = rowsOfWords('word:', WORD_WEIGHT);
  const openings = rowsOfWords('opens:', OPENING_WORD);
  return {
    kinds: kindModel.kinds as readonly ClaimKind[],
    rowOf: (feature, voice) => {
      const at = feature.place * VOICES.length + voice;
      const known = at < rows.length ? rows[at] : undefined;
      if (known !== undefined) return known;
      while (rows.length <= at) rows.push(undefined);
      const row = readRow(feature, voice);
      rows[at] = row;
      return row;
    },
    words: { ...words, placesIn: textNumbers(words.placeOf) },
    openings: { ...openings, places: new WordNumbers(openings.placeOf) },
  };
});
