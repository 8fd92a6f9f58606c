import { parentPort, workerData } from 'node:worker_threads';
import { brokenByCase, hostileCase, mostMs } from '../../tests/fuzz/cases';
import type { FuzzOrder, FuzzWord } from './fuzz';

const { seed, from, count } = workerData as FuzzOrder;
const tell = (word: FuzzWord) => parentPort?.postMessage(word);

/** Processor time of the whole process in ms; the thread that waits for this one takes next to none. */
const cpuMs = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

for (let number = from; number < from + count; number += 1) {
  const one = hostileCase(seed, number);
  const most = mostMs(one);
  tell({ number, mostMs: most });
  let start = cpuMs();
  const broken = brokenByCase(one);
  let ms = cpuMs() - start;
  if (ms > most) {
    // Once more: the first case of a thread pays for the compilers.
    start = cpuMs();
    brokenByCase(one);
    ms = Math.min(ms, cpuMs() - start);
  }
  if (ms > most) broken.push(`took ${ms.toFixed(0)} ms of processor time, may take ${most.toFixed(0)}`);
  tell({ number, kind: one.kind, ms, mostMs: most, broken });
  // What jsdom holds by weak references is let go of at the end of a turn only.
  await new Promise((next) => setImmediate(next));
}
