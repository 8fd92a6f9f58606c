import { nationalCuePairs, nationalCues } from '../../knowledge/national-cues';
import type { CountryCode } from '../../types/analysis';
import type { Doc, Token } from '../doc';
import { matchNames, type Match } from './matcher';
import { partOfOtherName } from './other-names';

/** What the whole text says about where it is at home and whom it names; read once, asked by every mention. */
export type Reading = {
  readonly doc: Doc;
  readonly matches: readonly Match[];
  /** By match: is it part of a person's, a team's or another longer name? */
  readonly isOtherName: readonly boolean[];
  /** How often a country is named beyond doubt. */
  readonly evidence: ReadonlyMap<CountryCode, number>;
  /** Country and word of the leaders whose full names stand in the text: "KR park". */
  readonly fullNames: ReadonlySet<string>;
  /** Folded surnames and given names of persons that are also places: "Michael Jordan" makes "jordan" one. */
  readonly persons: ReadonlySet<string>;
  /** How often each name stands in the text, by key. */
  readonly occurrences: ReadonlyMap<string, number>;
  /** Names that the text itself places: "Paris, Texas". */
  readonly settled: Map<string, CountryCode>;
  /** Words of local news, by country; counted on first use. */
  readonly localCues: () => ReadonlyMap<CountryCode, number>;
  /** Every folded word of the text; collected on first use. */
  readonly words: () => ReadonlySet<string>;
};

/** Reads a document's names once. Linear. */
export function readNames(doc: Doc): Reading {
  const matches = matchNames(doc);
  const isOtherName: boolean[] = [];
  const evidence = new Map<CountryCode, number>();
  const fullNames = new Set<string>();
  const persons = new Set<string>();
  matches.forEach((match, at) => {
    const other = match.entry.senses.length === 0 || partOfOtherName(doc, matches, at);
    isOtherName.push(other);
    if (other) {
      if (match.entry.senses.length > 0 && match.end === match.first + 1) persons.add(match.key);
      return;
    }
    if (match.entry.ambiguity) return;
    for (const sense of match.entry.senses) {
      if (sense.tier !== 'sure') continue;
      if (sense.kind === 'person' && match.end > match.first + 1)
        for (const word of match.key.split(' ')) fullNames.add(`${sense.country} ${word}`);
      evidence.set(sense.country, (evidence.get(sense.country) ?? 0) + 1);
    }
  });
  const occurrences = new Map<string, number>();
  for (const { key } of matches) occurrences.set(key, (occurrences.get(key) ?? 0) + 1);
  let cues: Map<CountryCode, number> | null = null;
  let words: Set<string> | null = null;
  return {
    doc,
    matches,
    isOtherName,
    evidence,
    fullNames,
    persons,
    occurrences,
    settled: new Map(),
    localCues: () => (cues ??= countCues(doc.tokens)),
    words: () => (words ??= new Set(doc.tokens.map((token) => token.norm))),
  };
}

function countCues(tokens: readonly Token[]): Map<CountryCode, number> {
  const counts = new Map<CountryCode, number>();
  const count = (country: CountryCode) => counts.set(country, (counts.get(country) ?? 0) + 1);
  let before = '';
  for (const { norm } of tokens) {
    nationalCues.get(norm)?.forEach(count);
    nationalCuePairs.get(norm)?.get(before)?.forEach(count);
    before = norm;
  }
  return counts;
}
