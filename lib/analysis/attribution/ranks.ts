/** Nouns for one office; a map, since an object is slow to ask for what is cut out of a text. */
const SAME_OFFICE: ReadonlyMap<string, string> = new Map([
  ['premier', 'head-of-government'],
  ['prime minister', 'head-of-government'],
  ['pm', 'head-of-government'],
  ['chancellor', 'chancellor'],
  ['spokesman', 'spokesperson'],
  ['spokeswoman', 'spokesperson'],
  ['spokesperson', 'spokesperson'],
  ['chairman', 'chair'],
  ['chairwoman', 'chair'],
  ['chair', 'chair'],
  ['congressman', 'representative'],
  ['congresswoman', 'representative'],
  ['chief', 'chief'],
  ['head', 'chief'],
  ['boss', 'chief'],
]);

/** The office that a noun stands for, whatever it is called: one for "premier" and "prime minister". */
export const rankOf = (head: string): string => SAME_OFFICE.get(head) ?? head;

const RANKS: ReadonlySet<string> = new Set(
  'prince princess duke sheikh general colonel admiral commander lieutenant captain major brigadier marshal commodore'.split(
    ' ',
  ),
);

/** Does a noun tell of somebody's rank alone, and of no office that they hold: "General", "Prince"? */
export const isRank = (head: string): boolean => RANKS.has(head);
