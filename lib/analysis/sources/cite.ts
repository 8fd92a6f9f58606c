import { outletByHost, type Outlet } from '../../knowledge/outlets';
import type { Claim, Source, SourceKind } from '../../types/analysis';
import type { Span } from '../../types/span';
import type { Attributions } from '../attribution/speakers';
import type { Doc } from '../doc';
import { findBroadcasters } from './broadcasters';
import type { Citation } from './citation';
import { findDocuments } from './documents';
import { addressOf, hostOf, leadsOut } from './links';
import { findMakers } from './makers';
import { findOutlets } from './outlet-mentions';
import { sourceList } from './source-list';
import { spokenCitations } from './spoken-citations';
import { findWireCredit } from './wire-credit';

/** What the article draws on, and the claims with the sources that back each. */
export function citeSources(
  doc: Doc,
  attributions: Attributions,
  claims: readonly Claim[],
): { sources: Source[]; claims: Claim[] } {
  const citations = linked(doc, [
    ...madeBy(doc, [...spokenCitations(doc, attributions), ...documentCitations(doc)]),
    ...mediaCitations(doc),
  ]).sort((a, b) => a.start - b.start);
  const list = sourceList();
  const cited = citations.map((citation) => ({
    ...citation,
    source: list.cite(citation.kind, citation.name, citation, citation),
  }));
  const bySpeaker = new Map(cited.map(({ speaker, source }) => [speaker ?? null, source]));
  let next = 0;
  const backed = claims.map((claim) => {
    const backing: number[] = []; // of one or two, so that no set is needed
    const spoken = claim.speakerIndex === null ? undefined : bySpeaker.get(claim.speakerIndex);
    if (spoken !== undefined) backing.push(spoken);
    while (next < cited.length && (cited[next]?.end ?? 0) <= claim.start) next++;
    for (let at = next; at < cited.length && (cited[at]?.start ?? 0) < claim.end; at++) {
      const { kind, source } = cited[at] as (typeof cited)[number];
      if ((kind === 'media' || kind === 'document' || kind === 'link') && !backing.includes(source))
        backing.push(source);
    }
    return { ...claim, sources: backing };
  });
  return { sources: list.entries(), claims: backed };
}

/** Outlets, each under the fullest of its names that the text uses; the agency of a dateline; broadcasters without a name. */
function mediaCitations(doc: Doc): Citation[] {
  const mentions = findOutlets(doc);
  const fullest = new Map<Outlet, string>();
  for (const { outlet, start, end } of mentions) {
    const name = doc.text.slice(start, end);
    if (name.length > (fullest.get(outlet)?.length ?? 0)) fullest.set(outlet, name);
  }
  const credit = findWireCredit(doc.text);
  const isListed = mentions.some(({ start }) => start === credit?.start);
  const others = [...(credit === null || isListed ? [] : [credit]), ...findBroadcasters(doc)];
  return [
    ...mentions.map(({ start, end, outlet }) => ({ start, end, name: fullest.get(outlet) as string })),
    ...others.map(({ start, end }) => ({ start, end, name: doc.text.slice(start, end) })),
  ].map((mention) => ({ ...mention, kind: 'media' }));
}

const documentCitations = (doc: Doc): Citation[] =>
  findDocuments(doc).map(({ start, end, name }) => ({ start, end, kind: 'document', name }));

/** "a report by Amnesty International": of a document and its maker the maker is named, as the one who says so. */
function madeBy(doc: Doc, citations: readonly Citation[]): Citation[] {
  const makers = findMakers(doc);
  const makerOf = ({ kind, start, end }: Citation) =>
    kind === 'document' ? makers.find(({ document }) => start <= document.start && document.end <= end) : undefined;
  const named = citations.map((citation) => {
    const maker = makerOf(citation);
    return maker === undefined ? citation : { ...citation, kind: maker.kind, name: maker.name };
  });
  const voiced = new Set(citations.map(makerOf));
  return [...named, ...makers.filter((maker) => !voiced.has(maker))];
}

/** What a link can lead to as a source of its own name; a link at a person leads to what the person said elsewhere. */
const LINKED: ReadonlySet<SourceKind> = new Set<SourceKind>(['media', 'document', 'organisation', 'official']);

/** Citations with the addresses that the article gives for them, and its other links that lead elsewhere. */
function linked({ article }: Doc, citations: readonly Citation[]): Citation[] {
  const addressed = [...citations];
  for (const link of article.links) {
    if (!leadsOut(link, article.canonicalUrl ?? article.url)) continue;
    const url = addressOf(link.href);
    const at = addressed.findIndex((one) => LINKED.has(one.kind) && one.url === undefined && isWithin(one, link));
    const found = addressed[at];
    if (found !== undefined) addressed[at] = { ...found, url };
    else addressed.push({ start: link.start, end: link.end, kind: 'link', name: nameOf(link.text, url), url });
  }
  return addressed;
}

/** Whether one of two passages lies within the other. */
const isWithin = (a: Span, b: Span): boolean =>
  (a.start <= b.start && b.end <= a.end) || (b.start <= a.start && a.end <= b.end);

/** The outlet that a link leads to, or its words and whatever the host is. */
function nameOf(text: string, url: string): string {
  const host = hostOf(url) ?? url;
  return outletByHost(host)?.name ?? (text.trim() === '' ? host : `${text.trim()} (${host})`);
}
