import type { Link } from '../../types/article';

/** Parameters that tell where a reader came from, not what is linked to: "utm_source", "fbclid". */
const TRACKING =
  /^(?:utm_|at_|mtm_|pk_|fb|gclid$|gbraid$|wbraid$|msclkid$|dclid$|yclid$|mc_|igsh|ref$|ref_|referrer$|source$|cmp$|cmpid$|ocid$|smid$|s_cid$|_ga$|_hs|ncid$|mkt_tok$|ns_|xtor$|tpcc$|spm$|share)/i;

/** The address without fragment and tracking parameters; unchanged where it has none. */
export function withoutTracking(href: string): string {
  const [page = href] = href.split('#');
  const at = page.indexOf('?');
  if (at < 0) return page;
  const kept = page
    .slice(at + 1)
    .split('&')
    .filter((pair) => pair !== '' && !TRACKING.test(pair));
  return kept.length === 0 ? page.slice(0, at) : `${page.slice(0, at)}?${kept.join('&')}`;
}

/** "https://www.example.org/a" → "example.org"; null for what is no web address. */
export function hostOf(href: string): string | null {
  return /^https?:\/\/(?:www\.)?([^/?#:@\s]+)/i.exec(href)?.[1]?.toLowerCase() ?? null;
}

/** True for a link that leads out of the article's own site: those are what it draws on. */
export function leadsOut(link: Link, ownAddress: string | undefined): boolean {
  const own = ownAddress === undefined ? null : hostOf(ownAddress);
  const host = hostOf(link.href);
  return host !== null && (own === null || (host !== own && !host.endsWith(`.${own}`) && !own.endsWith(`.${host}`)));
}
