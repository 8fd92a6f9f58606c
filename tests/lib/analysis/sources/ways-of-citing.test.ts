import { describe, expect, it } from 'vitest';
import { readText } from '../claims/read-text';

const cited = (text: string): string[] => readText(text).sources.map(({ kind, name }) => `${kind}: ${name}`);

describe('whom somebody draws on', () => {
  it.each([
    ['Citing a senior official, Reuters reported that it fell.', ['anonymous: a senior official', 'media: Reuters']],
    [
      'It fell, the BBC said, citing two people familiar with the matter.',
      ['media: BBC', 'anonymous: two people familiar with the matter'],
    ],
    ['Ines Tamm left, citing a diplomat and a doctor.', ['anonymous: a diplomat', 'anonymous: a doctor']],
    ['Citing the IMF, Ines Tamm said that it fell.', ['organisation: IMF', 'person: Ines Tamm']],
    ['Ines Tamm was quoted by Reuters as saying that it fell.', ['person: Ines Tamm', 'media: Reuters']],
    ['Ines Tamm said so without citing sources.', ['person: Ines Tamm']],
    ['The minister left on Monday, citing family reasons.', []],
  ])('is a source: %s', (text, sources) => expect(cited(text)).toEqual(sources));
});

describe('who is not named', () => {
  it.each([
    ['A person familiar with the matter said it fell.', ['anonymous: A person familiar with the matter']],
    ['“It fell,” a source close to the talks told CNN.', ['anonymous: a source close to the talks', 'media: CNN']],
    ['It fell, one analyst said.', ['anonymous: one analyst']],
    ['It fell, hospital staff said.', ['anonymous: hospital staff']],
    ['“It fell,” eyewitnesses said.', ['anonymous: eyewitnesses']],
  ])('is told with what makes them known: %s', (text, sources) => expect(cited(text)).toEqual(sources));
});

describe('who made a document', () => {
  it.each([
    ['A report published on Monday by Oxfam found a fall.', ['organisation: Oxfam']],
    ['Data from the University of Tarvo show a fall.', ['organisation: University of Tarvo']],
    ['Data from Tarvo Shipping show a fall.', ['organisation: Tarvo Shipping']],
    ['Rents rose, according to data from the Pentagon.', ['official: Pentagon']],
    ["Data from Kenya's interior ministry show a fall.", ["official: Kenya's interior ministry"]],
    ['Rents fell, figures from the Ministry of Ports showed.', ['official: Ministry of Ports']],
    ['Thieves stole data from the Ministry of Ports.', []],
  ])('is named: %s', (text, sources) => expect(cited(text)).toEqual(sources));

  it.each([
    ['A policy paper seen by Reuters shows that it fell.', ['document: policy paper', 'media: Reuters']],
    ['Satellite images show that it fell.', ['document: Satellite images']],
    ['It fell, according to an audio recording.', ['document: audio recording']],
    ['A draft of the law says that the port will close.', ['document: draft of the law']],
    ['The Bureau of Labor Statistics said rents fell.', ['official: The Bureau of Labor Statistics']],
  ])('or it speaks for itself: %s', (text, sources) => expect(cited(text)).toEqual(sources));
});

describe('bodies and outlets', () => {
  it.each([
    ['Save the Children said it fell.', ['organisation: Save the Children']],
    ['It fell, the Syrian Observatory for Human Rights said.', ['organisation: Syrian Observatory for Human Rights']],
    ['Rents fell, Capital Economics said.', ['organisation: Capital Economics']],
    ['The Kremlin said it fell.', ['official: The Kremlin']],
    ['The Globe and Mail reported that it fell.', ['media: Globe and Mail']],
    ['It fell, the Times reported.', ['media: The Times']],
    ['Ines Tamm said in an interview with the Sun that it fell.', ['person: Ines Tamm', 'media: Sun']],
    ['It fell, the daily Tarvo Post reported.', ['media: daily Tarvo Post']],
    ['State television reported that it fell.', ['media: State television']],
    ['Ines Tamm told Iranian state media that it fell.', ['person: Ines Tamm', 'media: Iranian state media']],
  ])('are found by their whole names: %s', (text, sources) => expect(cited(text).sort()).toEqual([...sources].sort()));
});
