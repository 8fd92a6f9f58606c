import { expect, it } from 'vitest';
import { analyze } from '@/lib/analysis/analyze';
import { articleFromText } from '@/lib/page/plain-text';

const stanceOf = (country: string, title: string, text: string) =>
  analyze(articleFromText(text, { title })).stances.find((row) => row.country === country)?.stance ?? 'none';

it('takes a withdrawal that the headline tells as the matter itself, not as a refusal', () => {
  const text = [
    'Chile has pulled out of the lithium pact that it signed with Peru in spring, its mining ministry said on Friday.',
    'The ministry gave no date for the end of joint surveys in the desert.',
    'Peru called the withdrawal a blow to the region and asked Chile to think again.',
    'Some forty geologists had been at work on the plateau since March.',
    'Their tents will be taken down next week.',
  ].join('\n');
  expect(stanceOf('CL', 'Chile pulls out of lithium pact with Peru', text)).toBe('supports');
});

it('does not take what others say that a country did for its own support', () => {
  const text = [
    'Monitors of the river commission said on Monday that Laos had blocked the upper Mekong with an undeclared weir.',
    'Laos denied the charge and said that the weir was a fish farm.',
    'The monitors have flown over the valley twice since the rains ended.',
    'Their photographs show a wall of stones from bank to bank.',
    'A report is to be handed to the commission in June.',
  ].join('\n');
  expect(stanceOf('LA', 'Monitors say Laos blocked upper Mekong', text)).toBe('opposes');
});

it('does not hear a government in a candidate whom the headline names', () => {
  const text = [
    'Presidential candidate Donald Trump made an offer on Monday to buy a castle near Aberdeen.',
    'The laird of the castle rejected it within the hour, in a letter of three words.',
    'The house has stood empty since its roof was sold.',
    'Neighbours said that they would rather have the jackdaws.',
    'Candidate Donald Trump told a rally that the roof would be golden.',
  ].join('\n');
  expect(stanceOf('US', "Laird rebuffs Trump's offer for castle", text)).toBe('none');
});

it('does not take a country for the doer of an attack that hit it', () => {
  const text = [
    'Nine soldiers were killed on Sunday when a bomb tore through a ferry in the Strait of Canakkale.',
    'Turkey attacked rebel camps in Iraq in answer.',
    'It comes a month after an attack on conscripts at a bus station in Bursa, Turkey.',
    '“They will find no harbour,” President Kemal Arslan of Turkey said of the attackers.',
    'The strait was open again by noon.',
  ].join('\n');
  expect(stanceOf('TR', 'Nine soldiers killed in ferry attack in Turkey', text)).not.toBe('supports');
});

it('takes who bans what the headline tells for its supporter, where its verb could be a noun', () => {
  const text = [
    'Many shops in Lima have stopped selling kites since the end of March.',
    'Traders complained that nobody had asked them.',
    'A few days ago the authorities released a leaflet on kites and power lines.',
    'Peru has more kites than any of its neighbours, according to the traders.',
    'Some see the new rule as a favour to the makers of drones.',
  ].join('\n');
  expect(stanceOf('PE', 'Peru bans online kite sales', text)).toBe('supports');
});

it('hears no act in a headline that tells of weighing', () => {
  const text = [
    'Malta might keep its harbour for fishermen when the ferries come in June, a paper wrote on Monday.',
    'The scheme would link eleven ports.',
    'Boats would leave each hour.',
    'A ticket would cost nine euros.',
    'Fishermen have asked for a pier of their own.',
  ].join('\n');
  expect(stanceOf('MT', 'Malta mulls keeping ferries out of harbour', text)).not.toBe('supports');
});

it('takes who announces an expulsion for its supporter, whatever else it does to those expelled', () => {
  const text = [
    'Chad said on Sunday that it was expelling two Danish diplomats following the expulsion of two Chadians.',
    'The Chadian foreign ministry summoned the Danish envoy and handed him a list of those concerned.',
    'The envoy was warned that further hostile steps would meet with an answer.',
    'The ministry did not say by when the two must have left.',
    'It is the third quarrel of this kind in a year.',
  ].join('\n');
  expect(stanceOf('TD', 'Chad announces expulsion of Danish envoys', text)).toBe('supports');
});

it('takes who recalls its ambassador over what another does to be against that', () => {
  const text = [
    "Peru has recalled its ambassador from Quito in protest at Ecuador's recognition of the islands.",
    'Foreign Minister Rosa Quispe hinted that flights could be cut.',
    'The islands declared themselves a republic last Friday.',
    'Some 900 people live there.',
    'The council could not agree on an answer.',
  ].join('\n');
  expect(stanceOf('PE', 'Peru recalls ambassador from Ecuador', text)).toBe('opposes');
});

it('takes nobody for a doer who is arrested, whatever their title', () => {
  const text = [
    'Peru premier Marta Quispe was arrested in Chile on Monday.',
    'Police in Arica held her at the airport on charges of smuggling.',
    '"She is in our custody," a Chilean prosecutor said.',
    'Chile said that the arrest had been long in the making.',
    'Peru has had four premiers in as many years.',
  ].join('\n');
  expect(stanceOf('PE', 'Peru premier Quispe arrested in Chile on smuggling charges', text)).toBe('none');
});
