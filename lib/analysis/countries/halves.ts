import { countryHalves } from '../../knowledge/country-halves';
import type { CountryCode, Mention } from '../../types/analysis';
import type { Doc, Token } from '../doc';

/** How sure "the North" is the state. */
const CONFIDENCE = 0.5;

/**
 * "The North", "the South's army": one of two states that share a name, where the text names it, it or the other before that, and
 * no other country whose halves are called so.
 */
export function halfMentions(doc: Doc, mentions: readonly Mention[]): Mention[] {
  const named = new Set(mentions.map(({ country }) => country));
  const found: Mention[] = [];
  for (const { halves, unless } of countryHalves) {
    const codes = new Set(Object.values(halves));
    const first = mentions.find(({ country }) => codes.has(country));
    if (first === undefined || unless.some((code) => named.has(code))) continue;
    for (let at = 1; at < doc.tokens.length; at++) {
      const country = halfAt(doc, at, halves);
      if (country === null || !named.has(country)) continue;
      const { start, end, norm } = doc.tokens[at] as Token;
      if (first.end > start) continue;
      found.push({
        start: (doc.tokens[at - 1] as Token).start,
        end: norm.endsWith("'s") ? end - 2 : end,
        country,
        kind: 'name',
        confidence: CONFIDENCE,
        reason: 'anaphora: takes up the half of a divided country',
      });
    }
  }
  return found;
}

/** The half that "the" and a token name; null for "the North Sea" and "the north". */
function halfAt({ tokens }: Doc, at: number, halves: Readonly<Record<string, CountryCode>>): CountryCode | null {
  const { norm, isCapitalized } = tokens[at] as Token;
  const country = isCapitalized ? halves[norm.replace(/'s$/, '')] : undefined;
  if (country === undefined || tokens[at - 1]?.norm !== 'the') return null;
  const next = tokens[at + 1];
  const goesOn =
    !norm.endsWith("'s") && next !== undefined && (next.isCapitalized || /^(?:of|-|–|and)$/.test(next.norm));
  return goesOn ? null : country;
}
