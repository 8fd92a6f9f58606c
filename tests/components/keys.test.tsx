import '../support/english';
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { stories, type Story } from '../support/stories';
import { draw } from './draw';

afterEach(cleanup);
const story = (name: string): Story => stories[name] as Story;

describe('the keys', () => {
  it('single keys do nothing where the reader has switched them off, and the help says so', async () => {
    const { store } = draw(story('stances'));
    store.setState({ hasSingleKeys: false });
    await screen.findByText('The single keys are switched off; the options switch them on.');
    fireEvent.keyDown(document.body, { key: '2' });
    expect(store.getState().view).toBe('stances');
    expect(screen.queryByText(/^1 to 4/)).toBeNull();
  });

  it('the help says which key opens the panel as the browser has it, and where to change it', async () => {
    HTMLDialogElement.prototype.showModal = () => undefined;
    draw(story('stances'), {
      openingKey: () => Promise.resolve({ key: 'Alt+Shift+9', change: null, address: 'chrome://extensions/shortcuts' }),
    });
    fireEvent.keyDown(document.body, { key: '?' });
    await screen.findByText(/Alt\+Shift\+9 opens the panel\..*chrome:\/\/extensions\/shortcuts/);
  });

  it('the help says so where no key opens the panel, and leads to the browser’s settings where it may', async () => {
    HTMLDialogElement.prototype.showModal = () => undefined;
    const change = vi.fn();
    draw(story('stances'), { openingKey: () => Promise.resolve({ key: null, change, address: 'about:addons' }) });
    fireEvent.keyDown(document.body, { key: '?' });
    await screen.findByText(/No key opens the panel/);
    fireEvent.click(screen.getByText('Change this key'));
    expect(change).toHaveBeenCalled();
  });

  it('keeping an article leaves the focus where its button was', async () => {
    const { container } = draw({
      state: { ...story('stances').state, library: { said: [], keeping: 'offered', changes: [] } },
    });
    const button = screen.getByText('Keep this article');
    button.focus();
    fireEvent.click(button);
    await waitFor(() => expect(screen.queryByText('Keep this article')).toBeNull());
    await waitFor(() => expect(document.activeElement).toBe(container.querySelector('.keeping')));
  });
});
