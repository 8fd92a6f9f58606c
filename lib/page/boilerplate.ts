/** Elements that never hold an article's text. */
const TAGS = new Set(
  'NAV FOOTER ASIDE DIALOG FIGCAPTION FORM BUTTON SELECT TEXTAREA IFRAME STYLE SVG TEMPLATE MENU'.split(' '),
);

/** ARIA roles of the same. */
const ROLES = new Set(
  'navigation banner contentinfo complementary dialog alertdialog alert search menu menubar toolbar'.split(' '),
);

/**
 * Words of classes and ids that name what stands around an article: "related-articles", "newsletterSignup", "js-cookie-banner".
 * Matched as whole words of the name, so that "shared" is not "share".
 */
const NAMES = new Set(
  (
    'related recommended recommendation recommendations newsletter newsletters subscribe subscription signup comment comments ' +
    'disqus share sharing social promo promotion sponsor sponsored advert advertisement ad ads outbrain taboola breadcrumb breadcrumbs ' +
    'readmore morestories trending popular mostread cap caption captions legend credit credits copyright tags taglist hashtags footer sidebar navigation nav ' +
    'popup modal teaser teasers follow byline bylines author authors dateline published register registration regwall bio cta gallery slideshow blocker meta duration toolbar'
  ).split(' '),
);

/** Names of consent notices: they may hold more text than a short article, and go all the same. */
const CONSENT = new Set('cookie cookies consent gdpr ccpa onetrust didomi usercentrics truste cmp'.split(' '));

/** What an element is besides an article: a notice about cookies or consent, furniture, or null. */
export type Furniture = 'consent' | 'furniture' | null;

/** Tells furniture by tag, role, and the words of class and id; knows a class again that it has seen. */
export function furnitureReader(): (element: Element) => Furniture {
  const known = new Map<string, Furniture>();
  const byName = (element: Element): Furniture => {
    const name = `${element.getAttribute('class') ?? ''} ${element.id}`;
    const before = known.get(name);
    if (before !== undefined) return before;
    const words = wordsOf(name);
    const kind = words.some((word) => CONSENT.has(word))
      ? 'consent'
      : words.some((word, at) => NAMES.has(word) && !isBesideSidebar(words, at))
        ? 'furniture'
        : null;
    known.set(name, kind);
    return kind;
  };
  return (element) => {
    const tag = element.tagName.toUpperCase();
    const name = HOLDERS.has(tag) ? null : byName(element);
    if (name === 'consent') return name;
    if (TAGS.has(tag) || ROLES.has(element.getAttribute('role') ?? '')) return 'furniture';
    return name ?? (!HOLDERS.has(tag) && isCaption(element) ? 'furniture' : null);
  };
}

/** "sidebar-grid", "has-sidebar": a page's layout, which holds the article and the sidebar, is no sidebar. */
const isBesideSidebar = (words: readonly string[], at: number): boolean =>
  words[at] === 'sidebar' &&
  (/^(?:grid|layout)$/.test(words[at + 1] ?? '') || /^(?:has|with|without|no)$/.test(words[at - 1] ?? ''));

/** Elements that hold the article itself whatever they are called. */
const HOLDERS = new Set('HTML BODY MAIN ARTICLE'.split(' '));

/** Longest line below a picture that is its caption, in characters. */
const CAPTION = 300;

/** A short line right below a picture, where nothing calls it a caption: `<img><div>The harbour in May. Ana Example</div>`. */
function isCaption(element: Element): boolean {
  if (!/^(?:DIV|SPAN|SMALL|EM|I)$/.test(element.tagName)) return false;
  const above = element.previousElementSibling;
  return (
    above !== null &&
    (/^(?:IMG|PICTURE)$/.test(above.tagName) || above.getAttribute('role') === 'img') &&
    element.textContent.length <= CAPTION &&
    element.querySelector('p,div,ul,h1,h2,h3,img') === null
  );
}

/** Words of class and id: "c-relatedLinks js-x" → "c", "related", "links", "js", "x". */
const wordsOf = (name: string): string[] =>
  name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
