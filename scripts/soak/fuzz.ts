import { Worker } from 'node:worker_threads';
import { here } from './place';
import { addToSoak, soakResults, type FuzzPart } from './results';

/** What a thread is to try. */
export type FuzzOrder = { readonly seed: number; readonly from: number; readonly count: number };

/** What a thread says of a case: that it begins (no `kind` yet), or what became of it. */
export type FuzzWord = {
  readonly number: number;
  readonly mostMs: number;
  readonly kind?: string;
  readonly ms?: number;
  readonly broken?: readonly string[];
};

/** Cases of a whole run, and of a part of it that is recorded by itself. */
export const FUZZ_CASES = 20_000;
const PART = 1_000;
/** So many times what a case may take, in processor time, and it counts as one that never ends. */
const ENDLESS = 20;

/** Tries cases in parts and records each part; parts that this seed already has are not tried again. False where one failed. */
export async function soakFuzz(seed: number, from: number, count: number): Promise<boolean> {
  let passed = true;
  for (let at = from; at < from + count; at += PART) {
    const order = { seed, from: at, count: Math.min(PART, from + count - at) };
    const known = soakResults().fuzz?.find((part) => part.seed === seed && part.from === at);
    if (known && known.count >= order.count && known.failures.length === 0) continue;
    const part = await tryPart(order);
    const { number, ms, mostMs } = part.slowest;
    console.log(
      `${part.failures.length === 0 ? 'ok  ' : 'FAIL'} ${at} to ${at + order.count - 1}: ${part.cpuMinutes.toFixed(1)} minutes of processor time, nearest to its limit ${number} (${ms.toFixed(0)} of ${mostMs.toFixed(0)} ms)`,
    );
    for (const failure of part.failures) console.log(`  ${failure.number}: ${failure.broken.join('; ')}`);
    passed &&= part.failures.length === 0;
    await addToSoak((before) => ({ ...before, fuzz: withPart(before.fuzz ?? [], part) }));
  }
  return passed;
}

/** Parts of another seed belong to another run: they go. */
const withPart = (parts: readonly FuzzPart[], part: FuzzPart): readonly FuzzPart[] =>
  [...parts.filter(({ seed, from }) => seed === part.seed && from !== part.from), part].sort((a, b) => a.from - b.from);

const cpuMs = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

async function tryPart(order: FuzzOrder): Promise<FuzzPart> {
  const place = here();
  const start = cpuMs();
  const kinds: Record<string, number> = {};
  const failures: { number: number; broken: readonly string[] }[] = [];
  let slowest = { number: order.from, ms: 0, mostMs: 1 };
  const hear = ({ number, kind, ms = 0, mostMs, broken = [] }: FuzzWord) => {
    if (kind === undefined) return;
    kinds[kind] = (kinds[kind] ?? 0) + 1;
    if (broken.length > 0) failures.push({ number, broken });
    if (ms / mostMs > slowest.ms / slowest.mostMs) slowest = { number, ms, mostMs };
  };
  for (let next = order.from; next < order.from + order.count;) {
    const stuck = await runThread({ ...order, from: next, count: order.from + order.count - next }, hear);
    if (stuck === null) break;
    failures.push(stuck);
    next = stuck.number + 1;
  }
  return { ...order, ...place, cpuMinutes: (cpuMs() - start) / 60_000, kinds, slowest, failures };
}

/** Runs a thread to its end; answers with the case that ended it, by never ending itself or by an error that nothing caught. */
function runThread(order: FuzzOrder, hear: (word: FuzzWord) => void): Promise<FuzzPart['failures'][number] | null> {
  const worker = new Worker(new URL('./fuzz-worker-start.js', import.meta.url), { workerData: order });
  let last: FuzzWord = { number: order.from, mostMs: 60_000 };
  let since = cpuMs();
  let isStarted = false;
  return new Promise((resolve, reject) => {
    const end = (broken: string | null) => {
      clearInterval(watch);
      void worker.terminate();
      resolve(broken === null ? null : { number: last.number, broken: [broken] });
    };
    const watch = setInterval(() => {
      if (cpuMs() - since > ENDLESS * last.mostMs) end('did not end');
    }, 1_000);
    worker.on('message', (word: FuzzWord) => {
      [last, since, isStarted] = [word, cpuMs(), true];
      hear(word);
    });
    worker.on('error', (error) => {
      if (isStarted) end(`an exception that nothing caught: ${error.message}`);
      else reject(error);
    });
    worker.on('exit', () => end(null));
  });
}
