import { describe, expect, it } from 'vitest';
import { extractArticle, readPage } from '@/lib/page/extract';
import { positionsOf } from '@/lib/page/text-map';
import { documentOf, NEWS_ADDRESS, newsPage } from '../support/news-page';
import type { Article } from '@/lib/types/article';
import { MAX_TEXT } from '@/lib/types/limits';
import { articleOutcomeSchema } from '@/lib/messaging/schemas';
import * as v from 'valibot';

function articleOf(html: string, url = NEWS_ADDRESS): Article {
  const outcome = extractArticle(documentOf(html), url);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}
const prose = (index: number) =>
  `Sentence number ${index} of the report says something new about the talks, at some length, for the record.`;

describe('reading an article', () => {
  it('keeps the paragraphs, a line each, and nothing of what stands around them', () => {
    const { text } = articleOf(newsPage());
    expect(text.split('\n')).toHaveLength(5);
    expect(text).toMatch(/^Norland offered on Monday/);
    expect(text).not.toMatch(/Brazil|Japan|Iceland|Spain|Peru|Ireland|Mira Holt|22 October/);
  });

  it('leaves out who its author is, and where to write to; what somebody else is stays', () => {
    const { text } = articleOf(
      newsPage(
        `<p>${[
          ...[1, 2, 3, 4].map(prose),
          'Jon Breth is the prime minister of Sudmark and has been so for three years now, longer than anyone before.',
          'Mira Holt is a reporter in Brazil. Her work has appeared in Japan.',
          'If you have a story idea, write to the desk in Peru.',
        ].join('</p><p>')}</p>`,
      ),
    );
    expect(text).toMatch(/Jon Breth is the prime minister/);
    expect(text).not.toMatch(/Brazil|Japan|Peru/);
  });

  it.each(['sidebar-grid', 'has-sidebar', 'page with-sidebar'])(
    'stays in the parts of a layout called "%s", beside a sidebar, which goes',
    (name) => {
      const parts = [1, 2, 3, 4, 5, 6].map((index) => `<div class="${name}"><div><p>${prose(index)}</p></div></div>`);
      const { text } = articleOf(newsPage(`${parts.join('')}<div class="sidebar"><p>${prose(7)} In Peru.</p></div>`));
      expect(text.match(/number \d/g)).toEqual([1, 2, 3, 4, 5, 6].map((index) => `number ${index}`));
    },
  );

  it('is what the panel takes, however long the page is about itself', () => {
    const data = {
      '@type': 'NewsArticle',
      author: Array.from({ length: 10 }, (_, index) => ({ name: `Author ${index} ${'of this '.repeat(100)}` })),
    };
    const head = `<title>${'A headline without an end '.repeat(400)}</title><script type="application/ld+json">${JSON.stringify(data)}</script>`;
    const language = '<html lang="en-' + 'x'.repeat(100) + '">';
    const document = documentOf(
      newsPage()
        .replace('<html lang="en">', language)
        .replace(/<head>[^]*<\/head>/, `<head>${head}</head>`),
    );
    const outcome = extractArticle(document, `${NEWS_ADDRESS}?session=${'0'.repeat(9_000)}`);
    expect(outcome.ok && outcome.value.title.length).toBeGreaterThan(15);
    const { issues } = v.safeParse(articleOutcomeSchema, outcome);
    expect(issues?.map((issue) => v.getDotPath(issue)) ?? []).toEqual([]);
  });

  it('is too long where the panel would not take its text', () => {
    const page = `<html><body><article>${`<p>${'Norland offered to host the talks. '.repeat(30_000)}</p>`.repeat(2)}</article></body></html>`;
    const outcome = extractArticle(documentOf(page), NEWS_ADDRESS);
    expect(page.length).toBeGreaterThan(MAX_TEXT);
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'too-long' } });
  });

  it('leaves the document as it was', () => {
    const document = documentOf(newsPage());
    const before = document.documentElement.outerHTML;
    extractArticle(document, NEWS_ADDRESS);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('reads headline, author, times, site and the address without tracking parameters', () => {
    const data = {
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': ['NewsArticle'],
          headline: 'Norland offers to host peace talks',
          datePublished: '2025-10-22T08:30:00+01:00',
          dateModified: '2025-10-22T10:00:00Z',
          author: [{ '@type': 'Person', name: 'Mira Holt' }],
          publisher: { name: 'The Daily Example' },
        },
      ],
    };
    const article = articleOf(
      newsPage(undefined, `<script type="application/ld+json">${JSON.stringify(data)}</script>`),
    );
    expect(article).toMatchObject({
      title: 'Norland offers to host peace talks',
      byline: 'Mira Holt',
      siteName: 'The Daily Example',
      publishedTime: '2025-10-22T08:30:00+01:00',
      modifiedTime: '2025-10-22T10:00:00Z',
      lang: 'en',
      canonicalUrl: NEWS_ADDRESS,
      publisher: { publisher: 'The Daily Example', authors: ['Mira Holt'] },
    });
  });

  it('names a publisher that the page only refers to, and none by an address', () => {
    const named = { '@type': 'Organization', '@id': 'https://daily.example/#organization', name: 'The Daily Example' };
    const publisherOf = (publisher: object) => {
      const data = JSON.stringify([{ '@type': 'NewsArticle', publisher }, named]);
      return articleOf(newsPage(undefined, `<script type="application/ld+json">${data}</script>`)).publisher?.publisher;
    };
    expect(publisherOf({ '@id': 'https://daily.example/#organization' })).toBe('The Daily Example');
    expect(publisherOf({ '@id': 'https://other.example/#organization' })).toBe(null);
  });

  it('reads the publisher’s corrections, sources and fact checks', () => {
    const data = [
      {
        '@type': 'NewsArticle',
        correction: 'An earlier version named the wrong ministry.',
        isBasedOn: { '@type': 'Report', name: 'Border report' },
        citation: ['https://data.example/table'],
      },
      {
        '@type': 'ClaimReview',
        claimReviewed: 'The bridge is closed',
        reviewRating: { alternateName: 'False' },
        author: { name: 'Check Desk' },
        url: 'https://check.example/bridge',
      },
    ];
    const { publisher } = articleOf(
      newsPage(undefined, `<script type="application/ld+json">${JSON.stringify(data)}</script>`),
    );
    expect(publisher).toMatchObject({
      corrections: ['An earlier version named the wrong ministry.'],
      basedOn: ['Border report', 'https://data.example/table'],
      claimReviews: [
        {
          claim: 'The bridge is closed',
          rating: 'False',
          publisher: 'Check Desk',
          url: 'https://check.example/bridge',
        },
      ],
    });
  });

  it('says what each block is', () => {
    const { blocks, text } = articleOf(
      newsPage(
        `<p>${prose(1)}</p><h2>What Sudmark wants</h2><p>${prose(2)}</p><ul><li>Two crossings open by the end of the month, as both sides had promised.</li></ul><blockquote><p>${prose(3)}</p></blockquote><p>${prose(4)}</p>`,
      ),
    );
    expect(blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'heading',
      'paragraph',
      'list-item',
      'quote',
      'paragraph',
    ]);
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual(text.split('\n'));
  });

  it('keeps links of the web with their place in the text, and no others', () => {
    const { links, text } = articleOf(
      newsPage(
        `<p>${prose(1)} See <a href="/report#top">the border report</a>, or <a href="javascript:alert(1)">this</a>. ${prose(2)}</p><p>${prose(3)}</p><p>${prose(4)}</p>`,
      ),
    );
    expect(links).toHaveLength(1);
    expect(links[0]).toMatchObject({
      text: 'the border report',
      href: expect.stringMatching(/^https?:\/\/.*\/report#top$/) as string,
    });
    expect(text.slice(links[0]?.start, links[0]?.end)).toBe('the border report');
  });

  it('drops lines that lead to other stories or ask for something', () => {
    const { text } = articleOf(
      newsPage(
        `<p>${prose(1)}</p><p><a href="/x">Ten things to know about Chile this week</a></p><p>READ ALSO | <a href="/y">Canada votes on Sunday in a close race</a></p><p>${prose(2)}</p><p>Sign up to our newsletter for more from Mexico.</p><p>${prose(3)}</p><p><em>Image Credit: Photo by Ole Example, Malta</em></p>`,
      ),
    );
    expect(text.split('\n')).toEqual([prose(1), prose(2), prose(3)]);
  });

  it('drops the address that a wire report ends with', () => {
    const paragraphs = [1, 2, 3].map((at) => `<p>${prose(at)}</p>`).join('');
    const html = newsPage(`${paragraphs}<p>ben@wire.example (END)</p>`);
    expect(articleOf(html).text.split('\n')).toEqual([prose(1), prose(2), prose(3)]);
  });

  it('takes a short line below a picture for its caption, whatever it is called', () => {
    const { text } = articleOf(
      newsPage(
        `<img src="a.jpg"><div class="x1">The harbour of Malta in May. Ole Example</div><p>${prose(1)}</p><p>${prose(2)}</p><p>${prose(3)}</p>`,
      ),
    );
    expect(text).not.toContain('Malta');
  });

  it('parts paragraphs that are only parted by line breaks', () => {
    const { text } = articleOf(newsPage(`${prose(1)}<br><br>${prose(2)}<br><br>${prose(3)}`));
    expect(text.split('\n')).toEqual([prose(1), prose(2), prose(3)]);
  });

  it('joins a word that the page breaks with soft hyphens', () => {
    const { text } = articleOf(
      newsPage(`<p>Nor\u00adland and its neigh\u00adbours agreed. ${prose(1)}</p><p>${prose(2)}</p><p>${prose(3)}</p>`),
    );
    expect(text).toMatch(/^Norland and its neighbours agreed\./);
  });

  it('believes the text where the page declares another language', () => {
    const german =
      'Die Regierung von Nordland hat am Montag angeboten, die Gespräche zu führen, und das ist auch für die Nachbarn im Süden nicht ohne Bedeutung.';
    const html = newsPage([1, 2, 3, 4].map(() => `<p>${german}</p>`).join(''));
    expect(articleOf(html).lang).toBe('de');
    expect(articleOf(newsPage().replace('lang="en"', '')).lang).toBe('en');
  });
});

