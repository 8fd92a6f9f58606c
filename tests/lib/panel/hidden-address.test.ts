import { describe, expect, it } from 'vitest';
import { createPanelStore } from '@/lib/panel/store';
import { fakeWorld, sampleTab } from '../../support/fake-services';

const settled = () => new Promise((resolve) => setTimeout(resolve));

function panel(overrides: Parameters<typeof fakeWorld>[0] = {}) {
  const world = fakeWorld(overrides);
  const store = createPanelStore(world.services);
  store.getState().follow();
  return { world, store };
}

describe('a page whose address is hidden', () => {
  it('says where it may not look, and remembers the address that it could see before', async () => {
    const { world, store } = panel();
    world.see({});
    await settled();
    world.see({ tab: { ...sampleTab, url: null, title: null } });
    await settled();
    expect(store.getState().screen).toMatchObject({ phase: 'not-allowed', lastAddress: sampleTab.url });
    store.getState().allowSite(sampleTab.url);
    expect(world.calls.allowed).toEqual([sampleTab.url]);
  });

  it('offers no site that is allowed already for a page whose address is hidden', async () => {
    const { world, store } = panel({ isSiteAllowed: () => Promise.resolve(true) });
    world.see({});
    await settled();
    world.see({ tab: { ...sampleTab, url: null, title: null } });
    await settled();
    expect(store.getState().screen).toMatchObject({ phase: 'not-allowed', lastAddress: null });
  });
});
