import type { WordSet } from '../types';

/** The words of a list that white space parts. */
export const wordSet = (words: string): WordSet => new Set(words.trim().split(/\s+/));
