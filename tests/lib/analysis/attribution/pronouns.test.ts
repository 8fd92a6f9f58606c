import { expect, it } from 'vitest';
import { analyze } from '../../../../lib/analysis/analyze';
import { articleFromText } from '../../../../lib/page/plain-text';

/** [text, whose its last quotation is] */
it.each([
  // a sentence about a thing lies between the person and what they say
  [
    'It was late, said Omar Rida. In Lima, minister Ivan Orla began with the floods. The bridge, it is clear, was “too dear”, he said.',
    'Ivan Orla',
  ],
  [
    '“No,” said Omar Rida. Ivan Orla, the minister, gave a talk. Many Peruvians listened. “It is late,” he said.',
    'Ivan Orla',
  ],
  // whoever the sentence itself has named is nearer
  [
    'Ana Orla left. The ministry said that Nora Banda had come, and that it was what she called a “farce”.',
    'Nora Banda',
  ],
  // the answer is of whoever was asked
  ['The minister, Ivan Orla, was asked about it by a member. It was “a farce”, he said.', 'Ivan Orla'],
  // a sentence that goes on about a country may name somebody all the same
  [
    'Peru is small, Omar Rida wrote. Its finance minister laughed. “We are of two minds,” he said.',
    'Its finance minister',
  ],
])('%s', (text, name) => {
  expect(analyze(articleFromText(text)).quotes.at(-1)?.speaker).toBe(name);
});
