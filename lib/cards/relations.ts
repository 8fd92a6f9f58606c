import { disputes } from '../knowledge/disputes';
import type { CountryFacts } from '../knowledge/facts';
import { memberships, type Membership } from '../knowledge/memberships';
import { recognitions } from '../knowledge/recognition';
import type { CountryCode } from '../types/analysis';
import type { Provenance, Relation } from '../types/card';
import { provenanceOf, siteOf } from './provenance-of';

/** Others of the article that relations are told with: the first ones, which it is most about. */
const MAX_OTHERS = 8;
/** Shared memberships told of one pair. */
const MAX_SHARED = 2;

/** How a country stands to the article's others: disputes, recognition, neighbours, shared memberships, in this order. */
export function relationsOf(
  code: CountryCode,
  facts: CountryFacts,
  codesInArticle: readonly CountryCode[],
): Relation[] {
  const others = codesInArticle.filter((other) => other !== code).slice(0, MAX_OTHERS);
  return [
    ...others.flatMap((other) => disputesBetween(code, other)),
    ...others.flatMap((other) => recognitionOf(other, code)),
    ...others.flatMap((other) => neighbours(code, facts, other)),
    ...others.flatMap((other) => sharedMemberships(code, other)),
  ];
}

const linked = (source: string, entry: { readonly url: string; readonly asOf: string }): Provenance => ({
  source,
  url: entry.url,
  asOf: entry.asOf,
});

function disputesBetween(code: CountryCode, other: CountryCode): Relation[] {
  return disputes
    .filter(({ between }) => isAgainst(between, code, other))
    .map((dispute) => ({
      kind: 'dispute',
      with: other,
      detail: `${dispute.about}. ${dispute.sides}`,
      provenance: linked(siteOf(dispute.url), dispute),
    }));
}

/** Whether two countries are on different sides. */
function isAgainst(sides: readonly (readonly CountryCode[])[], code: CountryCode, other: CountryCode): boolean {
  const side = sides.find((one) => one.includes(code));
  return side !== undefined && !side.includes(other) && sides.some((one) => one.includes(other));
}

/** Whether `by` recognises `of`: its position is the relation of `by` with `of`. */
function recognitionOf(of: CountryCode, by: CountryCode): Relation[] {
  return recognitions
    .filter((entry) => entry.of === of)
    .flatMap((entry): Relation[] => {
      const provenance = linked(siteOf(entry.url), entry);
      const relation = { with: of, detail: entry.statement, provenance } as const;
      if (entry.notRecognisedBy.includes(by)) return [{ kind: 'does-not-recognise', ...relation }];
      if (entry.tells === 'both' && entry.recognisedBy.includes(by)) return [{ kind: 'recognises', ...relation }];
      return [];
    });
}

function neighbours(code: CountryCode, facts: CountryFacts, other: CountryCode): Relation[] {
  const { borders } = facts;
  if (!borders?.[0].includes(other)) return [];
  return [{ kind: 'neighbours', with: other, detail: 'land border', provenance: provenanceOf(borders, code, facts) }];
}

/** The most telling memberships that both have; those of nearly all states tell nothing. */
function sharedMemberships(code: CountryCode, other: CountryCode): Relation[] {
  const shared = membershipsOf(code).filter(({ members, tells }) => tells > 0 && members.includes(other));
  const telling = shared.filter(({ tells }) => tells > 1);
  return (telling.length > 0 ? telling.slice(0, MAX_SHARED) : shared.slice(0, 1)).map((membership) => ({
    kind: 'shared-membership',
    with: other,
    detail: membership.name,
    provenance: linked(siteOf(membership.url), membership),
  }));
}

/** What a country is a member of, most telling first. */
export const membershipsOf = (code: CountryCode): readonly Membership[] =>
  memberships.filter(({ members }) => members.includes(code)).sort((a, b) => b.tells - a.tells);
