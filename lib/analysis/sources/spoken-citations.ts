import type { Outlet } from '../../knowledge/outlets';
import type { Speaker } from '../../types/analysis';
import type { Span } from '../../types/span';
import type { Attribution, Attributions, Naming } from '../attribution/speakers';
import { readCue, isVoiced } from '../claims/voiced';
import type { Doc } from '../doc';
import { isOwnerOfMedia } from './broadcasters';
import type { Citation } from './citation';
import { bodyAround } from './makers';
import { isAnybody, wholePhrase } from './nobody';
import type { NamedOutlets } from './named-outlets';
import { DECLINES, sourceWords } from './source-words';
import { readSpeaker, type Known } from './speaker-kind';
import { isImpersonal, isWordless } from './wordless';

/** Everyone who speaks, at the places where they do. */
export function spokenCitations(doc: Doc, attributions: Attributions, outlets: NamedOutlets): Citation[] {
  const { speakers, quotes } = attributions;
  const citations: Citation[] = [];
  const known: (Known | null | undefined)[] = [];
  const articled = calledWithArticle(doc, attributions);
  const bodies = calledBodies(doc, attributions);
  const add = (index: number | null, { start, end }: Span, attribution: Attribution | null) => {
    const speaker = index === null ? undefined : speakers[index];
    if (index === null || speaker === undefined) return;
    const outlet = outlets.at({ start, end }) ?? outletOf(outlets, speaker) ?? outlets.calledInShort(speaker.name);
    if (outlet !== null) {
      citations.push({
        start,
        end,
        kind: 'media',
        name: outlets.nameOf(outlet),
        url: null,
        speaker: index,
        state: null,
      });
      return;
    }
    if (endsWithin(doc, end) || isOwnerOfMedia(doc, end)) return;
    const body = /^(?:institution|document)$/.test(speaker.kind) ? null : bodyAround(doc, { start, end });
    if (body !== null) {
      citations.push({ ...body, url: null, speaker: index, state: null });
      return;
    }
    let source = known[index];
    if (source === undefined) known[index] = source = readSpeaker(doc, speaker, articled.has(index));
    if (source === null) return;
    const { state } = source;
    const name = source.kind === 'anonymous' ? wholePhrase(doc, source.name, attribution?.source ?? null) : source.name;
    if (name === null || (attribution !== null && isAnybody(doc, attribution, speaker))) return;
    const kind =
      bodies.has(speaker) || (speaker.kind === 'person' && isCalledBody(doc, name, { start, end }))
        ? 'organisation'
        : source.kind;
    const pair = kind === 'anonymous' ? pairOf(doc, name) : null;
    if (pair !== null) {
      for (const each of pair)
        citations.push({ start, end, kind: 'person', name: each, url: null, speaker: index, state: null });
      return;
    }
    const called = speaker.kind === 'person' ? ownHalf(name, doc.text.slice(start, end)) : name;
    citations.push({ start, end, kind, name: called, url: null, speaker: index, state });
  };
  const partnerAt = placesOfPartners(doc, attributions);
  for (const attribution of attributions.attributions) {
    if (!isVoiced(doc, attributions, attribution) || !isHeard(doc, speakers, attribution)) continue;
    const place = attribution.source ?? attribution.cue;
    add(attribution.speaker, place, attribution);
    for (const partner of attribution.partners) add(partner, partnerAt(partner, attribution.sentence) ?? place, null);
  }
  const spoken = new Set(citations.map(({ speaker }) => speaker));
  for (const quote of quotes)
    if (quote.speakerIndex !== null && !spoken.has(quote.speakerIndex) && quote.cues.length > 0)
      add(quote.speakerIndex, quote, null);
  return citations;
}

/** Where a sentence names a speaker, for those who say it together with another: "Ana Ortega" of "Ana Ortega and Ivo Banda said". */
function placesOfPartners({ text, sentences }: Doc, { speakers, named }: Attributions) {
  const bySentence = new Map<number, Naming[]>();
  return (speaker: number, sentence: number): Span | null => {
    if (bySentence.size === 0)
      for (const naming of named) {
        const list = bySentence.get(naming.sentence);
        if (list) list.push(naming);
        else bySentence.set(naming.sentence, [naming]);
      }
    const who = speakers[speaker];
    const naming = bySentence.get(sentence)?.find((each) => each.who === who);
    if (naming !== undefined || who?.kind !== 'country') return naming?.span ?? null;
    const { start, end } = sentences[sentence] as Span; // states are not among those named
    const at = text.slice(start, end).indexOf(who.name);
    return at < 0 ? null : { start: start + at, end: start + at + who.name.length };
  };
}

/** "the Arland front" of "the Arland front-runner": a name that ends within a word. */
const endsWithin = ({ text }: Doc, end: number): boolean => /^-\p{L}/u.test(text.slice(end, end + 2));

