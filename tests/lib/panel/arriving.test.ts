import { describe, expect, it } from 'vitest';
import { createPanelStore } from '@/lib/panel/store';
import { fakeWorld, sampleTab } from '../../support/fake-services';
import { sampleAnalysis } from '../../support/sample-analysis';

const settled = () => new Promise((resolve) => setTimeout(resolve));

function panel(overrides: Parameters<typeof fakeWorld>[0]) {
  const world = fakeWorld(overrides);
  const store = createPanelStore(world.services);
  store.getState().follow();
  return { world, store };
}

describe('the panel, while claims and sources are still to come,', () => {
  it('shows who stands where before claims and sources are known, and then the rest in the view that was chosen', async () => {
    const first = { ...sampleAnalysis, claims: [], sources: [] };
    let answer = () => {};
    const { world, store } = panel({
      analyze: (_article, _signal, onFirst) => {
        onFirst?.(first);
        return new Promise((resolve) => (answer = () => resolve({ ok: true, value: sampleAnalysis })));
      },
    });
    world.see({ isArticle: true });
    await settled();
    expect(store.getState().screen).toEqual({ phase: 'arriving', tab: sampleTab, analysis: first });
    store.getState().setView('sources');
    answer();
    await settled();
    expect(store.getState().screen).toEqual({ phase: 'ready', tab: sampleTab, analysis: sampleAnalysis });
    expect(store.getState().view).toBe('sources');
  });

  it('shows the reader’s corrections from the first', async () => {
    const { world, store } = panel({
      loadCorrections: () => Promise.resolve({ PL: { kind: 'hidden' } }),
      analyze: (_article, _signal, onFirst) => {
        onFirst?.(sampleAnalysis);
        return new Promise(() => {});
      },
    });
    world.see({ isArticle: true });
    await settled();
    expect(store.getState().screen.phase).toBe('arriving');
    expect(store.getState().corrections).toEqual({ PL: { kind: 'hidden' } });
  });

  it('has the facts about a country', async () => {
    const { world, store } = panel({
      analyze: (_article, _signal, onFirst) => {
        onFirst?.(sampleAnalysis);
        return new Promise(() => {});
      },
    });
    world.see({ isArticle: true });
    await settled();
    expect((await store.getState().loadCard('PL'))?.code).toBe('PL');
  });

  it('shows nothing of an article that the reader has left', async () => {
    let tell = () => {};
    const { world, store } = panel({
      analyze: (_article, _signal, onFirst) => {
        tell = () => onFirst?.(sampleAnalysis);
        return new Promise(() => {});
      },
    });
    world.see({ isArticle: true });
    await settled();
    world.see({ tab: { id: 8, url: 'https://other.example/b', title: 'Other' }, isArticle: false });
    tell();
    await settled();
    expect(store.getState().screen.phase).toBe('no-article');
  });
});
