import { actsForNoGovernment } from '../../../knowledge/not-governments';
import type { ContestWeights } from '../../../language/stance-types';
import type { CountryCode, Speaker } from '../../../types/analysis';
import { isOfficeOfState } from '../../attribution/speaks-for';
import { lastStartingAt, type Doc } from '../../doc';
import { fold } from '../../text/fold';
import { grouped } from '../signals/signals';
import { weigh } from '../verdict/profile-score';
import type { Actor } from './actors';
import { isFormer, isNamed, isOfficial, isOfNoState, isStateOfficer } from './officers';
import type { Presence } from './presences';
import { voiceProfile, type Heard } from './voice-profile';

/** Somebody who may have voiced a stance: the place that shows it best, and what tells of them. */
export type Candidate = Presence & { readonly profile: ReadonlyMap<string, number> };

/** What candidates are found in, and what the rules make of it. */
export type Read = {
  readonly actors: readonly (readonly Actor[])[];
  readonly isOn: (sentence: number) => boolean;
  readonly out: ReadonlySet<string>;
  readonly index: ReadonlyMap<number, readonly Presence[]>;
  /** The choice of the rules. */
  readonly ruled: Presence | null;
  /** How far the rules hold somebody to be from the country's voice; null where they are not it. */
  readonly costOf: (presence: Presence) => number | null;
};

/** The candidate with the highest score; null where that of nobody is higher still: `bias`, and more where the rules found nobody. */
export function likeliest({ bias, features }: ContestWeights, candidates: readonly Candidate[]): Candidate | null {
  let best: Candidate | null = null;
  let most = bias + (candidates.some(({ profile }) => profile.has('ruled')) ? 0 : (features[UNRULED] ?? 0));
  for (const candidate of candidates) {
    const score = weigh(features, candidate.profile);
    if (score > most) [best, most] = [candidate, score];
  }
  return best;
}

/** The feature of nobody where the rules found nobody either. */
export const UNRULED = 'ruled nobody';

/** Everybody whom the text names that may speak for a country, in the order of the text. `sentences`: those that prove its stance first. */
export function candidatesAmong(
  doc: Doc,
  country: CountryCode,
  sentences: readonly number[],
  read: Read,
): readonly Candidate[] {
  const byName = new Map<string, Presence[]>();
  for (const [, here] of [...read.index].sort(([a], [b]) => a - b))
    for (const presence of here) {
      const { who } = presence;
      if (!mayVoice(doc, presence, country, read)) continue;
      const key = `${who.name}|${who.country ?? ''}`;
      const known = byName.get(key);
      if (known) known.push(presence);
      else byName.set(key, [presence]);
    }
  const says = (list: readonly Presence[]) => list.filter(({ does }) => does === 'says');
  const lists = [...byName.values()].filter((list) => mayBeHeard(doc, list, sentences, read));
  const said = lists.reduce((sum, list) => sum + says(list).length, 0);
  const first = lists.find((list) => says(list).length > 0 && list[0]?.who.country === country);
  return lists.map((list) => {
    const shown = shownOf(list, sentences);
    const heard: Heard = { ...shown, places: list, said, isFirst: list === first };
    return { ...shown, profile: voiceProfile(doc, country, sentences, heard, read) };
  });
}

/**
 * False for those whom the rules would not take, and who surely say nothing for a state: "Anna Orla, a farmer", a firm's spokesman,
 * an archbishop who does not speak where the stance is proven, and whoever is only named behind the one who says it.
 */
function mayBeHeard(doc: Doc, list: readonly Presence[], sentences: readonly number[], { ruled }: Read): boolean {
  const { who } = list[0] as Presence;
  if (who.name === ruled?.who.name) return true;
  const saying = list.filter(({ does }) => does === 'says');
  if (who.speaksFor === null && isOfFirm(doc, who)) return false;
  if ((who.speaksFor ?? who.country) === null) return who.office === null || isOfficial(doc, who);
  if (who.office !== null && who.speaksFor === null && !isOfficial(doc, who))
    return saying.some(({ sentence }) => sentences.slice(0, PROOF).includes(sentence));
  const [best] = sentences;
  if (saying.length > 0 || ruled?.does !== 'says' || ruled.sentence !== best) return true;
  const from = Math.max(ruled.who.introduced?.end ?? 0, doc.sentences[best]?.start ?? 0);
  return list.some(({ sentence, at }) => sentence !== best || (at !== null && (doc.tokens[at]?.start ?? 0) < from));
}

/** Sentences, first of those given, that prove the stance. */
const PROOF = 3;

/** "Orla Lines spokesman"; "spokesman" alone tells of no firm. */
const isOfFirm = (doc: Doc, { office }: Speaker): boolean =>
  office !== null && /^\p{Lu}\S* \p{Ll}/u.test(office) && !isOfficeOfState(doc, office);

/** Where somebody is heard best: in a sentence that proves the stance, the first first; else where they speak, else where they are named. */
function shownOf(list: readonly Presence[], sentences: readonly number[]): Presence {
  const places = grouped(list, ({ sentence }) => sentence);
  for (const at of sentences) {
    const here = places.get(at) ?? [];
    const best = here.find(({ does }) => does === 'says') ?? here[0];
    if (best) return best;
  }
  return list.find(({ does }) => does === 'says') ?? (list[0] as Presence);
}

/** Somebody of the country, or of none that the text tells, or whose office is a state's and whose country was only guessed. */
function mayVoice(doc: Doc, presence: Presence, country: CountryCode, read: Read): boolean {
  const { who } = presence;
  const { kind, name } = who;
  if (kind === 'country' || kind === 'document' || kind === 'media' || INITIALS.test(name)) return false;
  if (kind === 'institution' && actsForNoGovernment(name)) return false;
  if (isFormer(doc, who) || isOfNoState(doc, who)) return false;
  if (read.out.size > 0 && read.out.has(fold(name.split(' ').at(-1) ?? ''))) return false;
  if (presence.joint !== null) return read.costOf(presence) !== null;
  if (!isNamed(who) && !doc.language.stances.actorWords.phrase.test(name)) return false;
  const state = who.speaksFor ?? who.country;
  if (state === null) return kind !== 'group';
  return state === country || isGuessed(doc, who, read.actors);
}

const INITIALS = /^(?:\p{Lu}\.)+$/u;

/** "Foreign Minister Anna Orla": an office of a state whose words do not name it. */
function isGuessed(doc: Doc, who: Speaker, actors: Read['actors']): boolean {
  const { introduced, office, name } = who;
  if (introduced === null || who.kind === 'group') return false;
  if (/^(?:its|their|his|her|our) /i.test(doc.text.slice(introduced.start, introduced.end))) return false;
  const isTold = actors[lastStartingAt(doc.sentences, introduced.start)]?.some(
    ({ first, end }) =>
      (doc.tokens[first]?.start ?? 0) < introduced.end && (doc.tokens[end - 1]?.end ?? 0) > introduced.start,
  );
  return !isTold && isStateOfficer(doc, who) && isOfficeOfState(doc, office ?? name);
}
