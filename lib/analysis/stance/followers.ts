import type { CountryCode } from '../../types/analysis';
import type { Doc, Sentence, Token } from '../doc';
import type { Actor } from './actors';
import { weightOf } from './features';
import { OWNS } from './proposers';
import { firstFrom, type Signal } from './signals';

/** How much a position must count to be followed. */
const PLAIN = 0.5;

/** Words of a sentence by which a country takes the position of another. */
type Following = {
  readonly at: number;
  readonly countries: readonly CountryCode[];
  /** The sentence before is followed. */
  readonly isBefore: boolean;
  /** "under a pact with Arland": only a backing is shared, that of whoever's plan it is. */
  readonly isPartner?: boolean;
};

/**
 * Positions taken by doing as another does: "So did Arland", "Arland followed suit" go back to the sentence before,
 * "along with Arland", "as did Arland", "a view echoed in Arland" to the same one. Each is told twice: in the words that
 * follow, and in those that are followed, which say what the position is.
 */
export function readFollowers(doc: Doc, actors: readonly (readonly Actor[])[], signals: readonly Signal[]): Signal[] {
  const sorted = [...signals].sort((a, b) => a.sentence - b.sentence);
  return doc.sentences.flatMap((sentence) => {
    const here = actors[sentence.index] ?? [];
    return here.length === 0
      ? []
      : followingsOf(doc, sentence, here).flatMap((following) => copies(sentence, following, here, sorted));
  });
}

/** The strongest plain position of the sentence that is followed, for each country that follows. */
function copies(
  sentence: Sentence,
  { at, countries, isBefore, isPartner = false }: Following,
  actors: readonly Actor[],
  signals: readonly Signal[],
): Signal[] {
  const opens = !isBefore && at <= sentence.firstToken + 1;
  const leader = isBefore ? null : leaderOf(actors, at, countries, opens);
  if (!isBefore && !opens && !isPartner && leader === null) return [];
  const from = isBefore ? sentence.index - 1 : sentence.index;
  let model: Signal | null = null;
  for (let index = firstFrom(signals, from); index < signals.length; index++) {
    const signal = signals[index] as Signal;
    if (signal.sentence > from) break;
    if (isPartner ? signal.rule.id !== OWNS.id || signal.first > at : leader !== null && signal.country !== leader)
      continue;
    if (weightOf(signal) < PLAIN || countries.includes(signal.country)) continue;
    // "As well as Arland, two countries voted no": those that are counted lead
    if (opens && leader === null && signal.first < at) continue;
    if (model === null || signal.rule.strength > model.rule.strength) model = signal;
  }
  if (model === null) return [];
  const { rule, stance } = model;
  const copy = { ...model, rule, stance, via: 'subject', speaker: null, isReported: false } as const;
  return countries.flatMap((country) => [
    { ...copy, country },
    ...(isBefore ? [{ ...copy, country, sentence: sentence.index, first: at, end: at + 1 }] : []),
  ]);
}

/** Whom the clause is about that a country joins: the subject before the joining words, or after those that open. */
function leaderOf(
  actors: readonly Actor[],
  at: number,
  followers: readonly CountryCode[],
  opens: boolean,
): CountryCode | null {
  const leads = ({ role, country }: Actor) => role === 'subject' && !followers.includes(country);
  const before = actors.findLast((actor) => actor.end <= at && leads(actor));
  if (before || !opens) return before?.country ?? null;
  return actors.find((actor) => actor.first > at && leads(actor))?.country ?? null;
}

