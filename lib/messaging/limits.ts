/** Largest article that we take from a page, in UTF-16 code units: ten times the longest long read. */
export const MAX_TEXT = 2_000_000;
