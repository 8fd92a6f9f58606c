import { placeContexts } from '../../../knowledge/place-contexts';
import type { CountryCode, CountryRole } from '../../../types/analysis';
import { lastStartingAt, type Doc, type Token } from '../../doc';
import type { Actor } from './actors';
import type { Reading } from '../read';

/** What a country does in the article, most important first. */
export function rolesOf(country: CountryCode, { passages, topic, events, actors }: Reading, doc: Doc): CountryRole[] {
  const own = passages.get(country) ?? [];
  const roles = new Set<CountryRole>();
  if (own.some(({ owned }) => owned.some(({ noun }) => noun !== null && topic.isWord(noun)))) roles.add('proposer');
  const isActedOn = events.some(
    ({ agents, patients, link, isNegated }) =>
      link > 0 && !isNegated && agents.length > 0 && patients.includes(country) && !agents.includes(country),
  );
  const isActive = own.some((passage) => passage.isActive);
  if (roles.size === 0 && !isActive && isOnlyPlace(country, actors, doc)) return ['place'];
  if (isActedOn) roles.add('target');
  if (isActive) roles.add('party');
  if (roles.size === 0) roles.add('mentioned');
  return [...roles];
}

/** Is it only where something happens: "talks in Geneva", "a factory near Lyon, in France", "GENEVA — Envoys met"? */
function isOnlyPlace(country: CountryCode, actors: readonly (readonly Actor[])[], doc: Doc): boolean {
  let isNamed = false;
  for (const here of actors)
    for (const actor of here) {
      if (actor.country !== country) continue;
      if (!isScene(doc, actor)) return false;
      isNamed = true;
    }
  return isNamed;
}

const { scenes, directions } = placeContexts;

/** How far back the preposition may stand: "in the southern Swiss town of Lugano, Switzerland". */
const REACH = 8;

function isScene({ tokens, sentences, language }: Doc, { first, end }: Actor): boolean {
  const { start } = tokens[first] as Token;
  const sentence = sentences[lastStartingAt(sentences, start)];
  if (!sentence) return false;
  if (sentence.firstToken === first) return /^[(—–-]$/.test(tokens[end]?.norm ?? '');
  for (let at = first - 1; at >= first - REACH && at >= sentence.firstToken; at--) {
    const { norm, isCapitalized } = tokens[at] as Token;
    if (scenes.has(norm)) return true;
    if (!isCapitalized && !directions.has(norm) && !language.stances.actorWords.placeParts.has(norm)) return false;
  }
  return false;
}
