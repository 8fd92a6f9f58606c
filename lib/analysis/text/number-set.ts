/** A set of small numbers that is emptied at once and kept, since to fill a new one takes a text longer than to read it. */
export class NumberSet {
  /** By number the filling in which it was put in last. */
  private fillings = new Int32Array(1 << 12);
  private filling = 1;

  /** Takes everything out. */
  clear(): void {
    this.filling++;
  }

  /** Puts a number in. */
  add(number: number): void {
    if (number >= this.fillings.length) this.makeRoom(number);
    this.fillings[number] = this.filling;
  }

  /** Is it in? */
  has(number: number): boolean {
    return this.fillings[number] === this.filling;
  }

  private makeRoom(number: number): void {
    const longer = new Int32Array(2 * number);
    longer.set(this.fillings);
    this.fillings = longer;
  }
}
