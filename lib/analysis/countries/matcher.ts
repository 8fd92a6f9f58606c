import { gazetteer } from '../../knowledge/gazetteer';
import type { CountryCode, MentionKind } from '../../types/analysis';
import type { Token } from '../doc';
import { fold, tokenize } from '../text/tokens';

/** What a surface form can stand for, likeliest first. */
export type Sense = { readonly country: CountryCode; readonly kind: MentionKind };

type Node = { senses: Sense[]; inCapitals: boolean; next: Map<string, Node> | null };

/** A surface form of the gazetteer found in the text: tokens [first, end). */
export type Match = { readonly first: number; readonly end: number; readonly senses: readonly Sense[] };

let root: Map<string, Node> | null = null;

/** Every longest match, left to right, none overlapping. Linear in the number of tokens. */
export function matchNames(tokens: readonly Token[]): Match[] {
  root ??= buildIndex();
  const matches: Match[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const found = longestAt(root, tokens, at);
    if (!found) continue;
    matches.push(found);
    at = found.end - 1;
  }
  return matches;
}

function longestAt(index: Map<string, Node>, tokens: readonly Token[], first: number): Match | null {
  const start = tokens[first] as Token;
  if (!start.isCapitalized) return null;
  let best: Match | null = null;
  let level: Map<string, Node> | null = index;
  for (let at = first; level && at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const exact: Node | undefined = level.get(token.norm);
    const node: Node | undefined = exact ?? level.get(withoutPossessive(token.norm));
    if (!node) break;
    if (node.senses.length > 0 && (!node.inCapitals || isUpperCase(token.text)))
      best = { first, end: at + 1, senses: node.senses };
    if (!exact) break;
    level = node.next;
  }
  return best;
}

/** "russia's" → "russia". */
const withoutPossessive = (norm: string): string => (norm.endsWith("'s") ? norm.slice(0, -2) : norm);

const isUpperCase = (text: string): boolean => text === text.toUpperCase();

function buildIndex(): Map<string, Node> {
  const index = new Map<string, Node>();
  for (const entry of gazetteer) {
    for (const name of entry.names) add(index, name, { country: entry.code, kind: 'name' });
    for (const demonym of entry.demonyms) add(index, demonym, { country: entry.code, kind: 'demonym' });
    for (const capital of entry.capitals) add(index, capital, { country: entry.code, kind: 'place' });
  }
  return index;
}

function add(index: Map<string, Node>, surface: string, sense: Sense): void {
  const words = surface.replace(/^the /i, '');
  const keys = /^[A-Za-z]+$/.test(words) ? [fold(words)] : tokenize(words).map((token) => token.norm);
  let level = index;
  keys.forEach((key, at) => {
    let node = level.get(key);
    if (!node) level.set(key, (node = { senses: [], inCapitals: false, next: null }));
    if (at < keys.length - 1) level = node.next ??= new Map<string, Node>();
    else if (!node.senses.some((known) => known.country === sense.country)) {
      node.senses.push(sense);
      node.inCapitals ||= /^[A-Z]{2,4}$/.test(words);
    }
  });
}
