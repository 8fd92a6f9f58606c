import type { StanceRule } from '../../stance-types';

type Words = Pick<StanceRule, 'patterns' | 'examples' | 'counterexamples'> &
  Partial<Pick<StanceRule, 'unless' | 'strength' | 'judgement'>>;

/** The words for an issue's thing, or against it, of an article about that thing. */
export const issueRule = (
  issue: string,
  stance: 'supports' | 'opposes' | 'undecided',
  because: string,
  words: Words,
): StanceRule => ({
  id: `${issue}:${words.judgement ? 'judged-' : ''}${stance}`,
  stance,
  strength: 2,
  issue: true,
  because,
  ...words,
});
