let last: Promise<void> = Promise.resolve();

/**
 * Runs works of this context one after another, in the order in which they were given: a page left late would take back what
 * was found on the page after it, and of two changes to one value the first would be lost. Orders only; a background that is
 * killed loses nothing by losing it. Rejects as the work does; the next is done all the same. Not for use within a work: it
 * would wait for itself.
 */
export function inTurn(work: () => Promise<void>): Promise<void> {
  const turn = last.then(work);
  last = turn.catch(() => undefined);
  return turn;
}
