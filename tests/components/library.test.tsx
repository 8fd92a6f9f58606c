import { Blob } from 'node:buffer';
import 'fake-indexeddb/auto';
import { cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LibraryContext } from '../../components/library/library-context';
import { LibraryPage } from '../../components/library/LibraryPage';
import { openDatabase } from '../../lib/library/database';
import { keepArticle } from '../../lib/library/keep';
import { createLibraryStore, type LibraryDevice, type LibraryStore } from '../../lib/library/library-store';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import english from '../../locales/en.json';
import type { LibraryEntry } from '../../lib/types/library';
import { i18nOf } from '../support/messages';
import { sampleAnalysis } from '../support/sample-analysis';

const device: LibraryDevice = {
  usage: () => Promise.resolve(1_500_000),
  isPersistent: () => Promise.resolve(false),
  persist: () => Promise.resolve(true),
  retentionDays: () => Promise.resolve(null),
  now: () => '2026-03-01T08:00:00Z',
  report: () => {},
};
let store: LibraryStore;
let count = 0;

async function open(titles: readonly string[], dates: readonly string[] = []) {
  const database = openDatabase(`page-${count++}`);
  for (const [at, title] of titles.entries()) {
    const article = {
      ...sampleAnalysis.article,
      title,
      text: `${sampleAnalysis.article.text}\n${Array.from({ length: 300 }, (_, word) => `${title} ${word * (at + 3)}`).join(' ')}`,
      publishedTime: dates[at] ?? `2026-02-0${at + 1}`,
    };
    await keepArticle(
      database,
      {
        ...sampleAnalysis,
        article: {
          ...article,
          url: `https://paper${at}.example/${at}`,
          canonicalUrl: `https://paper${at}.example/${at}`,
        },
      },
      `2026-02-0${at + 1}T08:00:00Z`,
      'opened',
    );
  }
  store = createLibraryStore(database, device);
  await store.getState().load();
  render(
    <LibraryContext value={store}>
      <LibraryPage />
    </LibraryContext>,
  );
}

beforeEach(() => {
  Object.assign(fakeBrowser.i18n, i18nOf(english));
  // jsdom lays nothing out: a window of 400 by 800 px, rows of 80.
  Object.defineProperty(Element.prototype, 'clientHeight', { configurable: true, value: 800 });
  Object.defineProperty(Element.prototype, 'clientWidth', { configurable: true, value: 400 });
  Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { configurable: true, value: 80 });
});
afterEach(cleanup);

/** ms to wait where a database of thousands of words is written. */
const patient = { timeout: 10_000 };

/** Waits for an element. */
const shown = (selector: string) =>
  waitFor(() => {
    const element = document.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`${selector} is not there`);
    return element;
  });

const spanText = (span: { readonly start: number; readonly end: number } | undefined) =>
  sampleAnalysis.article.text.slice(span?.start, span?.end);

const rows = () =>
  [...document.querySelectorAll('.library-row')].map((row) => row.querySelector('.article-words')?.textContent);

