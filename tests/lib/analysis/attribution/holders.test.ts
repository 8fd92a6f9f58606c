import { expect, it } from 'vitest';
import { analyze } from '../../../../lib/analysis/analyze';
import { articleFromText } from '../../../../lib/page/plain-text';

const speakersOf = (lines: readonly string[]) =>
  analyze(articleFromText(lines.join('\n\n'))).quotes.map(({ speaker }) => speaker);

it.each([
  [
    'an office first, in the tail of what it says',
    [
      'Israel will not agree to the plan, its defence minister said on Saturday.',
      '“It is late,” Avner Orla told a radio.',
    ],
  ],
  [
    'an office first, with a verb that is none of saying',
    ["Luxembourg's environment minister disagreed.", '“Any delay would be fatal,” Avner Orla told reporters.'],
  ],
  [
    'an office first, and a rank with the name',
    ['Talks are over, the country’s army chief said.', 'General Avner Orla spoke in Kano. “It is late,” he said.'],
  ],
  [
    'a name first',
    [
      '“The text is ready,” Avner Orla told lawmakers.',
      'The prime minister added that two articles were open. “It is late,” he said.',
    ],
  ],
])('hears one speaker in an office and the bare name beside it: %s', (_case, lines) => {
  expect(new Set(speakersOf(lines))).toEqual(new Set(['Avner Orla']));
});

it.each([
  ['a profession', ['Kenya will wait, its oil minister said.', '“It is late,” said Ana Orla, a lawyer in Nairobi.']],
  ['an apposition', ['Kenya will wait, its oil minister said.', '“It is late,” the solicitor, Ana Orla, said.']],
  [
    'a spokesman of many',
    ['Kenya is dry. Rain is far.', 'It is hot.', 'A company spokesman said so.', '“It is late,” Ana Orla said.'],
  ],
  [
    'somebody in between',
    ['Kenya will wait, its oil minister said.', 'Uganda refused.', '“It is late,” Ana Orla said.'],
  ],
])('leaves two people two: %s', (_case, lines) => {
  const { speakers } = analyze(articleFromText(lines.join('\n\n')));
  expect(speakers.find(({ name }) => name === 'Ana Orla')?.office ?? '').not.toMatch(/oil minister|spokesman/);
});
