import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../lib/analysis/analyze';
import { articleFromText } from '../../../../lib/page/plain-text';

const LABELS: Readonly<Record<string, string>> = {
  S: 'supports',
  O: 'opposes',
  C: 'conditional',
  U: 'undecided',
  '-': 'none',
};
const FOLDER = join(import.meta.dirname, 'issues');

/** `# headline :: opening`, then `LABEL | sentence` for each thing that Kenya may say of it. */
const articles = readdirSync(FOLDER)
  .flatMap((file) => readFileSync(join(FOLDER, file), 'utf8').split(/^# /m))
  .filter((article) => article.trim() !== '')
  .map((article) => {
    const [head = '', ...lines] = article.trim().split('\n');
    const [title = '', opening = ''] = head.split(' :: ');
    const said = lines.map((line) => line.split(' | ')).map(([label = '', sentence = '']) => ({ label, sentence }));
    return { title, opening, said };
  });

describe.each(articles)('$title', ({ title, opening, said }) => {
  it.each(said)('$label: $sentence', ({ label, sentence }) => {
    const { stances } = analyze(articleFromText(`${opening} ${sentence}`, { title }));
    expect(stances.find(({ country }) => country === 'KE')?.stance ?? 'none').toBe(LABELS[label]);
  });
});
