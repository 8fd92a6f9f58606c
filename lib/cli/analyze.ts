import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { analyzeLines } from './jsonl';
import { printAnalysis, type Format } from './print';

const USAGE = `usage: npm run analyze -- FILE [--url ADDRESS] [--format text|json|markdown]
       npm run analyze -- --jsonl [--jobs N]
  FILE      a page as served (.html) or an article as text, a block a line
  --jsonl   one document a line on standard input, one analysis a line on standard output
  --jobs    worker threads for --jsonl, 1 to 64`;

/** Wrong usage: the message says what to do. */
class UsageError extends Error {}

function readOptions(args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        jsonl: { type: 'boolean', default: false },
        jobs: { type: 'string', default: '1' },
        url: { type: 'string' },
        format: { type: 'string', default: 'text' },
      },
    });
    const jobs = Number(values.jobs);
    if (!Number.isInteger(jobs) || jobs < 1 || jobs > 64)
      throw new UsageError(`--jobs takes 1 to 64, not "${values.jobs}".`);
    if (!['text', 'json', 'markdown'].includes(values.format))
      throw new UsageError(`There is no format "${values.format}".`);
    return { ...values, jobs, format: values.format as Format, file: positionals[0] };
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError((error as Error).message);
  }
}

async function analyzeFile(file: string, url: string | undefined, format: Format): Promise<string> {
  let content: string;
  try {
    content = readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`Cannot read ${file}: ${(error as Error).message}`);
  }
  const isPage = /\.x?html?$/i.test(file) || /^\s*<(?:!doctype|html)/i.test(content);
  const { analyzeDocument } = await import('./document');
  const analysis = analyzeDocument({
    ...(url === undefined ? {} : { url }),
    ...(isPage ? { html: content } : { text: content }),
  });
  return printAnalysis(analysis, format);
}

/** Runs the command; returns the exit status: 0 done, 1 a broken line in `--jsonl`, 2 wrong usage. */
async function main(args: string[]): Promise<number> {
  try {
    const { jsonl, jobs, file, url, format } = readOptions(args);
    if (jsonl) return (await analyzeLines(process.stdin, process.stdout, jobs)) ? 0 : 1;
    if (file === undefined) throw new UsageError('Which file?');
    console.log(await analyzeFile(file, url, format));
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`${error.message}\n${USAGE}`);
    return 2;
  }
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0); // the reader of our output has gone: `analyze … | head`
  throw error;
});
process.exitCode = await main(process.argv.slice(2));
