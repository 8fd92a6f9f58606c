import '../support/english';
import { cleanup, fireEvent, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { stories } from '../support/stories';
import { draw } from './draw';

Element.prototype.scrollIntoView = () => {}; // jsdom lays nothing out
afterEach(cleanup);

describe.each(Object.entries(stories))('the panel: %s', (_name, story) => {
  it('is drawn without a violation of accessibility rules', async () => {
    const { container } = draw(story);
    for (const selector of story.press ?? []) {
      const target = await waitFor(() => {
        const found = container.querySelector(selector);
        if (!found) throw new Error(`nothing to press at ${selector}`);
        return found;
      });
      fireEvent.click(target);
    }
    await waitFor(() => expect(container.querySelector('.view')?.childElementCount).not.toBe(0));
    // jsdom paints nothing: contrast is measured in tests/components/tokens.test.ts and in the gallery.
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
  });

  it('is heard of outside of what is busy, which screen readers may pass over', () => {
    const { container } = draw(story);
    const [announcement] = container.querySelectorAll('[role="status"]');
    expect(announcement?.closest('[aria-busy]')).toBeNull();
  });
});
