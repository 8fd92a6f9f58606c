import { outletByHost, type Outlet } from '../../knowledge/outlets';
import type { Claim, Source, SourceKind } from '../../types/analysis';
import type { Span } from '../../types/span';
import type { Attributions } from '../attribution/speakers';
import { lastStartingAt, type Doc } from '../doc';
import { findBroadcasters } from './broadcasters';
import type { Citation } from './citation';
import { citedVoices } from './cited-voices';
import { findDocuments } from './documents';
import { addressOf, hostOf, leadsOut } from './links';
import { linkName } from './link-name';
import { findMakers } from './makers';
import { namingsOf, type NamingAt } from './namings';
import { namedOutlets, type NamedOutlets } from './named-outlets';
import { findPostCredits } from './post-credits';
import { sourceList } from './source-list';
import { spokenCitations } from './spoken-citations';
import { findWireCredit } from './wire-credit';

/** What the article draws on, and the claims with the sources that back each. */
export function citeSources(
  doc: Doc,
  attributions: Attributions,
  claims: readonly Claim[],
): { sources: Source[]; claims: Claim[] } {
  const outlets = namedOutlets(doc);
  const citations = linked(
    doc,
    [
      ...(doc.language.coverage.claims ? voicedCitations(doc, attributions, outlets) : []),
      ...mediaCitations(doc, outlets),
      ...findPostCredits(doc),
    ],
    outlets,
  ).sort((a, b) => a.start - b.start);
  const list = sourceList();
  /** By citation its place in the list, and by speaker the place of what they were cited as last. */
  const places: number[] = [];
  const bySpeaker: (number | undefined)[] = [];
  for (const citation of citations) {
    const place = list.cite(citation);
    places.push(place);
    if (citation.speaker !== null) bySpeaker[citation.speaker] = place;
  }
  let next = 0;
  const backed = claims.map((claim) => {
    const spoken = claim.speakerIndex === null ? undefined : bySpeaker[claim.speakerIndex];
    const backing = spoken === undefined ? [] : [spoken]; // of one or two, so that no set is needed
    while (next < citations.length && (citations[next] as Citation).end <= claim.start) next++;
    for (let at = next; at < citations.length && (citations[at] as Citation).start < claim.end; at++) {
      const place = places[at] as number;
      if (BACKING.has((citations[at] as Citation).kind) && !backing.includes(place)) backing.push(place);
    }
    return backing.length === 0 ? claim : withSources(claim, backing);
  });
  return { sources: list.entries(), claims: backed };
}

/** People, bodies and documents that say something. Outlets and links alone are known without the language's words. */
function voicedCitations(doc: Doc, attributions: Attributions, outlets: NamedOutlets): readonly Citation[] {
  const namingAt = namingsOf(doc, attributions);
  const spoken = spokenCitations(doc, attributions, outlets);
  const cited = [...spoken, ...citedVoices(doc, attributions, namingAt), ...documentCitations(doc, attributions)];
  return madeBy(doc, cited, namingAt);
}

/** What backs a claim by standing in it; people back what they say. */
const BACKING: ReadonlySet<SourceKind> = new Set<SourceKind>(['media', 'document', 'link']);

/** Field by field: most claims of a text are copied here, and the runtime takes many times as long to spread one. */
const withSources = (claim: Claim, sources: readonly number[]): Claim => ({
  start: claim.start,
  end: claim.end,
  attribution: claim.attribution,
  kind: claim.kind,
  speaker: claim.speaker,
  speakerIndex: claim.speakerIndex,
  checkworthiness: claim.checkworthiness,
  sources,
  figures: claim.figures,
  dates: claim.dates,
  hedges: claim.hedges,
  negated: claim.negated,
  writersJudgement: claim.writersJudgement,
  cues: claim.cues,
});

