import { KINDS } from './claim-cases';

/** Accuracy, macro-F1 and F1 by kind of claims, each with its kind and the chances of all. */
export function kindScoresOf(claims: readonly (readonly [kind: number, chances: Float64Array])[]): string {
  const pairs = claims.map(([kind, chances]) => [kind, chances.indexOf(Math.max(...chances))] as const);
  const right = pairs.filter(([gold, said]) => gold === said).length;
  const f1 = KINDS.map((_, kind) => {
    const hits = pairs.filter(([gold, said]) => gold === kind && said === kind).length;
    const all = pairs.filter(([gold]) => gold === kind).length + pairs.filter(([, said]) => said === kind).length;
    return (2 * hits) / (all || 1);
  });
  const macro = f1.reduce((sum, score) => sum + score, 0) / KINDS.length;
  const each = KINDS.map((kind, at) => `${kind} ${(f1[at] as number).toFixed(3)}`).join(', ');
  return `accuracy ${(right / pairs.length).toFixed(3)}, macro-F1 ${macro.toFixed(3)} (${each}) of ${pairs.length}`;
}
