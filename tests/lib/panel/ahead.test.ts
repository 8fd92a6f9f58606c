import { describe, expect, it, vi } from 'vitest';
import { createPanelStore } from '@/lib/panel/store';
import type { Article } from '@/lib/types/article';
import type { Outcome } from '@/lib/types/problem';
import { fakeWorld, sampleTab } from '../../support/fake-services';
import { sampleAnalysis } from '../../support/sample-analysis';

const settled = () => new Promise((resolve) => setTimeout(resolve));
const other = { ...sampleAnalysis, topic: 'what the page says now' };

/** A panel on a page that was read ahead; `answer` has the page be read. */
async function panelOn(takeAhead = () => Promise.resolve<typeof sampleAnalysis | null>(sampleAnalysis)) {
  let answer: (outcome: Outcome<Article>) => void = () => {};
  const analyze = vi.fn(() => Promise.resolve({ ok: true as const, value: other }));
  const world = fakeWorld({ takeAhead, analyze, readArticle: () => new Promise((resolve) => (answer = resolve)) });
  const store = createPanelStore(world.services);
  store.getState().follow();
  world.see({ isArticle: true });
  await settled();
  return { store, analyze, answer: (outcome: Outcome<Article>) => (answer(outcome), settled()) };
}

describe('a panel on a page that was read ahead', () => {
  it('shows the rows before the page has answered, and has nothing analysed where it says the same', async () => {
    const { store, analyze, answer } = await panelOn();
    expect(store.getState().screen).toEqual({ phase: 'arriving', tab: sampleTab, analysis: sampleAnalysis });
    const { url, ...rest } = sampleAnalysis.article;
    // The same, written in another order.
    await answer({ ok: true, value: { ...(url === undefined ? {} : { url }), ...rest } });
    expect(store.getState().screen).toEqual({ phase: 'ready', tab: sampleTab, analysis: sampleAnalysis });
    expect(analyze).not.toHaveBeenCalled();
  });

  it('has the article analysed where the page has changed', async () => {
    const { store, analyze, answer } = await panelOn();
    const changed = { ...sampleAnalysis.article, text: `${sampleAnalysis.article.text} And more.` };
    await answer({ ok: true, value: changed });
    expect(analyze).toHaveBeenCalledWith(changed, expect.anything(), expect.anything());
    expect(store.getState().screen).toEqual({ phase: 'ready', tab: sampleTab, analysis: other });
  });

  it('shows what the panel’s first script found without waiting for a sight of the tab', async () => {
    vi.stubGlobal('requestAnimationFrame', (draw: () => void) => setTimeout(draw));
    const takeAhead = Object.assign(() => Promise.resolve(sampleAnalysis), { atStart: () => sampleTab });
    const world = fakeWorld({ takeAhead, detect: () => Promise.resolve(null) });
    const store = createPanelStore(world.services);
    store.getState().follow();
    await vi.waitFor(() => expect(store.getState().screen.phase).toBe('ready'));
    expect(store.getState().screen).toMatchObject({ phase: 'ready', tab: sampleTab, analysis: sampleAnalysis });
    world.see({ isArticle: true });
    await settled();
    expect(world.calls.read).toEqual([sampleTab.id]); // the sight of it has the page read no second time
    world.see({ tab: { ...sampleTab, id: 8, url: 'https://courier.example/other' }, isArticle: true });
    await settled();
    expect(world.calls.read).toEqual([sampleTab.id, 8]);
  });

  it('says so where the page can no longer be read', async () => {
    const { store, answer } = await panelOn();
    await answer({ ok: false, problem: { code: 'no-text' } });
    expect(store.getState().screen.phase).toBe('no-article');
  });

  it('reads as ever where nothing is held, or it cannot be had', async () => {
    for (const takeAhead of [() => Promise.resolve(null), () => Promise.reject(new Error('no storage'))]) {
      const { store, answer } = await panelOn(takeAhead);
      expect(store.getState().screen.phase).toBe('reading');
      await answer({ ok: true, value: sampleAnalysis.article });
      expect(store.getState().screen).toEqual({ phase: 'ready', tab: sampleTab, analysis: other });
    }
  });
});
