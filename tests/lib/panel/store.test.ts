import { describe, expect, it } from 'vitest';
import { createPanelStore } from '@/lib/panel/store';
import type { Outcome } from '@/lib/types/problem';
import type { Analysis } from '@/lib/types/analysis';
import { fakeWorld, sampleTab } from '../../support/fake-services';
import { sampleAnalysis, spanOf } from '../../support/sample-analysis';

const settled = () => new Promise((resolve) => setTimeout(resolve));
const other = { id: 8, url: 'https://other.example/b', title: 'Other' };

function panel(overrides: Parameters<typeof fakeWorld>[0] = {}) {
  const world = fakeWorld(overrides);
  const store = createPanelStore(world.services);
  store.getState().follow();
  return { world, store, phase: () => store.getState().screen.phase };
}

describe('the panel', () => {
  it('reads and analyses the article of the active tab', async () => {
    const { world, phase } = panel();
    world.see({ isArticle: true });
    expect(phase()).toBe('reading');
    await settled();
    expect(phase()).toBe('ready');
    expect(world.calls.read).toEqual([sampleTab.id]);
  });

  it('does not read a page that the detector takes for no article, until the reader asks', async () => {
    const { world, store, phase } = panel();
    world.see({ isArticle: false });
    await settled();
    expect(phase()).toBe('no-article');
    expect(world.calls.read).toEqual([]);
    store.getState().readAgain();
    await settled();
    expect(phase()).toBe('ready');
  });

  it('asks the detector where it has not looked, and believes it', async () => {
    const { world, phase } = panel({ detect: () => Promise.resolve(false) });
    world.see({ isAsked: true });
    await settled();
    expect(phase()).toBe('no-article');
    world.see({ isArticle: true });
    await settled();
    expect(phase()).toBe('ready');
  });

  it('reads where the detector gives no answer', async () => {
    const { world, phase } = panel({ detect: () => Promise.resolve(null) });
    world.see({});
    await settled();
    expect(phase()).toBe('ready');
  });

  it('believes a detector that answers too late to be waited for, but before the page is read', async () => {
    let give = () => {};
    const given = new Promise<void>((resolve) => (give = resolve));
    const article = { ok: true as const, value: sampleAnalysis.article };
    const { world, phase } = panel({
      detect: () => Promise.resolve(null),
      readArticle: () => given.then(() => article),
    });
    world.see({});
    await settled();
    world.see({ isArticle: false });
    expect(phase()).toBe('reading');
    give();
    await settled();
    expect(phase()).toBe('no-article');
  });

  it('takes back what it read without an answer when the detector says late that it is no article', async () => {
    const { world, store, phase } = panel({ detect: () => Promise.resolve(null) });
    world.see({});
    await settled();
    world.see({ isArticle: false });
    expect(phase()).toBe('no-article');
    store.getState().readAgain();
    await settled();
    world.see({ isArticle: false });
    expect(phase()).toBe('ready');
  });

  it('says why a page cannot be read, whatever the detector thinks of it', async () => {
    const { world, phase } = panel({
      detect: () => Promise.resolve(false),
      readArticle: () => Promise.resolve({ ok: false, problem: { code: 'too-short', words: 40 } }),
    });
    world.see({});
    await settled();
    expect(phase()).toBe('failed');
  });

  it('waits for a page that is still arriving', async () => {
    const { world, phase } = panel();
    world.see({ isLoading: true });
    await settled();
    expect(phase()).toBe('reading');
    expect(world.calls.read).toEqual([]);
    world.see({});
    await settled();
    expect(phase()).toBe('ready');
  });

  it('reads once, however often the browser reports the same page', async () => {
    const { world } = panel();
    world.see({});
    world.see({});
    await settled();
    world.see({ tab: { ...sampleTab, url: `${sampleTab.url}#comments` } });
    await settled();
    expect(world.calls.read).toHaveLength(1);
  });

  it('reads as soon as a grant shows it the address', async () => {
    const { world, phase } = panel();
    world.see({ tab: { ...sampleTab, url: null, title: null } });
    expect(phase()).toBe('not-allowed');
    world.see({});
    await settled();
    expect(phase()).toBe('ready');
  });

  it.each(['chrome://settings', 'about:config', 'file:///tmp/a.pdf'])('leaves %s alone', (url) => {
    const { world, store } = panel();
    world.see({ tab: { ...sampleTab, url } });
    expect(store.getState().screen).toMatchObject({ phase: 'failed', problem: { code: 'page-restricted' } });
  });

  it('says how many words there are where they are too few', async () => {
    const article = { ...sampleAnalysis.article, text: 'Only a teaser. Subscribe to read on.', blocks: [] };
    const { world, store } = panel({ readArticle: () => Promise.resolve({ ok: true, value: article }) });
    world.see({});
    await settled();
    expect(store.getState().screen).toMatchObject({ phase: 'failed', problem: { code: 'too-short', words: 7 } });
  });

  it('shows a problem of the page as a problem', async () => {
    const { world, store } = panel({
      readArticle: () => Promise.resolve({ ok: false, problem: { code: 'too-short', words: 40 } }),
    });
    world.see({});
    await settled();
    expect(store.getState().screen).toMatchObject({ phase: 'failed', problem: { code: 'too-short', words: 40 } });
  });

  it('shows a fault of ours as one, and reports it', async () => {
    const { world, store } = panel({ readArticle: () => Promise.reject(new Error('boom')) });
    world.see({});
    await settled();
    expect(store.getState().screen).toMatchObject({ phase: 'failed', problem: { code: 'bug' } });
    expect(world.calls.faults).toHaveLength(1);
  });

  it('ends the analysis of a page that is left, and shows nothing of it', async () => {
    const signals: AbortSignal[] = [];
    let finish: (outcome: Outcome<Analysis>) => void = () => {};
    const { world, store } = panel({
      analyze: (_article, signal) => {
        signals.push(signal);
        return new Promise((resolve) => (finish = resolve));
      },
    });
    world.see({});
    await settled();
    world.see({ tab: other, isArticle: false });
    expect(signals[0]?.aborted).toBe(true);
    finish({ ok: true, value: sampleAnalysis });
    await settled();
    expect(store.getState().screen).toMatchObject({ phase: 'no-article', tab: other });
  });

  it('shows the result at once when the reader comes back to a tab', async () => {
    const { world, phase } = panel();
    world.see({});
    await settled();
    world.see({ tab: other, isArticle: false });
    world.see({});
    expect(phase()).toBe('ready');
    expect(world.calls.read).toHaveLength(1);
  });

  it('begins with the countries where the language has no stance rules', async () => {
    const coverage = { countries: true, claims: false, stances: false };
    const { world, store } = panel({
      analyze: () => Promise.resolve({ ok: true, value: { ...sampleAnalysis, coverage } }),
    });
    world.see({});
    await settled();
    expect(store.getState().view).toBe('countries');
  });

  it('shows a passage in the page by its words, and says what came of it', async () => {
    const { world, store } = panel();
    world.see({});
    await settled();
    const span = spanOf('Poland rejected it.');
    await store.getState().show(span);
    expect(world.calls.revealed[0]).toMatchObject({ exact: 'Poland rejected it.', start: span.start });
    expect(store.getState().revealed).toEqual({ span, answer: 'shown' });
  });

  it('marks the evidence of each stance in the page, and takes the marks away', async () => {
    const { world, store } = panel();
    world.see({});
    await settled();
    await store.getState().highlight('stances');
    const styles = world.calls.highlighted[0]?.map(({ quote, style }) => [quote.exact, style]);
    expect(styles).toContainEqual(['Poland rejected it.', 'opposes']);
    expect(store.getState().highlighted?.found).toBe(styles?.length);
    await store.getState().highlight(null);
    expect(store.getState().highlighted).toBeNull();
  });

  it('goes to the stance whose evidence the reader clicks in the page', async () => {
    const { world, store } = panel();
    world.see({});
    await settled();
    store.getState().setView('sources');
    world.choose({ exact: 'Poland rejected it.', prefix: '', suffix: '', start: spanOf('Poland rejected it.').start });
    expect(store.getState().view).toBe('stances');
    expect(store.getState().chosen?.span).toEqual(spanOf('Poland rejected it.'));
  });

  it('keeps corrections for the article, and withdraws them', async () => {
    const { world, store } = panel();
    world.see({});
    await settled();
    await store.getState().correct('PL', { kind: 'hidden' });
    expect(world.saved.get(sampleTab.url)).toEqual({ PL: { kind: 'hidden' } });
    await store.getState().correct('PL', null);
    expect(world.saved.get(sampleTab.url)).toEqual({});
  });

  it('keeps working where a correction cannot be stored', async () => {
    const { world, store } = panel({ saveCorrections: () => Promise.reject(new Error('full')) });
    world.see({});
    await settled();
    await store.getState().correct('PL', { kind: 'hidden' });
    expect(store.getState().corrections).toEqual({ PL: { kind: 'hidden' } });
    expect(world.calls.faults).toHaveLength(1);
  });
});

