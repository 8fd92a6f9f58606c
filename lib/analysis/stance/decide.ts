import type { CountryCode, CountryRole, CountryStance } from '../../types/analysis';
import type { Attributions } from '../attribution/speakers';
import type { CountryMentions } from '../countries/recognize';
import type { Doc } from '../doc';
import type { Condition } from './conditions/conditions';
import { judgeAlike } from './verdict/alike';
import { adoptOfficials } from './actors/adopt';
import { addQuoted } from './actors/quoted';
import { outOfOffice } from './actors/campaigners';
import { nameLater } from './actors/named-later';
import { isTold } from './sentences/told';
import { restsOn, supporting } from './verdict/evidence';
import { CONTEST_FLOOR, CONTEST_LEAST, contestChance, contestProfile, type Rows } from './verdict/contest';
import { bindingCondition } from './verdict/features';
import { floorsIn, TOLD_FLOOR } from './verdict/floor';
import { profilesOf } from './verdict/profile';
import { readPassages, type Reading } from './read';
import { tellPosts } from './actors/posts';
import { rolesOf } from './actors/roles';
import { settleSpeakers } from './actors/settle';
import { isCampaignReport } from './verdict/campaign';
import { isCeremonyReport } from './verdict/ceremony';
import { NOWHERE, showRow, type Row } from './verdict/row';
import { isSportReport } from './verdict/sport';
import { isStateNamed } from './actors/state-named';
import { settleTopic } from './topic/topic-side';
import type { Topic } from './topic/topic';
import { saidBy } from './actors/stretches';
import { hearCountry, type Heard } from './sentences/hear';
import { judgeAll, likeliest, rank, type Judged } from './verdict/verdict';

/** The topic (null where nobody takes a position) and where each named country stands, in the order of `countries`. */
export function decideStances(
  doc: Doc,
  read: { readonly countries: CountryMentions; readonly attributions: Attributions },
): { readonly topic: Topic | null; readonly stances: CountryStance[] } {
  if (!doc.language.coverage.stances || isSportReport(doc))
    return {
      topic: null,
      stances: read.countries.countries.map(({ code }) => ({
        ...NOWHERE,
        country: code,
        confidence: 0,
        roles: ['mentioned'],
      })),
    };
  const rows = readRows(doc, read);
  const { reading, stances } = rows;
  const isContested =
    stances.some(({ stance }) => stance !== 'none') &&
    !isCeremonyReport(doc, reading.topic, stances) &&
    !isCampaignReport(doc, read.countries.mentions, reading.actors) &&
    chanceOf(doc, rows) >= CONTEST_FLOOR;
  if (!isContested)
    return {
      topic: null,
      stances: stances.map(({ country, confidence, roles }) => ({ ...NOWHERE, country, confidence, roles })),
    };
  const out = outOfOffice(doc, read.countries.mentions);
  const shown = stances.map((row) => showRow(doc, row, { reading, attributions: rows.heard, out }));
  return { topic: settleTopic(doc, reading.topic, shown), stances: shown };
}

/** What each country's own words say, before it is asked whether the article is about a matter that states take sides on. */
export function readRows(
  doc: Doc,
  { countries, attributions: given }: { readonly countries: CountryMentions; readonly attributions: Attributions },
): Rows {
  const told = tellPosts(doc, countries, settleSpeakers(doc, countries, given));
  const adopted = nameLater(adoptOfficials(doc, countries, told));
  const attributions = addQuoted(doc, adopted);
  const reading = readPassages(doc, countries, attributions);
  const profiles = profilesOf(doc, reading, countries.countries);
  const said = saidBy(doc, attributions);
  const isSaid = (at: number) => said(at) !== null;
  const hearing = new Map(
    countries.countries.map(({ code, focus }) => [
      code,
      hearCountry(doc, code, {
        passages: reading.passages.get(code) ?? [],
        profile: profiles.get(code),
        around: { mentions: countries.mentions, topic: reading.topic, isSaid, focus },
      }),
    ]),
  );
  const decide = (country: CountryCode, floor: number, least: number) =>
    decideCountry(doc, country, { reading, heard: hearing.get(country), found: countries, floor, unclear: least });
  const { named, unclear } = floorsIn(doc.sentences.length);
  const alone = countries.countries.map(({ code }) => decide(code, named, unclear));
  const stances = judgeAlike(alone, reading.passages, ({ country }) => decide(country, 0, 0));
  return { reading, countries, attributions: adopted, heard: attributions, stances };
}

/** The chance that states take positions in the article; 1 where a language has no weights, or the text is too short to tell. */
function chanceOf(doc: Doc, rows: Rows): number {
  const { contest } = doc.language.stances;
  return contest === null || doc.sentences.length < CONTEST_LEAST
    ? 1
    : contestChance(contest, contestProfile(doc, rows));
}

/** Where a country stands by its own words, without the sentences that tell it. */
function decideCountry(
  doc: Doc,
  country: CountryCode,
  {
    reading,
    heard,
    found,
    floor,
    unclear,
  }: {
    readonly reading: Reading;
    readonly heard: Heard | undefined;
    readonly found: CountryMentions;
    /** Least confidence of a row that names a position, and of one that keeps its sentences. */
    readonly floor: number;
    readonly unclear: number;
  },
): Row {
  const roles = rolesOf(country, reading, doc);
  if (!heard) return { country, stance: 'none', confidence: 0, roles, grounds: null };
  const { verdict, because } = heard;
  const judged = judgeAll(doc, heard.passages);
  const best = likeliest(verdict);
  const confidence = verdict[best];
  const ranked = rank(judged, best);
  if (ranked.length === 0 || confidence < unclear) return { country, stance: 'none', confidence, roles, grounds: null };
  const condition = best === 'conditional' ? conditionOf(doc, ranked) : null;
  const signals = ranked.flatMap(({ passage }) => supporting(passage, best));
  if (!isStateNamed(doc, country, restsOn(doc, ranked, signals, condition), found, reading.actors))
    return { country, stance: 'none', confidence: 0, roles, grounds: null };
  const bar = floor > 0 && isTold(signals) ? Math.max(floor, TOLD_FLOOR) : floor;
  const stance = confidence < bar ? 'none' : best;
  return {
    country,
    stance,
    confidence,
    roles: stance === 'opposes' ? againstIt(roles) : roles,
    grounds: { position: best, judged, ranked, signals, condition, because },
  };
}

/** Named first in the text: what a lead names is the condition, what follows is a detail of it. */
const conditionOf = (doc: Doc, ranked: readonly Judged[]): Condition | null =>
  [...ranked]
    .sort((a, b) => a.passage.firstSentence - b.passage.firstSentence)
    .map(({ passage }) => bindingCondition(doc, passage))
    .find(Boolean) ?? null;

/** Who is against a matter did not propose it, though "Arland's raids" may be raids of the same kind. */
function againstIt(roles: readonly CountryRole[]): CountryRole[] {
  const rest = roles.filter((role) => role !== 'proposer');
  return rest.length > 0 ? rest : ['party'];
}