function followingsOf(doc: Doc, sentence: Sentence, actors: readonly Actor[]): Following[] {
  const found: Following[] = [];
  const norm = (at: number) => (at < sentence.endToken ? (doc.tokens[at] as Token).norm : '');
  for (let at = sentence.firstToken; at < sentence.endToken; at++) {
    const word = norm(at);
    const next = norm(at + 1);
    // "So did Arland", "Nor has Arland"
    if (/^(?:so|nor|neither)$/.test(word) && HELPERS.has(next) && at <= sentence.firstToken + 1)
      found.push({ at: at + 1, countries: listFrom(doc, actors, at + 2), isBefore: true });
    else if (/^(?:along|together)$/.test(word) && next === 'with')
      found.push({ at, countries: listFrom(doc, actors, at + 2), isBefore: false });
    else if (at <= sentence.firstToken + 1 && besideEnd(word, next, norm(at + 2)) > 0)
      found.push({ at, countries: listFrom(doc, actors, at + besideEnd(word, next, norm(at + 2))), isBefore: false });
    else if ((word === 'as' && HELPERS.has(next)) || (word === 'joined' && next === 'by'))
      found.push({ at, countries: listFrom(doc, actors, at + 2), isBefore: false });
    else if (next === 'with' && PACTS.test(word) && isUnder(doc, sentence, at))
      found.push({ at, countries: listFrom(doc, actors, at + 2), isBefore: false, isPartner: true });
    // "a view echoed in Arland"
    else if (/^(?:view|concern|concerns|call|demand|position)$/.test(word) && /^(?:echoed|shared)$/.test(next))
      found.push({ at, countries: listFrom(doc, actors, at + 3), isBefore: false });
    else if (followsSuit(word, next, norm(at + 2), norm(at + 3))) {
      const subject = actors.findLast(({ role, end }) => role === 'subject' && end <= at && at - end <= 2);
      if (subject) found.push({ at, countries: [subject.country], isBefore: true });
    }
  }
  return found.filter(({ countries }) => countries.length > 0);
}

/** Words of "As well as Arland, two countries voted no", "Like Arland, …", "In addition to …": 0 where there are none. */
function besideEnd(...[first, second, third]: readonly [string, string, string]): number {
  if (first === 'like') return 1;
  if (first === 'as' && second === 'well' && third === 'as') return 3;
  return first === 'in' && second === 'addition' && third === 'to' ? 3 : 0;
}

const PACTS =
  /^(?:partnership|alliance|pact|deal|agreement|accord|treaty|arrangement|venture|programme|program|project)$/;

/** "under a trilateral security partnership with", "as part of a deal with" */
function isUnder(doc: Doc, { firstToken }: Sentence, pact: number): boolean {
  for (let at = pact - 1; at >= Math.max(firstToken, pact - 6); at--) {
    const { norm, isWord } = doc.tokens[at] as Token;
    if (/^(?:under|within|through)$/.test(norm)) return true;
    if (norm === 'of') return doc.tokens[at - 1]?.norm === 'part';
    if (!isWord || doc.language.functionWords.prepositions.has(norm)) return false;
  }
  return false;
}

const HELPERS = new Set('did does do has have had is are was were will would'.split(' '));

/** "followed suit", "did the same", "said much the same", "shares that view", "takes the same line", "is of one mind" */
function followsSuit(...[verb, second, third, fourth]: readonly [string, string, string, string]): boolean {
  if (/^follow(?:s|ed)?$/.test(verb)) return second === 'suit';
  if (/^(?:did|does|do|said|says|say|thinks?|thought)$/.test(verb))
    return (
      second === 'likewise' ||
      (second === 'the' && third === 'same') ||
      (second === 'much' && third === 'the' && fourth === 'same')
    );
  if (/^(?:shar|echo|voic|hold|held|tak|took|back|repeat)/.test(verb)) {
    const isSame = /^(?:that|this|those|these|such|similar)$/.test(second) || (second === 'the' && third === 'same');
    return isSame && VIEWS.test(second === 'the' ? fourth : third);
  }
  return /^(?:is|are|was|were)$/.test(verb) && second === 'of' && SAME.test(`${third} ${fourth}`);
}

const VIEWS =
  /^(?:views?|line|position|stance|opinions?|concerns?|worry|worries|fears?|doubts?|calls?|demands?|criticisms?|assessment|objections?|reservations?|sentiments?|judge?ment|conclusion)$/;

/** "of the same mind", "of like mind", "of one mind" */
const SAME = /^(?:the same|(?:like|one|similar) (?:mind|opinion|view))$/;

/** The countries of a list that begins at a token: "Arland and Port Vale". */
function listFrom(doc: Doc, actors: readonly Actor[], from: number): CountryCode[] {
  const found: CountryCode[] = [];
  let end = from;
  for (const actor of actors) {
    if (actor.first < from || actor.role === 'owner') continue;
    for (let at = end; at < actor.first; at++)
      if (!/^(?:and|,|the|both|or|nor)$/.test((doc.tokens[at] as Token).norm)) return found;
    if (!found.includes(actor.country)) found.push(actor.country);
    end = actor.end;
  }
  return found;
}
