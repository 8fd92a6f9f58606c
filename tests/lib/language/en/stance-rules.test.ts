import { describe, expect, it } from 'vitest';
import { compilePatterns, findPatterns } from '../../../../lib/analysis/stance/patterns/patterns';
import { tokenize } from '../../../../lib/analysis/text/tokens';
import { english } from '../../../../lib/language/en/index';

const { rules, conditions, verbForms } = english.stances;
const stanceIndex = compilePatterns(rules, verbForms);
const conditionIndex = compilePatterns(conditions, verbForms);

const fired = (index: typeof stanceIndex | typeof conditionIndex, sentence: string): string[] => {
  const tokens = tokenize(sentence);
  const words = Int32Array.from(tokens, ({ id }) => id);
  return findPatterns<{ readonly id: string }>(index, { tokens, words }, 0, tokens.length).map(({ rule }) => rule.id);
};

describe.each(rules)('stance rule $id', (rule) => {
  it.each(rule.examples)('fires on: %s', (sentence) => expect(fired(stanceIndex, sentence)).toContain(rule.id));
  it.each(rule.counterexamples)('stays silent on: %s', (sentence) =>
    expect(fired(stanceIndex, sentence)).not.toContain(rule.id),
  );
});

describe.each(conditions)('condition rule $id', (rule) => {
  it.each(rule.examples)('fires on: %s', (sentence) => expect(fired(conditionIndex, sentence)).toContain(rule.id));
  it.each(rule.counterexamples)('stays silent on: %s', (sentence) =>
    expect(fired(conditionIndex, sentence)).not.toContain(rule.id),
  );
});

it('names every rule once, since a reader sees the name', () => {
  const ids = [...rules, ...conditions].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

it('knows the forms of irregular, doubling and plain verbs', () => {
  expect(verbForms('throw')).toEqual(['throw', 'throws', 'threw', 'thrown', 'throwing']);
  expect(verbForms('slam')).toEqual(['slam', 'slams', 'slammed', 'slamming']);
  expect(verbForms('deny')).toEqual(['deny', 'denies', 'denied', 'denying']);
  expect(verbForms('have')).toEqual(['have', 'has', 'had', 'having']);
  expect(verbForms('submit')).toEqual(['submit', 'submits', 'submitted', 'submitting']);
});
