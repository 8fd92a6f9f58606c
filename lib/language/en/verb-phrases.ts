const WHOSE = 'its|his|her|their|our';
const SELF = 'itself|himself|herself|themselves|ourselves';

/** What a letter of a phrase stands for: whoever's, whoever, and the matter that stands inside. */
const STANDS_FOR: readonly (readonly [RegExp, string])[] = [
  [/^\S+/, '<$&>'],
  [/\bits\b/g, WHOSE],
  [/\bitself\b/, SELF],
  [/\bX\b/g, '~'],
];

/** `back | wash its hands of | give X short shrift` → `<back>`, `<wash> its|his|… hands of`, `<give> ~ short shrift`: every form of the first word. */
export const verbPhrases = (list: string): string[] =>
  list
    .trim()
    .split(/[|\n]/)
    .map((phrase) => STANDS_FOR.reduce((made, [word, stands]) => made.replace(word, stands), phrase.trim()));
