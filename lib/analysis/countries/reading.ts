import { nationalCuePairs, nationalCues } from '../../knowledge/national-cues';
import { placeContexts } from '../../knowledge/place-contexts';
import type { CountryCode } from '../../types/analysis';
import type { Doc, Token } from '../doc';
import { wordFact } from '../text/word-fact';
import { WordNumbers } from '../text/word-numbers';
import { namesPlacedByText } from './larger-place';
import { matchNames, type Match } from './matcher';
import { nearWordsIn } from './near-words';
import { tokenAfter, tokenBefore } from './neighbours';
import { partOfOtherName } from './other-names';
import { countryOfSite } from './site';

/** What the whole text says about where it is at home and whom it names; read once, asked by every mention. */
export type Reading = {
  readonly doc: Doc;
  readonly matches: readonly Match[];
  /** By match: is it part of a person's, a team's or another longer name? */
  readonly isOtherName: readonly boolean[];
  /** How often a country is named beyond doubt. */
  readonly evidence: ReadonlyMap<CountryCode, number>;
  /** The same without names that towns of other countries bear: "London" and "Athens" do not say where a text is at home. */
  readonly firmEvidence: ReadonlyMap<CountryCode, number>;
  /** Country and word of the leaders whose full names stand in the text: "KR park". */
  readonly fullNames: ReadonlySet<string>;
  /** Folded surnames and given names of persons that are also places: "Michael Jordan" makes "jordan" one. */
  readonly persons: ReadonlySet<string>;
  /** How often each name stands in the text, by key. */
  readonly occurrences: ReadonlyMap<string, number>;
  /** Names that the text itself places: "Paris, Texas". */
  readonly settled: ReadonlyMap<string, CountryCode>;
  /** Words of local news, by country; counted on first use. */
  readonly localCues: () => ReadonlyMap<CountryCode, number>;
  /** Names that the text treats as a town's somewhere, by key: "Dublin City Council", "Paris firefighters". */
  readonly townNames: () => ReadonlySet<string>;
  /** The folded words of the text that may stand near a sense of an ambiguous name; collected on first use. */
  readonly nearWords: () => ReadonlySet<string>;
};

/** Reads a document's names once. Linear. */
export function readNames(doc: Doc): Reading {
  const matches = matchNames(doc);
  const isOtherName: boolean[] = [];
  const evidence = new Map<CountryCode, number>();
  const firmEvidence = new Map<CountryCode, number>();
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
    if (isSpeakerNamedLikeTown(doc, match)) persons.add(match.key);
    for (const sense of match.entry.senses) {
      if (sense.tier !== 'sure') continue;
      if (sense.kind === 'person' && match.end > match.first + 1)
        for (const word of match.key.split(' ')) fullNames.add(`${sense.country} ${word}`);
      evidence.set(sense.country, (evidence.get(sense.country) ?? 0) + 1);
      if (match.entry.city?.senses.some(({ country }) => country !== sense.country)) continue;
      firmEvidence.set(sense.country, (firmEvidence.get(sense.country) ?? 0) + 1);
    }
  });
  const occurrences = new Map<string, number>();
  for (const { key } of matches) occurrences.set(key, (occurrences.get(key) ?? 0) + 1);
  let cues: Map<CountryCode, number> | null = null;
  let townNames: Set<string> | null = null;
  let nearWords: Set<string> | null = null;
  return {
    doc,
    matches,
    isOtherName,
    evidence,
    firmEvidence,
    fullNames,
    persons,
    occurrences,
    settled: namesPlacedByText(doc, matches),
    localCues: () => (cues ??= countCues(doc)),
    townNames: () => (townNames ??= namesOfTowns(doc, matches)),
    nearWords: () => (nearWords ??= nearWordsIn(doc)),
  };
}

/** Cities from this size on may speak through their government. */
const SPEAKING_CITY = 5;

/** "Lyons said", "Tavistock told the court": small towns say nothing, people of that name do. */
function isSpeakerNamedLikeTown(doc: Doc, { first, end, entry }: Match): boolean {
  if (end > first + 1 || (entry.note !== 'city' && entry.city === null)) return false;
  if (entry.senses[0]?.kind !== 'place' || entry.note === 'capital') return false;
  if ((entry.city ?? entry).senses.some(({ size }) => (size ?? 0) >= SPEAKING_CITY)) return false;
  const after = tokenAfter(doc, end);
  return after !== null && doc.language.reportingVerbs.get(after.norm)?.act === 'say';
}

/** "the City of Paris", "residents of Athens" */
const MUNICIPALITIES: ReadonlySet<string> = new Set(['city', 'town', 'village', 'township', 'residents']);

function namesOfTowns(doc: Doc, matches: readonly Match[]): Set<string> {
  const names = new Set<string>();
  for (const { key, first, end } of matches) {
    const isOf = tokenBefore(doc, first)?.norm === 'of' && MUNICIPALITIES.has(tokenBefore(doc, first - 1)?.norm ?? '');
    if (isOf || placeContexts.civicNouns.has(tokenAfter(doc, end)?.norm ?? '')) names.add(key);
  }
  return names;
}

/** A cue counts no more often than this: an article on a high school says "high school" in every line. */
const MOST_OF_A_CUE = 2;

function countCues(doc: Doc): Map<CountryCode, number> {
  const { tokens, article } = doc;
  const counts = new Map<CountryCode, number>();
  const seen = new Map<readonly CountryCode[], number>();
  const count = (countries: readonly CountryCode[] | undefined) => {
    if (!countries) return;
    const times = seen.get(countries) ?? 0;
    seen.set(countries, times + 1);
    if (times < MOST_OF_A_CUE) for (const country of countries) counts.set(country, (counts.get(country) ?? 0) + 1);
  };
  for (let at = 0; at < tokens.length; at++) {
    if (isCue.at(doc, at) === 0) continue;
    const { own, pairs, isCounty } = cuesOf(tokens[at] as Token);
    count(own);
    const before = tokens[at - 1];
    if (before === undefined) continue;
    if (pairs) count(pairs.get(cuesOf(before).word));
    if (isCounty && before.isCapitalized && !startsCounty(before.norm)) count(COUNTIES);
  }
  const site = countryOfSite(article);
  if (site !== null) counts.set(site, (counts.get(site) ?? 0) + SITE_CUES);
  return counts;
}

/** "Darke County": named in this order, counties are American above all. */
const COUNTIES: readonly CountryCode[] = ['US'];
const startsCounty = (norm: string): boolean => norm === 'the' || norm === 'a';

/** How many words of local news the country of the site is worth. */
const SITE_CUES = 2;

/** What a word says of where a text is at home, alone and behind another; any number is "#". Looked up once a word. */
const cuesOf = wordFact(({ norm, isCapitalized }) => {
  const word = /^\d/.test(norm) ? '#' : norm;
  return {
    word,
    own: nationalCues.get(norm),
    pairs: nationalCuePairs.get(word),
    isCounty: isCapitalized && norm === 'county',
  };
});

/** 0 for a word that says nothing of it behind whatever word, as most do. */
const isCue = new WordNumbers((word) => {
  const { own, pairs, isCounty } = cuesOf(word);
  return own || pairs || isCounty ? 1 : 0;
});
