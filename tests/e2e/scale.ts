import { appendFileSync } from 'node:fs';
import type { Driver } from '../../scripts/browsers/driver';

/** Whether this is the long run: `npm run soak` says to which file its figures go. */
export const isLong = process.env['STANDPOINT_SOAK'] !== undefined;

/** File to which the long run adds its figures, a line each. */
const FIGURES = process.env['STANDPOINT_SOAK'] ?? '';

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

/** What a trial that kills what saves has found. */
export type KillFigures = {
  /** Under what circumstances: 'an article a panel'. */
  readonly manner: string;
  readonly kills: number;
  /** Kills of the whole browser among them. */
  readonly crashes: number;
  /** Articles whose saving was acknowledged before a kill. */
  readonly acknowledged: number;
  /** Articles that were in the library afterwards; null where it was only seen that all acknowledged ones were. */
  readonly there: number | null;
  /** Half articles, and wrong counts. */
  readonly torn: number;
};

/** Keeps what a trial measured, for the report of the long run. */
export function record(_driver: Driver, figures: Figures | KillFigures): void {
  if (isLong) appendFileSync(FIGURES, `${JSON.stringify(figures)}\n`);
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
