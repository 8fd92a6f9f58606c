/** One object of a page's structured data. Everything in it is untrusted. */
export type Thing = { readonly [key: string]: unknown };

const MAX_SCRIPT = 1_000_000;
const MAX_THINGS = 400;

/**
 * Every typed object of a page's JSON-LD: in arrays, in `@graph`, nested; in reading order, at most 400.
 * Scripts that do not parse are mended where the fault is a common one (raw line breaks, comment marks), else left out.
 */
export const readJsonLd = (document: Document): Thing[] =>
  thingsIn([...document.querySelectorAll('script[type*="ld+json" i]')].map(({ textContent }) => textContent ?? ''));

/** … of such scripts' contents. */
export function thingsIn(scripts: readonly string[]): Thing[] {
  const things: Thing[] = [];
  for (const text of scripts) {
    const queue: unknown[] = [parse(text)];
    for (let next = 0; next < queue.length && things.length < MAX_THINGS; next++) {
      const value = queue[next];
      if (typeof value !== 'object' || value === null) continue;
      if (!Array.isArray(value) && '@type' in value) things.push(value);
      if (queue.length < 5_000) for (const inner of Object.values(value)) queue.push(inner);
    }
  }
  return things;
}

function parse(text: string): unknown {
  if (text.length > MAX_SCRIPT) return null;
  for (const repair of [(raw: string) => raw, mend]) {
    try {
      return JSON.parse(repair(text)) as unknown;
    } catch {
      continue;
    }
  }
  return null;
}

/** `<!-- {"a":"b⏎c",} //-->` → `{"a":"b c"}` */
const mend = (text: string): string =>
  text
    .replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[|\/\/<!\[CDATA\[)/, '')
    .replace(/(?:(?:\/\/)?-->|\/\*\]\]>\*\/|(?:\/\/)?\]\]>|;)\s*$/, '')
    .replace(/[\u0000-\u001f]/g, ' ')
    .replace(/,(?=\s{0,99}[}\]])/g, '');

/** The types of a thing, without a vocabulary's address: "http://schema.org/NewsArticle" → "NewsArticle". */
export function typesOf(thing: Thing): string[] {
  const types = Array.isArray(thing['@type']) ? (thing['@type'] as unknown[]) : [thing['@type']];
  return types.flatMap((type) => (typeof type === 'string' ? [type.slice(type.lastIndexOf('/') + 1)] : []));
}

/** schema.org's types for a piece that a newsroom published. */
export const NEWS_TYPE = /^(?:\w*NewsArticle|LiveBlogPosting|Report)$/;
/** … and for any other piece of writing. */
export const ARTICLE_TYPE =
  /^(?:Article|BlogPosting|TechArticle|SocialMediaPosting|ScholarlyArticle|SatiricalArticle|\w*Review)$/;
