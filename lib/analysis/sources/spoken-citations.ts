import type { Language } from '../../language/types';
import type { SourceKind, Speaker } from '../../types/analysis';
import type { Span } from '../../types/span';
import { isPartyName } from '../attribution/parties';
import type { Attribution, Attributions } from '../attribution/speakers';
import { readCue, isVoiced } from '../claims/voiced';
import { lastStartingAt, type Doc } from '../doc';
import type { Citation } from './citation';

/** Everyone who speaks, at the places where they do. */
export function spokenCitations(doc: Doc, { speakers, attributions, quotes }: Attributions): Citation[] {
  const citations: Citation[] = [];
  const add = (index: number | null, at: Span) => {
    const speaker = index === null ? undefined : speakers[index];
    if (index === null || speaker === undefined || pointsBack(doc, speaker)) return;
    const { name } = speaker;
    const kind = kindOfSpeaker(doc, speaker, at);
    citations.push({
      start: at.start,
      end: at.end,
      kind,
      name: kind === 'document' ? withoutArticle(doc.language, name) : name,
      speaker: index,
      ...stateOf(doc, speaker),
    });
  };
  for (const attribution of attributions)
    if (isVoiced(doc, attribution) && !isPosition(speakers, attribution) && !isSilence(doc, attribution))
      add(attribution.speaker, attribution.source ?? attribution.cue);
  const spoken = new Set(citations.map(({ speaker }) => speaker));
  for (const quote of quotes)
    if (quote.speakerIndex !== null && !spoken.has(quote.speakerIndex) && quote.cues.length > 0)
      add(quote.speakerIndex, quote);
  return citations;
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
function isSilence({ tokens, language }: Doc, { cue, quotes }: Attribution): boolean {
  if (quotes.length > 0) return false;
  const at = lastStartingAt(tokens, cue.start);
  const { declines, comments } = language.claims.sources;
  if (!declines.has(tokens[at]?.norm ?? '')) return false;
  return tokens.slice(at + 1, at + 4).some(({ norm }) => comments.has(norm));
}

/** "Jordan" and "the Jordanian government" are one source. */
function stateOf({ language }: Doc, { kind, office, speaksFor }: Speaker): Pick<Citation, 'state'> {
  if (speaksFor === null) return {};
  const isState =
    kind === 'country' || (kind === 'institution' && language.claims.sources.governments.has(office ?? ''));
  return isState ? { state: speaksFor } : {};
}

function kindOfSpeaker(doc: Doc, { kind, name, speaksFor }: Speaker, at: Span): SourceKind {
  switch (kind) {
    case 'person':
      return isCalledBody(doc, name, at) ? 'organisation' : 'person';
    case 'country':
      return 'official';
    case 'institution':
      return speaksFor === null ? 'organisation' : 'official';
    case 'group':
      if (isPartyName(name)) return 'organisation';
      return speaksFor === null || isNameless(doc.language, name) ? 'anonymous' : 'official';
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

/** "both men", "others", "his government": nobody that a reader could look up, or somebody named before. */
function pointsBack({ language }: Doc, { kind, name }: Speaker): boolean {
  if (kind === 'person' || kind === 'country') return false;
  const first = name.split(' ', 1)[0]?.toLowerCase() ?? '';
  if (language.functionWords.possessives.has(first)) return true;
  return language.claims.sources.pointers.has(first) && !isNameless(language, name);
}

/** "US officials", "experts on trade". */
const isNameless = (language: Language, name: string): boolean =>
  name
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .some((word) => language.claims.sources.namelessGroups.has(word));
