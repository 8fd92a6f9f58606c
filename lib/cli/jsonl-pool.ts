import { Worker } from 'node:worker_threads';

/** What came of a line: the analysis as JSON, or `{id, error}`; `ok` is false for the latter. */
export type Answer = { readonly json: string; readonly ok: boolean };

/** Threads that answer lines. */
export type Pool = {
  readonly ask: (line: string) => Promise<Answer>;
  readonly end: () => Promise<unknown>;
};

/** Lines that a thread is given at once, at most; a thread without work gets a line as soon as there is one. */
const BATCH = 16;
/** Batches that a thread is given before it answers: the next one lies there when it has finished the one before. */
const BATCHES_AHEAD = 2;
/** Lines to ask for before waiting, a thread: what keeps it busy, and few enough for constant memory. */
export const LINES_AHEAD = BATCH * (BATCHES_AHEAD + 1);

type Asked = { readonly line: string; readonly resolve: (answer: Answer) => void; readonly reject: (e: Error) => void };

/** Starts as many threads as there are jobs. A thread that dies rejects what it was asked. */
export function startPool(jobs: number): Pool {
  const queue: Asked[] = [];
  const threads = Array.from({ length: jobs }, () => startThread(queue));
  return {
    ask: (line) =>
      new Promise((resolve, reject) => {
        queue.push({ line, resolve, reject });
        // One after the other, so that the first lines of a stream reach every thread.
        threads.reduce((least, one) => (one.batches() < least.batches() ? one : least)).take();
      }),
    end: () => Promise.all(threads.map(({ end }) => end())),
  };
}

function startThread(queue: Asked[]) {
  const worker = new Worker(new URL('./jsonl-worker-start.js', import.meta.url));
  const given: Asked[][] = [];
  const take = () => {
    while (given.length < BATCHES_AHEAD && queue.length > 0) {
      const batch = queue.splice(0, BATCH);
      given.push(batch);
      worker.postMessage(batch.map(({ line }) => line));
    }
  };
  const fail = (error: Error) => given.splice(0).forEach((batch) => batch.forEach(({ reject }) => reject(error)));
  worker.on('message', (answers: readonly Answer[]) => {
    const batch = given.shift() ?? [];
    take();
    answers.forEach((answer, at) => batch[at]?.resolve(answer));
  });
  worker.on('error', fail);
  worker.on('exit', (code) => fail(new Error(`a worker thread ended with status ${code}`)));
  return { take, batches: () => given.length, end: () => worker.terminate() };
}
