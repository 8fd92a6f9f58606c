import { expect, it } from 'vitest';
import { readText } from '../claims/read-text';

it.each([
  ['One in three said the party does not care about the harbour.', 'One in three'],
  ['But 58 percent of voters overall said they were less likely to vote.', '58 percent of voters'],
  ['47% say the town should close the bridge.', '47%'],
  ['Some say they hear echoes of a painful past.', 'Some'],
  ['By double digits, those surveyed say stricter rules would help.', 'those surveyed'],
  ['Those close to him say that he would have to go.', 'Those close to him'],
  ['Many in the crowd said the mayor was the only one they trusted.', 'Many in the crowd'],
  [
    'One shop clerk in Salem, who spoke because she feared losing her job, said that she felt freed.',
    'One shop clerk in Salem',
  ],
  ['Keen walkers clamouring to block the road say they will go to court.', 'Keen walkers'],
  ['She would be a good choice, said a handful of farmers who point to her record.', 'a handful of farmers'],
  ['Part of the problem, say experts like Paul Banda, is the ground itself.', 'experts'],
  ['Another slide shows that eight of ten pears are grown here.', 'Another slide'],
  ['Visiting Cameroon, Kenyan President Peter Oloo said the dam was safe.', 'Peter Oloo'],
  ['The river has dried up, according to three weather stations.', 'three weather stations'],
])('hears whoever speaks, listed or not: %s', (text, speaker) =>
  expect(readText(text).claims[0]).toMatchObject({ attribution: 'reported', speaker }),
);

it.each([
  'The apparent failures underscored the need for new radars.',
  'Rebels attacked the village at dawn.',
  'Russia attacked Ukraine in February 2022.',
  'Jordan and Israel attacked Iran last month.',
  'Turkey hit several military targets in the north.',
  'It is a market they know well and has remained open.',
  'The tower by the road that leads to the sea fell on Monday.',
])('hears nobody in what only happens: %s', (text) =>
  expect(readText(text).claims[0]).toMatchObject({ attribution: 'unattributed', speaker: null }),
);

it.each([
  ['Norway attacked Sweden’s plan on Monday.', 'Norway'],
  ['Norway slammed Sweden over the plan on Monday.', 'Norway'],
  ['Norway’s foreign minister attacked Sweden on Monday.', 'Norway’s foreign minister'],
])('hears an attack in words: %s', (text, speaker) =>
  expect(readText(text).claims[0]).toMatchObject({ attribution: 'reported', speaker }),
);
