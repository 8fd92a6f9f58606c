import type { Surrounding } from '../../../language/surrounding-types';
import type { Position } from '../../../language/stance-types';
import { byLanguage } from '../../text/by-language';
import type { Doc, Sentence, Token } from '../../doc';
import type { Actor } from '../actors/actors';
import { listOf } from '../grammar/lists';
import { firstOf, follow, placesOf, type Place } from '../patterns/word-places';
import { plainRule, plainSignal } from '../signals/plain-signal';
import type { Signal } from '../signals/signals';
import { impliedLinkOf } from '../topic/implied-link';
import type { Topic } from '../topic/topic';

type Compiled = {
  readonly told: Surrounding;
  readonly before: readonly (readonly Place[])[];
  readonly after: readonly (readonly Place[])[];
};

const compiled = byLanguage(({ stances }) =>
  stances.surroundings.surroundings.map((told): Compiled => ({
    told,
    // Read from the name leftwards
    before: told.before.map((pattern) => placesOf(pattern, -1)),
    after: told.after.map((pattern) => placesOf(pattern)),
  })),
);

/** Positions told by the words on both sides of a name: "has Arland on its side", "If Arland has its way, …". */
export function readSurroundings(doc: Doc, actors: readonly (readonly Actor[])[], topic: Topic): Signal[] {
  return doc.sentences.flatMap((sentence) => {
    const here = (actors[sentence.index] ?? []).filter(({ role }) => role !== 'owner' && role !== 'other');
    return here.flatMap((actor) => surroundingOf(doc, sentence, { actor, actors: here, topic }));
  });
}

function surroundingOf(
  doc: Doc,
  sentence: Sentence,
  { actor, actors, topic }: { readonly actor: Actor; readonly actors: readonly Actor[]; readonly topic: Topic },
): Signal[] {
  if (actor.first === sentence.firstToken) return [];
  for (const { told, before, after } of compiled(doc.language)) {
    if (!before.some((places) => follow(doc, sentence, places, { from: actor.first - 1, step: -1 }) !== null)) continue;
    const { countries, end } = listOf(doc, actor, actors);
    const stop = firstOf(after, (places) => follow(doc, sentence, places, { from: end, step: 1 }));
    if (stop === null) continue;
    const stance = told.stance === 'clause' ? sideOf(doc, stop, sentence.endToken) : told.stance;
    const onTopic = stance === null ? 0 : impliedLinkOf(doc, sentence, topic);
    // "If Arland has its way, the final will be played at night": something else
    const isElse = told.stance === 'clause' && onTopic < 2 && !takesUp(doc, stop, sentence.endToken);
    if (stance === null || onTopic === 0 || isElse) return [];
    const rule = plainRule(told.id, stance, 3, told.because);
    const place = { sentence: sentence.index, first: actor.first - 1, end: stop, speaker: null };
    return countries.map((country) => ({ ...plainSignal(rule, country, place), onTopic }));
  }
  return [];
}

/** "it will be signed", "there would be no such thing" */
function takesUp(doc: Doc, from: number, to: number): boolean {
  for (let at = from; at < to; at++)
    if (/^(?:it|this|that|such|opposite|contrary)$/.test((doc.tokens[at] as Token).norm)) return true;
  return false;
}

/** What is said to become of the matter: something, for those who want it so, or nothing; null where neither is said. */
function sideOf(doc: Doc, from: number, to: number): Position | null {
  const { comesAbout, comesToNothing } = doc.language.stances.surroundings;
  let comes = false;
  for (let at = from; at < to; at++) {
    const { norm } = doc.tokens[at] as Token;
    if (comesToNothing.has(norm)) return 'opposes';
    comes ||= comesAbout.has(norm);
  }
  return comes ? 'supports' : null;
}
