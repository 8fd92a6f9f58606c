import { expect, it } from 'vitest';
import { analyze } from '../../../../lib/analysis/analyze';
import { articleFromText } from '../../../../lib/page/plain-text';

it.each([
  ['The Times previously reported that Britain had approached Malta.', 'The Times'],
  ['The Guardian said on Monday that Britain had approached Malta.', 'The Guardian'],
])('%s is cited as a medium', (text, name) => {
  expect(analyze(articleFromText(text)).sources).toContainEqual(expect.objectContaining({ kind: 'media', name }));
});
