import { describe, expect, it } from 'vitest';
import { sentenceFeatures } from '../../../../lib/analysis/claims/checkworthiness-features';
import { wordingScore } from '../../../../lib/analysis/claims/wording';
import { english } from '../../../../lib/language/en/index';
import { readText } from './read-text';

const score = (text: string): number => Math.max(...readText(text).scores);

describe('check-worthiness', () => {
  it.each([
    'Unemployment in the region fell from 6.5 percent to 6.1 percent in June.',
    'The army shelled the village of Ostrow on 9 March, killing 14 people.',
    'The senator voted against the health bill in 2019.',
  ])('is at least one half for: %s', (text) => expect(score(text)).toBeGreaterThanOrEqual(0.5));

  it.each([
    'I think we should all be proud of this wonderful country.',
    '"It is a tragic day," said Ines Tamm.',
    'Thank you very much.',
    'What will happen now?',
  ])('is below one half for: %s', (text) => expect(score(text)).toBeLessThan(0.5));

  it('is higher for a fact than for a hope of the same speaker', () =>
    expect(score('Tamm said the factory had dismissed 900 workers.')).toBeGreaterThan(
      score('Tamm said she hoped for better days.'),
    ));
});

it('scores by the same features that the model was trained on', () => {
  const { doc } = readText('The deficit rose by 3 percent under the last government.');
  const { checkworthinessModel: model, checkworthinessWords: words } = english.claims;
  const weights = new Map(
    Object.entries(model.weights).flatMap(([level, list]) =>
      list.split('|').map((name) => [name, Number(level) * model.scale] as const),
    ),
  );
  const known = sentenceFeatures(doc.tokens, words).filter((name) => weights.has(name));
  const sum = known.reduce((total, name) => total + (weights.get(name) as number), 0);
  expect(wordingScore(doc, doc.sentences[0]!)).toBeCloseTo(model.bias + sum / Math.sqrt(known.length));
});
