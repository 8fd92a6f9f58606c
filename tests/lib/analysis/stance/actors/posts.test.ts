import { describe, expect, it } from 'vitest';
import { resolveSpeakers } from '../../../../../lib/analysis/attribution/speakers';
import { recognizeCountries } from '../../../../../lib/analysis/countries/recognize';
import { readDoc } from '../../../../../lib/analysis/doc';
import { findActors } from '../../../../../lib/analysis/stance/actors/actors';
import { readRows } from '../../../../../lib/analysis/stance/decide';
import { findQuotes } from '../../../../../lib/analysis/text/quotes';
import { languageOf } from '../../../../../lib/language/index';
import { articleFromText } from '../../../../../lib/page/plain-text';

function read(text: string) {
  const doc = readDoc(articleFromText(text), languageOf('en'));
  const countries = recognizeCountries(doc);
  const attributions = resolveSpeakers(doc, findQuotes(doc), countries);
  const { heard } = readRows(doc, { countries, attributions });
  return { doc, countries, heard };
}

/** The state for which somebody of a surname speaks. */
const stateOf = (text: string, surname: string) =>
  read(text).heard.named.find(({ who }) => who.name.endsWith(surname))?.who.speaksFor ?? null;

/** States that act in the last sentence. */
function actingLast(text: string) {
  const { doc, countries, heard } = read(text);
  const last = findActors(doc, countries, heard).at(-1) ?? [];
  return last.filter(({ role }) => role === 'subject').map(({ country }) => country);
}

describe('whom a text says to speak for a state', () => {
  it.each([
    ['MX', '“We know them by name,” said Ana Orla, who heads Mexico’s migration institute.'],
    ['CL', 'The two had set it aside, said Ana Orla, who heads the Chilean team.'],
    ['ZA', 'Ana Orla, who leads for Pretoria, has a copy of it.'],
    ['BR', 'Ana Orla, who has led for Brasília through two assemblies, let a pause go by.'],
    ['DE', 'On Wednesday it was Ana Orla, who leads the German delegation, who left.'],
    ['ZA', 'Ana Orla, who speaks for South Africa in Geneva, took a taxi.'],
    ['RU', 'Ivan Orla, who speaks for the foreign ministry in Moscow, was asked about it.'],
    ['GR', 'Ivan Orla, who is in charge of migration in Athens, was once a hotelier.'],
    ['VU', 'Ivan Orla, who as climate minister of Vanuatu has been to court, arrives today.'],
    ['ZW', 'Ivan Orla, who has been Zimbabwe’s ambassador since the spring, is a retired referee.'],
    ['CN', 'Ivan Orla, of the customs administration in Beijing, said that the halt was right.'],
    ['CA', '“Over my dead body,” said Ana Orla, the Canadian go-between.'],
    ['FR', 'And then there is Ana Orla. She is France’s junior minister for Europe.'],
    ['NO', 'Norway is unsure. But Ana Orla, who will lead its team, says that it is late.'],
    ['KE', 'Ana Orla, who represents Kenya, said that it was late.'],
  ])('%s: %s', (state, text) => {
    expect(stateOf(text, 'Orla')).toBe(state);
  });
});

describe('whom a text does not say to speak for a state', () => {
  it.each([
    'Ana Orla, who heads Mexico’s largest bank, said that it was late.',
    'Ana Orla, who leads the German research team, said that it was late.',
    'Ana Orla, who speaks for Kenyan farmers, said that it was late.',
    'Ana Orla, who was Zimbabwe’s ambassador until 2019, said that it was late.',
    'Ana Orla, of the historical institute in Beijing, said that it was late.',
    'Ana Orla, the Canadian painter, said that it was late.',
    'Ana Orla, who heads Mexico’s bishops, said that it was late.',
  ])('%s', (text) => {
    expect(stateOf(text, 'Orla')).toBeNull();
  });
});

it('lets whoever was named with their state act for it by their last name', () => {
  expect(actingLast('Ivan Orla is Zimbabwe’s ambassador here. It rains. Orla has handed in all the papers.')).toEqual([
    'ZW',
  ]);
  expect(actingLast('Ivan Orla painted it in Zimbabwe. It rains. Orla has handed in all the papers.')).toEqual([]);
});

it.each([
  ['ZA', 'Ivan Orla is South Africa’s trade minister. His government would not sign in Washington, he said.'],
  ['ZA', 'South Africa’s trade minister, Ivan Orla, was in Washington. His capital would not sign, he said.'],
  ['JP', 'Honduras signed it first. Japan’s vice minister, Ivan Orla, told the hall that his country would not sign.'],
])('gives “his government” to the state of whoever speaks: %s %s', (state, text) => {
  expect(new Set(actingLast(text))).toEqual(new Set([state]));
});

it('gives an office without a state to the seat where it speaks, unless the sentence opens with another', () => {
  const greece =
    'It has long helped Greece.\n\nAll of it is hard. Finance Minister Ana Orla said in Nicosia that it was late.';
  expect(stateOf(greece, 'Orla')).toBe('CY');
  const hungary = 'Hungary will not let them pass, Foreign Minister Ana Orla said on Monday in Pristina.';
  expect(stateOf(hungary, 'Orla')).toBe('HU');
});

it.each([
  ['RU', 'Moscow’s man at the conference needed no protocol.'],
  ['ES', 'Spain’s man made a speech at the lunch.'],
  ['NA', 'A letter from the Namibian environment ministry goes further.'],
  ['US', 'A note from the State Department calls the draft a scam.'],
  ['ET', 'So had Addis Ababa, speaking for all of them, argued on Monday.'],
  ['DE', 'In Berlin they say they would vote for it tomorrow.'],
  ['OM', 'Oman’s maritime security centre said that it had formed no view.'],
])('lets %s act in: %s', (state, text) => {
  expect(actingLast(text)).toEqual([state]);
});

it.each([
  'Kenya’s man of the match was late.',
  'Kenya’s women are rarely asked.',
  'A man at the talks said so in Kenya.',
])('lets no state act in: %s', (text) => {
  expect(actingLast(text)).toEqual([]);
});
