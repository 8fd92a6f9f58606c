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

/** From this check-worthiness on a claim may be marked as worth a check. */
const CHECK_WORTHY = 0.6;

/** At most this part of an article's claims is marked, */
const MARKED_PART = 1 / 3;
/** or so many of them where it has few. */
const FEWEST_MARKED = 3;

/** The claims of an article that are marked as worth a check: the best of those that are, so that a reader has a choice. */
export function worthChecking(claims: readonly Claim[]): ReadonlySet<Claim> {
  const worthy = claims.filter(({ checkworthiness }) => checkworthiness >= CHECK_WORTHY);
  return new Set(worthy.sort(byWorth).slice(0, Math.max(FEWEST_MARKED, Math.round(claims.length * MARKED_PART))));
}

const byWorth = (a: Claim, b: Claim): number => b.checkworthiness - a.checkworthiness || a.start - b.start;

/**
 * Claims that pass the filter, grouped by who says them; groups in the order of their first claim. What is most worth a
 * check comes first whoever says it: there a speaker has a group for each run of claims.
 */
export function claimGroups(claims: readonly Claim[], filter: ClaimFilter): ClaimGroup[] {
  const kept = claims.filter((claim) => passes(claim, filter));
  if (filter.order === 'checkworthy') return runsOf(kept.sort(byWorth));
  kept.sort((a, b) => a.start - b.start);
  const groups = new Map<number | null, Claim[]>();
  for (const claim of kept) {
    const group = groups.get(claim.speakerIndex);
    if (group) group.push(claim);
    else groups.set(claim.speakerIndex, [claim]);
  }
  return [...groups].map(([speaker, members]) => ({ speaker, claims: members }));
}

/** Claims that follow one another and have one speaker. */
function runsOf(claims: readonly Claim[]): ClaimGroup[] {
  const runs: { speaker: number | null; claims: Claim[] }[] = [];
  for (const claim of claims) {
    const last = runs.at(-1);
    if (last && last.speaker === claim.speakerIndex) last.claims.push(claim);
    else runs.push({ speaker: claim.speakerIndex, claims: [claim] });
  }
  return runs;
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

/** "the paper" and "paper" are one, and so are "the Port Authority of Arland" and "Arland's port authority". */
function isSameName(a: string, b: string): boolean {
  const [shorter, longer] = [wordsOf(a), wordsOf(b)].sort((one, other) => one.size - other.size) as [Words, Words];
  return shorter.size > 0 && [...shorter].every((word) => longer.has(word));
}

type Words = ReadonlySet<string>;

const wordsOf = (name: string): Words =>
  new Set((name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !SMALL.has(word)));

/** Words that names differ by without being other names. */
const SMALL = new Set(['the', 'a', 'an', 'of', 's']);

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
