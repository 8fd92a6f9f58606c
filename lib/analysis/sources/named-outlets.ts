import type { Outlet } from '../../knowledge/outlets';
import type { Span } from '../../types/span';
import type { Doc } from '../doc';
import { findOutlets, type OutletMention } from './outlet-mentions';

/** The outlets of a text. */
export type NamedOutlets = {
  /** Each place that names one. */
  readonly mentions: readonly OutletMention[];
  /** How an outlet is shown: by the fullest of its names that the text uses, spelt as its table has it. */
  readonly nameOf: (outlet: Outlet) => string;
  /** The outlet that some words name whole or in short, "the Laren Post" or then "the Post"; null for none. */
  readonly at: (words: Span) => Outlet | null;
  /** "Laren" of the "Laren News" that the text names; null for none. */
  readonly calledInShort: (name: string) => Outlet | null;
};

/** Finds the outlets that a text draws on by name. */
export function namedOutlets(doc: Doc): NamedOutlets {
  const found = findOutlets(doc);
  const fullest = new Map<Outlet, string>();
  for (const { outlet, start, end } of found) {
    const name = doc.text.slice(start, end);
    if (name.length > (fullest.get(outlet)?.length ?? 0)) fullest.set(outlet, name);
  }
  const inShort = (words: Span): Outlet | null => {
    const last = SHORT.exec(doc.text.slice(words.start, words.end))?.[1];
    if (last === undefined) return null;
    for (const [outlet, name] of fullest) if (name.endsWith(` ${last}`) && !SHORT.test(name)) return outlet;
    return null;
  };
  const mentions = fullest.size < 2 ? found : found.map((one) => ({ ...one, outlet: inShort(one) ?? one.outlet }));
  return {
    mentions,
    nameOf: (outlet) => spelt(outlet, fullest.get(outlet) ?? outlet.name),
    at: (words) =>
      fullest.size === 0
        ? null
        : (mentions.find((mention) => isNamedBy(doc, words, mention))?.outlet ?? inShort(words)),
    calledInShort: (name) => {
      if (name.includes(' ')) return null;
      for (const [outlet, full] of fullest) if (full === `${name} News`) return outlet;
      return null;
    },
  };
}

// "the Post"
const SHORT = /^[Tt]he (\p{Lu}\p{L}+)$/u;

/** "a Laren Post" and "Post" of "Laren Post", but neither "Laren Post reporter Ana Ortega" nor "the Tarvo Laren Post". */
function isNamedBy({ text }: Doc, words: Span, { start, end }: OutletMention): boolean {
  if (start <= words.start + (ARTICLE.exec(text.slice(words.start, start))?.[0].length ?? 0)) return words.end <= end;
  return words.end === end && !NAME_BEFORE.test(text.slice(words.start, start));
}

// "the Tarvo" of "the Tarvo Morning Post"
const ARTICLE = /^[Tt]he $/;
const NAME_BEFORE = /(?:^|\s)(?!The |An? )\p{Lu}[\p{L}.]* $/u;

/** "THE LAREN POST" as the table has it, "The Laren Post"; a name that is an abbreviation stays one. */
function spelt({ name, aliases, ambiguous }: Outlet, written: string): string {
  if (ambiguous && name === `The ${written}`) return name; // by itself it may mean anything
  if (written !== written.toUpperCase()) return written;
  return [name, ...aliases].find((one) => one.toUpperCase() === written) ?? written;
}
