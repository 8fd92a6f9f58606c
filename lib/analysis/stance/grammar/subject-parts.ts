import type { CountryCode } from '../../../types/analysis';
import type { Doc, Token } from '../../doc';
import type { Actor } from '../actors/actors';
import { commaBefore } from './phrase-parts';
import { isStateNoun } from './phrases';

export const isState = ({ role }: Actor): boolean => role !== 'other' && role !== 'owner';

/** "it", "he", "both": somebody known from before. */
export function isPronoun(doc: Doc, at: number): boolean {
  const norm = doc.tokens[at]?.norm ?? '';
  return doc.language.functionWords.pronouns.has(norm) || doc.language.stances.grammar.ourselves.has(norm);
}

/** "the ministry", "officials", "the country": those who act for a state, which the text has named before. */
export function isOffice(doc: Doc, at: number): boolean {
  const norm = doc.tokens[at]?.norm ?? '';
  return isStateNoun(doc, norm) || doc.language.stances.grammar.stateAgain.has(norm);
}

/** "the island nation's cabinet": of a state that the phrase describes and that the text has not named with it. */
export function isOfUnnamed({ tokens, language }: Doc, first: number, head: number): boolean {
  for (let at = first + 1; at < head - 1; at++) {
    const base = (tokens[at] as Token).norm.replace(/['’]s$/, '');
    const before = tokens[at - 1]?.norm ?? '';
    if (base === tokens[at]?.norm || !language.stances.grammar.countryNouns.has(base)) continue;
    return !language.functionWords.determiners.has(before) && !language.functionWords.possessives.has(before);
  }
  return false;
}

/** "the countries", "those", "five states": words for several, some of whom another clause names. */
export function isManyAt(doc: Doc, at: number): boolean {
  const { groups, those } = doc.language.stances.grammar;
  const norm = doc.tokens[at]?.norm ?? '';
  return groups.has(norm) || those.has(norm);
}

/** "Arland, joined by the ministers of Nordia, Valea and others, backed it": where the aside opens, and whom it names. */
export function joinedBefore(
  doc: Doc,
  from: number,
  comma: number,
  actors: readonly Actor[],
): { readonly at: number; readonly countries: readonly CountryCode[] } | null {
  for (let at = commaBefore(doc, from, comma); at > from; at = commaBefore(doc, from, at)) {
    const isOpening =
      doc.language.stances.grammar.beside.has(doc.tokens[at + 1]?.norm ?? '') &&
      /^(?:by|with)$/.test((doc.tokens[at + 2] as Token).norm);
    if (!isOpening) continue;
    const named = actors.filter((actor) => isState(actor) && actor.first > at && actor.end <= comma);
    return named.length > 0 ? { at, countries: named.map(({ country }) => country) } : null;
  }
  return null;
}

/** "said that it was meant for waste and asked", "said it was, and asked": is what was said parted from the "and" that goes on? */
export const isParted = ({ tokens }: Doc, told: number, and: number): boolean =>
  tokens[told + 1]?.norm === 'that' || tokens[and - 1]?.text === ',';