describe('the way back into the page', () => {
  it('leads from every word of the text to the same word in the page', () => {
    const document = documentOf(
      newsPage(
        `<p>${prose(1)} <b>Norland</b>’s\n   offer <i>stands</i>.</p><p>${prose(2)}</p><div>${prose(3)}<p>${prose(4)}</p></div>`,
      ),
    );
    const outcome = readPage(document, NEWS_ADDRESS);
    if (!outcome.ok) throw new Error(outcome.problem.code);
    const { map } = outcome.value;
    for (const match of map.text.matchAll(/\S+/g)) {
      const positions = positionsOf(map, { start: match.index, end: match.index + match[0].length });
      const range = document.createRange();
      range.setStart(positions!.start.node, positions!.start.offset);
      range.setEnd(positions!.end.node, positions!.end.offset);
      expect(range.toString()).toBe(match[0]);
    }
    expect(map.text).toContain('Norland’s offer stands.');
  });
});

describe('pages that are hard to read', () => {
  it('finds no text on an empty page', () => {
    expect(extractArticle(documentOf(''), 'https://empty.example/')).toEqual({
      ok: false,
      problem: { code: 'no-text' },
    });
  });

  it('reads the article of a page that nests a thousand elements deep', () => {
    const deep = documentOf(newsPage());
    let at: Element = deep.body;
    for (let level = 0; level < 1_000; level++) at = at.appendChild(deep.createElement('div'));
    at.append('Bottom');
    expect(extractArticle(deep, NEWS_ADDRESS)).toMatchObject({ ok: true, value: { lang: 'en' } });
  });

  it('refuses a page of more than ten million characters as too long', () => {
    const document = documentOf(newsPage());
    document.body.append('word '.repeat(2_100_000));
    const outcome = extractArticle(document, NEWS_ADDRESS);
    expect(outcome).toMatchObject({ ok: false, problem: { code: 'too-long' } });
  });

  it('reads past structured data that is broken or hostile', () => {
    const head =
      '<script type="application/ld+json">{"@type": "NewsArticle", "headline": </script><script type="application/ld+json">{"@type":{"a":1},"author":[[[]]],"isBasedOn":7}</script>';
    expect(articleOf(newsPage(undefined, head)).text).toMatch(/^Norland offered/);
  });
});
