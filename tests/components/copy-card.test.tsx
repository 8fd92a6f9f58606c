import '../support/english';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { stories } from '../support/stories';
import { draw } from './draw';

const written: unknown[] = [];

beforeEach(() => {
  written.length = 0;
  const put = (what: unknown) => Promise.resolve(void written.push(what));
  Object.assign(navigator, { clipboard: { writeText: put, write: ([item]: unknown[]) => put(item) } });
  vi.stubGlobal('ClipboardItem', function (this: object, parts: object) {
    Object.assign(this, { parts });
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

/** The copy menu of Estonia's row, unfolded. */
function openMenu() {
  const { container } = draw(stories['stances'] ?? { state: {} });
  fireEvent.click(container.querySelector('[data-country="EE"] .row-head') as Element);
  const card = container.querySelector<HTMLElement>('[data-country="EE"] .copy-card') as HTMLElement;
  const menu = card.querySelector('details') as HTMLDetailsElement;
  menu.open = true;
  const summary = menu.querySelector('summary') as HTMLElement;
  summary.focus();
  return { card, menu, summary };
}

describe('one copied card', () => {
  it('is Markdown where that is asked for, and says that it is copied', async () => {
    const { card, menu } = openMenu();
    fireEvent.click(within(card).getByRole('button', { name: 'Copy as Markdown' }));
    await within(card).findByText('Copied.');
    expect(written).toEqual([expect.stringMatching(/^## Estonia: Conditional\n[^]*#:~:text=Estonia%20would/)]);
    expect(menu.open).toBe(false);
  });

  it('carries formatting and plain words at once', async () => {
    const { card } = openMenu();
    fireEvent.click(within(card).getByRole('button', { name: 'Copy with formatting' }));
    await within(card).findByText('Copied.');
    expect(Object.keys((written[0] as { parts: object }).parts)).toEqual(['text/html', 'text/plain']);
  });

  it('says so where the browser does not allow it', async () => {
    Object.assign(navigator, { clipboard: { writeText: () => Promise.reject(new Error('refused')) } });
    const { card } = openMenu();
    fireEvent.click(within(card).getByRole('button', { name: 'Copy as text' }));
    await within(card).findByText('The browser did not allow copying.');
  });

  it('can be a claim, too', async () => {
    const { container } = draw(stories['claims'] ?? { state: {} });
    const card = container.querySelector<HTMLElement>('.claim .copy-card') as HTMLElement;
    fireEvent.click(within(card).getByText('Copy as text'));
    await waitFor(() => expect(written[0]).toMatch(/^Solveig Hammernes, Prime Minister\n/));
  });
});

describe('a menu', () => {
  it('is walked with the arrows, round and round, without moving the list that it stands in', () => {
    const { summary } = openMenu();
    const focused = () => document.activeElement?.textContent;
    fireEvent.keyDown(summary, { key: 'ArrowDown' });
    expect(focused()).toBe('Copy with formatting');
    fireEvent.keyDown(document.activeElement as Element, { key: 'ArrowUp' });
    expect(focused()).toBe('Copy as text');
    fireEvent.keyDown(document.activeElement as Element, { key: 'ArrowDown' });
    expect(focused()).toBe('Copy with formatting');
  });

  it('closes on Escape, and gives the focus back to its button', () => {
    const { menu, summary } = openMenu();
    fireEvent.keyDown(summary, { key: 'ArrowDown' });
    fireEvent.keyDown(document.activeElement as Element, { key: 'Escape' });
    expect(menu.open).toBe(false);
    expect(document.activeElement).toBe(summary);
  });

  it('gives the focus back to its button once something is chosen', () => {
    const { card, menu, summary } = openMenu();
    const entry = within(card).getByRole('button', { name: 'Copy as text' });
    entry.focus();
    fireEvent.click(entry);
    expect(menu.open).toBe(false);
    expect(document.activeElement).toBe(summary);
  });

  it('keeps the focus while the mouse is pressed in it, so that it is still open at the click', () => {
    const { card } = openMenu();
    const isLetBe = fireEvent.mouseDown(within(card).getByRole('button', { name: 'Copy as text' }));
    expect(isLetBe).toBe(false);
  });

  it('closes when the focus leaves it', () => {
    const { menu } = openMenu();
    fireEvent.blur(menu, { relatedTarget: screen.getByRole('tab', { name: /Claims/ }) });
    expect(menu.open).toBe(false);
  });
});