describe('the library page', () => {
  it('says what to do while nothing is kept', async () => {
    await open([]);
    expect(document.querySelector('.notice')).not.toBeNull();
    expect(document.querySelector('.library-list')).toBeNull();
  });

  it('lists what is kept, the latest first, and finds by words', async () => {
    await open(['Harbour strike ends', 'Glacier bridge opens']);
    await waitFor(() => expect(rows()).toEqual(['Glacier bridge opens', 'Harbour strike ends']));
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'harbour' } });
    await waitFor(() => expect(rows()).toEqual(['Harbour strike ends']));
  });

  it('draws every listed article over time, however long ago the first one is', async () => {
    await open(['Harbour strike ends', 'Glacier bridge opens'], ['2019-11-19', '2026-01-06']);
    const line = await shown('.library-timeline');
    expect([...line.querySelectorAll('rect')].filter((bar) => bar.getAttribute('height') !== '0')).toHaveLength(2);
    expect(line.textContent).toBe('November 19, 2019 January 6, 2026');
  });

  it('shows a kept article with each stance and the sentence that proves it', async () => {
    await open(['Harbour strike ends']);
    const row = await shown('.library-row');
    fireEvent.click(row);
    const article = await shown('.library-article');
    const first = sampleAnalysis.stances.find(({ stance }) => stance !== 'none');
    const evidence = first?.evidence[0];
    expect(evidence).toBeDefined();
    expect(within(article).getByRole('heading', { level: 2 })).toBe(document.activeElement);
    expect(article.textContent).toContain(sampleAnalysis.article.text.slice(evidence?.start, evidence?.end));
  });

  it('leads from a stance to all that was reported of its country and of its speaker, and back to the article', async () => {
    await open(['Harbour strike ends', 'Glacier bridge opens']);
    fireEvent.click(await shown('.library-row'));
    const card = await shown('.library-article [data-country="PL"]');
    fireEvent.click(within(card).getByRole('button', { name: /Poland/ }));
    const country = await shown('.library-reported[data-country="PL"]');
    const sentence = spanText(sampleAnalysis.stances.find((row) => row.country === 'PL')?.evidence[0]);
    expect(within(country).getAllByText(sentence).length).toBeGreaterThan(0);
    fireEvent.click(within(country).getAllByRole('button', { name: 'Marek Zielonka' })[0] as HTMLElement);
    const speaker = await shown('.library-reported[data-speaker="Marek Zielonka"]');
    expect(speaker.querySelectorAll('blockquote').length).toBeGreaterThan(0);
    fireEvent.click(within(speaker).getAllByRole('button', { name: /2026/ })[0] as HTMLElement);
    await shown('.library-article');
  });

  it('lists in the order that the reader asks for', async () => {
    await open(['Harbour strike ends', 'Glacier bridge opens']);
    await waitFor(() => expect(rows()).toHaveLength(2));
    fireEvent.change(screen.getByRole('combobox', { name: 'Order' }), { target: { value: 'oldest' } });
    await waitFor(() => expect(rows()).toEqual(['Harbour strike ends', 'Glacier bridge opens']));
  });

  it('says that the browser may clear the library, until it has promised not to', async () => {
    await open(['Harbour strike ends']);
    fireEvent.click(await screen.findByRole('button', { name: 'Ask the browser not to clear it' }));
    expect(await screen.findByText(/will not clear the library/)).toBeTruthy();
    expect(screen.getByText(/1\.5/)).toBeTruthy();
  });

  it('leaves the first rows on the screen while the rest is read in', async () => {
    await open(['Harbour strike ends']);
    const [entry] = store.getState().found;
    const database = openDatabase(`page-${count++}`);
    await database.entries.add(entry as LibraryEntry);
    const again = createLibraryStore(database, device);
    const seen: number[] = [];
    const stop = again.subscribe(({ total }) => {
      if (total === 0) return;
      stop();
      again.getState().setQuery({ words: '' });
      seen.push(again.getState().found.length);
    });
    await again.getState().load();
    expect(seen).toEqual([1]);
  });

  it('brings an article back that was deleted where it lay open', async () => {
    await open(['Harbour strike ends', 'Glacier bridge opens']);
    fireEvent.click(await shown('.library-row'));
    await shown('.library-article');
    fireEvent.click(screen.getByRole('button', { name: 'Delete this article' }));
    expect(await screen.findByText(/1 article deleted/, {}, patient)).toBeTruthy();
    await waitFor(() => expect(rows()).toEqual(['Harbour strike ends']));
    expect(document.querySelector('.library-article')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(rows()).toEqual(['Glacier bridge opens', 'Harbour strike ends']), patient);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });

  it('keeps the notes of an article that is left for another or closed, and does not come back to it', async () => {
    await open(['Harbour strike ends', 'Glacier bridge opens']);
    const [newer, older] = store.getState().found.map(({ id }) => id);
    await store.getState().openArticle(newer ?? '');
    await Promise.all([store.getState().setNotes(newer ?? '', 'Ask again'), store.getState().openArticle(older ?? '')]);
    expect(store.getState().opened).toMatchObject({ entry: { id: older } });
    const noting = store.getState().setNotes(older ?? '', 'And again');
    store.getState().close();
    await noting;
    expect(store.getState().opened).toBeNull();
    expect(store.getState().found.map(({ notes }) => notes)).toEqual(['Ask again', 'And again']);
  });

  it('shows what the reader opened last, although what was opened before takes longer to find', async () => {
    await open(['Harbour strike ends']);
    const [id] = store.getState().found.map((entry) => entry.id);
    await Promise.all([
      store.getState().openCountry('EE'),
      store.getState().openStory('none'),
      store.getState().openArticle(id ?? ''),
      store.getState().openStory('none'),
    ]);
    expect(store.getState().opened).toBeNull();
  });

  it('brings deleted articles back on undo', async () => {
    await open(['Harbour strike ends', 'Glacier bridge opens']);
    await store.getState().remove({});
    const { backup, count: deleted } = store.getState().removed ?? { backup: '', count: 0 };
    expect(deleted).toBe(2);
    await waitFor(() => expect(rows()).toEqual([]));
    expect(await store.getState().importFile(backup)).toMatchObject({ ok: true, added: 2 });
    await waitFor(() => expect(rows()).toHaveLength(2));
  });

  /** The article that lies open, with its field for notes. */
  async function opened(title: string): Promise<HTMLTextAreaElement> {
    await open([title]);
    fireEvent.click(await shown('.library-row'));
    return screen.findByLabelText<HTMLTextAreaElement>('Your notes');
  }
  const keptNotes = () => store.getState().found.map(({ notes }) => notes);

  it('keeps notes while they are written, for a page that is closed says nothing to its fields', async () => {
    fireEvent.change(await opened('Harbour'), { target: { value: 'Ask again' } });
    await waitFor(() => expect(keptNotes()).toEqual(['Ask again']), patient);
  });

  it('keeps notes of which the field goes away before it is left', async () => {
    fireEvent.change(await opened('Harbour'), { target: { value: 'Ask again' } });
    store.getState().close();
    await waitFor(() => expect(keptNotes()).toEqual(['Ask again']), patient);
  });

  it('says that a note was not kept where the device is full, and no longer once it is', async () => {
    const field = await opened('Harbour');
    const full = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw full;
    });
    fireEvent.change(field, { target: { value: 'Ask' } });
    fireEvent.blur(field);
    await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/Free some space/), patient);
    put.mockRestore();
    fireEvent.change(field, { target: { value: 'Ask again' } });
    fireEvent.blur(field);
    await waitFor(() => expect(keptNotes()).toEqual(['Ask again']), patient);
    expect(screen.getByRole('alert').textContent).toBe('');
  });

  // Files of Node: those of jsdom cannot be read.
  it.each([
    ['that is none of ours', new Blob(['a novel']), /holds no Standpoint library. Choose one that was saved here/],
    ['that is empty', new Blob(['']), /holds no Standpoint library/],
    [
      'of a Standpoint to come',
      new Blob(['{"format":"standpoint-library","version":99}']),
      /Update Standpoint, then import it again/,
    ],
    [
      'that the browser does not give',
      { slice: () => ({ text: () => Promise.reject(new Error('gone')) }) },
      /it was moved, or it is too large/,
    ],
  ])('says what to do with a file %s, and has lost nothing', async (_, file, words) => {
    await open(['Harbour']);
    const input = await screen.findByLabelText<HTMLInputElement>('Import a file', {}, patient);
    fireEvent.change(input, { target: { files: [file] } });
    expect(await screen.findByText(words, {}, patient)).toBeTruthy();
    expect(store.getState().total).toBe(1);
  });

  it('deletes everything from a site that is chosen from a list, and brings it back', async () => {
    await open(['Harbour', 'Cable']);
    const site = await screen.findByLabelText<HTMLSelectElement>('Delete everything from a site', {}, patient);
    expect([...site.options].map(({ value }) => value)).toEqual(['', 'paper0.example', 'paper1.example']);
    fireEvent.change(site, { target: { value: 'paper1.example' } });
    fireEvent.click(await shown('[data-delete="site"]'));
    await waitFor(() => expect(store.getState().found.map(({ title }) => title)).toEqual(['Harbour']), patient);
    fireEvent.click(await screen.findByText('Undo', {}, patient));
    await waitFor(() => expect(store.getState().total).toBe(2), patient);
  });

  it('names the language of what it quotes', async () => {
    await open(['Harbour']);
    await store.getState().openArticle(store.getState().found[0]?.id ?? '');
    const quoted = await shown('.library-article blockquote');
    expect(quoted.lang).toBe(sampleAnalysis.article.lang);
  });
});
