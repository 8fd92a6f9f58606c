import { PassThrough, Readable } from 'node:stream';
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
