import { describe, expect, it } from 'vitest';
import { createPanelStore } from '@/lib/panel/store';
import { fakeWorld, sampleTab } from '../../support/fake-services';

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
