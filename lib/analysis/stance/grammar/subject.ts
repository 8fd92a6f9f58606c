import type { CountryCode } from '../../../types/analysis';
import type { Doc, Sentence, Token } from '../../doc';
import type { Actor } from '../actors/actors';
import { endBefore } from './before-verb';
import { isVerbAt, type VerbGroup } from './clause';
import { eventLexicon } from '../signals/lexicon';
import { governorOf } from '../signals/nominal-governors';
import { joined, lastOfList, listedIn, listOf } from './lists';
import { isLocal } from './parts-of-state';
import { isManyAt, isOffice, isOfUnnamed, isPronoun, isParted, isState, joinedBefore } from './subject-parts';
import { ownerBeforeTo } from './owned-acts';
import { commaBefore, headEnd, isHelperAt, isOpeningWish, isUnderPreposition, openOf } from './phrase-parts';
import { isOfOthers } from './phrases';
import { onlyOne } from './only-one';
import { isOfNoState } from './state-bodies';
import { isAboveStates } from '../actors/voices';

/**
 * Who does what a verb says. 'country': named; 'office': "the ministry"; 'taken-up': "it", a subject left out; 'other':
 * somebody who is no state. `mood` tells how it comes that they do it.
 */
export type Subject = {
  readonly is: 'country' | 'office' | 'taken-up' | 'other';
  readonly countries: readonly CountryCode[];
  readonly actor: Actor | null;
  /** 'meant': "plans to"; 'asked': somebody asks them to; 'alleged': "accused of"; 'aside': "which …". */
  readonly mood: 'done' | 'meant' | 'asked' | 'alleged' | 'aside';
};

const NOBODY: Subject = { is: 'taken-up', countries: [], actor: null, mood: 'done' };
const OTHER: Subject = { ...NOBODY, is: 'other' };
const OFFICE: Subject = { ...NOBODY, is: 'office' };
const DEEPEST = 3;
const REACH = 30;

/** The subject of the verb that begins at a group. Looks at most `REACH` words back. */
export function subjectOf(
  doc: Doc,
  sentence: Sentence,
  group: Pick<VerbGroup, 'first' | 'isInfinitive' | 'isGerund'>,
  actors: readonly Actor[],
  depth = 0,
): Subject {
  if (depth > DEEPEST) return NOBODY;
  const { tokens, language } = doc;
  const small = language.functionWords;
  const from = Math.max(sentence.firstToken, group.first - REACH);
  const at = endBefore(doc, group.first, from);
  if (at < from) return NOBODY;
  const before = tokens[at] as Token;
  if (group.isInfinitive) return governed(doc, sentence, at, actors, depth);
  // "It is Arland, with its long coast, that has fought it"
  const aside = before.norm === 'that' && tokens[at - 1]?.text === ',' ? commaBefore(doc, from, at - 1) : -1;
  if (/^(?:who|which|that)$/.test(before.norm))
    return antecedent(doc, sentence, aside < 0 ? at - 1 : aside - 1, actors);
  if (group.isGerund) return ofAbsolute(doc, at, actors) ?? ofGerund(doc, sentence, at, actors, depth);
  if (/^(?:and|or|but|then)$/.test(before.norm)) {
    const near = ofVerbBefore(doc, sentence, at, actors, depth);
    return near.is === 'other' && language.reportingVerbs.has((tokens[group.first] as Token).norm)
      ? (ofTellingBefore(doc, sentence, at, actors, depth) ?? near)
      : near;
  }
  if (before.text === ',') {
    const joining = joinedBefore(doc, from, at, actors);
    if (joining) {
      const outer = phraseEndingAt(doc, sentence, joining.at - 1, from, actors);
      if (outer.is === 'country')
        return { ...outer, countries: [...new Set([...outer.countries, ...joining.countries])] };
    }
    const opens = commaBefore(doc, from, at);
    if (opens < 0) return ofVerbBefore(doc, sentence, at, actors, depth);
    // "Arland has, for now, ruled it out"
    if (small.auxiliaries.has(tokens[opens - 1]?.norm ?? ''))
      return subjectOf(doc, sentence, { first: opens - 1, isInfinitive: false, isGerund: false }, actors, depth + 1);
    // "Arland, unlike Nordia, condemned", "it, too, would": what the commas hold is no subject
    const beside = tokens[opens + 1]?.norm ?? '';
    if (
      doc.language.stances.grammar.compares.has(beside) ||
      (at - opens === 2 && doc.language.stances.grammar.connectives.has(beside))
    )
      return phraseEndingAt(doc, sentence, opens - 1, from, actors);
    // "Arland's president, Anna Orla, condemned": either side of the comma may name the country
    const inner = phraseEndingAt(doc, sentence, at - 1, opens + 1, actors);
    let outer = phraseEndingAt(doc, sentence, opens - 1, from, actors);
    // "Arland, along with Nordia, rejected it": all do
    if (doc.language.stances.grammar.beside.has(beside) && inner.is === 'country' && outer.is === 'country')
      return { ...outer, countries: [...new Set([...outer.countries, ...inner.countries])] };
    // "Arland, a close Nordian ally, condemned it", "Arland, wedged between Nordia and the sea, signed it"
    const isModifier = /^an?$/.test(beside) && tokens[at - 1]?.isCapitalized === false;
    if (
      outer.is === 'country' &&
      (isModifier || (outer.actor?.role === 'subject' && /^(?:oblique|agent)$/.test(inner.actor?.role ?? '')))
    )
      return outer;
    // "Arland's president and her Nordian counterpart, Anna Orla, condemned": the name is the last one's alone
    if (inner.is === 'country') return inner.countries.every((code) => outer.countries.includes(code)) ? outer : inner;
    // "Arland, next door, which has sent troops, offered"
    const further = outer.is === 'other' ? commaBefore(doc, from, opens) : -1;
    const outermost = further > from ? phraseEndingAt(doc, sentence, further - 1, from, actors) : outer;
    if (outermost.is === 'country') outer = outermost;
    return /^(?:who|which)$/.test(tokens[opens + 1]?.norm ?? '') || outer.is === 'country' ? outer : inner;
  }
  if (!before.isWord) return NOBODY;
  if (small.conjunctions.has(before.norm)) return ofVerbBefore(doc, sentence, at, actors, depth);
  return phraseEndingAt(doc, sentence, at, from, actors);
}

