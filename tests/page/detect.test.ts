import { describe, expect, it } from 'vitest';
import { detectArticle } from '@/lib/page/detect';
import { documentOf, NEWS_ADDRESS, newsPage } from '../support/news-page';

const detects = (html: string, url: string) => detectArticle(documentOf(html), url).isArticle;
const teaser = (index: number) =>
  `<div class="card"><h3><a href="/world/story-${index}">Ministers meet for the ${index}th time this year</a></h3><p>A short summary of it.</p></div>`;

describe('telling news from other pages', () => {
  it('notices a news article, and says what told it', () => {
    const signal = detectArticle(documentOf(newsPage()), `${NEWS_ADDRESS}#comments`);
    expect(signal).toMatchObject({ isArticle: true, url: NEWS_ADDRESS });
    expect(signal.signals.join()).toMatch(/urlDate \+/);
  });

  it('notices one without any metadata or telling address', () => {
    const bare = newsPage().replace(/<meta[^>]*>/g, '');
    expect(detects(bare, 'https://daily.example/world/norland-offers-to-host-peace-talks')).toBe(true);
  });

  it('notices one whose paragraphs are none but by name, or are spans in boxes', () => {
    const named = newsPage().replace(/<p>/g, '<div class="story__paragraph">').replace(/<\/p>/g, '</div>');
    expect(detects(named, NEWS_ADDRESS)).toBe(true);
    const boxed = newsPage(undefined, '<script type="application/ld+json">{"@type":"NewsArticle"}</script>')
      .replace(/<p>/g, '<div class="c-9a"><span>')
      .replace(/<\/p>/g, '</span></div>');
    expect(detects(boxed, NEWS_ADDRESS)).toBe(true);
  });

  it('stays silent on a home page and on a section page', () => {
    const home = `<html><head><title>The Daily Example</title><meta property="og:type" content="website"></head><body>${Array.from({ length: 40 }, (_, index) => teaser(index)).join('')}</body></html>`;
    expect(detects(home, 'https://daily.example/')).toBe(false);
    expect(detects(home, 'https://daily.example/world')).toBe(false);
  });

  it('stays silent on a shop, a login form and a documentation page', () => {
    const product =
      '<html><head><title>Walking boots</title><script type="application/ld+json">{"@type":"Product","name":"Boots"}</script></head><body><h1>Walking boots</h1><p>€ 129. You will love your new boots: light, dry and warm, whatever the weather does on your way.</p><button>Add to cart</button></body></html>';
    expect(detects(product, 'https://shop.example/product/boots-4711')).toBe(false);
    expect(
      detects(
        '<html><body><form><input name="user"><input type="password"></form></body></html>',
        'https://daily.example/login',
      ),
    ).toBe(false);
    const docs = `<html><head><title>Configuring the parser</title></head><body><main><h1>Configuring the parser</h1><p>You can pass your own options to the parser. If you omit them, your project’s defaults are used, as you would expect.</p><pre><code>parse({ strict: true })</code></pre><p>When you call it twice, you get two parsers, and you must close both of them before your program ends.</p></main></body></html>`;
    expect(detects(docs, 'https://parser.example/docs/configuration')).toBe(false);
  });

  it('believes structured data in arrays, in a graph, nested, and with a common fault', () => {
    const score = (data: string) =>
      detectArticle(
        documentOf(newsPage(undefined, `<script type="application/ld+json">${data}</script>`)),
        NEWS_ADDRESS,
      ).score;
    const without = score('{"@type":"WebSite"}');
    for (const data of [
      '[{"@type":"NewsArticle"}]',
      '{"@graph":[{"@type":["Thing","ReportageNewsArticle"]}]}',
      '{"@type":"WebPage","mainEntity":{"@type":"http://schema.org/NewsArticle"}}',
      '<!-- {"@type":"NewsArticle","headline":"two\nlines",} -->',
    ])
      expect(score(data), data).toBeGreaterThan(without);
  });

  it('waits for the text, however much the address looks like an article’s', () => {
    expect(detects(newsPage('<p>Loading the story…</p>'), NEWS_ADDRESS)).toBe(false);
  });

  it('does not change the document', () => {
    const document = documentOf(newsPage());
    const before = document.documentElement.outerHTML;
    detectArticle(document, NEWS_ADDRESS);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('answers for an empty document and for an address that is none', () => {
    expect(detects('', 'about:blank')).toBe(false);
    expect(detects('', '')).toBe(false);
  });
});
