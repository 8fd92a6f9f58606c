import fc from 'fast-check';
import { hostilePages, hugePages } from './hostile-pages';
import { hostileTexts } from './hostile-texts';
import { brokenByPage, brokenByText } from './promises';

/** One hostile input: a text, or a page as served. */
export type HostileCase = { readonly kind: 'text' | 'page' | 'huge page'; readonly input: string };

/** Of 20,000: 14,000 texts, 5,900 pages of some kilobytes, 80 of 100 kB and 20 of a megabyte or several, about. */
const cases: fc.Arbitrary<HostileCase> = fc.oneof(
  { weight: 14_000, arbitrary: hostileTexts.map((input) => ({ kind: 'text' as const, input })) },
  { weight: 5_900, arbitrary: hostilePages.map((input) => ({ kind: 'page' as const, input })) },
  { weight: 80, arbitrary: hugePages(100_000).map((input) => ({ kind: 'huge page' as const, input })) },
  { weight: 15, arbitrary: hugePages(1_000_000).map((input) => ({ kind: 'huge page' as const, input })) },
  { weight: 5, arbitrary: hugePages(4_000_000).map((input) => ({ kind: 'huge page' as const, input })) },
);

/** The case of a number under a seed; always the same one. */
export function hostileCase(seed: number, number: number): HostileCase {
  // Neighbouring seeds begin with like numbers: a product with 2^32 / golden ratio sets them apart.
  const [found] = fc.sample(cases, { numRuns: 1, seed: Math.imul(seed + number, 0x9e3779b1) });
  if (found === undefined) throw new Error('no case was made');
  return found;
}

/** The promises that a case breaks; an exception is one. */
export function brokenByCase({ kind, input }: HostileCase): string[] {
  try {
    return kind === 'text' ? brokenByText(input) : brokenByPage(input);
  } catch (error) {
    return [`an exception: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`.slice(0, 600)];
  }
}

/**
 * The most processor time in ms that a case may take: for starting a parser, and for each kilobyte. Several times what
 * is usual, and far less than what anything that grows by the square would take.
 */
export const mostMs = ({ input }: HostileCase): number => 2_000 + (15 * input.length) / 1_000;
