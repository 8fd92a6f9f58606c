import type { CountryCode } from '../../../types/analysis';
import type { Doc, Sentence, Token } from '../../doc';
import type { Actor } from '../actors/actors';
import { isVerbAt } from '../grammar/clause';
import { listOf } from '../grammar/lists';
import type { Holding, NounOccurrence } from '../grammar/position-nouns';

/** Words from a name to the noun that says what it is. */
const CALLED = 12;

/**
 * Of whom a noun for a critic or supporter is said: "Arland, a vocal critic of the plan", "Arland has long been one of
 * its backers", "among the critics was Arland", "critics such as Arland"; null where of nobody.
 */
export function heldBy(occurrence: NounOccurrence): Holding | null {
  return saidOf(occurrence) ?? listed(occurrence);
}

/** The name that the noun stands beside or is said of, and those joined to it before. */
function saidOf({ doc, noun, entry, actors }: NounOccurrence): Holding | null {
  const at = actors.findLastIndex(({ end }) => end <= noun && noun - end <= CALLED);
  const actor = actors[at];
  if (!actor || actor.role === 'other' || actor.role === 'owner') return null;
  const opens = doc.tokens[actor.end] as Token;
  const isBeside = /^[,–—(]$/.test(opens.text);
  if (!isBeside && !(actor.role === 'subject' && doc.language.stances.positionWords.links.has(opens.norm))) return null;
  const first = doc.tokens[actor.end + 1] as Token;
  // "Nordia has an opponent in Arland": it has one, and is none
  if (/^(?:has|have|had)$/.test(opens.norm) && /^(?:an?|its|no|few|many)$/.test(first.norm)) return null;
  if (isBeside && !doc.language.stances.positionWords.besideName.has(first.norm)) return null;
  for (let between = actor.end + 1; between < noun; between++) {
    const { text, isWord, norm } = doc.tokens[between] as Token;
    if (!isWord && !/^[-“”"'’]$/.test(text)) return null;
    const isSpan = norm === 'for' && doc.language.stances.positionWords.spans.has(doc.tokens[between + 1]?.norm ?? '');
    if (
      (doc.language.stances.positionWords.partsApart.has(norm) && !isSpan) ||
      doc.language.stances.positionWords.neverHolds.has(norm)
    )
      return null;
  }
  if (!isPredicate(doc, noun)) return null;
  const countries: CountryCode[] = [actor.country];
  for (let before = at - 1, { first: to } = actor; before >= 0; before--) {
    const other = actors[before] as Actor;
    let isJoined = other.role === 'subject' && to - other.end <= 2 && to > other.end;
    for (let between = other.end; between < to; between++)
      isJoined &&= /^(?:and|,|or|both)$/.test((doc.tokens[between] as Token).norm);
    if (!isJoined) break;
    countries.push(other.country);
    to = other.first;
  }
  return { entry, noun, from: Infinity, first: actor.first, end: noun + 1, countries };
}

/** "is a critic of", "a critic, ": not "its critics say", "the sponsor company". */
function isPredicate(doc: Doc, noun: number): boolean {
  const next = doc.tokens[noun + 1];
  return !next?.isWord ? next?.text !== '-' : doc.language.stances.positionWords.behindHolder.has(next.norm);
}

/** "among the critics of the plan was Arland", "critics such as Arland and Port Vale", "sponsors, among them Arland". */
function listed({ doc, sentence, noun, entry, actors }: NounOccurrence): Holding | null {
  let isAmong = false;
  for (let at = noun - 1; at >= Math.max(sentence.firstToken, noun - 5); at--)
    if (/^(?:among|amongst)$/.test((doc.tokens[at] as Token).norm)) isAmong = true;
  let isBare =
    isHeading(doc, sentence, noun) && doc.language.stances.positionWords.holderOf.has(doc.tokens[noun + 1]?.norm ?? '');
  for (let at = noun + 1; at < Math.min(noun + CALLED, sentence.endToken); at++) {
    const { norm, text } = doc.tokens[at] as Token;
    if (/^[.;:!?]$/.test(text)) return null;
    if (text === ',' || (!doc.language.stances.positionWords.remains.has(norm) && isVerbAt(doc, sentence, at)))
      isBare = false;
    const opens =
      (isBare && at > noun + 1 && doc.language.stances.positionWords.remains.has(norm) && !isPlaced(doc, at + 1)) ||
      (noun + 1 === at &&
        doc.language.stances.positionWords.remains.has(norm) &&
        isHeading(doc, sentence, noun) &&
        !isPlaced(doc, at + 1)) ||
      (isAmong && /^(?:is|was|were|are)$/.test(norm)) ||
      norm === 'including' ||
      (/^includ(?:es?|ed)$/.test(norm) && (noun === sentence.firstToken || isHeading(doc, sentence, noun))) ||
      norm === 'like' ||
      (norm === 'as' && doc.tokens[at - 1]?.norm === 'such') ||
      (norm === 'them' && doc.tokens[at - 1]?.norm === 'among') ||
      (norm === 'by' && doc.tokens[at - 1]?.norm === 'led');
    if (!opens) continue;
    const actor = actors.find(({ first }) => first > at && first - at <= 3);
    if (!actor || actor.role === 'other' || actor.role === 'owner') return null;
    const { countries, end } = listOf(doc, actor, actors);
    return { entry, noun, from: at, first: noun, end, countries };
  }
  return null;
}

/** "The only opponent", "The plan's main sponsor": a noun of the phrase with which a sentence begins. */
const isHeading = (doc: Doc, { firstToken }: Sentence, noun: number): boolean =>
  noun - firstToken <= 5 &&
  noun > firstToken &&
  doc.language.stances.positionWords.opensHeading.has((doc.tokens[firstToken] as Token).norm);

/** "in Arland", "from Arland", "that": what follows says no name. */
const isPlaced = (doc: Doc, at: number): boolean =>
  doc.language.functionWords.prepositions.has(doc.tokens[at]?.norm ?? '');
