const TURNS = 200;

/**
 * The rows of a table in fewer numbers: how far each lies from the middle of all in the directions in which they differ
 * most (principal components), the first of them first.
 */
export function mainDirections(rows: readonly (readonly number[])[], wanted: number): number[][] {
  const width = rows[0]?.length ?? 0;
  const middle = Array.from({ length: width }, (_, at) => sumOf(rows.map((row) => row[at] as number)) / rows.length);
  const left = rows.map((row) => row.map((value, at) => value - (middle[at] as number)));
  const placed: number[][] = rows.map(() => []);
  for (let found = 0; found < wanted; found++) {
    const direction = strongestOf(left, width);
    left.forEach((row, index) => {
      const along = dot(row, direction);
      (placed[index] as number[]).push(along);
      direction.forEach((part, at) => (row[at] = (row[at] as number) - along * part));
    });
  }
  return placed;
}

/** The direction of unit length in which the rows are largest, by power iteration. */
function strongestOf(rows: readonly (readonly number[])[], width: number): number[] {
  let direction = Array.from({ length: width }, (_, at) => 1 / (at + 1));
  for (let turn = 0; turn < TURNS; turn++) {
    const next = new Array<number>(width).fill(0);
    for (const row of rows) {
      const along = dot(row, direction);
      row.forEach((value, at) => (next[at] = (next[at] as number) + along * value));
    }
    const length = Math.sqrt(dot(next, next)) || 1;
    direction = next.map((value) => value / length);
  }
  return direction;
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, at) => sum + value * (b[at] as number), 0);
