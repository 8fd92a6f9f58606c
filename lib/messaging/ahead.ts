/*
 * The background cannot run the engine: it has a page without a window do it (`entrypoints/ahead`), which connects to the
 * background when it has loaded, is given an article and answers with the analysis. The connection is their common life: when
 * it ends, whoever ended it, so does the page.
 */

/** Name of the connection. */
export const AHEAD_PORT = 'ahead';

/** The page's address in the package. */
export const AHEAD_PAGE = '/ahead.html';

/** What the page answers with: an `Analysis` as JSON; null where there is none, or it is too long to be held. */
export type AheadReply = string | null;
