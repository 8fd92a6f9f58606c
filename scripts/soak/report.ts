import type { BulkCost } from '../bench/bulk';
import { round, table } from '../bench/markdown';
import type { Figures } from '../../tests/e2e/scale';

export type SoakPart = 'chromium' | 'firefox' | 'bulk' | 'fuzz';

type Place = { readonly date: string; readonly commit: string; readonly machine: string };

/** What the trials of one browser measured; `passed` where all did. */
export type BrowserSoak = Place & {
  readonly passed: boolean;
  /** `commit` where a trial was run again by itself after what it had found was mended. */
  readonly figures: readonly (Figures & { readonly commit?: string })[];
};

/** Everything that long runs have found so far; a part is absent until it was run. */
export type SoakResults = {
  readonly chromium?: BrowserSoak;
  readonly firefox?: BrowserSoak;
  readonly bulk?: Place & BulkCost;
  readonly fuzz?: Place & {
    readonly passed: boolean;
    readonly runs: number;
    readonly seed: number;
    readonly minutes: number;
  };
};

const at = ({ date, commit, machine }: Place): string => `${date}, commit ${commit}, ${machine}.`;

/** The results as a page of Markdown. */
export function writeSoakReport({ chromium, firefox, bulk, fuzz }: SoakResults): string {
  const sections = [
    '# Lasting use',
    'Written by `npm run soak`; do not edit. `npm test` runs a short version of each part.',
    ...(chromium ? ['## In Chromium', browserSection(chromium, IN_CHROMIUM)] : []),
    ...(firefox ? ['## In Firefox', browserSection(firefox, IN_FIREFOX)] : []),
    ...(bulk ? ['## In bulk', bulkSection(bulk)] : []),
    ...(fuzz ? ['## Hostile pages and texts', fuzzSection(fuzz)] : []),
  ];
  return `${sections.join('\n\n')}\n`;
}

const IN_CHROMIUM = 'the heaps of the panel, its worker and the background';
const IN_FIREFOX = "the add-ons' process as a whole";

function browserSection(part: BrowserSoak, what: string): string {
  const rows = part.figures.map(({ trial, count, unit, memory, commit }) => [
    commit === undefined ? trial : `${trial} (commit ${commit})`,
    `${round(count)} ${unit}`,
    memory === null ? '' : memory.map((mb) => `${round(mb, 1)} MB`).join(' / '),
  ]);
  return `${at(part)} ${part.passed ? 'Every trial passed' : 'Not every trial passed; those in the table did'}: what the panel said was right throughout.
Memory after a garbage collection, early (after a tenth, or before the first) and at the end: ${what}.

${table(['trial', 'how often', 'memory early / at the end'], rows)}`;
}

function bulkSection(part: NonNullable<SoakResults['bulk']>): string {
  const peak = part.peakMB === null ? 'not measured' : part.peakMB.map((mb) => `${round(mb)} MB`).join(' / ');
  return `${at(part)} \`analyze --jsonl\` over ${round(part.documents)} short documents: ${round(part.documentsPerSecond)} documents a
second, ${round(part.wordsPerSecond)} words a second; peak memory after a tenth / all of them: ${peak}.`;
}

const fuzzSection = (part: NonNullable<SoakResults['fuzz']>): string =>
  `${at(part)} ${round(part.runs)} hostile pages and texts with seed ${part.seed}, ${round(part.minutes)} minutes: ${
    part.passed ? 'none failed' : 'one failed'
  }. \`FUZZ_SEED=${part.seed} npm run soak -- fuzz\` repeats them.`;
