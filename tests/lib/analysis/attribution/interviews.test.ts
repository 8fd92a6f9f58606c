import { describe, expect, it } from 'vitest';
import { readText } from '../claims/read-text';

/** Who speaks each claim of a text. */
const speakersOf = (text: string) => readText(text).claims.map(({ speaker }) => speaker);
const lastSpeaker = (text: string) => readText(text).attributions.quotes.at(-1)?.speaker ?? null;

describe('who answers', () => {
  it.each([
    ['Told that critics called the plan reckless, Prime Minister Ana Ortega said they were “simply wrong”.'],
    ['Told that critics called the plan reckless, Prime Minister Ana Ortega shrugged and said they were “wrong”.'],
    ['Asked about the remarks of Ivo Banda, Ana Ortega declined to answer. “I have a war to end,” she said.'],
    ['Ivo Banda asked why the warning came late. Ana Ortega replied that “a server had failed”.'],
  ])('speaks the quotation: %s', (text) => expect(lastSpeaker(text)).toBe('Ana Ortega'));

  it('speaks where the answer is told in passing', () =>
    expect(speakersOf('Ana Ortega responded by saying that the port does not pay for guards.')).toEqual([
      'Ana Ortega',
    ]));

  it('is whom the sentence singles out', () =>
    expect(speakersOf('It was Ana Ortega who first said the lake was poisoned.')).toEqual(['Ana Ortega']));
});

describe('two who speak in one sentence', () => {
  it.each([
    [
      'Police said the man was armed, though his sister, Ana Ortega, said he had carried only a phone.',
      ['Police', 'Ana Ortega'],
    ],
    [
      'Ivo Banda said he had heard two shots, and another witness, Ana Ortega, said she had heard five.',
      ['Ivo Banda', 'Ana Ortega'],
    ],
    ['The ministry said 12 people had died; the opposition put the toll at 40.', ['The ministry', 'the opposition']],
  ])('have a claim each: %s', (text, speakers) => expect(speakersOf(text)).toEqual(speakers));
});

it('gives what a medium passes on to whom it has it from', () =>
  expect(speakersOf('The Guardian reported that, according to two officials, the deal had collapsed.')).toEqual([
    'two officials',
  ]));

describe('a credit behind a quotation', () => {
  const text =
    'We asked those who live by the river.\n“The dam must be shut. Nobody else will do it for us.” ― Ana Ortega\n“I am afraid of the river. It has taken two houses in our street.” —\u00a0Ivo Banda';

  it('names who speaks all of it', () =>
    expect(speakersOf(text)).toEqual([null, ...twice('Ana Ortega'), ...twice('Ivo Banda')]));

  const twice = (name: string) => [name, name];
});

it('gives words that open a sentence to nobody who is part of them', () =>
  expect(
    lastSpeaker('Ana Ortega was loud. “It is late,” she said. “You blamed thousands of $12-an-hour” workers.'),
  ).toBe('Ana Ortega'));

it.each([
  'My father was saying, “You can be no pilot, pilots are men!” “Well, I am going to fly,” I said.',
  'Ana Ortega smiled. “It is late,” she said. And then I asked her: “Is it too late for us?”',
])('gives what the writer says to nobody who is named: %s', (text) => expect(lastSpeaker(text)).toBeNull());

it('keeps apart what ends with a full stop and what the writer says next', () =>
  expect(readText('“It was late,” my sister said. “I was tired.” I told her, “Sleep.”').claims[1]?.speaker).toBe(
    'my sister',
  ));

it('gives words behind what somebody is to who spoke before', () =>
  expect(
    lastSpeaker(
      '“Nobody helps us here,” Ana Ortega said.\nAs a mother, “we are asked to pay for all of it ourselves.”',
    ),
  ).toBe('Ana Ortega'));

it('reads a mark with a space too many behind it', () =>
  expect(lastSpeaker('“I love it here,” Ana Ortega told the mayor. " You have done such a good job for us."')).toBe(
    'Ana Ortega',
  ));

describe('a conversation in print', () => {
  const turns = [
    'Ana Ortega: I started when I was nine. My mother sang in the choir.',
    'Ivo Banda: She sang the old songs. Few know them now.',
    'Ortega: I know a few of them. The mayor said he knew one.',
  ];

  it('gives each line to whoever it opens with, but for what others say', () =>
    expect(speakersOf(`We met in May.\n${turns.join('\n')}\nThe hall was empty when we left.`)).toEqual([
      null,
      'Ana Ortega',
      'Ana Ortega',
      'Ivo Banda',
      'Ivo Banda',
      'Ana Ortega',
      'The mayor',
      null,
    ]));

  it('has three turns at least', () =>
    expect(speakersOf(`We met in May.\n${turns[0]}\nThe hall was empty when we left.`)).toEqual([
      null,
      'Ana Ortega',
      null,
      null,
    ]));
});

it('takes what two people are for nobody else', () =>
  expect(
    speakersOf('Ana Ortega and her husband, both teachers, left in May. They feared that it was late.'),
  ).not.toContain('both teachers'));

it('takes the colon in the name of a work for no sign of speech', () => {
  const text = 'We read it for a week.\nNight Ships: Last Harbour is a book that is many things.';
  expect(readText(text, { title: 'Night Ships: Last Harbour – a long way' }).claims.at(-1)?.speaker).toBeNull();
});

it('gives what ends like speech to whoever stands behind it', () =>
  expect(lastSpeaker('Ana Ortega stayed at home. “She should act like a mayor,” the editorial read.')).toBe(
    'the editorial',
  ));
