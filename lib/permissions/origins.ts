/** A host with its subdomains as a match pattern: 'news.example' → '*://*.news.example/*'. */
export const patternOfHost = (host: string): string => `*://*.${host}/*`;

/** Whether an address is of a host or of a subdomain of it: what `patternOfHost` matches. False for what is no address. */
export function isOnHost(address: string, host: string): boolean {
  if (!URL.canParse(address)) return false;
  return `.${new URL(address).hostname}`.endsWith(`.${host}`);
}

/** The pattern that stands for every site. */
export const EVERY_SITE = '*://*/*';

/** The pattern for the site of an http(s) address, or null where no grant is possible. 'https://news.example/a' → '*://news.example/*'. */
export function patternOfAddress(address: string): string | null {
  try {
    const { protocol, hostname } = new URL(address);
    return /^https?:$/.test(protocol) && hostname !== '' ? `*://${hostname}/*` : null;
  } catch {
    return null;
  }
}

/** Whether a granted pattern covers every site, in any of the spellings that browsers answer with. */
export const coversEverySite = (pattern: string): boolean =>
  pattern === EVERY_SITE || pattern === '<all_urls>' || pattern === 'https://*/*';

/** Only http(s) patterns: pages of the web. */
export const isWebPattern = (pattern: string): boolean =>
  /^(?:\*|https?):\/\//.test(pattern) || pattern === '<all_urls>';

/** Whether one of these match patterns for whole hosts covers an http(s) address. */
export function isCovered(address: string, patterns: readonly string[]): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, host } = new URL(address);
  if (!/^https?:$/.test(protocol)) return false;
  return patterns.some((pattern) => {
    if (pattern === '<all_urls>') return true;
    // "*://*.news.example/*" → "*", "*.news.example"
    const [, scheme, place] = /^(\*|https?):\/\/([^/]+)\//.exec(pattern) ?? [];
    if (place === undefined || (scheme !== '*' && `${scheme}:` !== protocol)) return false;
    if (place.startsWith('*.')) return isOnHost(address, place.slice(2));
    return place === '*' || place === hostname || place === host;
  });
}
