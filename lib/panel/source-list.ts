import type { Source, SourceKind } from '../types/analysis';

/** Sources of one kind, most drawn on first. */
export type SourceGroup = { readonly kind: SourceKind; readonly sources: readonly Source[] };

/** The order that kinds are listed in. */
const kinds: readonly SourceKind[] = ['official', 'person', 'organisation', 'media', 'document', 'anonymous', 'link'];

/** Sources by kind; kinds without any are left out. */
export function sourceGroups(sources: readonly Source[]): SourceGroup[] {
  return kinds
    .map((kind) => ({
      kind,
      sources: sources.filter((source) => source.kind === kind).sort((a, b) => b.count - a.count),
    }))
    .filter((group) => group.sources.length > 0);
}

/** "5 named, 2 unnamed, 3 links": a link at the name of a source counts, and the source is named all the same. */
export function sourceCounts(sources: readonly Source[]): { named: number; unnamed: number; links: number } {
  const unnamed = sources.filter(({ kind }) => kind === 'anonymous').length;
  const named = sources.filter(({ kind }) => kind !== 'anonymous' && kind !== 'link').length;
  return { named, unnamed, links: sources.filter(({ url }) => url !== undefined).length };
}
