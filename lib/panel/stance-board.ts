import { BRIEF_FLOOR } from '../analysis/stance/verdict/floor';
import type { Analysis, CountryCode, CountryStance, Stance } from '../types/analysis';
import type { Corrections } from './corrections';

/** What a row says: the verdict, the reader's correction of it, or "unclear". */
export type ShownStance = Stance | 'unclear';

/** One country's line. */
export type StanceRow = {
  readonly country: CountryCode;
  readonly shown: ShownStance;
  readonly verdict: CountryStance;
  readonly isCorrected: boolean;
};

/** Everything that the stances view shows. */
export type StanceBoard = {
  /** Countries with a position, proposers first, then by side. */
  readonly positions: readonly StanceRow[];
  /** Countries that take none, in the article's order. */
  readonly silent: readonly CountryCode[];
  /** Countries whose position the reader does not want to see. */
  readonly hidden: readonly CountryCode[];
  /** How many rows each side has. */
  readonly counts: Readonly<Record<ShownStance, number>>;
};

/** The order that sides are read in. */
export const sides: readonly ShownStance[] = ['supports', 'conditional', 'opposes', 'undecided', 'unclear', 'none'];

/** Sorts an article's verdicts into what is shown, honouring the reader's corrections. */
export function stanceBoard(analysis: Analysis, corrections: Corrections = {}): StanceBoard {
  const rows = analysis.stances.map((verdict): StanceRow => {
    const correction = corrections[verdict.country];
    const corrected = correction?.kind === 'stance' ? correction.stance : null;
    return {
      country: verdict.country,
      shown: corrected ?? shownStance(verdict),
      verdict,
      isCorrected: corrected !== null,
    };
  });
  const isHidden = (code: CountryCode) => corrections[code]?.kind === 'hidden';
  const positions = rows.filter((row) => row.shown !== 'none' && !isHidden(row.country));
  const order = new Map(analysis.countries.map(({ code }, index) => [code, index]));
  positions.sort((a, b) => rank(a) - rank(b) || (order.get(a.country) ?? 999) - (order.get(b.country) ?? 999));
  const placed = new Set(positions.map((row) => row.country));
  return {
    positions,
    silent: analysis.countries.map(({ code }) => code).filter((code) => !placed.has(code) && !isHidden(code)),
    hidden: rows.map((row) => row.country).filter(isHidden),
    counts: Object.fromEntries(
      sides.map((side) => [side, positions.filter((row) => row.shown === side).length]),
    ) as Record<ShownStance, number>,
  };
}

const rank = (row: StanceRow): number => (row.verdict.roles.includes('proposer') ? -1 : sides.indexOf(row.shown));

/** "unclear" where sentences speak for a position, but too little to name it; a kept analysis may have asked for less. */
function shownStance({ stance, evidence, confidence }: CountryStance): ShownStance {
  if (evidence.length === 0) return 'none';
  return stance === 'none' || confidence < BRIEF_FLOOR ? 'unclear' : stance;
}

/** Confidence in words: "sure" from 0.75, "fairly" from 0.55, else "hardly". */
export function sureness(confidence: number): 'sure' | 'fairly' | 'hardly' {
  if (confidence >= 0.75) return 'sure';
  return confidence >= 0.55 ? 'fairly' : 'hardly';
}
