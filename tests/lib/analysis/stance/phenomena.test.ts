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

/** `# phenomenon`, then a case a line: `CODE=LABEL,… | text | condition`. */
const groups = readFileSync(join(import.meta.dirname, 'phenomena.txt'), 'utf8')
  .split(/^# /m)
  .filter((group) => group.trim() !== '')
  .map((group) => {
    const [name = '', ...lines] = group.trim().split('\n');
    return {
      name,
      cases: lines
        .map((line) => line.split(' | '))
        .map(([labels = '', text = '', condition]) => ({ labels, text, condition })),
    };
  });

describe.each(groups)('$name', ({ cases }) => {
  it.each(cases)('reads $labels in: $text', ({ labels, text, condition }) => {
    const { stances } = analyze(articleFromText(text, {}));
    for (const [country, label = ''] of labels.split(',').map((pair) => pair.split('='))) {
      const stance = stances.find((row) => row.country === country);
      expect(`${country} ${stance?.stance ?? 'none'}`).toBe(`${country} ${LABELS[label]}`);
      if (condition !== undefined) expect(stance?.condition).toBe(condition);
    }
  });
});

it('holds cases enough of each position to be worth its name', () => {
  expect(groups.flatMap(({ cases }) => cases).length).toBeGreaterThanOrEqual(248);
});