/** The two of "Ines Tamm and Rafael Vale", "Ines and Rafael Tamm"; null for others. */
function pairOf({ language }: Doc, name: string): readonly [string, string] | null {
  const [, first = '', last, second = '', shared = ''] = PAIR.exec(name) ?? [];
  const areGiven = [first, second].every((given) => language.givenNames.has(given.toLowerCase()));
  return areGiven ? [`${first} ${last ?? shared}`, `${second} ${shared}`] : null;
}
const PAIR = /^(\p{Lu}\p{L}+)(?: (\p{Lu}[\p{L}'’-]+))? and (\p{Lu}\p{L}+) (\p{Lu}[\p{L}'’-]+)$/u;

/** "Orla" of "the Tamm-Orla ticket", where the text calls them Orla: such a name is of two people. */
function ownHalf(name: string, called: string): string {
  const half = TWO_NAMES.exec(name)?.[1];
  return half !== undefined && called.endsWith(half) && !called.includes('-') ? half : name;
}
const TWO_NAMES = /^\p{Lu}\p{L}+[-–](\p{Lu}\p{L}+)$/u;

/** The outlet that "it" or "the paper" means here. */
const outletOf = (outlets: NamedOutlets, { kind, introduced }: Speaker): Outlet | null =>
  introduced === null || (kind !== 'media' && kind !== 'document') ? null : outlets.at(introduced);

/** Speakers whom the text calls "the Dodgers", by name and with an article: nobody is called so, only bodies are. */
function calledWithArticle({ text }: Doc, { speakers, attributions }: Attributions): Set<number> {
  const found = new Set<number>();
  for (const { speaker, source } of attributions) {
    if (speaker === null || source === null || text[source.start + 3] !== ' ') continue;
    const who = speakers[speaker];
    if (who?.kind !== 'person' || who.office !== null) continue;
    const called = WITH_ARTICLE.exec(text.slice(source.start, source.end))?.[1];
    if (called !== undefined && !TWO_NAMES.test(called) && ownHalf(who.name, called) === called) found.add(speaker);
  }
  return found;
}

const WITH_ARTICLE = /^[Tt]he (\p{Lu}.*)$/u;

/** Whether the text gives a word of theirs: no stand, no silence, no mere wish. */
function isHeard(doc: Doc, speakers: Attributions['speakers'], attribution: Attribution): boolean {
  const who = attribution.speaker === null ? undefined : speakers[attribution.speaker];
  if (who === undefined || isWordless(doc, attribution, who) || isImpersonal(doc, attribution, who)) return false;
  return !isPosition(speakers, attribution) && !isSilence(doc, attribution);
}

/** Acts by which a state takes its stand: "Arland opposes the plan" is the paper's account of it, no word of Arland's. */
const STANDS: ReadonlySet<string | null> = new Set(['reject', 'praise', 'agree', 'believe']);

/** Whether a state only takes a stand, and is not quoted. */
function isPosition(speakers: Attributions['speakers'], { speaker, cue, quotes }: Attribution): boolean {
  if (speaker === null || quotes.length > 0) return false;
  return speakers[speaker]?.kind === 'country' && STANDS.has(readCue(cue).act);
}

/** "A spokesman declined to comment": who says nothing is no source. */
function isSilence(doc: Doc, { at, quotes }: Attribution): boolean {
  if (quotes.length > 0 || !((sourceWords(doc)[at] as number) & DECLINES)) return false;
  const { comments } = doc.language.claims.sources;
  return doc.tokens.slice(at + 1, at + 4).some(({ norm }) => comments.has(norm));
}

/** Whom the text calls a body somewhere: "her former label Big Lake" – or goes on about with "which": "Big Lake, which owns the songs". */
function calledBodies(doc: Doc, { named }: Attributions): Set<Speaker> {
  const found = new Set<Speaker>();
  for (const { who, span, sentence } of named) {
    if (who.kind !== 'person' || who.office !== null || found.has(who)) continue;
    const opens = doc.sentences[sentence]?.start === span.start;
    const isThing = opens && doc.text.startsWith(', which ', span.end);
    if (isThing || isCalledBody(doc, who.name, span)) found.add(who);
  }
  return found;
}

/** "the institute Carbon Ledger", "the charity Open Shore": the noun before a name says that it is nobody's. */
function isCalledBody({ text, language }: Doc, name: string, { start, end }: Span): boolean {
  const around = text.slice(Math.max(0, start - 40), end);
  const at = around.indexOf(name);
  const before = (at < 0 ? around : around.slice(0, at)).trimEnd();
  const noun = before.slice(before.lastIndexOf(' ') + 1);
  // "the pollster Ana Ortega"
  return language.claims.sources.bodyNouns.has(noun) && language.roleNouns.get(noun)?.kind !== 'person';
}
