import { PassThrough, Readable } from 'node:stream';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { analyzeLine } from '../../../lib/cli/document';
import { analyzeLines } from '../../../lib/cli/jsonl';

async function run(lines: readonly string[], jobs: number) {
  const output = new PassThrough();
  const chunks: string[] = [];
  output.on('data', (chunk: Buffer) => chunks.push(chunk.toString('utf8')));
  const clean = await analyzeLines(Readable.from(lines.map((line) => `${line}\n`)), output, jobs);
  const answers = chunks.join('').split('\n').filter(Boolean);
  return { clean, answers: answers.map((line) => JSON.parse(line) as { id: string | null; error?: string }) };
}

const documents = Array.from({ length: 60 }, (_, at) =>
  JSON.stringify({ id: `d${at}`, text: 'France agreed. '.repeat((at % 7) * 40 + 1) }),
);

describe('analyze --jsonl', () => {
  it.each([1, 2])('answers in the order of the input with %i jobs', async (jobs) => {
    const { clean, answers } = await run(documents, jobs);
    expect(clean).toBe(true);
    expect(answers.map(({ id }) => id)).toEqual(documents.map((_, at) => `d${at}`));
  });

  it('says the same with two jobs as with one', async () => {
    expect((await run(documents, 2)).answers).toEqual((await run(documents, 1)).answers);
  });

  it('needs no more memory for the last of many documents than for the first ones', async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const heapAfter = async (count: number) => {
      const output = new PassThrough();
      output.resume();
      const lines = function* () {
        for (let at = 0; at < count; at += 1) yield `${documents[at % documents.length]}\n`;
      };
      await analyzeLines(Readable.from(lines()), output, 1);
      collect();
      return process.memoryUsage().heapUsed;
    };
    const early = await heapAfter(300);
    // The answers to three hundred more, kept, would be twice as much; compilers and caches take the rest.
    expect((await heapAfter(600)) - early).toBeLessThan(3_000_000);
  });

  it('reports a broken line, keeps its place and goes on', async () => {
    const { clean, answers } = await run(
      ['{"id":"a","text":"One."}', 'no json', '{"id":"c"}', '{"id":"d","text":"Two."}'],
      1,
    );
    expect(clean).toBe(false);
    expect(answers.map(({ id, error }) => [id, error !== undefined])).toEqual([
      ['a', false],
      [null, true],
      ['c', true],
      ['d', false],
    ]);
  });

  it('gives the text of a text document back unchanged', () => {
    const text = '  First block.\n\n\tSecond  block.\n';
    const { json } = analyzeLine(JSON.stringify({ id: 'x', text }));
    expect((JSON.parse(json) as { article: { text: string } }).article.text).toBe(text);
  });
});
