import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../lib/analysis/analyze';
import { articleFromText } from '../../../../lib/page/plain-text';

const LABELS: Readonly<Record<string, string>> = {
  S: 'supports',
  C: 'conditional',
  O: 'opposes',
  U: 'undecided',
  '-': 'none',
};

const parts = readFileSync(join(import.meta.dirname, 'constructions.txt'), 'utf8')
  .split(/^# /m)
  .filter((part) => part.trim() !== '')
  .map((part) => {
    const [name = '', ...lines] = part.trim().split('\n');
    return { name, lines: lines.map((line) => line.split(' | ')) };
  });
const linesOf = (name: string) => parts.find((part) => part.name === name)?.lines ?? [];

/** `name | label | what the article begins with | the matter | forms of the verb | what leads on to the matter`. */
const positions = new Map(
  linesOf('positions').map(([name = '', label = '', opening = '', matter = '', forms = '', link = '']) => [
    name,
    { label, opening, matter, forms: forms.split(' '), link: link === '' ? '' : `${link} ` },
  ]),
);
const openings = new Map(linesOf('matters').map(([name = '', opening = '']) => [name, opening]));

/** "{VP}" is the verb in the past with its matter, "{pp}" its participle alone, "{HS}" without an article. */
function filled(frame: string, name: string): string {
  const { matter, forms, link } = positions.get(name) as NonNullable<ReturnType<(typeof positions)['get']>>;
  const bare = matter.replace(/^(?:the|a) /, '');
  const codes = ['b', 's', 'pa', 'pp', 'ing'];
  const values = new Map([['O', matter], ['o', bare], ...codes.map((code, at) => [code, forms[at] ?? ''] as const)]);
  ['VB', 'VS', 'VP', 'VN', 'VI'].forEach((code, at) => values.set(code, `${forms[at] ?? ''} ${link}${matter}`));
  ['HB', 'HS', 'HP'].forEach((code, at) => values.set(code, `${forms[at] ?? ''} ${link}${bare}`));
  const text = frame.replace(/\{(\w+)\}/g, (_code, code: string) => values.get(code) ?? code);
  const upper = (_found: string, before: string, letter: string) => before + letter.toUpperCase();
  return text.replace(/(^)([a-z])/, upper).replace(/([.!?]["”]? )([a-z])/g, upper);
}

/** The rows that are wrong: `labels` as "KE=L TG=R", L what the position says, R the other side. */
function wrongIn(labels: string, own: string, opening: string, sentence: string): string[] {
  const [title = '', text] = sentence.includes(' :: ') ? sentence.split(' :: ') : ['', sentence];
  const { stances } = analyze(articleFromText(`${opening} ${text ?? ''}`, { title }));
  return labels.split(' ').flatMap((pair) => {
    const [country, code = ''] = pair.split('=');
    const label = code === 'L' ? own : code === 'R' ? (own === 'S' ? 'O' : 'S') : code;
    const stance = stances.find((row) => row.country === country)?.stance ?? 'none';
    return stance === LABELS[label] ? [] : [`${country ?? ''} ${stance}: ${sentence}`];
  });
}

describe('a position in every construction', () => {
  it.each(linesOf('frames'))('is %s in: %s', (labels, frame, names = 'all') => {
    const own = names === 'all' ? [...positions.keys()] : names.split(' ');
    const wrong = own.flatMap((name) => {
      const position = positions.get(name);
      return position ? wrongIn(labels ?? '', position.label, position.opening, filled(frame ?? '', name)) : [name];
    });
    expect(wrong).toEqual([]);
  });

  it.each(linesOf('sentences'))('is %s, of the %s, in: %s', (labels, matter, sentence) => {
    expect(wrongIn(labels ?? '', '', openings.get(matter ?? '') ?? '', sentence ?? '')).toEqual([]);
  });
});
