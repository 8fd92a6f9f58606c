/** Whether this is the run of every change: the long one, with `FUZZ_LONG`, tries pages without end in their full size. */
export const inShort = process.env['FUZZ_LONG'] === undefined;

/** How often a property is tried; always with the same cases, so that a change is to blame for what fails. */
export const runsOf = (numRuns: number): { readonly numRuns: number; readonly seed: number } => ({
  numRuns,
  seed: 20_261_125,
});
