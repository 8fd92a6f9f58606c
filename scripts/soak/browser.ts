import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import type { BrowserName } from '../browsers/driver';
import { buildExtension } from '../build';
import { runBin } from '../test/step';
import type { Figures, KillFigures } from '../../tests/e2e/scale';
import { here } from './place';
import { addToSoak, type TrialResult } from './results';
import { trialsOf, type Trial } from './trials';

/** Runs trials in a browser, one after the other, and records each when it ends. Resolves to false where one failed. */
export async function soakBrowser(browser: BrowserName, isWanted: (trial: Trial) => boolean): Promise<boolean> {
  await buildExtension(browser, { out: '.output' });
  await buildExtension(browser, { out: 'out/test-build', hosts: ['https://*.example/*'] });
  let passed = true;
  for (const trial of trialsOf(browser).filter(isWanted)) {
    const start = Date.now();
    const result = await runTrial(browser, trial);
    const minutes = ((Date.now() - start) / 60_000).toFixed(1);
    console.log(`${result.passed ? 'ok  ' : 'FAIL'} ${browser}: ${trial.name}, ${minutes} minutes`);
    if (result.failure !== undefined) console.log(result.failure);
    passed &&= result.passed;
    await addToSoak((before) => ({ ...before, [browser]: withResult(browser, before[browser] ?? [], result) }));
  }
  return passed;
}

/** In the order of the trials, whenever each was made. */
function withResult(
  browser: BrowserName,
  results: readonly TrialResult[],
  result: TrialResult,
): readonly TrialResult[] {
  const all = [...results.filter(({ trial }) => trial !== result.trial), result];
  return trialsOf(browser).flatMap(({ name }) => all.filter(({ trial }) => trial === name));
}

async function runTrial(browser: BrowserName, { name, session, test }: Trial): Promise<TrialResult> {
  const file = `out/soak/${browser}.jsonl`;
  mkdirSync('out/soak', { recursive: true });
  rmSync(file, { force: true });
  const place = here();
  const only = `${session}.*(?:${test}|has asked nothing)`;
  const args = ['run', '--project', 'e2e', `tests/e2e/${browser}.test.ts`, '-t', only];
  const { status, output } = await runBin('vitest/vitest.mjs', args, { STANDPOINT_SOAK: file, NO_COLOR: '1' });
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  const told = lines.map((line) => JSON.parse(line) as Figures | KillFigures);
  return {
    trial: name,
    passed: status === 0 && /\b[1-9]\d* passed/.test(output),
    ...place,
    figures: told.filter((one): one is Figures => 'trial' in one),
    kills: told.filter((one): one is KillFigures => 'kills' in one),
    ...(status !== 0 && { failure: output.trimEnd().split('\n').slice(-60).join('\n').slice(0, 4_000) }),
  };
}
