/** Where a table of knowledge comes from. */
export type TableProvenance = {
  /** File name within `lib/knowledge`. */
  readonly table: string;
  readonly source: string;
  readonly url: string;
  readonly licence: string;
  /** ISO date on which the table was last checked. */
  readonly checked: string;
};
