/** Measures one subject in a process of its own, and prints a line of JSON: `tsx measure-subject.ts NAME`. */
import { loadTexts } from './corpus';
import { countWords, cpuMs, median } from './statistics';
import { subjects, type SubjectName } from './subjects';

/** What a subject costs. */
export type Cost = {
  /** Processor time from nothing to the first text read, in ms. */
  readonly startMs: number;
  /** Median over passes through all texts. */
  readonly wordsPerCpuSecond: number;
  readonly passes: number;
  /** Resident memory after the last pass, less what the process had before it loaded the subject. */
  readonly memoryMB: number;
};

const name = process.argv[2] as SubjectName;
const texts = loadTexts();
const words = texts.reduce((sum, text) => sum + countWords(text), 0);
const before = { cpu: cpuMs(), memory: process.memoryUsage().rss };
const read = await subjects[name]();
read(texts[0] ?? '');
const startMs = cpuMs() - before.cpu;

for (const text of texts) read(text); // let the engine's compiler warm up
const speeds: number[] = [];
const end = cpuMs() + 6_000;
do {
  const start = cpuMs();
  for (const text of texts) read(text);
  speeds.push(words / ((cpuMs() - start) / 1000));
} while (cpuMs() < end || speeds.length < 5);

const cost: Cost = {
  startMs,
  wordsPerCpuSecond: median(speeds),
  passes: speeds.length,
  memoryMB: (process.memoryUsage().rss - before.memory) / 1e6,
};
console.log(JSON.stringify(cost));
