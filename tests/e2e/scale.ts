import { appendFileSync, mkdirSync } from 'node:fs';
import type { Driver } from '../../scripts/browsers/driver';

/** Whether this is the long run, `npm run soak`. */
export const isLong = process.env['STANDPOINT_SOAK'] !== undefined;

/** How often a trial repeats what it tries: briefly with every change, at length in the long run. */
export const times = (brief: number, long: number): number => (isLong ? long : brief);

/** How long a test may take, in ms; vitest's own limit is for the brief run. */
export const patience = isLong ? 3 * 3_600_000 : 240_000;

/** What a trial measured. `unit` says what was repeated: 'navigations', 'tabs'. */
export type Figures = {
  readonly trial: string;
  readonly count: number;
  readonly unit: string;
  /** MB that the extension held early, and at the end; null where nothing was to be held. */
  readonly memory: readonly [early: number, late: number] | null;
};

/** File to which the long run adds its figures, a line each. */
export const FIGURES = 'out/soak/figures.jsonl';

/** Keeps what a trial measured, for the report of the long run. */
export function record({ name }: Driver, figures: Figures): void {
  if (!isLong) return;
  mkdirSync('out/soak', { recursive: true });
  appendFileSync(FIGURES, `${JSON.stringify({ browser: name, ...figures })}\n`);
}

/** Runs a work for each turn and measures the extension's memory after a tenth of them and after all. */
export async function inTurns(
  driver: Driver,
  count: number,
  work: (turn: number) => Promise<void>,
): Promise<readonly [early: number, late: number]> {
  const tenth = Math.ceil(count / 10);
  let early = 0;
  for (let turn = 0; turn < count; turn += 1) {
    await work(turn);
    if (turn + 1 === tenth) early = await driver.memory();
  }
  return [early, await driver.memory()];
}
