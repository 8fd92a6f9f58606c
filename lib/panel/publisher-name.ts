/**
 * What sites call their first page, which some give as a part of their own name.
 * From the names of publishers in saved pages and the languages of the interface, 2026-11.
 */
const FIRST_PAGES =
  'home|homepage|home page|startseite|accueil|inicio|portada|strona główna|hem|startsida|faqja kryesore';

const AT_END = new RegExp(` [|–—·-] (?:${FIRST_PAGES})$`, 'iu');
const AT_START = new RegExp(`^(?:${FIRST_PAGES}) [|–—·-] `, 'iu');

/** "The Harbour Post | Homepage" → "The Harbour Post". */
export const publisherName = (given: string): string => given.trim().replace(AT_END, '').replace(AT_START, '');
