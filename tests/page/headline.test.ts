import { describe, expect, it } from 'vitest';
import { extractArticle } from '@/lib/page/extract';
import { documentOf, NEWS_ADDRESS, newsPage } from '../support/news-page';
import type { Article } from '@/lib/types/article';

function articleOf(html: string, url = NEWS_ADDRESS): Article {
  const outcome = extractArticle(documentOf(html), url);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

describe('the headline', () => {
  const titled = (h1: string, declared: string) =>
    articleOf(newsPage(undefined, `<meta property="og:title" content="${declared}">`).replace(/<h1>.*<\/h1>/, h1))
      .title;

  it('is what the reader sees on the page', () => {
    expect(titled('<h1>Norland opens its doors to peace talks</h1>', 'Norland peace talks: what we know')).toBe(
      'Norland opens its doors to peace talks',
    );
  });

  it('is the declared one without the site’s name, where the page’s own is another', () => {
    expect(titled('<h1>The Daily Example</h1>', 'Norland offers peace talks | The Daily Example')).toBe(
      'Norland offers peace talks',
    );
    expect(titled('', 'Norland offers talks &amp;amp; Sudmark &amp;#8216;waits&amp;#8217;')).toBe(
      'Norland offers talks & Sudmark ‘waits’',
    );
  });
});

describe('the standfirst', () => {
  it('is read where it stands outside of the article’s body and is the page’s own summary', () => {
    const summary = 'The first neighbour to do so since the spring, and it wants nothing in return for it so far.';
    const html = newsPage(undefined, `<meta property="og:description" content="${summary}">`).replace(
      '<main>',
      `<main><div class="head"><div><span>${summary}</span></div></div>`,
    );
    expect(articleOf(html).text.startsWith(`${summary}\nNorland offered`)).toBe(true);
  });
});
