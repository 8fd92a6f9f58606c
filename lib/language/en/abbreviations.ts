import type { WordSet } from '../types';

/** Abbreviations whose full stop does not end a sentence. */
export const abbreviations: WordSet = new Set(
  'mr mrs ms dr gen sen rep gov st prof lt col sgt jr sr vs no inc corp co ltd'.split(' '),
);
