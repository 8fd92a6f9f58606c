import { describe, expect, it } from 'vitest';
import { firingRules } from '../../../lib/analysis/claims/kind';
import { readDoc } from '../../../lib/analysis/doc';
import { english } from '../../../lib/language/en/index';
import { claimRules } from '../../../lib/language/en/claim-rules';
import type { ClaimRule } from '../../../lib/language/claim-types';
import { articleFromText } from '../../../lib/page/plain-text';

/** Ids of the rules that fire on a sentence in the voice that the rule wants. */
function fired(rule: ClaimRule, text: string): string[] {
  const doc = readDoc(articleFromText(text), english);
  const attribution = rule.only === 'paper' ? 'unattributed' : 'reported';
  return doc.sentences.flatMap((sentence) => firingRules({ doc, sentence, attribution }).map(({ rule: { id } }) => id));
}

describe.each(claimRules)('claim rule $id', (rule) => {
  it.each(rule.examples)('fires on: %s', (sentence) => expect(fired(rule, sentence)).toContain(rule.id));
  it.each(rule.counterexamples)('stays silent on: %s', (sentence) =>
    expect(fired(rule, sentence)).not.toContain(rule.id),
  );
});

it('gives every claim rule an id of its own', () => {
  expect(new Set(claimRules.map(({ id }) => id)).size).toBe(claimRules.length);
});
