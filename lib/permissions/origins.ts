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

/** Only http(s) patterns: what a content script may be registered for. */
export const isWebPattern = (pattern: string): boolean =>
  /^(?:\*|https?):\/\//.test(pattern) || pattern === '<all_urls>';
