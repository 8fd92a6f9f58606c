import { describe, expect, it } from 'vitest';
import { agentOf, leavesCountry } from '../../../../../lib/analysis/stance/actors/agents';
import { compilePatterns, findPatterns } from '../../../../../lib/analysis/stance/patterns/patterns';
import { english } from '../../../../../lib/language/en/index';
import { readSentence } from '../read-text';

const index = compilePatterns(english.stances.rules, english.stances.verbForms);

/** The words of a position that begin at a word, with all that is known of their sentence. */
function positionAt(text: string, word: string) {
  const { doc, sentence, actors, at } = readSentence(text);
  const match = findPatterns(index, doc, sentence.firstToken, sentence.endToken).find(
    ({ first }) => first === at(word),
  );
  if (!match) throw new Error(`no rule fires at "${word}"`);
  return { doc, actors, match };
}

function agentsOf(text: string, word: string) {
  const { doc, actors, match } = positionAt(text, word);
  return agentOf(doc, actors, match);
}

describe('who does what is told in the passive', () => {
  it.each([
    ['The plan was condemned by Peru.', 'condemned', ['PE']],
    ['The plan was condemned by Peru, Chile and Kenya.', 'condemned', ['PE', 'CL', 'KE']],
    ['The plan was rejected outright by the government of Norway.', 'rejected', ['NO']],
  ])('is whoever stands behind "by", and all of their list: %s', (text, word, agents) =>
    expect(agentsOf(text, word)).toEqual(agents),
  );

  it('is nobody where "by" tells of whom the object is', () => {
    expect(agentsOf('It rejected the request by Norway.', 'rejected')).toEqual([]);
  });

  it('is nobody where nobody is named', () => {
    expect(agentsOf('The plan was condemned by farmers.', 'condemned')).toEqual([]);
  });
});

describe('words behind which the name stands of who takes the position', () => {
  it('lead to the countries right behind them', () => {
    expect(agentsOf('The plan angered Peru and Chile.', 'angered')).toEqual(['PE', 'CL']);
    expect(agentsOf('The plan angered the government of Peru.', 'angered')).toEqual(['PE']);
  });

  it('lead to none where another noun comes first', () => {
    expect(agentsOf('The plan angered fishermen in Peru.', 'angered')).toEqual([]);
  });
});

it('takes who leaves a country for nobody who rejects something', () => {
  const leaves = (text: string) => {
    const { doc, actors, match } = positionAt(text, 'withdrew');
    return leavesCountry(doc, match, actors);
  };
  expect(leaves('Norway withdrew from Kenya.')).toBe(true);
  expect(leaves('Norway withdrew from the treaty.')).toBe(false);
});
