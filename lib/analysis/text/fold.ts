const ASCII = /^[\x00-\x7f]*$/;

/** Lower case, without accents, with straight apostrophes. */
export const fold = (word: string): string =>
  ASCII.test(word)
    ? word.toLowerCase()
    : word.normalize('NFKD').replace(/\p{M}/gu, '').replace(/’/g, "'").toLowerCase();
