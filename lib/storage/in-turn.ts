let last: Promise<void> = Promise.resolve();

/**
 * Runs works one after another, in the order in which they were given: a page left late would take back what was found on
 * the page after it. Orders only; a background that is killed loses nothing by losing it.
 */
export function inTurn(work: () => Promise<void>): Promise<void> {
  const turn = last.then(work);
  last = turn.catch(() => undefined);
  return turn;
}
