/** The weighted sum of a profile's features; those without a weight count nothing. */
export function weigh(features: Readonly<Record<string, number>>, profile: ReadonlyMap<string, number>): number {
  let score = 0;
  for (const [name, value] of profile) score += (features[name] ?? 0) * value;
  return score;
}
