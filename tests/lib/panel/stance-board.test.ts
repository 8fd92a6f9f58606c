import { describe, expect, it } from 'vitest';
import { stanceBoard } from '@/lib/panel/stance-board';
import { sampleAnalysis } from '../../support/sample-analysis';

describe('the board of stances', () => {
  it('puts the proposer first, then each side, and folds away who takes no position', () => {
    const board = stanceBoard(sampleAnalysis);
    expect(board.positions.map(({ country }) => country)).toEqual(['NO', 'DK', 'EE', 'PL', 'IE', 'SE']);
    expect(board.silent).toEqual(['DE']);
  });

  it('says "unclear" rather than a side of which it is not sure', () => {
    const sweden = stanceBoard(sampleAnalysis).positions.find(({ country }) => country === 'SE');
    expect(sweden?.shown).toBe('unclear');
  });

  it('never shows a side without evidence', () => {
    const stances = sampleAnalysis.stances.map((stance) => ({ ...stance, evidence: [] }));
    expect(stanceBoard({ ...sampleAnalysis, stances }).positions).toEqual([]);
  });

  it('shows what the reader corrected, and hides what the reader hid', () => {
    const board = stanceBoard(sampleAnalysis, {
      PL: { kind: 'stance', stance: 'undecided' },
      DK: { kind: 'hidden' },
    });
    expect(board.positions.find(({ country }) => country === 'PL')).toMatchObject({
      shown: 'undecided',
      isCorrected: true,
    });
    expect(board.hidden).toEqual(['DK']);
    expect(board.counts.supports).toBe(1);
  });
});
