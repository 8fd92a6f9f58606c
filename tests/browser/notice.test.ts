import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createNoticing } from '@/lib/background/notice';
import { getDetection } from '@/lib/storage/detection';
import { setSettings } from '@/lib/storage/settings';
import type { Glance } from '@/lib/types/article';

const url = 'https://daily.example/talks';
const glance: Glance = {
  ...{ url, title: 'Talks', siteName: '', ogType: 'article', metas: ['og:type'] },
  ...{ data: [], hasAmp: false, hasByline: true, articles: 1, exhibits: 0 },
  ...{ prose: 900, mainProse: 900, sample: 'Norland offered to host the talks.', isShort: true },
};
const article = { ...glance, prose: 2_000, isShort: false };
const { lookAt, arriveAt } = createNoticing(({ url, title, isShort }) => ({
  ...{ isArticle: !isShort, score: 0, signals: [] },
  ...{ url, title },
}));

/** Has the scripts in the page answer with these, one after another; answers with the files that were run. */
function answering(...answers: readonly unknown[]): string[] {
  const left = [...answers];
  const run: string[] = [];
  fakeBrowser.scripting.executeScript = vi.fn(({ files }: { files: string[] }) => {
    run.push(...files);
    if (left.length === 0) return Promise.reject(new Error('Cannot access contents of the page.'));
    return Promise.resolve([{ result: left.shift() }]);
  }) as never;
  return run;
}

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.tabs, { get: () => Promise.resolve({ id: 7, url: `${url}#comments` }) });
  Object.assign(fakeBrowser.permissions, { getAll: () => Promise.resolve({ origins: ['*://daily.example/*'] }) });
});

describe('noticing an article', () => {
  it('looks once at a page that is one, and keeps what was found', async () => {
    const run = answering(article);
    expect(await lookAt(7)).toBe(true);
    expect(await getDetection(7)).toMatchObject({ isArticle: true, url });
    expect(run).toEqual(['/detector.js']);
  });

  it('looks again when text arrives late, and stops once it is one', async () => {
    const run = answering(glance, true, article);
    expect(await lookAt(7)).toBe(false);
    await vi.waitFor(async () => expect(await getDetection(7)).toMatchObject({ isArticle: true }));
    expect(run).toEqual(['/detector.js', '/watcher.js', '/detector.js']);
  });

  it('lets a page be that never comes to rest, or changes without end', async () => {
    const run = answering(glance, false);
    await lookAt(7);
    await vi.waitFor(() => expect(run).toEqual(['/detector.js', '/watcher.js']));
    const changing = answering(...Array.from({ length: 30 }, (_, turn) => (turn % 2 === 0 ? glance : true)));
    await lookAt(7);
    await vi.waitFor(() => expect(changing).toHaveLength(11));
  });

  it('waits for the new text after navigation within the page', async () => {
    const run = answering('moved', true, article);
    expect(await lookAt(7)).toBe(true);
    expect(run).toEqual(['/detector.js', '/watcher.js', '/detector.js']);
  });

  it.each([
    ['a page that may not be looked at', undefined],
    ['an odd count', { ...article, prose: -7 }],
    ['a sample of a megabyte', { ...article, sample: 'x'.repeat(1_000_000) }],
    ['an address that is no web address', { ...article, url: 'javascript:alert(1)' }],
  ])('believes nothing of %s', async (_what, answer) => {
    answering(...(answer === undefined ? [] : [answer]));
    expect(await lookAt(7)).toBeNull();
    expect(await getDetection(7)).toBeNull();
  });

  it('keeps nothing about a page that the tab has left meanwhile', async () => {
    answering({ ...article, url: 'https://daily.example/before' });
    expect(await lookAt(7)).toBeNull();
    expect(await getDetection(7)).toBeNull();
  });

  it('runs nothing in pages where the reader did not allow it or wants to be left alone', async () => {
    const run = answering(article, article);
    await arriveAt(7, 'https://other.example/a');
    await setSettings({ offHosts: ['daily.example'] });
    await arriveAt(7, url);
    expect(run).toEqual([]);
    await setSettings({ offHosts: [] });
    await arriveAt(7, url);
    expect(run).toEqual(['/detector.js']);
  });
});
