import { expect, it } from 'vitest';
import { readText } from '../claims/read-text';

it.each([
  ['Minister Ana Ortega was adamant that the bridge was safe.', 'Ana Ortega'],
  ['Minister Ana Ortega has made it clear that the bridge was safe.', 'Ana Ortega'],
  ['The bank is confident that prices will fall.', 'The bank'],
  ['Ana Ortega and others who want to close the bridge said it would fall.', 'Ana Ortega'],
  ['She and her defenders argue that some of the bridges are safe.', 'her defenders'],
])('hears what somebody holds to be so: %s', (text, speaker) =>
  expect(readText(text).claims).toMatchObject([{ attribution: 'reported', speaker }]),
);

it.each(['It is clear that the bridge was safe.', 'The guests who came on Monday left the town.'])(
  'hears nobody where nobody speaks: %s',
  (text) => expect(readText(text).claims).toMatchObject([{ attribution: 'unattributed', speaker: null }]),
);

it.each([
  ['As reported by the Veska Journal, the court opened in March.', 'Veska Journal'],
  ['As Ana Ortega noted on Monday, the ships will come later.', 'Ana Ortega'],
  ['Ana Ortega asked the council to close the bridge.', 'Ana Ortega'],
  ['Ana Ortega also views the mayor as a weak candidate.', 'Ana Ortega'],
  ['Ana Ortega thinks Banda will win.', 'Ana Ortega'],
  ['The judge ruled that the bridge may open.', 'The judge'],
  ['Farmers were hopeful on Tuesday that the rain would come.', 'Farmers'],
  ['Ana Ortega is not convinced.', 'Ana Ortega'],
  ['The company backs plans for a new port.', 'The company'],
])('hears views in the verbs that give them: %s', (text, speaker) =>
  expect(readText(text).claims[0]).toMatchObject({ attribution: 'reported', speaker }),
);

it('gives what a noun of speech says to whom a pronoun means', () => {
  const { claims } = readText('Ana Ortega left the town. Contrary to her claim that it was safe, the bridge fell.');
  expect(claims[1]).toMatchObject({ attribution: 'reported', speaker: 'Ana Ortega' });
});

it.each(['In a poll released on Monday, 50 percent chose the mayor.', 'Turnout is expected to fall.'])(
  'takes what nobody in particular says as reported: %s',
  (text) => expect(readText(text).claims[0]).toMatchObject({ attribution: 'reported', speaker: null }),
);

it.each([
  ['Ana Ortega: The world must act on the climate before the next ten years pass.', 'Ana Ortega'],
  ['Poll: Ana Ortega and Omar Rida hold narrow leads in the northern towns', 'Poll'],
])('hears who stands before the colon of a heading or line: %s', (text, speaker) =>
  expect(readText(text).claims[0]).toMatchObject({ attribution: 'reported', speaker }),
);

it.each([
  'Lagos: Drones hit the port overnight and two ships were lost at sea.',
  'The rule is simple: Ships must pay before they enter.',
  'Analysis: Why the vote matters for the army of the northern province',
])('takes no place and no label before a colon for a speaker: %s', (text) =>
  expect(readText(text).claims[0]).toMatchObject({ attribution: 'unattributed', speaker: null }),
);
