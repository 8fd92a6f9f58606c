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
