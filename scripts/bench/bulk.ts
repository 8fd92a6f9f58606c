import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { countWords } from './statistics';

export type BulkCost = {
  readonly jobs: number;
  readonly documents: number;
  /** Seconds until a tenth of the documents was answered: the start and the compilers are in it. */
  readonly firstTenthSeconds: number;
  /** Over the documents after the first tenth. */
  readonly documentsPerSecond: number;
  readonly wordsPerSecond: number;
  /** Processor time of all threads a document, start included, in ms: what other programs on the machine do not change. */
  readonly cpuMsPerDocument: number;
  /** Largest resident memory after a tenth of the documents and after all of them; null where /proc is missing. */
  readonly peakMB: readonly [early: number, late: number] | null;
};

/** `analyze --jsonl --jobs N` over a stream of documents, as a pipeline of many articles uses it. */
export async function measureBulk(texts: readonly string[], documents: number, jobs: number): Promise<BulkCost> {
  const args = ['--import', 'tsx', 'lib/cli/analyze.ts', '--jsonl', '--jobs', String(jobs)];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  let answered = 0;
  let words = 0;
  let early: number | null = null;
  let firstTenth = 0;
  const start = performance.now();
  child.stdout.on('data', (part: Buffer) => {
    for (const byte of part) if (byte === 10) answered += 1;
    if (firstTenth > 0 || answered < documents / 10) return;
    firstTenth = performance.now() - start;
    early = peakOf(child.pid);
  });
  let late: number | null = null;
  let cpu = 0;
  const watch = setInterval(() => {
    late = peakOf(child.pid) ?? late;
    cpu = cpuSecondsOf(child.pid) ?? cpu;
  }, 100);
  for (let at = 0; at < documents; at += 1) {
    const text = texts[at % texts.length] ?? '';
    words += countWords(text);
    if (!child.stdin.write(`${JSON.stringify({ id: String(at), text })}\n`)) await once(child.stdin, 'drain');
  }
  child.stdin.end();
  await once(child, 'close');
  clearInterval(watch);
  const seconds = (performance.now() - start - firstTenth) / 1000;
  const share = 1 - Math.ceil(documents / 10) / documents;
  if (answered !== documents) throw new Error(`${documents} documents went in, ${answered} answers came out`);
  return {
    jobs,
    documents,
    firstTenthSeconds: firstTenth / 1000,
    documentsPerSecond: (share * documents) / seconds,
    wordsPerSecond: (share * words) / seconds,
    cpuMsPerDocument: (1000 * cpu) / documents,
    peakMB: early === null || late === null ? null : [early, late],
  };
}

/** 'VmHWM:   123456 kB' in /proc/PID/status: the most that a process has held. */
function peakOf(pid: number | undefined): number | null {
  const status = `/proc/${pid}/status`;
  if (!existsSync(status)) return null;
  const found = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(status, 'utf8'));
  return found ? Number(found[1]) / 1000 : null;
}

/** Fields 14 and 15 of /proc/PID/stat, in hundredths of a second: what a process has computed, in user and in system mode. */
function cpuSecondsOf(pid: number | undefined): number | null {
  const stat = `/proc/${pid}/stat`;
  if (!existsSync(stat)) return null;
  const fields = readFileSync(stat, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / 100;
}
