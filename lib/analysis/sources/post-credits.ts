import { isOutletWithArticle, organisationNamed } from '../../knowledge/organisations';
import type { SourceKind } from '../../types/analysis';
import { endsAsBody } from '../attribution/kinds';
import type { Doc } from '../doc';
import type { Citation } from './citation';
import { addressOf } from './links';

// "— Ines Tamm (@inestamm) June 7, 2026"
const CREDIT = /^[—–-]{1,2} ?(\p{Lu}[^()\n]{1,60}) \(@[\w.]{1,40}\)(?= |$)/u;
/** A name without the signs that people set behind it. */
const PLAIN = /^[\p{L}\p{M}\p{N} .'’!&-]+/u;

/** Whoever wrote the posts that a page shows, with the addresses of those: the line below a post that credits it. */
export function findPostCredits({ text, blocks, article, language }: Doc): Citation[] {
  const found: Citation[] = [];
  for (const { start, end } of blocks) {
    const written = CREDIT.exec(text.slice(start, Math.min(end, start + 120)))?.[1];
    if (written === undefined) continue;
    const name = (PLAIN.exec(written)?.[0] ?? written).trim();
    const link = article.links.find((each) => each.start >= start && each.end <= end);
    const words = name.toLowerCase().split(' ');
    const isBody = endsAsBody(language, words) || language.claims.sources.bodyNouns.has(words.at(-1) ?? '');
    const isPerson = (words.length > 1 && !isBody) || language.givenNames.has(words[0] ?? '');
    const kind = tabled(name) ?? (isPerson ? 'person' : 'organisation');
    const from = text.indexOf(written, start);
    const url = link === undefined ? null : addressOf(link.href);
    found.push({ start: from, end: from + name.length, kind, name, url, speaker: null, state: null });
  }
  return found;
}

/** The kind of an outlet or body of the tables. */
function tabled(name: string): SourceKind | null {
  if (name.startsWith('The ') && isOutletWithArticle(name.slice(4))) return 'media';
  const sort = organisationNamed(name);
  return sort === null ? null : sort === 'outlet' ? 'media' : 'organisation';
}
