import { describe, expect, it } from 'vitest';
import { english } from '../../../../lib/language/en/index';

const { events } = english.stances;
const entries = events.flatMap(({ plover, kind, verbs }) =>
  verbs
    .trim()
    .split(/\s+/)
    .map((source) => ({ plover, kind, source, lemma: source.split('=')[0] ?? '' })),
);

describe('the table of events', () => {
  it('knows hundreds of verbs, of every class', () => {
    expect(new Set(entries.map(({ lemma }) => lemma)).size).toBeGreaterThan(500);
    expect(new Set(events.map(({ plover }) => plover)).size).toBe(18);
  });

  it('writes each entry as a verb, with nouns after a sign of equality', () => {
    const odd = entries.filter(({ source }) => !/^[a-z-]+(?:=[a-z]+(?:,[a-z]+)*)?$/.test(source));
    expect(odd).toEqual([]);
  });

  it('names a verb once in a class', () => {
    const names = entries.map(({ plover, kind, lemma }) => `${plover} ${kind} ${lemma}`);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});
