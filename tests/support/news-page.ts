/** A document from HTML, as a browser would parse it. */
export const documentOf = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

const paragraphs = [
  'Norland offered on Monday to host the peace talks, the first neighbour to do so since the fighting began in the spring.',
  '“We are ready to open our doors,” said Prime Minister Ana Velkova, who met diplomats in the capital for two hours.',
  'Her counterpart in Sudmark, Jon Breth, told reporters that his government would come only if the border crossings reopened first.',
  'The offer follows months of quiet contacts between the two capitals, according to three officials who asked not to be named.',
  'A spokesman for the foreign ministry said that the delegations could arrive before the end of the month, if security allows.',
];

/** A news page of our own: navigation, banner, article, related links, comments, footer. `body` replaces the paragraphs. */
export function newsPage(body: string = paragraphs.map((text) => `<p>${text}</p>`).join('\n'), head = ''): string {
  return `<!doctype html><html lang="en"><head><title>Norland offers to host peace talks | The Daily Example</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="The Daily Example">
<meta property="article:section" content="World"><meta name="author" content="Mira Holt">
<link rel="canonical" href="https://daily.example/world/2025/10/22/norland-offers-to-host-peace-talks?utm_source=feed">
${head}</head><body>
<nav><ul><li><a href="/world">World</a></li><li><a href="/sport">Sport in Brazil</a></li></ul></nav>
<div class="cookie-banner" role="dialog">We and our partners in Japan store cookies. <button>Accept all</button></div>
<main><article>
<h1>Norland offers to host peace talks</h1>
<div class="byline">By Mira Holt, <time datetime="2025-10-22T08:30:00+01:00">22 October 2025</time></div>
<div class="story">${body}</div>
<figure><img src="a.jpg" alt=""><figcaption>A street in Iceland on a winter morning. Photo: Ole Example</figcaption></figure>
</article></main>
<aside class="related"><h3>More stories</h3><ul><li><a href="/a">Ten beaches in Spain</a></li></ul></aside>
<section id="comments"><p class="comment">What does Peru think about all of this, I wonder, and who will ask them?</p></section>
<footer><p>© The Daily Example. Offices in Dublin, Ireland.</p></footer></body></html>`;
}

/** Where the page of `newsPage` would stand. */
export const NEWS_ADDRESS = 'https://daily.example/world/2025/10/22/norland-offers-to-host-peace-talks';
