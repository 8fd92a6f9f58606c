/** Middle of the values, the mean of the two middle ones where their number is even. NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

/** Value below which a share of the values lies: `quantile(values, 0.95)`. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

export type Line = { readonly slope: number; readonly intercept: number; readonly r2: number };

/** Least squares through the points; `r2` is the share of the variance that the line explains. */
export function fitLine(points: readonly (readonly [x: number, y: number])[]): Line {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [mx, my] = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))];
  const sum = (f: (x: number, y: number) => number) => points.reduce((total, [x, y]) => total + f(x, y), 0);
  const slope = sum((x, y) => (x - mx) * (y - my)) / sum((x) => (x - mx) ** 2);
  const intercept = my - slope * mx;
  const rest = sum((x, y) => (y - intercept - slope * x) ** 2);
  return { slope, intercept, r2: 1 - rest / sum((_x, y) => (y - my) ** 2) };
}

/** Words as every figure here counts them: runs of anything but white space. */
export const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** Milliseconds of processor time that this process has used so far, its threads included. */
export function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
