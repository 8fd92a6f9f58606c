import { describe, expect, it } from 'vitest';
import { createPanelStore } from '@/lib/panel/store';
import { fakeWorld } from '../../support/fake-services';
import { sampleAnalysis } from '../../support/sample-analysis';

const settled = () => new Promise((resolve) => setTimeout(resolve));
const other = { id: 8, url: 'https://other.example/b', title: 'Other' };

function panel(overrides: Parameters<typeof fakeWorld>[0] = {}) {
  const world = fakeWorld(overrides);
  const store = createPanelStore(world.services);
  store.getState().follow();
  return { world, store };
}

describe('following the reader through the page', () => {
  const sentence = sampleAnalysis.stances[0]?.evidence[0] ?? { start: 0, end: 1 };
  const quote = { exact: sampleAnalysis.article.text.slice(sentence.start, sentence.end), prefix: '', suffix: '' };

  it('is off at first, and asks nothing of the page', async () => {
    const { world } = panel();
    world.see({ isArticle: true });
    await settled();
    expect(world.calls.followed).toEqual([]);
  });

  it('marks what stands where the reader is, and ends in the page when it is switched off', async () => {
    const { world, store } = panel();
    world.see({ isArticle: true });
    await settled();
    await store.getState().setFollowing(true);
    expect(world.calls.followed[0]?.length).toBeGreaterThan(sampleAnalysis.claims.length);
    world.reach([{ ...quote, start: sentence.start }]);
    expect(store.getState().here).toEqual([{ start: sentence.start, end: sentence.end }]);
    await store.getState().setFollowing(false);
    expect(store.getState().here).toEqual([]);
    expect(world.calls.followed.at(-1)).toEqual([]);
  });

  it('goes on with the next article, and lets go of the page that is left', async () => {
    const { world } = panel({ watchFollowing: (tell) => (tell(true), () => {}) });
    world.see({ isArticle: true });
    await settled();
    expect(world.calls.followed).toHaveLength(1);
    world.see({ tab: other, isArticle: true });
    await settled();
    expect(world.calls.followed.map((quotes) => quotes.length > 0)).toEqual([true, false, true]);
  });
});
