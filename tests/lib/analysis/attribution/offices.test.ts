import { expect, it } from 'vitest';
import { analyze } from '../../../../lib/analysis/analyze';
import { articleFromText } from '../../../../lib/page/plain-text';

const speakersOf = (text: string) => analyze(articleFromText(text)).speakers;

it.each([
  ["Russia's ambassador to the United Nations, Anatoly Orla, said that it was biased.", 'Anatoly Orla', 'RU'],
  ["Cuba's UN ambassador, Yuri Orla, said that it was late.", 'Yuri Orla', 'CU'],
  ['France will vote for it. “It is late,” its UN envoy, Yuri Orla, said.', 'Yuri Orla', 'FR'],
  ['Venezuela had every right to it, said its envoy in New York, Ana Orla.', 'Ana Orla', 'VE'],
  ["Serbia's minister for European integration, Ivan Orla, said that it was late.", 'Ivan Orla', 'RS'],
  ["Kenya's presidential spokesman, Ivan Orla, said that it was late.", 'Ivan Orla', 'KE'],
])('lets who is sent abroad or deals with it speak for their state: %s', (text, name, speaksFor) => {
  expect(speakersOf(text)).toContainEqual(expect.objectContaining({ name, speaksFor }));
});

it('lets the envoy of a body above states speak for none', () => {
  expect(speakersOf('UN envoy Jan Orla said that it was late.')).toContainEqual(
    expect.objectContaining({ name: 'Jan Orla', speaksFor: null }),
  );
});

it.each([
  ['“Jordan is firm,” King Hamzah told reporters. “We stay,” the monarch said.', 'Hamzah'],
  ['Slovak Prime Minister Ivan Orla went there. “We stay,” said the leftist leader.', 'Ivan Orla'],
])('knows the holder of an office by a noun for several: %s', (text, name) => {
  expect(analyze(articleFromText(text)).quotes.at(-1)?.speaker).toBe(name);
});

it('takes an opposition leader for nobody who governs', () => {
  const { quotes } = analyze(
    articleFromText('Slovak President Ivan Orla went there. “We stay,” said the opposition leader.'),
  );
  expect(quotes[0]?.speaker).toBe('the opposition leader');
});