/** Reads the noun phrase that ends at a token, back to a verb, a mark or a word that opens a clause. */
function phraseEndingAt(doc: Doc, sentence: Sentence, end: number, from: number, actors: readonly Actor[]): Subject {
  const { tokens } = doc;
  const small = doc.language.functionWords;
  let first = end + 1;
  while (first > from) {
    const token = doc.tokens[first - 1] as Token;
    if (!token.isWord && !/^[-'’&]$/.test(token.text)) break;
    if (token.isWord && !token.isCapitalized) {
      if (small.relatives.has(token.norm) || isVerbAt(doc, sentence, first - 1)) break;
      if (first <= end && doc.language.stances.grammar.opensOtherClause.has(token.norm)) break;
      if (small.conjunctions.has(token.norm) && !/^(?:and|or|nor)$/.test(token.norm)) break;
    }
    first--;
  }
  if (first > end) return NOBODY;
  // "Arland is among the countries opposed to it"
  if (doc.language.stances.grammar.among.has((tokens[first] as Token).norm) && isManyAt(doc, end)) {
    const counted = ofVerbBefore(doc, sentence, first, actors, 1);
    if (counted.is === 'country') return counted;
  }
  const states = actors.filter((actor) => actor.first <= end && actor.end > first && isState(actor));
  // "states, including Arland and Nordia, and some firms oppose it": those before the comma do it too
  if (
    states.length === 0 &&
    first < end &&
    tokens[first]?.norm === 'and' &&
    /^[,–—]$/.test(tokens[first - 1]?.text ?? '')
  ) {
    const listed = actors.find(({ end: stop, role }) => stop === first - 1 && role === 'subject');
    if (listed)
      return { is: 'country', countries: joined(doc, actors.filter(isState), listed), actor: listed, mood: 'done' };
  }
  const ending = states.find(
    (actor) => actor.end >= end + 1 && !isUnderPreposition(doc, openOf(doc, actor, states), first),
  );
  // "told Nordia it would sign": it is not Nordia
  if (!ending && first < end && /^(?:i|he|she|it|we|they)$/.test((tokens[end] as Token).norm)) return NOBODY;
  const head = headEnd(doc, first, end + 1);
  const heading = ending ?? lastOfList(doc, states, first, head);
  if (heading)
    return { is: 'country', countries: joined(doc, actors.filter(isState), heading), actor: heading, mood: 'done' };
  const listed = doc.language.stances.grammar.groups.has(doc.tokens[head - 1]?.norm ?? '')
    ? listedIn(doc, sentence, head, actors)
    : [];
  if (listed.length > 0) return { is: 'country', countries: listed, actor: null, mood: 'done' };
  if (isPronoun(doc, head - 1) || isPronoun(doc, end)) return NOBODY;
  if (head - first > 4 || !isOffice(doc, head - 1) || doc.tokens[first]?.norm === 'no') return OTHER;
  // "the European Union's spokeswoman"
  if (isAboveStates(doc.language, doc.text.slice((tokens[first] as Token).start, (tokens[end] as Token).end)))
    return OTHER;
  // "opposition leaders", "a former minister"
  for (let at = first; at < head; at++) if (isOfNoState(doc, at)) return OTHER;
  if (isOfOthers(doc, first, head - 1) || isLocal(doc, head, end) || isOfUnnamed(doc, first, head)) return OTHER;
  // "the Ohio government", "legislators in Ohio"
  if (actors.some((actor) => actor.role === 'other' && actor.first >= first && actor.end <= end + 1)) return OTHER;
  // "In Arland, the government"
  const place = doc.tokens[first - 1]?.text === ',' ? actors.find((actor) => actor.end === first - 1) : undefined;
  const isOpening = place !== undefined && place.first <= sentence.firstToken + 2 && place.role === 'oblique';
  return isOpening ? { is: 'country', countries: [place.country], actor: place, mood: 'done' } : OFFICE;
}

/** "Arland, which expelled": the name right before. */
function antecedent(doc: Doc, sentence: Sentence, end: number, actors: readonly Actor[]): Subject {
  const last = doc.tokens[end]?.text === ',' ? end - 1 : end;
  // "Arland was among those who voted", "led a group of nine states which": who is counted among them does it too
  const counting = doc.language.stances.grammar.numbers.test(doc.tokens[last - 1]?.norm ?? '') ? last - 2 : last - 1;
  if (
    doc.language.stances.grammar.those.has(doc.tokens[last]?.norm ?? '') &&
    /^(?:among|of|with)$/.test(doc.tokens[counting]?.norm ?? '')
  ) {
    const counted = ofVerbBefore(doc, sentence, counting, actors, 1);
    if (counted.is === 'country') return counted;
  }
  const only = onlyOne(doc, sentence, last);
  if (only !== null) {
    const counted = ofVerbBefore(doc, sentence, only, actors, 1);
    if (counted.is === 'country') return counted;
  }
  const named = phraseEndingAt(doc, sentence, last, Math.max(sentence.firstToken, last - 8), actors);
  return named.is === 'country' ? { ...named, mood: 'aside' } : { ...OTHER, mood: 'aside' };
}

/** The subject of the verb before, as in "condemned the raid and expelled …". */
function ofVerbBefore(doc: Doc, sentence: Sentence, end: number, actors: readonly Actor[], depth: number): Subject {
  for (let at = end - 1; at >= Math.max(sentence.firstToken, end - REACH); at--)
    if (isVerbAt(doc, sentence, at)) {
      let first = at;
      while (first > sentence.firstToken && isHelperAt(doc, first - 1)) first--;
      // "thanked Arland for what it has done but called": the verb before is that of the thanks
      if (doc.tokens[first - 2]?.norm === 'what') at = first - 2;
      else return subjectOf(doc, sentence, { first, isInfinitive: false, isGerund: false }, actors, depth + 1);
    }
  return NOBODY;
}

/** "said that it was meant for waste and asked", "said it was, and asked": who said it asks too; null where nobody did. */
function ofTellingBefore(
  doc: Doc,
  sentence: Sentence,
  end: number,
  actors: readonly Actor[],
  depth: number,
): Subject | null {
  for (let at = end - 1; at > Math.max(sentence.firstToken, end - REACH); at--) {
    const verb = doc.language.reportingVerbs.get((doc.tokens[at] as Token).norm);
    if (!verb || verb.form === 'gerund' || !isParted(doc, at, end)) continue;
    const teller = subjectOf(doc, sentence, { first: at, isInfinitive: false, isGerund: false }, actors, depth + 1);
    return teller.is === 'country' ? teller : null;
  }
  return null;
}

/** Words between "by" and the name that it leads to. */
const AGENT = 4;

/** "urged Arland to lift", "plans to lift", "its plan to lift": who is meant to do it. */
function governed(doc: Doc, sentence: Sentence, end: number, actors: readonly Actor[], depth: number): Subject {
  // "resisted Nordia's calls to sign": the calls are for whoever resists
  const told = governorOf(doc, sentence.firstToken, end + 1);
  const behind = told?.makes === 'avoided' || told?.makes === 'asked' ? null : ownerBeforeTo(doc, end + 1, actors);
  if (told && !behind) return meant(ofVerbAt(doc, sentence, told.verb, actors, depth));
  if (behind) return { is: 'country', countries: [behind.country], actor: behind, mood: 'meant' };
  for (let at = end; at >= Math.max(sentence.firstToken, end - 12); at--) {
    const token = doc.tokens[at] as Token;
    if (/^[;:—]$/.test(token.text)) break;
    const word = eventLexicon(doc.language)(token);
    const isAsking =
      doc.language.stances.grammar.asking.has(token.norm) &&
      ((word !== null && word.verb !== null) || doc.language.reportingVerbs.has(token.norm));
    if (isAsking && at < end) {
      const asked = actors.find((actor) => actor.first > at && actor.end <= end + 1 && isState(actor));
      if (asked) return { is: 'country', countries: [asked.country], actor: asked, mood: 'asked' };
      return { ...OTHER, mood: 'asked' };
    }
    // "an attempt by Arland to block it", "a move led by Arland to block it"
    if (at < end && token.norm === 'by' && doc.language.stances.grammar.attempts.has(doc.tokens[at - 1]?.norm ?? '')) {
      const agent = actors.find((actor) => actor.role === 'agent' && actor.first > at && actor.end <= end + 1);
      if (agent && agent.first - at < AGENT) {
        const { countries, end: stop } = listOf(doc, agent, actors);
        if (stop === end + 1) return { is: 'country', countries, actor: agent, mood: 'meant' };
      }
    }
    // "accused Arland of trying to block it"
    if (token.norm.endsWith('ing') && doc.tokens[at - 1]?.norm === 'of')
      return ofGerund(doc, sentence, at - 1, actors, depth + 1);
    if (isVerbAt(doc, sentence, at) || (at === end && word?.verb)) {
      return meant(ofVerbAt(doc, sentence, at, actors, depth));
    }
  }
  const owner = actors.findLast(({ role, end: stop }) => role === 'owner' && stop <= end + 2 && end - stop < 4);
  if (owner) return { is: 'country', countries: [owner.country], actor: owner, mood: 'meant' };
  return meant(isOpeningWish(doc, sentence, end) ? OTHER : NOBODY);
}

/** What leads on to an act is not the act yet. */
const meant = (subject: Subject): Subject => (subject.mood === 'done' ? { ...subject, mood: 'meant' } : subject);

/** The subject of the verb at a token, before its helpers. */
function ofVerbAt(doc: Doc, sentence: Sentence, verb: number, actors: readonly Actor[], depth: number): Subject {
  let first = verb;
  while (first > sentence.firstToken && isHelperAt(doc, first - 1)) first--;
  return subjectOf(doc, sentence, { first, isInfinitive: false, isGerund: false }, actors, depth + 1);
}

/** "with Arland and Port Vale rejecting it": the names right before; null where none is. */
function ofAbsolute(doc: Doc, end: number, actors: readonly Actor[]): Subject | null {
  const actor = actors.find((one) => one.end === end + 1 && one.role === 'subject');
  if (!actor) return null;
  return { is: 'country', countries: joined(doc, actors.filter(isState), actor), actor, mood: 'done' };
}

/** "accused Arland of hacking", "by hacking", ", killing": who does it. */
function ofGerund(doc: Doc, sentence: Sentence, end: number, actors: readonly Actor[], depth: number): Subject {
  const before = doc.tokens[end] as Token;
  // "accused Arland of blocking it, including by closing the port"
  const isMeans = before.norm === 'by';
  if (isMeans || /^(?:of|for)$/.test(before.norm))
    for (let at = end - 1; at >= Math.max(sentence.firstToken, end - (isMeans ? REACH : 8)); at--) {
      const verb = doc.language.reportingVerbs.get((doc.tokens[at] as Token).norm);
      const word = eventLexicon(doc.language)(doc.tokens[at] as Token);
      if (verb?.act !== 'accuse' && word?.verb?.plover !== 'accuse') {
        if (isMeans && isVerbAt(doc, sentence, at)) break;
        continue;
      }
      const accused = actors.find((actor) => actor.first > at && actor.end <= end && isState(actor));
      if (accused) return { is: 'country', countries: [accused.country], actor: accused, mood: 'alleged' };
      const isPassive = /^(?:was|were|been|is|are|being)$/.test(doc.tokens[at - 1]?.norm ?? '');
      if (!isPassive) return { ...OTHER, mood: 'alleged' };
      return { ...ofVerbBefore(doc, sentence, at + 1, actors, depth), mood: 'alleged' };
    }
  return ofVerbBefore(doc, sentence, end, actors, depth);
}
