/** Fewer words than this say too little to tell positions from: a stub, a teaser before a paywall. */
export const FEWEST_WORDS = 60;

/** Counts words up to `most`, in any language: Chinese and Thai write them without spaces. */
export function wordsUpTo(text: string, most: number, lang: string): number {
  let count = 0;
  for (const { isWordLike } of segmenterOf(lang).segment(text)) if (isWordLike && ++count >= most) break;
  return count;
}

function segmenterOf(lang: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang, { granularity: 'word' });
  } catch {
    return new Intl.Segmenter('und', { granularity: 'word' }); // a page may declare any nonsense as its language
  }
}
