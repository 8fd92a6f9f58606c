import { render } from '@testing-library/react';
import { Panel } from '@/components/Panel';
import { PanelContext } from '@/components/panel-context';
import type { PanelServices } from '@/lib/panel/services';
import type { PanelStore } from '@/lib/panel/panel-state';
import { createPanelStore } from '@/lib/panel/store';
import { fakeWorld, type FakeWorld } from '../support/fake-services';
import type { Story } from '../support/stories';

/** Draws the panel in one of its states. */
export function draw(
  story: Story,
  overrides: Partial<PanelServices> = {},
): { store: PanelStore; world: FakeWorld; container: HTMLElement } {
  const world = fakeWorld(overrides);
  const store = createPanelStore(world.services);
  store.setState(story.state);
  const { container } = render(
    <PanelContext value={store}>
      <Panel />
    </PanelContext>,
  );
  return { store, world, container };
}
