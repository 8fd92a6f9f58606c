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

/** Whether an element is a notice about cookies or consent. */
export const isConsentNotice = (element: Element): boolean =>
  !/^(?:HTML|BODY|MAIN|ARTICLE)$/i.test(element.tagName) && namesOf(element).some((word) => CONSENT.has(word));

/** Whether an element is furniture by its tag, role, or the words of its class and id. */
export function isBoilerplate(element: Element): boolean {
  if (TAGS.has(element.tagName.toUpperCase())) return true;
  const role = element.getAttribute('role');
  if (role !== null && ROLES.has(role)) return true;
  if (/^(?:HTML|BODY|MAIN|ARTICLE)$/i.test(element.tagName)) return false;
  return isCaption(element) || namesOf(element).some((word) => NAMES.has(word));
}

/** Longest line below a picture that is its caption, in characters. */
const CAPTION = 300;

/** A short line right below a picture, where nothing calls it a caption: `<img><div>The harbour in May. Ana Example</div>`. */
function isCaption(element: Element): boolean {
  const above = element.previousElementSibling;
  return (
    above !== null &&
    /^(?:DIV|SPAN|SMALL|EM|I)$/.test(element.tagName) &&
    (/^(?:IMG|PICTURE)$/.test(above.tagName) || above.getAttribute('role') === 'img') &&
    element.textContent.length <= CAPTION &&
    element.querySelector('p,div,ul,h1,h2,h3,img') === null
  );
}

/** Words of class and id: "c-relatedLinks js-x" → "c", "related", "links", "js", "x". */
const namesOf = (element: Element): string[] =>
  `${element.getAttribute('class') ?? ''} ${element.id}`
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/);
