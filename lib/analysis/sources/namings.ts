import type { Attributions, Naming } from '../attribution/speakers';
import type { Doc } from '../doc';

/** Whom the text names from a token on, with or without an article before. */
export type NamingAt = (token: number) => Naming | null;

/** Looks up by their first word whom a text names; sorted on first use. */
export function namingsOf({ tokens, language }: Doc, { named }: Attributions): NamingAt {
  let byStart: Map<number, Naming> | null = null;
  return (token) => {
    byStart ??= new Map(named.map((naming) => [naming.span.start, naming]));
    const first = tokens[token];
    if (first === undefined) return null;
    const next = language.functionWords.determiners.has(first.norm) ? tokens[token + 1] : undefined;
    return byStart.get(first.start) ?? (next === undefined ? null : (byStart.get(next.start) ?? null));
  };
}
