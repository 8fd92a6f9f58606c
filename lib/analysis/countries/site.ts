import { outletByHost } from '../../knowledge/outlets';
import type { Article } from '../../types/article';
import type { CountryCode } from '../../types/analysis';

/** Endings of addresses that are no country's code, or another's than they look: "bbc.co.uk", "youtu.be" is left to the outlets. */
const CODES: Readonly<Record<string, CountryCode>> = {
  uk: 'GB',
  ...Object.fromEntries(
    'au at be br ca ch cn cz de dk es fi fr gh gr hk hu ie il in it jp ke kr mt mx my ng nl no nz ph pk pl pt ro ru se sg th tr ua ug za zm zw'
      .split(' ')
      .map((code) => [code, code.toUpperCase()]),
  ),
};

/**
 * The country where the site of an article is made: of its outlet where that is known, else of the address's ending
 * ("theherald.com.au" → AU); null where neither says.
 */
export function countryOfSite({ url, canonicalUrl }: Article): CountryCode | null {
  // "https://www.example.co.uk/news" → "www.example.co.uk"
  const host = /^https?:\/\/([^/?#:]+)/.exec(canonicalUrl ?? url ?? '')?.[1]?.toLowerCase();
  if (host === undefined) return null;
  const ending = host.slice(host.lastIndexOf('.') + 1);
  return outletByHost(host)?.country ?? CODES[ending] ?? null;
}
