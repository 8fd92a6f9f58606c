import { describe, expect, it } from 'vitest';
import { anchorQuote } from '@/lib/page/anchor';
import type { TextQuote } from '@/lib/types/span';

/** A quotation of `exact` as it stood in `text`, with 32 characters around it. */
function quoteIn(text: string, exact: string, nth = 0): TextQuote {
  let start = text.indexOf(exact);
  for (let skipped = 0; skipped < nth; skipped++) start = text.indexOf(exact, start + 1);
  return {
    exact,
    prefix: text.slice(Math.max(0, start - 32), start),
    suffix: text.slice(start + exact.length, start + exact.length + 32),
    start,
  };
}
const found = (text: string, quote: TextQuote): string | null => {
  const span = anchorQuote(text, quote);
  return span && text.slice(span.start, span.end);
};
const TEXT =
  'Norland offered to host the talks. Sudmark refused. Westia waits. Sudmark refused. The envoy of Norland left on Friday for the coast.';

describe('finding a passage again', () => {
  it('finds it where it was', () => {
    expect(anchorQuote(TEXT, quoteIn(TEXT, 'Westia waits.'))).toEqual({ start: 52, end: 65 });
  });

  it('finds it where it moved to', () => {
    const quote = quoteIn(TEXT, 'The envoy of Norland left on Friday');
    expect(found(`A correction was added here.\n${TEXT}`, quote)).toBe(quote.exact);
  });

  it('tells the same sentence in two places apart by what stands around it', () => {
    const moved = `An editor’s note of some length stands before it now.\n${TEXT}`;
    const second = anchorQuote(moved, quoteIn(TEXT, 'Sudmark refused.', 1));
    expect(second?.start).toBe(moved.lastIndexOf('Sudmark refused.'));
  });

  it('does not mind other quotation marks, dashes, spaces and capitals', () => {
    const quote = quoteIn('He said: “We’ll go – now.” Then he left.', '“We’ll go – now.”');
    expect(found('HE SAID:  "We\'ll go -\n now." Then he left.', quote)).toBe('"We\'ll go -\n now."');
  });

  it('finds it with some letters changed', () => {
    const quote = quoteIn(TEXT, 'The envoy of Norland left on Friday for the coast.');
    expect(found('First. The envoys of Norland left on Thursday for the coast. Last.', quote)).toBe(
      'The envoys of Norland left on Thursday for the coast.',
    );
  });

  it('says so when it is gone', () => {
    expect(
      anchorQuote(
        'Something else entirely stands on this page today.',
        quoteIn(TEXT, 'The envoy of Norland left on Friday'),
      ),
    ).toBeNull();
    expect(anchorQuote('', quoteIn(TEXT, 'Westia waits.'))).toBeNull();
  });

  it('stays quick on a page made to be slow', () => {
    const hostile = 'the talks of the '.repeat(60_000);
    const quote = { exact: 'the talks of the '.repeat(45) + 'end', prefix: '', suffix: '', start: 0 };
    const started = process.cpuUsage();
    anchorQuote(hostile, quote);
    expect(process.cpuUsage(started).user / 1_000).toBeLessThan(2_000);
  });
});
