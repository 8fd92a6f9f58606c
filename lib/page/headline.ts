/** Fewest letters of a headline. */
const MIN_LETTERS = 15;

/**
 * The headline as the reader sees it: the page's only `<h1>` of some length, where the declared title shares words with it;
 * else the declared title without the site's name.
 */
export function headlineOf(document: Document, declared: string, siteName: string): string {
  const bare = withoutSite(declared, siteName);
  const shown = [...document.querySelectorAll('h1, [role="heading"][aria-level="1"]:not(form)')]
    .map((heading) => heading.textContent.replace(/\s+/g, ' ').trim())
    .filter((text) => text.length >= MIN_LETTERS && text.length <= 300);
  const [only] = shown;
  if (only !== undefined && shown.length === 1 && sharedWords(only, bare) >= 0.4) return only;
  return bare;
}

/** Share of the first text's words that stand in the second. */
function sharedWords(text: string, other: string): number {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const there = new Set(other.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  return words.length === 0 ? 0 : words.filter((word) => there.has(word)).length / words.length;
}

/** "Talks begin | The Daily Example" → "Talks begin"; only where what follows the bar is the site. */
function withoutSite(title: string, siteName: string): string {
  const bar = Math.max(...[' | ', ' - ', ' – ', ' — ', ' :: '].map((mark) => title.lastIndexOf(mark)));
  if (bar < MIN_LETTERS) return title;
  const tail = letters(title.slice(bar));
  const site = letters(siteName);
  return site.length > 2 && (tail.includes(site) || (tail.length > 3 && site.includes(tail)))
    ? title.slice(0, bar).trim()
    : title;
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
