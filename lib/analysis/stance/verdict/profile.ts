import type { Country, CountryCode } from '../../../types/analysis';
import type { Doc } from '../../doc';
import type { LinkedEvent } from '../positions/deeds';
import { bindingCondition, weightOf } from './features';
import type { Passage } from '../actors/passages';
import type { Reading } from '../read';

/** Sentences in which an article says what it is about. */
const OPENING = 3;
/** A text of fewer sentences has no opening of its own. */
export const SHORTEST = 5;

/** What the model sees of a country: feature names with values. Each names words, a rule or a place of the text. */
export type Profile = ReadonlyMap<string, number>;

const LINKS = ['off', 'near', 'on', 'act'] as const;

/** The profiles of all countries that act, speak or are acted on, from one reading. */
export function profilesOf(
  doc: Doc,
  reading: Reading,
  countries: readonly Country[],
): ReadonlyMap<CountryCode, Profile> {
  const profiles = new Map<CountryCode, Map<string, number>>();
  for (const [country, passages] of reading.passages) profiles.set(country, ofPassages(doc, passages));
  const isLong = doc.sentences.length >= SHORTEST;
  if (isLong)
    countries.forEach(({ code, focus }, at) => {
      const profile = profiles.get(code);
      if (!profile) return;
      profile.set('focus', focus);
      if (at < 2) profile.set(`rank:${at + 1}`, 1);
    });
  for (const event of reading.events) {
    const name = nameOf(event);
    const isLead = isLong && event.sentence < OPENING;
    for (const country of event.agents) {
      const profile = profiles.get(country);
      if (!profile) continue;
      raise(profile, `do:${name}`);
      if (isLead) raise(profile, `lead:do:${event.entry.plover}`);
    }
    for (const country of event.patients) {
      const profile = profiles.get(country);
      if (!profile || event.agents.includes(country)) continue;
      raise(profile, `to:${event.entry.plover}${event.link > 1 ? ':on' : ''}`);
      if (isLead) raise(profile, `lead:to:${event.entry.plover}`);
    }
  }
  return profiles;
}

/** "coerce:act", "support:near:not", "enact:on:meant" */
function nameOf({ entry, link, isNegated, mood }: LinkedEvent): string {
  const how = mood === 'done' || mood === 'aside' ? '' : mood === 'meant' ? ':meant' : ':unreal';
  return `${entry.undoes ? 'undo' : entry.plover}:${LINKS[link]}${isNegated ? ':not' : ''}${how}`;
}

function raise(profile: Map<string, number>, name: string, value = 1): void {
  profile.set(name, Math.max(value, profile.get(name) ?? 0));
}

function ofPassages(doc: Doc, passages: readonly Passage[]): Map<string, number> {
  const profile = new Map<string, number>();
  const isLong = doc.sentences.length >= SHORTEST;
  let active = 0;
  for (const passage of passages) {
    if (passage.isActive) active++;
    for (const { via, sentence } of passage.stretches) {
      raise(profile, `via:${via}`);
      if (isLong && sentence < OPENING && via !== 'mentioned') raise(profile, 'lead:active');
    }
    for (const { noun } of passage.owned) if (noun !== null) raise(profile, 'owns');
    const condition = bindingCondition(doc, passage);
    if (condition) {
      raise(profile, `condition:${condition.rule.strong ? 'strong' : 'weak'}`);
      const isOn = passage.signals.some(({ sentence, onTopic }) => sentence === condition.sentence && onTopic > 0);
      if (isOn) raise(profile, 'condition:on');
    }
    for (const signal of passage.signals) {
      const weight = weightOf(signal);
      if (signal.isUnreal) raise(profile, `unreal:${signal.rule.stance}`);
      if (weight <= 0 || signal.stance === null) continue;
      const { stance, onTopic } = signal;
      raise(profile, `rule:${signal.rule.id}${signal.isNegated ? ':not' : ''}`, weight > 0.3 ? 1 : 0.5);
      raise(profile, `max:${stance}`, weight);
      raise(profile, `max:${stance}:${onTopic}`, weight);
      if (isLong && signal.sentence < OPENING) raise(profile, `lead:${stance}`, weight);
      profile.set(`sum:${stance}`, Math.min(3, (profile.get(`sum:${stance}`) ?? 0) + weight));
    }
  }
  if (active > 0) profile.set('active', Math.min(1, active / 4));
  return profile;
}
