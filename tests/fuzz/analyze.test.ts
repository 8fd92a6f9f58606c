import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../lib/analysis/analyze';
import { articleFromText } from '../../lib/page/plain-text';
import type { Span } from '../../lib/types/span';
import { hostileTexts, repeatedPieces } from './hostile-texts';
import { runsOf } from './runs';

const analyzeText = (text: string) => analyze(articleFromText(text, { lang: 'en' }));

describe('the engine on hostile texts', () => {
  it('gives the text back unchanged and never throws', () => {
    fc.assert(
      fc.property(hostileTexts, (text) => {
        expect(analyzeText(text).article.text).toBe(text);
      }),
      runsOf(150, 4_000),
    );
  });

  it('answers with spans within the text, and with shares and chances between 0 and 1', () => {
    fc.assert(
      fc.property(hostileTexts, (text) => {
        const { sentences, quotes, claims, countries, stances } = analyzeText(text);
        const spans: readonly Span[] = [
          ...sentences,
          ...quotes,
          ...claims,
          ...countries.flatMap(({ mentions }) => mentions),
          ...stances.flatMap(({ evidence }) => evidence),
        ];
        for (const { start, end } of spans) expect(0 <= start && start < end && end <= text.length).toBe(true);
        const chances = [
          ...sentences.map(({ checkworthiness }) => checkworthiness),
          ...stances.map(({ confidence }) => confidence),
          ...countries.map(({ focus }) => focus),
        ];
        expect(chances.filter((chance) => !(chance >= 0 && chance <= 1))).toEqual([]);
      }),
      runsOf(150, 4_000),
    );
  });

  it('says the same about the same text every time', () => {
    fc.assert(
      fc.property(hostileTexts, (text) => {
        expect(analyzeText(text)).toEqual(analyzeText(text));
      }),
      runsOf(30, 1_000),
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
