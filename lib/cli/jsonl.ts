import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { LINES_AHEAD, startPool, type Answer } from './jsonl-pool';

/**
 * Reads a document a line and writes an analysis a line, in the order of the input, in constant memory.
 * `jobs` above 1 spreads the lines over as many worker threads. Resolves to false where a line was broken.
 */
export async function analyzeLines(input: Readable, output: Writable, jobs: number): Promise<boolean> {
  const { ask, ahead, end } = jobs > 1 ? { ...startPool(jobs), ahead: jobs * LINES_AHEAD } : await alone();
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
      const answer = ask(line);
      answer.catch(() => undefined); // it is heard when its turn to be written comes
      waiting.push(answer);
      if (waiting.length >= ahead) await writeNext();
    }
    while (waiting.length > 0) await writeNext();
  } finally {
    await end();
  }
  return clean;
}

/** The engine in this thread; with threads beside it, it would be loaded for nothing. */
async function alone() {
  const { analyzeLine } = await import('./document');
  return { ask: (line: string) => Promise.resolve(analyzeLine(line)), ahead: 1, end: () => Promise.resolve() };
}
