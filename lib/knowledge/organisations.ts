import { bodyNameTexts } from './bodies';
import { outletNameTexts } from './outlets';

/** What a name of the tables stands for: an outlet or agency, or another body. */
export type OrganisationSort = 'outlet' | 'body';

/** A name as it is compared: without "The" at its head, with straight apostrophes. "The Straits Times" → "Straits Times". */
function compared(name: string): string {
  const straight = name.includes('’') ? name.replaceAll('’', "'") : name;
  return ARTICLE.test(straight) ? straight.slice(4) : straight;
}
// "The Straits Times" – not "The Sun"
const ARTICLE = /^[Tt]he (?=\S+ \S)/;

let sorts: Map<string, OrganisationSort> | null = null;
/** Names of outlets that begin with "The", without it; made with `sorts`. */
const articled = new Set<string>();

const FIRST_LETTERS = /^\p{L}*/u;
/** The letters that a name begins with: "Al" of "Al-Jazeera". */
const firstLetters = (name: string): string => FIRST_LETTERS.exec(name)?.[0] ?? '';

let beginnings: ReadonlySet<string> | null = null;

/** False for the first word of a name that no name of `organisationNamed` begins with. */
export function mayBeginOrganisation(word: string): boolean {
  beginnings ??= new Set(['The', 'the', ...[...sortsByName().keys()].map(firstLetters)]);
  return beginnings.has(firstLetters(word));
}

/** Every name of the tables that does not often mean something else; made on first use. */
function sortsByName(): ReadonlyMap<string, OrganisationSort> {
  if (sorts !== null) return sorts;
  sorts = new Map();
  for (const { text, ambiguous } of outletNameTexts()) {
    if (!ambiguous) sorts.set(compared(text), 'outlet');
    if (text.startsWith('The ')) articled.add(text.slice(4));
  }
  for (const { text, ambiguous } of bodyNameTexts()) if (!ambiguous) sorts.set(compared(text), 'body');
  return sorts;
}

/** What a name in running text stands for, by the tables of outlets and bodies; null where they do not have it or it is ambiguous. */
export const organisationNamed = (name: string): OrganisationSort | null => sortsByName().get(compared(name)) ?? null;

/** True where a name is an outlet's once "The" stands before it: "The Times", "The Sun"; by itself it may mean anything. */
export function isOutletWithArticle(name: string): boolean {
  sortsByName();
  return articled.has(name);
}