/** Outlets, each under the fullest of its names that the text uses; the agency of a dateline; broadcasters without a name. */
function mediaCitations(doc: Doc, { mentions, nameOf }: NamedOutlets): Citation[] {
  const credit = findWireCredit(doc.text);
  const isListed = mentions.some(({ start }) => start === credit?.start);
  const others = [...(credit === null || isListed ? [] : [credit]), ...findBroadcasters(doc)];
  return [
    ...mentions.map((mention) => citationOf(mention, 'media', nameOf(mention.outlet))),
    ...others.map((mention) => citationOf(mention, 'media', doc.text.slice(mention.start, mention.end))),
  ];
}

/** Documents that the article draws on; those that somebody quoted draws on are that one's. */
const documentCitations = (doc: Doc, { quotes }: Attributions): Citation[] =>
  findDocuments(doc)
    .filter((document) => !quotes.some((quote) => quote.start <= document.start && document.end <= quote.end))
    .map((document) => citationOf(document, 'document', document.name));

/** Of something that does not speak. */
const citationOf = ({ start, end }: Span, kind: SourceKind, name: string, url: string | null = null): Citation => ({
  start,
  end,
  kind,
  name,
  url,
  speaker: null,
  state: null,
});

/** "a report by Amnesty International": of a document and its maker the maker is named, as the one who says so. */
function madeBy(doc: Doc, citations: readonly Citation[], namingAt: NamingAt): readonly Citation[] {
  const makers = findMakers(doc, namingAt);
  if (makers.length === 0) return citations;
  const makerOf = ({ kind, start, end }: Citation) =>
    kind === 'document' ? makers.find(({ document }) => start <= document.start && document.end <= end) : undefined;
  const named = citations.map((citation) => {
    const maker = makerOf(citation);
    return maker === undefined ? citation : { ...citation, kind: maker.kind, name: maker.name };
  });
  const voiced = new Set(citations.map(makerOf));
  return [
    ...named,
    ...makers.filter((maker) => !voiced.has(maker)).map((maker) => citationOf(maker, maker.kind, maker.name)),
  ];
}

/** What a link can lead to as a source of its own name; a link at a person leads to what the person said elsewhere. */
const LINKED: ReadonlySet<SourceKind> = new Set<SourceKind>(['media', 'document', 'organisation', 'official']);

/** Citations with the addresses that the article gives for them, and its other links that lead elsewhere. */
function linked(doc: Doc, citations: readonly Citation[], outlets: NamedOutlets): Citation[] {
  const { article, sentences } = doc;
  const addressed = [...citations];
  const given = new Set(citations.map(({ url }) => url));
  for (const link of article.links) {
    if (!leadsOut(link, article.canonicalUrl ?? article.url)) continue;
    const url = addressOf(link.href);
    if (given.has(url)) continue;
    const sentence = sentences[lastStartingAt(sentences, link.start)];
    const leadsTo = outletByHost(hostOf(url) ?? '');
    const isNear = (one: Citation) =>
      leadsTo !== null &&
      one.kind === 'media' &&
      sentence !== undefined &&
      isWithin(one, sentence) &&
      outlets.at(one) === leadsTo;
    const isOpen = (one: Citation) => LINKED.has(one.kind) && one.url === null;
    let at = addressed.findIndex((one) => isOpen(one) && isWithin(one, link));
    if (at < 0) at = addressed.findIndex((one) => isOpen(one) && isNear(one));
    const found = addressed[at];
    if (found !== undefined) addressed[at] = { ...found, url };
    else
      addressed.push(citationOf(link, isNamed(leadsTo, link.text) ? 'media' : 'link', linkName(link.text, url), url));
  }
  return addressed;
}

/** "[Harbour Post]", "The Harbour Post": a link that is called as what it leads to. */
const isNamed = (outlet: Outlet | null, words: string): boolean => {
  const plain = (name: string) => name.toLowerCase().replace(/^the |[^\p{L}\p{N}]/gu, '');
  return outlet !== null && [outlet.name, ...outlet.aliases].some((name) => plain(name) === plain(words));
};

/** Whether one of two passages lies within the other. */
const isWithin = (a: Span, b: Span): boolean =>
  (a.start <= b.start && b.end <= a.end) || (b.start <= a.start && a.end <= b.end);
