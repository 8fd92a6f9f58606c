import { createInterface } from 'node:readline';
import { readFileSync } from 'node:fs';
import { analyze } from '../analysis/analyze';
import { detectArticle } from '../page/detect';
import { extractArticle } from '../page/extract';
import { articleFromText } from '../page/plain-text';
import { parsePage } from './parse-page';
import { printAnalysis, type Format } from './print';
import type { Analysis } from '../types/analysis';

/** One line of `--jsonl` input. */
type Input = {
  id?: string;
  url?: string;
  html?: string;
  title?: string;
  text?: string;
  lang?: string;
  publishedTime?: string;
};

/** Analyses one document. A page without a readable article gives an analysis of the empty text. */
export function analyzeInput(input: Input): Analysis {
  const about = input.id === undefined ? {} : { id: input.id };
  if (input.html === undefined) {
    if (typeof input.text !== 'string') throw new Error('neither "text" nor "html"');
    const { title, lang, url, publishedTime } = input;
    return analyze(
      articleFromText(input.text, {
        ...(title && { title }),
        ...(lang && { lang }),
        ...(url && { url }),
        ...(publishedTime && { publishedTime }),
      }),
      about,
    );
  }
  const page = parsePage(input.html, input.url ?? 'https://page.invalid/');
  try {
    const { isArticle } = detectArticle(page.document, input.url ?? '');
    const outcome = extractArticle(page.document, input.url ?? '');
    const article = outcome.ok ? outcome.value : articleFromText('', { title: page.document.title });
    return analyze(article, { ...about, isArticle });
  } finally {
    page.close();
  }
}

async function analyzeLines(): Promise<boolean> {
  let clean = true;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue;
    const out = analyzeLine(line);
    clean &&= !('error' in out);
    if (!process.stdout.write(`${JSON.stringify(out)}\n`))
      await new Promise((drained) => process.stdout.once('drain', drained));
  }
  return clean;
}

function analyzeLine(line: string): Analysis | { id: string | null; error: string } {
  let id: string | null = null;
  try {
    const input = JSON.parse(line) as Input;
    id = input.id ?? null;
    return analyzeInput(input);
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

const USAGE = `usage: npm run analyze -- [FILE.html | FILE.txt | --jsonl] [--url ADDRESS] [--format text|json|markdown]
  FILE.html, FILE.txt   one page as served, or one article with a block a line
  --jsonl               one document a line on standard input, one analysis a line on standard output`;

/** Parses the arguments and runs; returns the exit status. */
export async function main(args: readonly string[]): Promise<number> {
  const option = (name: string) => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  if (args.includes('--jsonl')) return (await analyzeLines()) ? 0 : 1;
  const url = option('--url');
  const format = option('--format') ?? 'text';
  const file = args.find((arg, index) => !arg.startsWith('--') && !args[index - 1]?.startsWith('--'));
  if (!file || !['text', 'json', 'markdown'].includes(format)) {
    console.error(USAGE);
    return 2;
  }
  let content: string;
  try {
    content = readFileSync(file, 'utf8');
  } catch (error) {
    console.error(`Cannot read ${file}: ${(error as Error).message}`);
    return 2;
  }
  const isHtml = /\.x?html?$/i.test(file) || /^\s*<(?:!doctype|html)/i.test(content);
  const analysis = analyzeInput({ ...(url && { url }), ...(isHtml ? { html: content } : { text: content }) });
  console.log(printAnalysis(analysis, format as Format));
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
