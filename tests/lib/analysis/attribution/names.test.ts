import { expect, it } from 'vitest';
import { analyze } from '../../../../lib/analysis/analyze';
import { articleFromText } from '../../../../lib/page/plain-text';

it.each([
  ['Vice Trade Minister Bae Kyung-ho said that South Korea would wait.', 'Bae Kyung-ho'],
  ["Trinidad and Tobago's foreign ministry said it would wait.", "Trinidad and Tobago's foreign ministry"],
  ['Liang Mei-hua of Taiwan said that the talks had failed.', 'Liang Mei-hua'],
])('keeps a given name of two syllables whole: %s', (text, name) => {
  expect(analyze(articleFromText(text)).speakers.map((speaker) => speaker.name)).toContain(name);
});

it('takes no compound adjective for the end of a name', () => {
  const { speakers } = analyze(articleFromText('The Abu Dhabi-based lender said that it would pay.'));
  expect(speakers.map(({ name }) => name)).not.toContain('Abu Dhabi-based');
});

it.each([
  ['Jean-Paul Meurin, the foreign minister of France, said that it was wrong. “We cannot accept it,” he said.'],
  ['In Paris, Jean-Paul Meurin said that it was wrong. “We cannot accept it,” he said.'],
])('keeps a given name with a hyphen whole, and knows who “he” is: %s', (text) => {
  const { quotes, speakers } = analyze(articleFromText(text));
  expect(quotes.map(({ speaker }) => speaker)).toEqual(['Jean-Paul Meurin']);
  expect(speakers.map(({ name }) => name)).toEqual(['Jean-Paul Meurin']);
});

it.each([
  ['British Prime Minister Sir Ian Orla said that it was wrong.', 'Ian Orla', 'Prime Minister', 'GB'],
  ['Indian Foreign Minister Dr. Ana Orla said that it was wrong.', 'Ana Orla', 'Foreign Minister', 'IN'],
  ['Japanese Defence Minister Gen Orlani said that it was wrong.', 'Orlani', 'Defence Minister', 'JP'],
])('reads the office before a title: %s', (text, name, office, speaksFor) => {
  expect(analyze(articleFromText(text)).speakers).toContainEqual(expect.objectContaining({ name, office, speaksFor }));
});
