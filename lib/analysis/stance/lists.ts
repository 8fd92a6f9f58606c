import type { CountryCode } from '../../types/analysis';
import type { Doc, Sentence, Token } from '../doc';
import type { Actor } from './actors';

/** Words behind a noun for several states in which the list of them begins. */
const LIST_REACH = 40;

/** Nouns for several states at once. */
export const GROUPS = new Set(
  'nations countries states governments allies members neighbours neighbors powers'.split(' '),
);

/** "several nations, including Arland and Port Vale", "two voted no, namely": the countries of the list, which may follow the verb. */
export function listedIn(doc: Doc, sentence: Sentence, from: number, actors: readonly Actor[]): CountryCode[] {
  for (let at = from; at < Math.min(sentence.endToken, from + LIST_REACH); at++) {
    const { norm, text } = doc.tokens[at] as Token;
    const next = doc.tokens[at + 1]?.norm;
    const isPair = (norm === 'such' && next === 'as') || (/^(?:among|amongst)$/.test(norm) && next === 'them');
    const isNaming = norm === 'namely' || norm === 'including' || isPair;
    if (!isNaming && !(at <= from + 1 && /^[—–(]$/.test(text))) continue;
    const start = isPair ? at + 2 : at + 1;
    const found: CountryCode[] = [];
    let end = start;
    for (const actor of actors) {
      if (actor.first < start) continue;
      let isJoined = actor.first - end <= 4;
      for (let gap = end; isJoined && gap < actor.first; gap++)
        if (!/^(?:and|or|,|the|both|as|well)$/.test((doc.tokens[gap] as Token).norm)) isJoined = false;
      if (!isJoined) break;
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
    // "Arlish, Nordian and Valean ministers": the longest phrase holds the others
    if (actor.end === heading.end && /^(?:and|,)$/.test(doc.tokens[actor.first - 1]?.norm ?? '')) {
      found.push(actor.country);
      continue;
    }
    if (actor.end > first) continue;
    let isJoined = first - actor.end <= 3 && first > actor.end;
    for (let at = actor.end; at < first; at++)
      if (!/^(?:and|or|nor|,|the|both|as|well)$/.test((doc.tokens[at] as Token).norm)) isJoined = false;
    // "at talks in Nordia, Arland rejected it": where it was said, and not by whom
    const isPlace =
      found.length === 1 &&
      heading.role === 'subject' &&
      doc.tokens[first - 1]?.text === ',' &&
      /^(?:in|at|from|inside|near)$/.test(doc.tokens[actor.first - 1]?.norm ?? '');
    if (!isJoined || isPlace) break;
    found.push(actor.country);
    first = actor.first;
  }
  return [...new Set(found)];
}
