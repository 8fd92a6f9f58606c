import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readText } from '../claims/read-text';

/** Kinds of sources in ways of citing them, "kind: name; … | sentence" a line; no source for those who only act. */
const lines = readFileSync(new URL('frames.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');

describe('what is cited, by kind of source and way of citing', () => {
  it.each(lines)('%s', (line) => {
    const bar = line.indexOf('|');
    const cited = readText(line.slice(bar + 1).trim()).sources.map(({ kind, name }) => `${kind}: ${name}`);
    expect(cited.join('; ')).toBe(line.slice(0, bar).trim());
  });
});
