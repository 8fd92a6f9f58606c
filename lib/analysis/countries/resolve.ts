import { seatsOfGovernment } from '../../knowledge/seats';
import { placeContexts } from '../../knowledge/place-contexts';
import type { Mention } from '../../types/analysis';
import type { Token } from '../doc';
import { chooseSense } from './ambiguity';
import type { Sense } from './entries';
import { placedByText } from './larger-place';
import type { Match } from './matcher';
import { tokenAfter, tokenBefore } from './neighbours';
import { isLanguage } from './languages';
import { isLocated, placeOf, townAtHome } from './places';
import type { Reading } from './reading';

/** How sure a mention is, by what decided it. */
const CONFIDENCE = { sure: 0.95, context: 0.8, place: 0.85, town: 0.65, hint: 0.6 } as const;

/** Mentions that a match makes: none where it is a part of another name or too little speaks for it; several for joint names. */
export function mentionsOf(reading: Reading, at: number): Mention[] {
  const match = reading.matches[at] as Match;
  if (reading.isOtherName[at]) return [];
  const { entry } = match;
  if (entry.isJoint) return entry.senses.map((sense) => mention(reading, match, sense, CONFIDENCE.sure, entry.note));
  if (entry.ambiguity) {
    const settled = placedByText(reading.doc, reading.matches, at) ?? reading.settled.get(match.key);
    if (settled && entry.ambiguity.senses.every(({ country }) => country !== settled))
      return [
        mention(
          reading,
          match,
          { country: settled, kind: 'place', tier: 'sure', size: null },
          CONFIDENCE.place,
          'town',
        ),
      ];
    const chosen =
      entry.ambiguity.senses.find((sense) => sense.country !== null && sense.country === settled) ??
      chooseSense(reading, match, entry.ambiguity.senses);
    if (chosen.country === null || isBarePerson(reading, match)) return [];
    const namesake = entry.city && townAtHome(reading, match, chosen.country, entry.ambiguity.senses);
    if (namesake) return [mention(reading, match, namesake, CONFIDENCE.town, 'town at home of that name')];
    const sense = { country: chosen.country, kind: chosen.kind ?? 'name', tier: 'sure', size: null } as const;
    return [mention(reading, match, sense, CONFIDENCE.context, `${chosen.what}, by its context`)];
  }
  const [first, second] = entry.senses;
  const sense = (second && bearerNamedInFull(reading, match)) ?? first;
  if (!sense) return [];
  if (sense.kind !== 'institution' && sense.tier === 'hint') return hinted(reading, match, sense);
  if (sense.kind === 'demonym')
    return isLanguage(reading, match) ? [] : [mention(reading, match, sense, CONFIDENCE.sure, entry.note)];
  if (sense.tier === 'surname') return bearer(reading, match);
  if (sense.kind === 'institution' && isForeign(reading, match, at, sense)) return [];
  if (sense.tier === 'hint') return hinted(reading, match, sense);
  if (sense.kind === 'place' || (sense.kind === 'name' && match.entry.city)) return place(reading, match, at);
  if (sense.kind === 'person' ? reading.persons.has(match.key) : isBarePerson(reading, match)) return [];
  return [mention(reading, match, sense, CONFIDENCE.sure, noteOf(match, sense))];
}

function place(reading: Reading, match: Match, at: number): Mention[] {
  if (isBarePerson(reading, match)) return [];
  const chosen = placeOf(reading, match, at);
  if (!chosen) return [];
  const confidence =
    chosen.tier === 'sure' ? CONFIDENCE.sure : chosen.tier === 'city' ? CONFIDENCE.place : CONFIDENCE.town;
  return [mention(reading, match, chosen, confidence, match.entry.note)];
}

/** A name that the text has given to a person ("Michael Jordan … Jordan said"), unless it stands where a place does. */
function isBarePerson(reading: Reading, match: Match): boolean {
  return reading.persons.has(match.key) && !isLocated(reading, match, 'firm');
}

const noteOf = (match: Match, sense: Sense): string => sense.note ?? match.entry.note;

/** Of those who share a surname, the one whose full name the text gives: "Bill Blair … Blair said". */
const bearerNamedInFull = (reading: Reading, match: Match): Sense | undefined =>
  match.entry.senses.find(
    ({ country, kind }) =>
      kind === 'person' && match.key.split(' ').every((word) => reading.fullNames.has(`${country} ${word}`)),
  );

/** "President Park", or "Park" where the text says "Park Geun-hye". */
function bearer(reading: Reading, match: Match): Mention[] {
  const known = bearerNamedInFull(reading, match);
  if (known)
    return [mention(reading, match, known, CONFIDENCE.context, `${noteOf(match, known)}, named in full elsewhere`)];
  const before = tokenBefore(reading.doc, match.first);
  const after = tokenAfter(reading.doc, match.end);
  const sense = match.entry.senses.find(({ country }) => reading.evidence.has(country));
  if (before && sense && HEADS.has(before.norm) && !(after?.isCapitalized && after.text.length > 1))
    return [mention(reading, match, sense, CONFIDENCE.context, `${noteOf(match, sense)}, by the title`)];
  if (!match.entry.city) return [];
  const other: Match = { ...match, entry: match.entry.city };
  return place(reading, other, -1);
}

/** "Chile’s Defense Department": another country right before an institution owns it. */
function isForeign(reading: Reading, match: Match, at: number, sense: Sense): boolean {
  const before = reading.matches[at - 1];
  if (before?.end !== match.first || before.entry.isJoint) return false;
  const owner = before.entry.senses[0];
  return owner !== undefined && (owner.kind === 'name' || owner.kind === 'demonym') && owner.country !== sense.country;
}

const HEADS = placeContexts.headTitles;

function hinted(reading: Reading, match: Match, sense: Sense): Mention[] {
  if (isInOffice(reading, match)) return [mention(reading, match, sense, CONFIDENCE.context, match.entry.note)];
  return reading.evidence.has(sense.country)
    ? [mention(reading, match, sense, CONFIDENCE.hint, `${match.entry.note}; the text names the country elsewhere`)]
    : [];
}

// "prime minister, 2010 to 2024-07"
const TERM = /, ([\d-]+) to ([\d-]*)$/;

/** Was the article published in the term that the entry of an office holder names? False where either has no date. */
function isInOffice({ doc }: Reading, { entry }: Match): boolean {
  const term = TERM.exec(entry.note);
  const date = doc.article.publishedTime;
  if (!term || date === undefined) return false;
  const [, from = '', until = ''] = term;
  return date >= from && (until === '' || date.slice(0, until.length) <= until);
}

function mention(reading: Reading, match: Match, sense: Sense, confidence: number, note: string): Mention {
  const { tokens } = reading.doc;
  const last = tokens[match.end - 1] as Token;
  return {
    start: (tokens[match.first] as Token).start,
    end: last.norm.endsWith("'s") && !match.key.endsWith("'s") ? last.end - 2 : last.end,
    country: sense.country,
    kind: sense.kind,
    confidence,
    reason: seatsOfGovernment[sense.country]?.includes(match.key) === true ? `${note}, seat of the government` : note,
  };
}
