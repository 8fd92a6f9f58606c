import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { Worker } from 'node:worker_threads';
import { analyzeLine } from './document';

/** Lines that wait for an answer, a worker: enough to keep it busy, few enough for constant memory. */
const AHEAD = 8;

type Answer = { readonly json: string; readonly ok: boolean };

/**
 * Reads a document a line and writes an analysis a line, in the order of the input, in constant memory.
 * `jobs` above 1 spreads the lines over as many worker threads. Resolves to false where a line was broken.
 */
export async function analyzeLines(input: Readable, output: Writable, jobs: number): Promise<boolean> {
  const pool = jobs > 1 ? startPool(jobs) : null;
  const ask = pool ? pool.ask : (line: string) => Promise.resolve(analyzeLine(line));
  const waiting: Promise<Answer>[] = [];
  let clean = true;
  const writeNext = async () => {
    const { json, ok } = (await waiting.shift()) as Answer;
    clean &&= ok;
    if (!output.write(`${json}\n`)) await new Promise((drained) => output.once('drain', drained));
  };
  try {
    for await (const line of createInterface({ input, crlfDelay: Infinity })) {
      if (line.trim() === '') continue;
      waiting.push(ask(line));
      if (waiting.length >= (pool ? jobs * AHEAD : 1)) await writeNext();
    }
    while (waiting.length > 0) await writeNext();
  } finally {
    await pool?.end();
  }
  return clean;
}

/** Worker threads that answer lines, each with the line that waits least. */
function startPool(jobs: number) {
  const workers = Array.from({ length: jobs }, () => {
    const worker = new Worker(new URL('./jsonl-worker-start.js', import.meta.url));
    const asked: { resolve: (answer: Answer) => void; reject: (error: Error) => void }[] = [];
    worker.on('message', (answer: Answer) => asked.shift()?.resolve(answer));
    worker.on('error', (error: Error) => asked.splice(0).forEach(({ reject }) => reject(error)));
    return { worker, asked };
  });
  return {
    ask: (line: string): Promise<Answer> => {
      const free = workers.reduce((least, one) => (one.asked.length < least.asked.length ? one : least));
      return new Promise((resolve, reject) => {
        free.asked.push({ resolve, reject });
        free.worker.postMessage(line);
      });
    },
    end: () => Promise.all(workers.map(({ worker }) => worker.terminate())),
  };
}
