import '../support/english';
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { ChangedSentence } from '@/components/history/ChangedSentence';

afterEach(cleanup);

/** What is marked in the old and in the new sentence. */
function marksOf(before: string | null, after: string | null) {
  const { container } = render(<ChangedSentence change={{ before, after, grave: true }} />);
  const marked = (where: string) => [...container.querySelectorAll(`${where} mark`)].map((one) => one.textContent);
  return { del: marked('del'), ins: marked('ins'), text: container.textContent };
}

describe('a sentence that the publisher changed', () => {
  it('shows the words that went and those that came', () => {
    const { del, ins } = marksOf('The toll is nine people.', 'The toll is eleven people.');
    expect([del, ins]).toEqual([['nine'], ['eleven']]);
  });

  it('is whole where it was added or removed, with nothing marked in it', () => {
    expect(marksOf(null, 'Nobody was hurt.')).toEqual({ del: [], ins: [], text: 'Added Nobody was hurt.' });
    expect(marksOf('Nobody was hurt.', null)).toEqual({ del: [], ins: [], text: 'Removed Nobody was hurt.' });
  });
});
