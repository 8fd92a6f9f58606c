import type { Analysis, AttributionKind, Claim, ClaimKind, Source } from '../types/analysis';

/** Which claims are listed, and how. `speaker` is an index into `Analysis.speakers`; 'nobody' for claims without one. */
export type ClaimFilter = {
  readonly attribution: AttributionKind | 'all';
  readonly kind: ClaimKind | 'all';
  readonly speaker: number | 'nobody' | 'all';
  readonly order: 'article' | 'checkworthy';
};

/** Everything, in the article's order. */
export const allClaims: ClaimFilter = { attribution: 'all', kind: 'all', speaker: 'all', order: 'article' };

/** The claims of one speaker; null for those that nobody is named for. */
export type ClaimGroup = { readonly speaker: number | null; readonly claims: readonly Claim[] };

/** From this check-worthiness on a claim is marked as worth a check. */
export const CHECK_WORTHY = 0.6;

/** Claims that pass the filter, grouped by who says them; groups in the order of their first claim. */
export function claimGroups(claims: readonly Claim[], filter: ClaimFilter): ClaimGroup[] {
  const kept = claims.filter((claim) => passes(claim, filter));
  if (filter.order === 'checkworthy') kept.sort((a, b) => b.checkworthiness - a.checkworthiness || a.start - b.start);
  else kept.sort((a, b) => a.start - b.start);
  const groups = new Map<number | null, Claim[]>();
  for (const claim of kept) {
    const group = groups.get(claim.speakerIndex);
    if (group) group.push(claim);
    else groups.set(claim.speakerIndex, [claim]);
  }
  return [...groups].map(([speaker, members]) => ({ speaker, claims: members }));
}

function passes(claim: Claim, { attribution, kind, speaker }: ClaimFilter): boolean {
  return (
    (attribution === 'all' || claim.attribution === attribution) &&
    (kind === 'all' || claim.kind === kind) &&
    (speaker === 'all' || claim.speakerIndex === (speaker === 'nobody' ? null : speaker))
  );
}

/** What a claim rests on besides who says it, each source once: who says it stands over the claim already. */
export function restsOn(sources: readonly Source[], { sources: indexes, speaker }: Claim): string[] {
  const names = indexes.flatMap((index) => sources[index]?.name ?? []);
  return [...new Set(names)].filter((name) => !isSameName(name, speaker ?? ''));
}

/** "the paper" and "paper" are one. */
const isSameName = (a: string, b: string): boolean => bare(a) === bare(b);

const bare = (name: string): string => name.toLowerCase().replace(/^(?:the|an?) /, '');

/**
 * How many of an article's claims are attributed in which way. `unsourced` are those of the unattributed that rest on no
 * source either: a link or a document backs the rest of them.
 */
export type AttributionShare = Readonly<Record<AttributionKind, number>> & {
  readonly total: number;
  readonly unsourced: number;
};

/** Counts claims by attribution. */
export function attributionShare({ claims }: Pick<Analysis, 'claims'>): AttributionShare {
  const count = (kind: AttributionKind) => claims.filter((claim) => claim.attribution === kind).length;
  return {
    quoted: count('quoted'),
    reported: count('reported'),
    unattributed: count('unattributed'),
    total: claims.length,
    unsourced: claims.filter((claim) => claim.attribution === 'unattributed' && claim.sources.length === 0).length,
  };
}
