import { describe, expect, it } from 'vitest';
import { compilePatterns, findPatterns } from '../../../../lib/analysis/stance/patterns/patterns';
import { isAbout } from '../../../../lib/analysis/stance/topic/issues';
import { tokenize } from '../../../../lib/analysis/text/tokens';
import { english } from '../../../../lib/language/en/index';

const { issues, verbForms } = english.stances;

describe.each(issues)('issue $id', (issue) => {
  it.each(issue.examples)('is what this is about: %s', (headline) =>
    expect(isAbout(issue, headline.toLowerCase())).toBe(true),
  );
  it.each(issue.counterexamples)('is not what this is about: %s', (headline) =>
    expect(isAbout(issue, headline.toLowerCase())).toBe(false),
  );
});

const rules = issues.flatMap((issue) => issue.rules.map((rule) => ({ rule, name: `${rule.id} (${rule.because})` })));

describe.each(rules)('issue rule $name', ({ rule }) => {
  const index = compilePatterns([rule], verbForms);
  const fires = (sentence: string) => {
    const tokens = tokenize(sentence);
    const words = Int32Array.from(tokens, ({ id }) => id);
    return findPatterns(index, { tokens, words }, 0, tokens.length).length > 0;
  };
  it.each(rule.examples)('fires on: %s', (sentence) => expect(fires(sentence)).toBe(true));
  it.each(rule.counterexamples)('stays silent on: %s', (sentence) => expect(fires(sentence)).toBe(false));
});

it('names every issue once', () => {
  const ids = issues.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
