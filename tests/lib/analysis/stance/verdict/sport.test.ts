import { describe, expect, it } from 'vitest';
import { analyze } from '@/lib/analysis/analyze';
import { articleFromText } from '@/lib/page/plain-text';

const stancesOf = (title: string, text: string) =>
  analyze(articleFromText(text, { title })).stances.filter(({ stance }) => stance !== 'none');

describe('a report of a match', () => {
  it('gives no country a position, whatever its team rejects', () => {
    const text =
      'Peru beat Chile 2-1 in the quarter-final on Friday. The Peruvian striker Luis Orellana scored twice. ' +
      'Chile rejected claims that its goalkeeper was injured, and Peru opposed a change of the kick-off.';
    expect(stancesOf('Orellana fires Peru into the semi-finals', text)).toEqual([]);
  });

  it('is politics where the headline tells of a boycott', () => {
    const text =
      'Norway will not send a team to the championship, its government said on Friday. ' +
      'Norway rejected the invitation to the quarter-finals because of the war. The coach and the captain agreed.';
    expect(stancesOf('Call for a boycott of the handball championship grows', text)).not.toEqual([]);
  });
});
