import { expect, it } from 'vitest';
import { analyze } from '../../../../lib/analysis/analyze';
import { articleFromText } from '../../../../lib/page/plain-text';

/** Offices that speak for the state whose name stands with them. */
const OFFICES: readonly string[] = [
  'deputy permanent representative',
  'permanent representative',
  'chief negotiator',
  'deputy chief negotiator',
  'special envoy',
  'delegate',
  'deputy delegate',
  'representative',
  'spokesman',
  'chief spokesman',
  'state secretary for finance',
  'secretary of state for energy',
  'permanent secretary for trade',
  'cabinet secretary for the interior',
  'undersecretary for foreign affairs',
  'minister of state for defence',
  'junior minister for Europe',
  'vice minister of commerce',
  'deputy minister for fisheries',
  'solicitor general',
  'chief of staff',
  'chief of the general staff',
  'navy chief',
  'defence chief',
  'chief of defence',
  'national security adviser',
  'national cyber director',
  'director of civil aviation',
  'civil aviation director',
  'director-general for trade',
  'head of defence exports',
  'head of customs',
  'head of asylum',
  'chief medical officer',
  'border chief',
  'police minister',
  'spy chief',
  'surgeon general',
  'climate chief',
  'foreign policy adviser',
  'presidential envoy',
  'press secretary',
  'foreign secretary',
  'home secretary',
  'health secretary',
  'treasury secretary',
  'chief secretary to the Treasury',
  'economic secretary to the Treasury',
  'acting foreign secretary',
  'comptroller general',
  'trade commissioner',
  'chief trade negotiator',
  'finance chief',
  'water adviser',
  'adviser on water',
  'coordinator for counterterrorism',
];

const speaksFor = (text: string) =>
  analyze(articleFromText(text)).speakers.find(({ name }) => name === 'Ivan Orla')?.speaksFor ?? null;

it.each(OFFICES)('lets a state’s %s speak for it', (office) => {
  expect(speaksFor(`Peru’s ${office}, Ivan Orla, said that it was late.`)).toBe('PE');
  expect(speaksFor(`Ivan Orla, Peru’s ${office}, said that it was late.`)).toBe('PE');
  expect(speaksFor(`Ivan Orla, the Peruvian ${office}, said that it was late.`)).toBe('PE');
});

it.each([
  'head of a bakery',
  'head of music',
  'film director',
  'opera director',
  'union representative',
  'student representative',
  'farmers’ spokesman',
  'rebel spokesman',
  'football delegate',
])('does not let a country’s %s speak for it', (office) => {
  expect(speaksFor(`Ivan Orla, the Peruvian ${office}, said that it was late.`)).toBeNull();
});

it('lets whoever represents a body in a country speak for no state', () => {
  expect(speaksFor('Ivan Orla, the UN representative in Peru, said that it was late.')).toBeNull();
  expect(speaksFor('Ivan Orla, the Oxfam representative in Peru, said that it was late.')).toBeNull();
  expect(speaksFor('Ivan Orla, a spokesman for Peru’s miners, said that it was late.')).toBeNull();
});
