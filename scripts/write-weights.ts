import { writeFileSync } from 'node:fs';
import type { ContestWeights } from '../lib/language/stance-types';

/** Writes the weights of a model to a JSON file, one feature a line, rounded to `digits`; those below `least` are left out. */
export function writeWeights(
  file: string,
  { bias, features }: ContestWeights,
  { digits, least }: { readonly digits: number; readonly least: number },
): void {
  const scale = 10 ** digits;
  const round = (weight: number) => Math.round(weight * scale) / scale;
  const lines = Object.entries(features)
    .filter(([, weight]) => Math.abs(weight) >= least)
    .map(([name, weight]) => `${JSON.stringify(name)}:${round(weight)}`);
  writeFileSync(file, `{"bias":${round(bias)},"features":{\n${lines.join(',\n')}\n}}\n`);
  console.log(`${lines.length} features`);
}
