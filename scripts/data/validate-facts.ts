import { gazetteer } from '../../lib/knowledge/gazetteer';
import { factSources } from '../../lib/knowledge/provenance';
import type { CountryFacts, FactTable } from '../../lib/knowledge/facts';
import type { CountryCode } from '../../lib/types/analysis';
import { knownPopulationGaps } from './corrections';

const KNOWN_CODES: ReadonlySet<string> = new Set(gazetteer.map((entry) => entry.code));
const DATE = /^20\d\d(?:-(?:0[1-9]|1[0-2]))?$/;

/** Figures outside of these are a misread phrase. */
const BOUNDS: Readonly<Partial<Record<keyof CountryFacts, readonly [number, number]>>> = {
  population: [0, 1.6e9],
  area: [0.1, 18e6],
  gdp: [1e5, 4e13],
  gdpPerCapita: [300, 300_000],
  military: [0, 60],
  refugees: [0, 1e7],
  displaced: [0, 2e7],
  stateless: [0, 2e6],
  literacy: [10, 100],
};

/** How far two sources may be apart on a population of more than 10,000: by factor. */
const POPULATION_FACTOR = 1.35;

/** Every fault of a table, as sentences; empty where it may ship. */
export function validateFacts(
  table: FactTable,
  secondPopulation: (code: CountryCode) => number | null,
): readonly string[] {
  const missing = [...KNOWN_CODES].filter((code) => !(code in table)).map((code) => `${code} is missing`);
  return [
    ...missing,
    ...Object.entries(table).flatMap(([code, facts]) => faultsOf(code, facts, secondPopulation(code))),
  ];
}

function faultsOf(code: CountryCode, facts: CountryFacts, second: number | null): string[] {
  const faults = KNOWN_CODES.has(code) ? [] : [`${code} is not a known code`];
  for (const [field, value] of Object.entries(facts)) {
    if (typeof value === 'string') {
      if (!/^[a-z-]+\/[a-z]{2}$/.test(value)) faults.push(`${code}.${field}: "${value}" is no path of the archive`);
      continue;
    }
    const [content, source, asOf] = value;
    if (!(source in factSources)) faults.push(`${code}.${field} has no known source`);
    if (!DATE.test(asOf)) faults.push(`${code}.${field} has no date, but "${asOf}"`);
    const bounds = BOUNDS[field as keyof CountryFacts];
    if (bounds && (typeof content !== 'number' || !(content >= bounds[0] && content <= bounds[1])))
      faults.push(`${code}.${field}: ${String(content)} is out of bounds`);
    if (Array.isArray(content) && content.length === 0) faults.push(`${code}.${field} is empty`);
  }
  if (facts.path === undefined && Object.values(facts).some((value) => value[1] === 'factbook'))
    faults.push(`${code} cites the Factbook without the path of its record`);
  for (const neighbour of [...(facts.borders?.[0] ?? []), ...(facts.partOf ? [facts.partOf[0]] : [])])
    if (!KNOWN_CODES.has(neighbour)) faults.push(`${code} names the unknown code ${neighbour}`);
  const first = facts.population?.[0];
  if (first !== undefined && second !== null && Math.min(first, second) > 10_000 && !knownPopulationGaps.has(code)) {
    const factor = Math.max(first, second) / Math.min(first, second);
    if (factor > POPULATION_FACTOR) faults.push(`${code}: population ${first} against ${second} in the second source`);
  }
  return faults;
}
