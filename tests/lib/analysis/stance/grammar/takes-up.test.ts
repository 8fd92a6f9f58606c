import { describe, expect, it } from 'vitest';
import type { Sentence } from '../../../../../lib/analysis/doc';
import { takesUp } from '../../../../../lib/analysis/stance/grammar/takes-up';
import { readText } from '../read-text';

/** Does the second sentence take up whom the first is about? */
const second = (text: string) => {
  const { doc } = readText(`Peru was told of the dam on Sunday.\n${text}`);
  return takesUp(doc, doc.sentences[1] as Sentence);
};

describe('a sentence goes on with the country of the one before', () => {
  it.each([
    'It rejected the dam.',
    'But its government rejected the dam.',
    'In a statement issued late on Monday, the foreign ministry rejected the dam.',
    'On Tuesday the cabinet rejected the dam.',
    'Speaking in Quito, he rejected the dam.',
    'The ruling coalition rejected the dam.',
    'The small Andean country rejected the dam.',
    'Within hours, lawmakers rejected the dam.',
    '“We reject it.”',
  ])('where its subject takes it up: %s', (text) => expect(second(text)).toBe(true));

  it.each([
    'Farmers rejected the dam.',
    'In a statement, the company rejected the dam.',
    'The opposition lawmakers rejected the dam.',
    'The airline’s chief negotiator rejected the dam.',
    'A last-minute resolution failed.',
    'The river rises in the mountains.',
  ])('not where it is about somebody else: %s', (text) => expect(second(text)).toBe(false));
});
