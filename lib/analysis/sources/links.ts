import type { Link } from '../../types/article';

/** Parameters that tell where a reader came from, not what is linked to: "utm_source", "fbclid". */
const TRACKING =
  /^(?:utm_|at_|mtm_|pk_|fb|gclid$|gbraid$|wbraid$|msclkid$|dclid$|yclid$|mc_|igsh|ref$|ref_|referrer$|source$|cmp$|cmpid$|ocid$|smid$|s_cid$|_ga$|_hs|ncid$|mkt_tok$|ns_|xtor$|tpcc$|spm$|share)/i;

/** Hosts that only pass a click on, with the parameter that holds where to: each counts the click and redirects. */
const REDIRECTORS: readonly (readonly [address: RegExp, parameter: string])[] = [
  // https://www.google.com/url?q=https%3A%2F%2Fpaper.example%2Fa
  [/^https?:\/\/(?:www\.)?google\.[a-z.]{2,6}\/url\?/i, 'q'],
  [/^https?:\/\/(?:www\.)?google\.[a-z.]{2,6}\/url\?/i, 'url'],
  // https://l.facebook.com/l.php?u=https%3A%2F%2Fpaper.example%2Fa
  [/^https?:\/\/lm?\.(?:facebook|instagram)\.com\//i, 'u'],
  [/^https?:\/\/(?:www\.)?youtube\.com\/redirect\?/i, 'q'],
  [/^https?:\/\/(?:www\.)?linkedin\.com\/redir\//i, 'url'],
  [/^https?:\/\/out\.reddit\.com\//i, 'url'],
  [/^https?:\/\/go\.(?:skimresources|redirectingat)\.com\//i, 'url'],
  [/^https?:\/\/[a-z0-9]+\.safelinks\.protection\.outlook\.com\//i, 'url'],
];

/** Where a link leads in the end: past hosts that only pass a click on, without fragment and tracking parameters. */
export function addressOf(href: string): string {
  for (const [address, parameter] of REDIRECTORS)
    if (address.test(href)) {
      const target = valueOf(href, parameter);
      if (target !== null && hostOf(target) !== null) return withoutTracking(target);
    }
  return withoutTracking(href);
}

/** The decoded value of a parameter of an address; null where it has none, or a broken one. */
function valueOf(href: string, parameter: string): string | null {
  const pair = href
    .slice(href.indexOf('?') + 1)
    .split(/[&#]/)
    .find((one) => one.startsWith(`${parameter}=`));
  try {
    return pair === undefined ? null : decodeURIComponent(pair.slice(parameter.length + 1));
  } catch {
    return null;
  }
}

/** The address without fragment and tracking parameters; unchanged where it has none. */
function withoutTracking(href: string): string {
  const [page = href] = href.split('#');
  const at = page.indexOf('?');
  if (at < 0) return page;
  const kept = page
    .slice(at + 1)
    .split('&')
    .filter((pair) => pair !== '' && !TRACKING.test(pair));
  return kept.length === 0 ? page.slice(0, at) : `${page.slice(0, at)}?${kept.join('&')}`;
}

/** "https://www.example.org/a" → "example.org"; null for what is no web address, as the "http://http://…" of a slip. */
export function hostOf(href: string): string | null {
  return /^https?:\/\/(?:www\.)?([^/?#:@\s.]+(?:\.[^/?#:@\s.]+)+)/i.exec(href)?.[1]?.toLowerCase() ?? null;
}

/** Shops that pay for each buyer whom a link brings: "https://shop.example/affiliate-link/a1". */
const PAID =
  /^https?:\/\/(?:[^/]+\/(?:.*\W)?affiliates?\b|(?:www\.)?(?:amzn\.to|shareasale\.com|awin1\.com|linksynergy\.com)\/)/i;
/** "@inestamm": the address of somebody on a network, and nothing that they wrote there. */
const HANDLE = /^@[\w.]+$/;

/** True for a link that leads out of the article's own site: those are what it draws on. Not to where it only sells or greets. */
export function leadsOut(link: Link, ownAddress: string | undefined): boolean {
  if (HANDLE.test(link.text) || PAID.test(link.href)) return false;
  const own = ownAddress === undefined ? null : hostOf(ownAddress);
  const host = hostOf(addressOf(link.href));
  return host !== null && (own === null || (host !== own && !host.endsWith(`.${own}`) && !own.endsWith(`.${host}`)));
}
