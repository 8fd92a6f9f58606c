import type { CountryCode } from '../../../types/analysis';
import type { Doc, Sentence, Token } from '../../doc';
import type { Actor } from '../actors/actors';
import { beforeGroup } from './groups';
import { isUnderPreposition } from './phrase-parts';

/** Words behind a noun for several states in which the list of them begins. */
const LIST_REACH = 40;

/** Words between two names of a list: "as well as its neighbour", "and, on Thursday,". */
const JOINT = 5;

/** Do only commas, articles and joining words stand in tokens [from, to)? */
function isJointOnly(doc: Doc, from: number, next: number): boolean {
  if (isInserted(doc, from, next)) return true;
  const to = beforeGroup(doc, from, next);
  for (let at = from; at < to; at++) {
    const { norm, text, isCapitalized } = doc.tokens[at] as Token;
    // "Anna Orla and Nordia's Ola Berg"
    const isOwner = at === to - 1 && at > from && isCapitalized && /['’]s$/.test(text);
    // "Arland and, on Thursday, Nordia"
    const isTime = at > from && (norm === 'on' || doc.language.functionWords.times.has(norm));
    // "by Arland as well as by Nordia"
    const isAgain = norm === 'by' && at === to - 1 && at > from && doc.tokens[at - 1]?.norm === 'as';
    // "Arland's minister and his Nordian counterpart"
    const isHis =
      at === to - 1 && doc.language.functionWords.possessives.has(norm) && doc.tokens[at - 1]?.norm === 'and';
    if (!doc.language.stances.grammar.joints.has(norm) && !isOwner && !isTime && !isAgain && !isHis) return false;
  }
  return true;
}

/** "According to Arland, Nordia rejected it": not "According to Arland, it has not decided". */
export const isAccordingTo = ({ tokens }: Doc, source: Pick<Actor, 'first'>, next: Pick<Actor, 'first'>): boolean =>
  tokens[source.first - 1]?.norm === 'to' &&
  tokens[source.first - 2]?.norm === 'according' &&
  tokens[next.first]?.norm !== 'it';

/** Words of "and, to some surprise,". */
const INSERTED = 8;

/** "Not only Arland but also Nordia", "Arland (and Nordia)", "Arland and, to some surprise, Nordia". */
export function isInserted({ tokens }: Doc, from: number, next: number): boolean {
  const norm = (at: number) => tokens[at]?.norm ?? '';
  if (norm(from) === 'but' && /^(?:only|just)$/.test(norm(from - 2)) && norm(from - 3) === 'not')
    return next === from + 1 || (next === from + 2 && norm(from + 1) === 'also');
  if (norm(from) === '(') return norm(from + 1) === 'and' && next === from + 2;
  if (norm(from) !== 'and' || norm(from + 1) !== ',' || norm(next - 1) !== ',' || next - from > INSERTED) return false;
  return !tokens.slice(from + 2, next - 1).some(({ isWord, norm: word }) => !isWord || word === 'said');
}

/** The countries of a list that begins at a token: "Arland and Port Vale". */
export function listAt(doc: Doc, from: number, actors: readonly Actor[]): CountryCode[] {
  const found = new Set<CountryCode>();
  let stop = from;
  for (const { country, first, end } of actors) {
    if (first < from) continue;
    if (!isJointOnly(doc, stop, first)) break;
    found.add(country);
    stop = end;
  }
  return [...found];
}

/** A state and those that follow it in a list, and the token behind the last of them. */
export function listOf(
  doc: Doc,
  head: Actor,
  actors: readonly Actor[],
): { readonly countries: readonly CountryCode[]; readonly end: number } {
  const countries = [head.country];
  let { end } = head;
  for (const { first, end: stop, country, role } of actors) {
    if (first < end || role === 'other' || role === 'owner') continue;
    // "Anna Orla of Arland and Ola Berg of Nordia"
    if (first === end + 1 && doc.tokens[end]?.norm === 'of' && country === countries.at(-1)) {
      end = stop;
      continue;
    }
    if (!isJointOnly(doc, end, first)) break;
    // "at the request of Arland, Nordian Ambassador Ola Berg left": no list goes on with a person, or with who acts
    if (role === 'subject' && head.role !== 'subject') break;
    if (first === end + 1 && doc.tokens[end]?.text === ',' && doc.tokens[stop]?.isCapitalized === true) break;
    if (!countries.includes(country)) countries.push(country);
    end = stop;
  }
  return { countries, end };
}

/** "several nations, including Arland and Port Vale", "two voted no, namely": the countries of the list, which may follow the verb. */
export function listedIn(
  doc: Doc,
  sentence: Sentence,
  from: number,
  actors: readonly Actor[],
  reach = LIST_REACH,
): CountryCode[] {
  for (let at = from; at < Math.min(sentence.endToken, from + reach); at++) {
    const { norm, text } = doc.tokens[at] as Token;
    const next = doc.tokens[at + 1]?.norm;
    const isPair =
      (norm === 'such' && next === 'as') || (doc.language.stances.grammar.among.has(norm) && next === 'them');
    const isLed = norm === 'led' && next === 'by' && at <= from + 2;
    const isNaming = isLed || norm === 'namely' || norm === 'including' || isPair;
    const isDash = /^[—–(:]$/.test(text) || (text === '-' && doc.text[(doc.tokens[at] as Token).start - 1] === ' ');
    if (!isNaming && !(at <= from + 1 && isDash)) continue;
    const start = isPair || isLed ? at + 2 : at + 1;
    const found: CountryCode[] = [];
    let end = start;
    for (const actor of actors) {
      if (actor.first < start) continue;
      if (actor.first - end > 4 || !isJointOnly(doc, end, actor.first)) break;
      found.push(actor.country);
      end = actor.end;
    }
    if (found.length > 1 || (found.length === 1 && isNaming)) return [...new Set(found)];
  }
  return [];
}

/** "France, Germany and Italy": all that only commas and joining words part. */
export function joined(doc: Doc, states: readonly Actor[], heading: Actor): CountryCode[] {
  const found = [heading.country];
  let { first } = heading;
  for (const actor of [...states].reverse()) {
    if (actor === heading) continue;
    // "Arland's president, Anna Orla", "Anna Orla of Arland": two names of one
    if (actor.country === found.at(-1) && actor.end === first - 1 && doc.tokens[actor.end]?.norm === 'of') {
      first = actor.first;
      continue;
    }
    if (actor.country === found.at(-1) && actor.first < first && actor.end >= first) first = actor.first;
    // "both", "the two countries": one phrase for several
    if (
      actor.first === heading.first &&
      actor.end === heading.end &&
      doc.language.stances.grammar.together.has(doc.tokens[actor.first]?.norm ?? '')
    ) {
      found.push(actor.country);
      continue;
    }
    // "Arlish, Nordian and Valean ministers": the longest phrase holds the others
    if (actor.end === heading.end && /^(?:and|,)$/.test(doc.tokens[actor.first - 1]?.norm ?? '')) {
      found.push(actor.country);
      continue;
    }
    if (actor.end > first) continue;
    const isJoined = first - actor.end <= JOINT && first > actor.end && isJointOnly(doc, actor.end, first);
    // "at talks in Nordia, Arland rejected it": where it was said, and not by whom
    const isPlace =
      heading.role === 'subject' &&
      doc.tokens[first - 1]?.text === ',' &&
      doc.language.stances.grammar.placing.has(doc.tokens[actor.first - 1]?.norm ?? '');
    const isClause = found.length === 1 && heading.role === 'subject' && endsClause(doc, actor);
    const isSource = isAccordingTo(doc, actor, heading);
    if (!isJoined || isPlace || isClause || isSource) break;
    found.push(actor.country);
    first = actor.first;
  }
  return [...new Set(found)];
}

/**
 * "is part of Nordia, and Arland supports it", "gave it to Nordia, Arland said": another clause begins behind the comma. Not
 * "Like Nordia, Arland rejected it".
 */
function endsClause({ tokens, language }: Doc, { role, first, end }: Actor): boolean {
  if (role !== 'oblique' || tokens[end]?.text !== ',') return false;
  const before = tokens[first - 1]?.norm ?? '';
  if (tokens[end + 1]?.norm === 'and') return language.functionWords.prepositions.has(before);
  return before !== 'like' && !language.stances.grammar.beside.has(tokens[first - 2]?.norm ?? '');
}

/** "Arland and Nordia on Friday": the last of the list with which a phrase opens, before its first preposition; undefined for none. */
export function lastOfList(doc: Doc, states: readonly Actor[], first: number, head: number): Actor | undefined {
  const opening = states.find((actor) => actor.first < head && !isUnderPreposition(doc, actor.first, first));
  if (!opening) return undefined;
  const { end } = listOf(doc, opening, states);
  return end <= head || opening.end > head || (opening.end === head && opening.isPerson)
    ? (states.find((actor) => actor.end === end) ?? opening)
    : opening;
}
