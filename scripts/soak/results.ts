import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { BrowserName } from '../browsers/driver';
import type { BulkCost } from '../bench/bulk';
import { writeJson } from '../bench/write-json';
import type { Figures, KillFigures } from '../../tests/e2e/scale';
import { writeKillsReport } from './kills-report';
import type { Place } from './place';
import { writeSoakReport } from './report';

/** What became of one trial in one browser. */
export type TrialResult = Place & {
  /** Its name in `TRIALS`. */
  readonly trial: string;
  readonly passed: boolean;
  readonly figures: readonly Figures[];
  readonly kills: readonly KillFigures[];
  /** The last words of the run, where it failed. */
  readonly failure?: string;
};

/** A stretch of the hostile cases, tried in one go. */
export type FuzzPart = Place & {
  readonly from: number;
  readonly count: number;
  /** Each number of a case of this part, with `seed`, makes that case again. */
  readonly seed: number;
  readonly cpuMinutes: number;
  /** How many cases there were of each kind. */
  readonly kinds: Readonly<Record<string, number>>;
  /** The case that came nearest to its limit: processor time, and the most it may take, in ms. */
  readonly slowest: { readonly number: number; readonly ms: number; readonly mostMs: number };
  readonly failures: readonly { readonly number: number; readonly broken: readonly string[] }[];
};

/** Everything that long runs have found so far; a part is absent until it was run. */
export type SoakResults = {
  readonly [browser in BrowserName]?: readonly TrialResult[];
} & {
  readonly bulk?: Place & BulkCost;
  readonly pages?: Place & PagesCost;
  readonly fuzz?: readonly FuzzPart[];
};

/**
 * Reading and analysing every saved page in one process, in MB, after a tenth of them and after all: the most that it has held,
 * and what is alive on its heap.
 */
export type PagesCost = {
  readonly pages: number;
  readonly peakMB: readonly [early: number, late: number];
  readonly heldMB: readonly [early: number, late: number];
};

const FILE = 'docs/soak.json';

/** What was found before; nothing where there was no run yet. */
export const soakResults = (): SoakResults =>
  existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as SoakResults) : {};

/** Adds to what was found, at once and whole: runs of several parts at a time, and those that are cut off, lose nothing. */
export async function addToSoak(change: (before: SoakResults) => SoakResults): Promise<void> {
  mkdirSync('docs', { recursive: true });
  const results = change(soakResults());
  await writeJson(FILE, results);
  writeFileSync('docs/soak.md', await writeSoakReport(results));
  writeFileSync('docs/library-kills.md', await writeKillsReport(results));
}
