import type { ContestWeights } from '../../../language/stance-types';
import type { Attributions } from '../../attribution/speakers';
import type { CountryMentions } from '../../countries/recognize';
import type { Doc } from '../../doc';
import { tokenize } from '../../text/tokens';
import { weightOf } from './features';
import { eventLexicon } from '../signals/lexicon';
import type { Signal } from '../signals/signals';
import type { Profile } from './profile';
import type { Reading } from '../read';
import type { Row } from './row';
import { wordsOf } from '../topic/headline-words';

/**
 * Chance below which an article is taken for one in which no state takes a position, and names no side at all: an outbreak,
 * a profile, a market report. Chosen on everyday articles of our own, cross-validated (`scripts/train-contest.ts`).
 */
export const CONTEST_FLOOR = 0.4;

/** A text of fewer sentences is not asked: it tells too little of who acts and speaks in it. */
export const CONTEST_LEAST = 8;

/** Sentences in which an article says what it is about. */
const OPENING = 3;

/** What counts as words of a position at all, and as plain ones. */
const TOLD = 0.3;
const ON_TOPIC = 0.6;
const PLAIN = 0.9;

/** Where each country stands by its own words, and what that was read from. */
export type Rows = {
  readonly reading: Reading;
  readonly countries: CountryMentions;
  readonly attributions: Attributions;
  /** The same, and those who are quoted without a word of saying. */
  readonly heard: Attributions;
  readonly stances: readonly Row[];
};

/**
 * What the model sees of an article: who acts and speaks in it (a sentence), which classes of events its headline and text
 * tell (PLOVER), and how many countries have words of a position at all. No word of the text and no country's name.
 */
export function contestProfile(doc: Doc, { reading, countries, attributions, stances }: Rows): Profile {
  const profile = new Map<string, number>();
  const { length } = doc.sentences;
  const share = (count: number, most: number) => Math.min(most, count / Math.max(1, length));
  const counts = new Map<string, number>();
  const count = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);

  profile.set('countries', Math.min(10, stances.length) / 5);
  readTitle(doc, profile);

  for (const { kind } of countries.mentions) count(`named:${kind}`);
  for (const { role, isPerson, speaker } of reading.actors.flat()) {
    count('acting');
    if (role === 'subject') count('subjects');
    if (isPerson) count('persons');
    if (speaker !== null) count('voices');
  }
  counts.set('attributions', attributions.attributions.length);
  const states = attributions.speakers.filter(({ speaksFor }) => speaksFor !== null).length;
  counts.set('governments', states);
  for (const [name, times] of counts) if (times > 0) profile.set(name, share(times, 2));
  if (states > 0) profile.set('share:governments', states / attributions.speakers.length);
  else profile.set('speechless', 1);
  const first = reading.actors.slice(0, OPENING).flat();
  const leading = new Set(first.flatMap(({ role, country }) => (role === 'subject' ? [country] : [])));
  if (leading.size > 0) profile.set('subjects:lead', Math.min(3, leading.size) / 2);
  let core = 0;
  for (const { norm } of doc.tokens) if (reading.topic.isCore(norm)) core++;
  if (core > 0) profile.set('topic', share(core, 2));

  counts.clear();
  for (const { entry, agents, patients, link } of reading.events) {
    count(`event:${entry.plover}`);
    if (agents.length > 0) count('done');
    if (agents.length > 0 && link > 1) count('done:on');
    if (agents.length > 0 && patients.length > 0) count(`between:${entry.plover}`);
  }
  for (const [name, times] of counts) profile.set(name, share(name === 'done' ? 2 * times : 4 * times, 1));
  readSides(reading, stances, profile);
  return profile;
}

/** Classes of events, matters and reactions of the headline. */
function readTitle(doc: Doc, profile: Map<string, number>): void {
  const tokens = tokenize(doc.article.title);
  const words = wordsOf(doc.language, tokens);
  const wordOf = eventLexicon(doc.language);
  const { topicNouns } = doc.language.stances.words;
  for (const token of tokens) {
    const word = wordOf(token);
    const entry = word?.verb ?? word?.noun;
    if (entry) profile.set(`title:${entry.plover}`, 1);
  }
  const matters = tokens.filter(({ norm }, at) => words[at]?.isMatter === true || topicNouns.has(norm)).length;
  const reactions = words.filter(({ isReaction }) => isReaction).length;
  if (matters > 0) profile.set('title:matter', Math.min(2, matters));
  if (reactions > 0) profile.set('title:reaction', Math.min(2, reactions));
}

/** How many countries have words of a position, by how plain they are, and whether the opening tells of one. */
function readSides({ passages }: Reading, stances: readonly Row[], profile: Map<string, number>): void {
  const raise = (name: string, by: number, most: number) =>
    profile.set(name, Math.min(most, (profile.get(name) ?? 0) + by));
  for (const { country, confidence, stance } of stances) {
    const told = (passages.get(country) ?? []).flatMap((passage) => passage.signals);
    const signals = told.filter((signal) => signal.stance !== null && weightOf(signal) > TOLD);
    const isOfLead = (signal: Signal) => signal.sentence < OPENING && signal.stance === stance && weightOf(signal) > 0;
    const on = signals.filter(({ onTopic }) => onTopic === 2);
    if (signals.length > 0) raise('told', 1, 5);
    if (on.some((signal) => weightOf(signal) >= ON_TOPIC)) raise('told:on', 1, 5);
    if (on.some((signal) => signal.rule.strength === 3 && weightOf(signal) >= PLAIN)) raise('told:plain', 1, 5);
    if (on.some((signal) => signal.stance === 'supports')) raise('told:for', 1, 4);
    if (on.some((signal) => signal.stance === 'opposes')) raise('told:against', 1, 4);
    if (stance !== 'none') raise('sides', 1, 4);
    if (stance !== 'none' && told.some(isOfLead)) profile.set('sides:lead', 1);
    profile.set('surest', Math.max(profile.get('surest') ?? 0, confidence));
  }
  if (profile.get('sides') === 1) profile.set(profile.has('speechless') ? 'one-sided:speechless' : 'one-sided', 1);
  if (!profile.has('told:plain')) profile.set('vague', 1);
  if ((profile.get('told:for') ?? 0) > 0 && (profile.get('told:against') ?? 0) > 0) profile.set('both', 1);
}

/** The chance, 0 to 1, that any state takes a position in an article of this profile. */
export function contestChance({ bias, features }: ContestWeights, profile: Profile): number {
  let score = bias;
  for (const [name, value] of profile) score += (features[name] ?? 0) * value;
  return 1 / (1 + Math.exp(-score));
}
