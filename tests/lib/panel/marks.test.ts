import { describe, expect, it } from 'vitest';
import { createPanelStore } from '@/lib/panel/store';
import { fakeWorld, sampleTab } from '../../support/fake-services';
import { sampleAnalysis } from '../../support/sample-analysis';

const settled = () => new Promise((resolve) => setTimeout(resolve));
const other = { id: 8, url: 'https://other.example/b', title: 'Other' };

/** The panel on an article whose stances are marked in the page. */
async function marked(overrides: Parameters<typeof fakeWorld>[0] = {}) {
  const world = fakeWorld(overrides);
  const store = createPanelStore(world.services);
  store.getState().follow();
  world.see({ isArticle: true });
  await settled();
  await store.getState().highlight('stances');
  return { world, store, marks: () => store.getState().highlighted?.set ?? null };
}

describe('marks in the page', () => {
  it('are put back, and the reader followed on, when the same page is loaded again', async () => {
    const { world, store, marks } = await marked();
    await store.getState().setFollowing(true);
    const [times, followed] = [world.calls.highlighted.length, world.calls.followed.length];
    world.see({ isLoading: true });
    world.see({ hasArrived: true });
    await settled();
    expect(world.calls.highlighted.slice(times)).toEqual([world.calls.highlighted[0]]);
    expect(world.calls.followed.slice(followed)).toEqual([[], world.calls.followed[0]]);
    expect(marks()).toBe('stances');
  });

  it('are off in the panel where the page that was loaded again cannot be reached', async () => {
    const { world, marks } = await marked();
    Object.assign(world.services, { highlightAll: () => Promise.resolve(0) });
    world.see({ hasArrived: true });
    await settled();
    expect(marks()).toBeNull();
  });

  it('are on in the panel, and in the page, when the reader comes back to their tab', async () => {
    const { world, marks } = await marked();
    world.see({ tab: other, isArticle: true });
    await settled();
    expect(marks()).toBeNull();
    world.see({ isArticle: true });
    await settled();
    expect(marks()).toBe('stances');
    expect(world.calls.highlighted.at(-1)).toEqual(world.calls.highlighted[0]);
  });

  it('are known of a tab that the reader left before its page had answered', async () => {
    let answer: (found: number) => void = () => {};
    const highlightAll = () => new Promise<number>((resolve) => (answer = resolve));
    const world = fakeWorld({ highlightAll });
    const store = createPanelStore(world.services);
    store.getState().follow();
    world.see({ isArticle: true });
    await settled();
    void store.getState().highlight('stances');
    await settled();
    world.see({ tab: other, isArticle: true });
    answer(3);
    await settled();
    Object.assign(world.services, { highlightAll: () => Promise.resolve(3) });
    world.see({ isArticle: true });
    await settled();
    expect(store.getState().highlighted).toEqual({ set: 'stances', found: 3 });
  });

  it('are taken away after they were put in, however slow the page is', async () => {
    const order: string[] = [];
    const slowly = (what: string) =>
      new Promise<void>((resolve) => setTimeout(resolve, 5)).then(() => order.push(what));
    const { store, marks } = await marked({
      highlightAll: () => slowly('marked').then(() => 3),
      clearHighlights: () => Promise.resolve(void order.push('cleared')),
    });
    order.length = 0;
    await Promise.all([store.getState().highlight('claims'), store.getState().highlight(null)]);
    expect(order).toEqual(['marked', 'cleared']);
    expect(marks()).toBeNull();
  });

  it('say what the reader corrected, and nothing of what the reader hid', async () => {
    const { world, store } = await marked();
    const styles = () => world.calls.highlighted.at(-1)?.map(({ style }) => style) ?? [];
    const before = styles();
    expect(before).toContain('opposes');
    for (const { country, stance } of sampleAnalysis.stances)
      if (stance === 'opposes') await store.getState().correct(country, { kind: 'hidden' });
    await settled();
    expect(styles()).not.toContain('opposes');
  });

  it('stay off in a tab where they were taken away', async () => {
    const { world, store, marks } = await marked();
    await store.getState().highlight(null);
    world.see({ tab: other, isArticle: true });
    await settled();
    world.see({ tab: sampleTab, isArticle: true });
    await settled();
    expect(marks()).toBeNull();
  });
});
