// "OBR", "U.N."
const ABBREVIATION = /^(?:the )?((?:\p{Lu}\.?){2,6})$/iu;
const CAPITALISED = /^\p{Lu}/u;
/** Words that a body's abbreviation may pass over: "Council *on* American-Islamic Relations". */
const SMALL = /^(?:the|of|for|on|and|in|to|at|de|des|du|la)$/i;

/** Whether a name is the first letters of a longer one: "EU" of "the European Union", "DoJ" of "Department of Justice". */
export function abbreviates(short: string, long: string): boolean {
  const letters = ABBREVIATION.exec(short)?.[1]?.replaceAll('.', '').toLowerCase();
  if (letters === undefined || short === long) return false;
  const words = long.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  while (words.length > 0 && !CAPITALISED.test(words[0] as string)) words.shift();
  return words.length > 1 && spells(letters, words);
}

/** Letter by letter, small words passed over where they have none. */
function spells(letters: string, words: readonly string[]): boolean {
  const [word, ...rest] = words;
  if (word === undefined) return letters === '';
  const isFirst = letters[0] === word[0]?.toLowerCase();
  return (isFirst && spells(letters.slice(1), rest)) || (SMALL.test(word) && spells(letters, rest));
}
