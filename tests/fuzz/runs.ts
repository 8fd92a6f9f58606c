/** Whether this is the run of every change; `npm run soak -- fuzz` sets FUZZ_RUNS and takes its time. */
export const inShort = process.env['FUZZ_RUNS'] === undefined;

/**
 * How often a property is tried: briefly, or at length. The long numbers of all properties together are 20,000. The seed
 * is always the same in the brief run, so that a change is to blame for what fails; the long one has its own.
 */
export const runsOf = (brief: number, long: number): { readonly numRuns: number; readonly seed: number } => ({
  numRuns: inShort ? brief : long,
  seed: Number(process.env['FUZZ_SEED'] ?? 20_261_125),
});
