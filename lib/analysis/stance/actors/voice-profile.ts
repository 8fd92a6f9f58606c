import type { CountryCode, Speaker } from '../../../types/analysis';
import { lastStartingAt, type Doc } from '../../doc';
import type { Actor } from './actors';
import { isNamed, isOfficial } from './officers';
import type { Presence } from './presences';
import type { Read } from './voice-candidates';

/** Where a candidate stands in the text; `said`: sayings of all candidates; `isFirst`: the first of the country to speak. */
export type Heard = Presence & {
  readonly places: readonly Presence[];
  readonly said: number;
  readonly isFirst: boolean;
};

/** Sentences from the proof in which one still speaks of it. */
const NEAR = 3;
/** How often somebody is named, beyond which they are no more at the centre. */
const OFTEN = 6;

/**
 * What tells that somebody voices a country's stance: who they are, where they speak, whether the rules chose them, and, where
 * their words name no country, whether the text around is about this one. No word of the text and no name.
 */
export function voiceProfile(
  doc: Doc,
  country: CountryCode,
  sentences: readonly number[],
  heard: Heard,
  read: Read,
): ReadonlyMap<string, number> {
  const { who } = heard;
  const profile = new Map<string, number>();
  const set = (name: string, value: number | boolean) => {
    if (value) profile.set(name, Number(value));
  };
  const named = isNamed(who);
  describe(doc, country, who, set);
  const costs = heard.places.flatMap((place) => read.costOf(place) ?? []);
  set('cost', costs.length > 0 ? Math.min(...costs) / 2 : 2);
  set('ruled', read.ruled?.who.name === who.name);

  const [best = -9, ...others] = sentences;
  const saying = heard.places.filter(({ does }) => does === 'says').map(({ sentence }) => sentence);
  const acting = heard.places.filter(({ does }) => does === 'acts').map(({ sentence }) => sentence);
  /** Bodies and offices without a name have weights of their own for it. */
  const setAlso = (name: string, value: boolean) => {
    set(name, value);
    if (!named) set(`body:${name}`, value);
  };
  setAlso('says:best', saying.includes(best));
  setAlso('acts:best', acting.includes(best));
  setAlso('says:proof', !saying.includes(best) && others.slice(0, 2).some((at) => saying.includes(at)));
  set(
    'says:rest',
    others.slice(2).some((at) => saying.includes(at)),
  );
  setAlso('says:next', saying.includes(best + 1));
  set('says:before', saying.includes(best - 1));
  setAlso(
    'says:near',
    saying.some((at) => Math.abs(at - best) <= NEAR),
  );
  set('says:topic', saying.some(read.isOn));
  set('silent', saying.length === 0);
  set('share', heard.said > 0 ? saying.length / heard.said : 0);
  set('named often', Math.min(OFTEN, heard.places.length) / OFTEN);
  set('early', 1 - Math.min(1, (heard.places[0]?.sentence ?? 0) / doc.sentences.length));
  set('first', heard.isFirst);
  if (who.introduced !== null && who.kind !== 'group') surround(doc, country, who, read.actors, set);
  return profile;
}

type Set = (name: string, value: number | boolean) => void;

/** Who somebody is. */
function describe(doc: Doc, country: CountryCode, who: Speaker, set: Set): void {
  const { kind, name, office } = who;
  const named = isNamed(who);
  set('named', named);
  set('full name', named && /^\p{Lu}\S* .*\p{Lu}/u.test(name));
  set(kind, true);
  set('official', isOfficial(doc, who));
  set('their', /^(?:its|their|his|her) /i.test(name));
  set('a', /^an? /i.test(name));
  set('party', who.party !== null);
  set('speaks', who.speaksFor === country);
  set('body:speaks', !named && who.speaksFor === country);
  set('own', who.country === country);
  set('known', named && office === null && who.country === country);
  for (const word of (office ?? '').toLowerCase().split(/[^\p{L}]+/u)) {
    const role = doc.language.roleNouns.get(word);
    if (role) set(`office:${role.power}`, true);
  }
}

/** Whether the text around an introduction that names no country is about this one. */
function surround(
  { sentences, tokens }: Doc,
  country: CountryCode,
  { introduced, country: guess }: Speaker,
  actors: Read['actors'],
  set: Set,
): void {
  if (introduced === null) return;
  const at = lastStartingAt(sentences, introduced.start);
  const isInside = ({ first, end }: Actor) =>
    (tokens[first]?.start ?? 0) < introduced.end && (tokens[end - 1]?.end ?? 0) > introduced.start;
  const all = actors[at] ?? [];
  if (all.some((actor) => isInside(actor) && actor.country === country)) {
    set('stated', true);
    return;
  }
  const isOwn = (actor: Actor | undefined) => actor?.country === country;
  const here = all.filter((actor) => !isInside(actor));
  const before = actors[at - 1] ?? [];
  const lead = actors[0] ?? [];
  const facts = {
    here: here.some(isOwn),
    opens: isOwn(here[0]),
    'others open': here.length > 0 && !isOwn(here[0]),
    'before opens': isOwn(before[0]),
    before: before.some(isOwn),
    'before acts': before.some((actor) => isOwn(actor) && actor.role === 'subject'),
    'lead opens': isOwn(lead[0]),
    'lead acts': isOwn(lead.find(({ role }) => role === 'subject')),
    last: isOwn(here.filter(({ end }) => (tokens[end - 1]?.end ?? 0) <= introduced.start).at(-1) ?? before.at(-1)),
  };
  set(guess === null ? 'no country' : guess === country ? 'this country' : 'other country', true);
  for (const [name, value] of Object.entries(facts)) set(name, value);
}
