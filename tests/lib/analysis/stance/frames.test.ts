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

/** What the sentence stands behind: the matter, of another country. */
const MATTER = 'Chad has drafted a treaty on the river.';

/**
 * `# group`, then frames (`LABEL | sentence with %s`), then what is put into each, parted by ";". Behind a frame's " > "
 * stands what takes the place of "*" in the words that are put in.
 */
const groups = readFileSync(join(import.meta.dirname, 'frames.txt'), 'utf8')
  .split(/^# /m)
  .filter((group) => group.trim() !== '')
  .map((group) => {
    const [name = '', ...lines] = group.trim().split('\n');
    const frames = lines.filter((line) => line.includes(' | ')).map((line) => line.split(' | '));
    const words = lines.filter((line) => !line.includes(' | ')).join(' ');
    return {
      name,
      frames: frames.map(([label = '', frame = '']) => ({ label, frame })),
      words: words.split(';').map((word) => word.trim()),
    };
  });

/** A frame with words put into it. */
function sentenceOf(frame: string, words: string): string {
  const [before = '', inner] = frame.split(' > ');
  const filled = before.replace('%s', () => (inner === undefined ? words : words.replace('*', () => inner)));
  return /[.”"]$/.test(filled) ? filled : `${filled}.`;
}

describe.each(groups)('$name', ({ frames, words }) => {
  it.each(frames)('are read as $label in: $frame', ({ label, frame }) => {
    const wrong = words.flatMap((word) => {
      const sentence = sentenceOf(frame, word);
      const { stances } = analyze(articleFromText(`${MATTER} ${sentence}`, {}));
      const stance = stances.find(({ country }) => country === 'KE')?.stance ?? 'none';
      return stance === LABELS[label] ? [] : [`${stance}: ${sentence}`];
    });
    expect(wrong).toEqual([]);
  });
});

it('puts more than two thousand sentences together', () => {
  expect(
    groups.flatMap(({ frames, words }) => frames.map(() => words.length)).reduce((a, b) => a + b, 0),
  ).toBeGreaterThan(2_000);
});
