import type { CountryFacts, FactTable } from '../../lib/knowledge/facts';

const inWords = (value: unknown): string => {
  if (!Array.isArray(value)) return JSON.stringify(value) ?? 'nothing';
  const [fact, source, asOf] = value as readonly unknown[];
  return `${JSON.stringify(fact)} (${String(source)}, ${String(asOf)})`;
};

/** What a build changes, a line a fact, for whoever reviews it: "CH.population: 8849852 (cldr, 2023) → 9034102 (cldr, 2025)". */
export function changedFacts(before: FactTable, after: FactTable): string[] {
  const codes = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return codes.flatMap((code) => {
    const [old, now]: readonly CountryFacts[] = [before[code] ?? {}, after[code] ?? {}];
    const fields = [...new Set([...Object.keys(old ?? {}), ...Object.keys(now ?? {})])] as (keyof CountryFacts)[];
    return fields
      .filter((field) => JSON.stringify(old?.[field]) !== JSON.stringify(now?.[field]))
      .map((field) => `${code}.${field}: ${inWords(old?.[field])} → ${inWords(now?.[field])}`);
  });
}
