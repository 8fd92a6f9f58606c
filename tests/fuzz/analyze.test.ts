import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../lib/analysis/analyze';
import { articleFromText } from '../../lib/page/plain-text';
import { hostileTexts, repeatedPieces } from './hostile-texts';
import { brokenByText } from './promises';
import { runsOf } from './runs';

const analyzeText = (text: string) => analyze(articleFromText(text, { lang: 'en' }));

describe('the engine on hostile texts', () => {
  it('gives the text back unchanged, with spans within it and chances between 0 and 1, and never throws', () => {
    fc.assert(
      fc.property(hostileTexts, (text) => {
        expect(brokenByText(text)).toEqual([]);
      }),
      runsOf(300),
    );
  });

  it('says the same about the same text every time', () => {
    fc.assert(
      fc.property(hostileTexts, (text) => {
        expect(analyzeText(text)).toEqual(analyzeText(text));
      }),
      runsOf(30),
    );
  });

  it.each(repeatedPieces)('needs time in proportion to the length where %j is repeated', (piece) => {
    const [short, long] = [cpuMsOf(piece, 10_000), cpuMsOf(piece, 40_000)];
    // Four times the text; a quadratic reader would take sixteen times as long. Below the floor the clock decides.
    expect(long).toBeLessThan(Math.max(8 * short, 150));
  });
});

/** Processor time of an analysis, the best of two. */
function cpuMsOf(piece: string, length: number): number {
  const text = piece.repeat(Math.ceil(length / piece.length));
  const once = () => {
    const start = process.cpuUsage();
    analyzeText(text);
    return process.cpuUsage(start).user / 1000;
  };
  return Math.min(once(), once());
}
