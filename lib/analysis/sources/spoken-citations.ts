import type { Language } from '../../language/types';
import type { CountryCode, SourceKind, Speaker } from '../../types/analysis';
import type { Span } from '../../types/span';
import { isPartyName } from '../attribution/parties';
import type { Attribution, Attributions } from '../attribution/speakers';
import { readCue, isVoiced } from '../claims/voiced';
import type { Doc } from '../doc';
import type { Citation } from './citation';
import { DECLINES, sourceWords } from './source-words';
import { isImpersonal, isWordless } from './wordless';

/** Everyone who speaks, at the places where they do. */
export function spokenCitations(doc: Doc, attributions: Attributions): Citation[] {
  const { speakers, quotes } = attributions;
  const citations: Citation[] = [];
  const known: (Known | null | undefined)[] = [];
  const add = (index: number | null, { start, end }: Span) => {
    const speaker = index === null ? undefined : speakers[index];
    if (index === null || speaker === undefined) return;
    let source = known[index];
    if (source === undefined) known[index] = source = readSpeaker(doc, speaker);
    if (source === null) return;
    const { name, state } = source;
    const kind = speaker.kind === 'person' && isCalledBody(doc, name, { start, end }) ? 'organisation' : source.kind;
    citations.push({ start, end, kind, name, url: null, speaker: index, state });
  };
  for (const attribution of attributions.attributions)
    if (isVoiced(doc, attributions, attribution) && isHeard(doc, speakers, attribution))
      add(attribution.speaker, attribution.source ?? attribution.cue);
  const spoken = new Set(citations.map(({ speaker }) => speaker));
  for (const quote of quotes)
    if (quote.speakerIndex !== null && !spoken.has(quote.speakerIndex) && quote.cues.length > 0)
      add(quote.speakerIndex, quote);
  return citations;
}

/** Whether the text gives a word of theirs: no stand, no silence, no mere wish. */
function isHeard(doc: Doc, speakers: Attributions['speakers'], attribution: Attribution): boolean {
  const who = attribution.speaker === null ? undefined : speakers[attribution.speaker];
  if (who === undefined || isWordless(doc, attribution, who) || isImpersonal(doc, attribution, who)) return false;
  return !isPosition(speakers, attribution) && !isSilence(doc, attribution);
}

/** What a speaker is as a source, wherever they speak: read once, since most speak often. */
type Known = Pick<Citation, 'kind' | 'name' | 'state'>;

/** Null for one who is no source. */
function readSpeaker(doc: Doc, speaker: Speaker): Known | null {
  if (pointsBack(doc, speaker)) return null;
  const kind = kindOfSpeaker(doc, speaker);
  const name = kind === 'document' ? withoutArticle(doc.language, speaker.name) : speaker.name;
  return { kind, name, state: stateOf(doc, speaker) };
}

/** "A joint statement" → "joint statement", as documents are named that nobody voices. */
function withoutArticle({ functionWords }: Language, name: string): string {
  const [first = '', ...rest] = name.split(' ');
  return rest.length > 0 && functionWords.determiners.has(first.toLowerCase()) ? rest.join(' ') : name;
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

/** "Jordan" and "the Jordanian government" are one source. */
function stateOf({ language }: Doc, { kind, office, speaksFor }: Speaker): CountryCode | null {
  const isState =
    kind === 'country' || (kind === 'institution' && language.claims.sources.governments.has(office ?? ''));
  return isState ? speaksFor : null;
}

function kindOfSpeaker(doc: Doc, { kind, name, speaksFor }: Speaker): SourceKind {
  switch (kind) {
    case 'country':
      return 'official';
    case 'institution':
      return speaksFor === null ? 'organisation' : 'official';
    case 'group':
      if (isPartyName(name)) return 'organisation';
      return speaksFor === null || isNameless(doc.language, name) ? 'anonymous' : 'official';
    case 'person':
      return isDescribed(doc.language, name) ? 'anonymous' : 'person';
    default:
      return kind;
  }
}

/** "the institute Carbon Ledger", "the charity Open Shore": the noun before a name says that it is nobody's. */
function isCalledBody({ text, language }: Doc, name: string, { start, end }: Span): boolean {
  const around = text.slice(Math.max(0, start - 40), end);
  const at = around.indexOf(name);
  const before = (at < 0 ? around : around.slice(0, at)).trimEnd();
  return language.claims.sources.bodyNouns.has(before.slice(before.lastIndexOf(' ') + 1));
}

/** "the head of the group", "a reporter's source": what somebody is, and not who. */
const isDescribed = (language: Language, name: string): boolean =>
  language.functionWords.determiners.has(firstWord(name)) && name.includes(' ') && !isOffice(language, name);

/** Fewest capitalised words of an office that one person holds. */
const OFFICE_WORDS = 3;
const CAPITALISED = /^\p{Lu}/u;

/** "the Arland High Commissioner for Ports": the name of an office, which a reader can look up. */
function isOffice({ functionWords }: Language, name: string): boolean {
  const words = name.split(' ').slice(1);
  const small = words.filter((word) => !CAPITALISED.test(word));
  const { prepositions, conjunctions, determiners } = functionWords;
  return (
    words.length - small.length >= OFFICE_WORDS &&
    small.every((word) => prepositions.has(word) || conjunctions.has(word) || determiners.has(word))
  );
}

const firstWord = (name: string): string => name.split(' ', 1)[0]?.toLowerCase() ?? '';

/** "both men", "others", "his government": nobody that a reader could look up, or somebody named before. */
function pointsBack({ language }: Doc, { kind, name }: Speaker): boolean {
  const first = firstWord(name);
  if (language.functionWords.possessives.has(first)) return true;
  if (kind === 'person' || kind === 'country') return false;
  return language.claims.sources.pointers.has(first) && !isNameless(language, name);
}

/** "US officials", "experts on trade". */
const isNameless = (language: Language, name: string): boolean =>
  name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => language.claims.sources.namelessGroups.has(word));
