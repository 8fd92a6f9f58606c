import { describe, expect, it } from 'vitest';
import { joined, listAt, listedIn, listOf } from '../../../../../lib/analysis/stance/grammar/lists';
import type { Actor } from '../../../../../lib/analysis/stance/actors/actors';
import { readSentence } from '../read-text';

const behind = (text: string, word: string) => {
  const { doc, actors, at } = readSentence(text);
  return listAt(doc, at(word) + 1, actors);
};

describe('a list of countries', () => {
  it.each([
    ['It was joined by Peru, Chile and Kenya.', 'by', ['PE', 'CL', 'KE']],
    ['It was joined by both Peru and Chile.', 'by', ['PE', 'CL']],
    ['It was joined by Peru as well as Chile.', 'by', ['PE', 'CL']],
    ['It was joined by neither Peru nor Chile.', 'neither', ['PE', 'CL']],
  ])('goes on while only commas, articles and joining words part them: %s', (text, word, countries) =>
    expect(behind(text, word)).toEqual(countries),
  );

  it('ends where another word stands between', () => {
    expect(behind('It was joined by Peru and later by Chile.', 'by')).toEqual(['PE']);
  });

  it('is empty where it does not begin right there', () => {
    expect(behind('It was joined by ministers from Peru.', 'joined')).toEqual([]);
  });

  it('goes on with no person of a country', () => {
    const { doc, actors } = readSentence('At the request of Peru, Chilean Ambassador Rosa Vidal left the room.');
    expect(listOf(doc, actors[0] as Actor, actors).countries).toEqual(['PE']);
  });
});

describe('a list that says who several states are', () => {
  const named = (text: string, noun: string) => {
    const { doc, sentence, actors, at } = readSentence(text);
    return listedIn(doc, sentence, at(noun) + 1, actors);
  };

  it.each([
    ['Several nations, including Peru and Chile, voted no.', 'nations', ['PE', 'CL']],
    ['Several nations, among them Peru, voted no.', 'nations', ['PE']],
    ['Allies such as Kenya and Chad voted no.', 'allies', ['KE', 'TD']],
    ['Two states voted no, namely Peru and Chile.', 'states', ['PE', 'CL']],
    ['Two members — Peru and Chile — voted no.', 'members', ['PE', 'CL']],
  ])('is found beside their noun and behind their verb: %s', (text, noun, countries) =>
    expect(named(text, noun)).toEqual(countries),
  );

  it('is none where one country stands in brackets, which may be anything of it', () => {
    expect(named('Two members (Peru left in May) voted no.', 'members')).toEqual([]);
  });
});

describe('those who share a predicate', () => {
  const together = (text: string) => {
    const { doc, actors } = readSentence(text);
    return joined(doc, actors, actors.at(-1) as Actor);
  };

  it.each([
    ['Peru, Chile and Kenya rejected it.', ['KE', 'CL', 'PE']],
    ['Neither Peru nor Chile rejected it.', ['CL', 'PE']],
  ])('are all that only joining words part: %s', (text, countries) => expect(together(text)).toEqual(countries));

  it('are not where it was said', () => {
    expect(together('At talks in Kenya, Peru rejected it.')).toEqual(['PE']);
  });
});
