import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../../lib/analysis/analyze';
import { articleFromText } from '../../../../../lib/page/plain-text';

const LEAD = `Norway wants to dig a rail tunnel to its northern islands. The tunnel would be forty kilometres long, its
transport minister, Ola Brekke, said on Monday. Two thousand people a day take the ferry. Most of them live on the islands.`;

const rowOf = (country: string, sentence: string) =>
  analyze(articleFromText(`${LEAD}\n\n${sentence}`, { title: 'Norway plans rail tunnel to the islands' })).stances.find(
    (row) => row.country === country,
  );

describe('a position that is argued', () => {
  it.each([
    ['Denmark argues that the tunnel would help revive the fishing towns.', 'supports'],
    ['Denmark’s premier, Mette Lund, said the tunnel would reduce the region’s dependence on ferries.', 'supports'],
    ['Denmark fears the tunnel will undermine its own ports.', 'opposes'],
    ['The tunnel would make it harder for coastal towns to keep jobs, Denmark’s government said.', 'opposes'],
    ['Denmark says the tunnel would not endanger the herring.', 'supports'],
  ])('is told by what is said to come of the matter: %s', (sentence, stance) => {
    const row = rowOf('DK', sentence);
    expect(row?.stance).toBe(stance);
    expect(row?.evidence).toHaveLength(1);
  });

  it.each([
    ['Denmark’s premier, Mette Lund, described the tunnel as a waste of money.', 'opposes'],
    ['Denmark called the tunnel a milestone.', 'supports'],
    ['The tunnel, Denmark said, has no legal basis.', 'opposes'],
  ])('is told by what the matter is called: %s', (sentence, stance) =>
    expect(rowOf('DK', sentence)?.stance).toBe(stance),
  );

  it.each([
    'Denmark asked whether the tunnel would create jobs.',
    'Denmark said the winter storms had destroyed two harbours.',
    'An economist in Denmark said the tunnel would cost jobs.',
  ])('is none where nobody says so, or of something else: %s', (sentence) =>
    expect(rowOf('DK', sentence)?.stance ?? 'none').toBe('none'),
  );
});
