/** Largest article that we take from a page, in UTF-16 code units: ten times the longest long read. */
export const MAX_TEXT = 2_000_000;

/**
 * Longest result of reading ahead that is held, in UTF-16 code units of its JSON: that of an article of about 100,000. Five of
 * them, at three bytes each, leave room in the 10 MB that a browser holds for an extension in memory.
 */
export const MAX_AHEAD = 600_000;

/** Longest line that a page may say of itself (a title, who wrote it), in UTF-16 code units. */
export const MAX_LINE = 4_000;

/** Longest address that is kept, in UTF-16 code units. */
export const MAX_ADDRESS = 8_000;