describe('the library beside the panel', () => {
  const said = {
    country: 'EE',
    stance: 'opposes',
    condition: null,
    sentence: 'Estonia will not join.',
    articleId: 'a',
    title: 'Earlier',
    outlet: 'Other Paper',
    published: '2026-01-01',
    url: null,
    changed: true,
  } as const;

  it('says what was said before as soon as the library answers', async () => {
    const { world, store } = panel();
    Object.assign(world.services.library, {
      opened: () => Promise.resolve({ said: [said], keeping: 'kept', changes: [] }),
    });
    world.see({ isArticle: true });
    await settled();
    expect(store.getState().library).toMatchObject({ said: [said], keeping: 'kept' });
  });

  it('shows the result all the same where the library fails', async () => {
    const { world, store, phase } = panel();
    Object.assign(world.services.library, { opened: () => Promise.reject(new Error('corrupt')) });
    world.see({ isArticle: true });
    await settled();
    expect(phase()).toBe('ready');
    expect(store.getState().library).toBeNull();
    expect(world.calls.faults).toHaveLength(1);
  });

  it('keeps the article when asked, and forgets what was said when the tab shows another', async () => {
    const { world, store } = panel();
    world.see({ isArticle: true });
    await settled();
    await store.getState().keepArticle();
    expect(store.getState().library?.keeping).toBe('kept');
    world.see({ tab: other, isArticle: false });
    expect(store.getState().library).toBeNull();
  });
});
