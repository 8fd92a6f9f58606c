import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runBin } from './step';

/** Sets that a test run scores: those that measure the whole product, and small enough to take seconds. */
const SETS = ['seed', 'gold', 'own', 'geowebnews', 'ngec-actors', 'golden-rules'];

/** Prints how the engine scores on gold data, a line a task: a report, not a threshold. */
export async function reportGold(): Promise<void> {
  const shared = resolve(process.env['STANDPOINT_SHARED'] ?? '../shared');
  if (!existsSync(join(shared, 'gold'))) {
    console.log(`note Evaluation left out: there is no gold data under ${shared}.`);
    return;
  }
  for (const set of SETS) {
    const { output } = await runBin('tsx/dist/cli.mjs', ['scripts/evaluate.ts', '--set', set]);
    for (const line of output.split('\n').filter((one) => / all +/.test(one))) console.log(`     ${line}`);
  }
}
