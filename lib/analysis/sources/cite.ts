import { outletByHost, type Outlet } from '../../knowledge/outlets';
import type { Language } from '../../language/types';
import type { Claim, CountryCode, Source, SourceKind, Speaker } from '../../types/analysis';
import type { Span } from '../../types/span';
import { isPartyName } from '../attribution/parties';
import type { Attributions } from '../attribution/speakers';
import { isVoiced } from '../claims/voiced';
import type { Doc } from '../doc';
import { findBodies } from './body-mentions';
import { hostOf, leadsOut, withoutTracking } from './links';
import { findDocuments } from './documents';
import { findOutlets } from './outlet-mentions';
import { sourceList } from './source-list';

/** One place where the article draws on something, in text order. */
type Citation = Span & {
  readonly kind: SourceKind;
  readonly name: string;
  readonly url?: string;
  readonly speaker?: number;
  /** The state whose government this is, whatever the text calls it: "Jordan", "the Jordanian government". */
  readonly state?: CountryCode;
};

/** What the article draws on, and the claims with the sources that back each. */
export function citeSources(
  doc: Doc,
  attributions: Attributions,
  claims: readonly Claim[],
): { sources: Source[]; claims: Claim[] } {
  const citations = [
    ...spokenCitations(doc, attributions),
    ...outletCitations(doc),
    ...bodyCitations(doc),
    ...documentCitations(doc),
    ...linkCitations(doc),
  ].sort((a, b) => a.start - b.start);
  const list = sourceList();
  const cited = citations.map((citation) => ({
    ...citation,
    source: list.cite(citation.kind, citation.name, citation, citation.url, citation.state),
  }));
  const bySpeaker = new Map(cited.map(({ speaker, source }) => [speaker ?? null, source]));
  let next = 0;
  const backed = claims.map((claim) => {
    const backing = new Set<number>();
    const spoken = claim.speakerIndex === null ? undefined : bySpeaker.get(claim.speakerIndex);
    if (spoken !== undefined) backing.add(spoken);
    while (next < cited.length && (cited[next]?.end ?? 0) <= claim.start) next++;
    for (let at = next; at < cited.length && (cited[at]?.start ?? 0) < claim.end; at++) {
      const { kind, source } = cited[at] as (typeof cited)[number];
      if (kind === 'media' || kind === 'document' || kind === 'link') backing.add(source);
    }
    return { ...claim, sources: [...backing] };
  });
  return { sources: list.entries(), claims: backed };
}

/** Everyone who speaks, at the places where they do. */
function spokenCitations(doc: Doc, { speakers, attributions, quotes }: Attributions): Citation[] {
  const citations: Citation[] = [];
  const add = (index: number | null, at: Span) => {
    const speaker = index === null ? undefined : speakers[index];
    if (index === null || speaker === undefined || pointsBack(doc, speaker)) return;
    citations.push({
      start: at.start,
      end: at.end,
      kind: kindOfSpeaker(doc, speaker),
      name: speaker.name,
      speaker: index,
      ...stateOf(doc, speaker),
    });
  };
  for (const attribution of attributions)
    if (isVoiced(doc, attribution)) add(attribution.speaker, attribution.source ?? attribution.cue);
  const spoken = new Set(citations.map(({ speaker }) => speaker));
  for (const quote of quotes)
    if (quote.speakerIndex !== null && !spoken.has(quote.speakerIndex) && quote.cues.length > 0)
      add(quote.speakerIndex, quote);
  return citations;
}

/** "Jordan" and "the Jordanian government" are one source. */
function stateOf({ language }: Doc, { kind, office, speaksFor }: Speaker): Pick<Citation, 'state'> {
  if (speaksFor === null) return {};
  const isState =
    kind === 'country' || (kind === 'institution' && language.claims.sources.governments.has(office ?? ''));
  return isState ? { state: speaksFor } : {};
}

function kindOfSpeaker(doc: Doc, { kind, name, speaksFor }: Speaker): SourceKind {
  switch (kind) {
    case 'person':
      return 'person';
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

/** Outlets, each under the fullest of its names that the text uses. */
function outletCitations(doc: Doc): Citation[] {
  const mentions = findOutlets(doc);
  const fullest = new Map<Outlet, string>();
  for (const { outlet, start, end } of mentions) {
    const name = doc.text.slice(start, end);
    if (name.length > (fullest.get(outlet)?.length ?? 0)) fullest.set(outlet, name);
  }
  return mentions.map(({ start, end, outlet }) => ({ start, end, kind: 'media', name: fullest.get(outlet) as string }));
}

/** Makers of what it draws on; offices of one state are official. */
const bodyCitations = (doc: Doc): Citation[] =>
  findBodies(doc).map(({ start, end, body }) => ({
    start,
    end,
    kind: body.kind === 'central-bank' || body.kind === 'statistics' ? 'official' : 'organisation',
    name: doc.text.slice(start, end),
  }));

const documentCitations = (doc: Doc): Citation[] =>
  findDocuments(doc).map(({ start, end, name }) => ({ start, end, kind: 'document', name }));

/** Links of the body that lead elsewhere: to an outlet, or to whatever the host is. */
function linkCitations({ article }: Doc): Citation[] {
  return article.links
    .filter((link) => leadsOut(link, article.canonicalUrl ?? article.url))
    .map(({ start, end, href, text }) => {
      const url = withoutTracking(href);
      const host = hostOf(href) ?? href;
      const name = outletByHost(host)?.name ?? (text.trim() === '' ? host : `${text.trim()} (${host})`);
      return { start, end, kind: 'link', name, url };
    });
}
