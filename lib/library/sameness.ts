/** Parameters that name a campaign or a click, not an article. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|cmpid?|ocid|ref|ref_src|smid|smtyp|partner|share|shared?|at_\w+|ns_\w+|xtor|wt_mc|ito|__twitter_impression)$/i;

/** An address without fragment, tracking parameters, "www." and trailing slash: the same article gives the same key. Null unless http(s). */
export function articleKey(address: string | undefined): string | null {
  if (address === undefined || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  const query = url.searchParams.toString();
  return `${url.hostname.replace(/^(?:www|amp|m|mobile)\./, '')}${url.pathname.replace(/\/(?:amp\/?)?$/, '')}${query && `?${query}`}`;
}

/** 32-bit FNV-1a of a string, seeded. */
function hash32(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x2c1b3c6d) >>> 0;
}

/** Hash of a text whose white space does not count; 16 hexadecimal digits. */
export function textHash(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return [hash32(flat, 1), hash32(flat, 2)].map((half) => half.toString(16).padStart(8, '0')).join('');
}

/** 16 bands of 4 MinHash rows: texts that share 80 % of their four-word shingles meet in a band with p = 0.9999, those that share 30 % with p = 0.12. */
const BANDS = 16;
const ROWS = 4;
/** Shingles read: a long text's beginning is enough to recognise it. */
const READ = 3000;

/** MinHash bands over four-word shingles (Broder 1997), as strings to index. Empty for a text of under 40 words. */
export function minHashBands(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < 40) return [];
  const minima = new Uint32Array(BANDS * ROWS).fill(0xffffffff);
  for (let at = 0; at + 4 <= Math.min(words.length, READ); at++) {
    const shingle = hash32(words.slice(at, at + 4).join(' '), 0);
    for (let row = 0; row < minima.length; row++) {
      const value = Math.imul(shingle ^ (row * 0x9e3779b1), 0x85ebca6b + 2 * row) >>> 0;
      if (value < (minima[row] as number)) minima[row] = value;
    }
  }
  return Array.from(
    { length: BANDS },
    (_, band) => `${band}:${minima.slice(band * ROWS, band * ROWS + ROWS).join('.')}`,
  );
}

/** Share of four-word shingles in common (Jaccard), 0 to 1: what decides after a band has met. */
export function resemblance(a: string, b: string): number {
  const [x, y] = [shingles(a), shingles(b)];
  if (x.size === 0 || y.size === 0) return 0;
  let shared = 0;
  for (const shingle of x) if (y.has(shingle)) shared++;
  return shared / (x.size + y.size - shared);
}

function shingles(text: string): Set<string> {
  const words = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, READ);
  return new Set(words.slice(3).map((_, at) => words.slice(at, at + 4).join(' ')));
}
