import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { analyze } from '../../../../lib/analysis/analyze';
import { articleFromText } from '../../../../lib/page/plain-text';

const LABELS: Readonly<Record<string, string>> = { S: 'supports', O: 'opposes', '-': 'none' };

/** A case a line: `CODE=LABEL,… | headline | text`, its blocks between "¶". */
const cases = readFileSync(join(import.meta.dirname, 'everyday.txt'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => line.split(' | '))
  .map(([labels = '', title = '', text = '']) => ({ labels, title, text }));

it.each(cases)(
  'takes no city, province, firm or union for the state that it lies in: $title',
  ({ labels, title, text }) => {
    const { stances } = analyze(articleFromText(text.replaceAll(' ¶ ', '\n'), { title }));
    for (const [country = '', label = ''] of labels.split(',').map((pair) => pair.split('='))) {
      const stance = stances.find((row) => row.country === country)?.stance ?? 'none';
      expect(`${country} ${stance}`).toBe(`${country} ${LABELS[label]}`);
    }
  },
);
