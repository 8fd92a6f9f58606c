import { describe, expect, it } from 'vitest';
import { allClaims, attributionShare, claimGroups, restsOn, worthChecking } from '@/lib/panel/claim-list';
import { sourceCounts, sourceGroups } from '@/lib/panel/source-list';
import { sampleAnalysis } from '../../support/sample-analysis';

const { claims, sources } = sampleAnalysis;
const words = (filter: Partial<typeof allClaims>) =>
  claimGroups(claims, { ...allClaims, ...filter }).flatMap((group) =>
    group.claims.map(({ start, end }) => sampleAnalysis.article.text.slice(start, end)),
  );

describe('the list of claims', () => {
  it('groups claims by speaker, in the order of the article', () => {
    expect(claimGroups(claims, allClaims).map(({ speaker }) => speaker)).toEqual([0, 1, 3, 6, 7, null]);
  });

  it('puts what is most worth a check first', () => {
    expect(words({ order: 'checkworthy' })[0]).toBe('The patrol would cost about €240 million a year');
  });

  it('lets no speaker bring what is hardly worth a check to the front', () => {
    const scores = [0.9, 0.2, 0.8, 0.7].map((checkworthiness, at) => ({
      ...(claims[at] as (typeof claims)[number]),
      speakerIndex: at < 2 ? 0 : at,
      checkworthiness,
    }));
    const groups = claimGroups(scores, { ...allClaims, order: 'checkworthy' });
    expect(groups.map((group) => group.speaker)).toEqual([0, 2, 3, 0]);
  });

  it('marks a third of the claims as worth a check, the best of them', () => {
    const many = Array.from({ length: 12 }, (_, at) => ({
      ...(claims[0] as (typeof claims)[number]),
      start: at,
      checkworthiness: 0.5 + at / 24,
    }));
    expect([...worthChecking(many)].map(({ start }) => start)).toEqual([11, 10, 9, 8]);
    expect(worthChecking(many.slice(0, 2)).size).toBe(0);
  });

  it.each([
    ['the Port Authority of Arland', "Arland's port authority", []],
    ["Arland's emergency service", "Arland's state emergency service", []],
    ['The harbour master', "Arland's port authority", ["Arland's port authority"]],
  ])('says of what %s says that it rests on %s: %s', (speaker, name, rests) => {
    const claim = { ...(claims[0] as (typeof claims)[number]), speaker, sources: [0] };
    expect(restsOn([{ kind: 'organisation', name, count: 1 }], claim)).toEqual(rests);
  });

  it('filters by attribution, kind and speaker', () => {
    expect(words({ attribution: 'quoted', kind: 'opinion' })).toEqual([
      'We will not place our navy under foreign command',
    ]);
    expect(words({ speaker: 'nobody' })).toHaveLength(2);
    expect(words({ speaker: 6 })).toHaveLength(2);
  });

  it('names what a claim rests on besides who says it', () => {
    const named = (...names: string[]) => names.map((name) => ({ kind: 'document', name, count: 1 }) as const);
    const claim = { ...(claims[0] as (typeof claims)[number]), speaker: 'The paper', sources: [0, 1, 2, 3] };
    expect(restsOn(named('paper', 'a letter', 'The Wire', 'a letter'), claim)).toEqual(['a letter', 'The Wire']);
  });

  it('counts the claims that rest on nobody', () => {
    expect(attributionShare(sampleAnalysis)).toEqual({
      quoted: 2,
      reported: 4,
      unattributed: 2,
      total: 8,
      unsourced: 2,
    });
  });

  it('counts an unattributed claim that links to its source as unattributed, and not as unsourced', () => {
    const linked = claims.map((claim) => (claim.attribution === 'unattributed' ? { ...claim, sources: [0] } : claim));
    expect(attributionShare({ claims: linked })).toMatchObject({ unattributed: 2, unsourced: 0 });
  });
});

describe('the list of sources', () => {
  it('groups sources by kind and counts named, unnamed and links', () => {
    expect(sourceGroups(sources).map(({ kind }) => kind)).toEqual(['official', 'organisation', 'anonymous', 'link']);
    expect(sourceCounts(sources)).toEqual({ named: 2, unnamed: 1, links: 1 });
  });
});
