import { spawn } from 'node:child_process';

/** What one part of the test run found. `failures`: for each failure what failed and why, to be read without the rest. */
export type Tally = { readonly passed: number; readonly failed: number; readonly failures: readonly string[] };

/** What a program printed, both streams in order, and how it ended; `status` is null where a signal ended it. */
export type Ended = { readonly status: number | null; readonly output: string };

/** Runs a program of this repository's node_modules (`bin`, e.g. 'eslint/bin/eslint.js'). Never rejects. */
export function runBin(
  bin: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [`node_modules/${bin}`, ...args], { env: { ...process.env, ...env } });
    const parts: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => parts.push(part));
    child.stderr.on('data', (part: Buffer) => parts.push(part));
    child.on('error', (error) => resolve({ status: null, output: error.message }));
    child.on('close', (status) => resolve({ status, output: Buffer.concat(parts).toString('utf8') }));
  });
}

/** A step of the run: its name, and what it does. */
export type Step = { readonly name: string; readonly run: () => Promise<Tally & { readonly output: string }> };

/** A check that passes or fails as a whole: 1 passed where the program ends with status 0. */
export const check = (name: string, bin: string, ...args: string[]): Step => ({
  name,
  run: async () => {
    const { status, output } = await runBin(bin, args);
    if (status === 0) return { passed: 1, failed: 0, failures: [], output };
    return { passed: 0, failed: 1, failures: [`${name}\n${tail(output, 15)}`], output };
  },
});

/** Runs steps, two at a time, and prints a line for each when it ends; the output of a step only where it failed. */
export async function runSteps(steps: readonly Step[], atOnce: number): Promise<Tally> {
  const waiting = [...steps];
  const total = { passed: 0, failed: 0, failures: [] as string[] };
  const worker = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const start = Date.now();
      const { passed, failed, failures, output } = await step.run();
      total.passed += passed;
      total.failed += failed;
      total.failures.push(...failures);
      const seconds = `${((Date.now() - start) / 1000).toFixed(1)} s`.padStart(8);
      const verdict = failed === 0 ? 'ok  ' : 'FAIL';
      console.log(`${verdict} ${step.name.padEnd(34)} ${`${passed} passed, ${failed} failed`.padEnd(26)} ${seconds}`);
      if (failed > 0) console.log(indent(tail(output, 200)));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return total;
}

/** The last lines: the end of a report says what failed. */
const tail = (text: string, lines: number): string => text.trimEnd().split('\n').slice(-lines).join('\n');

/** Sets a text off from the line above it. */
export const indent = (text: string): string => text.replace(/^/gm, '     ');
