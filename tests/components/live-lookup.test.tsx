import '../support/english';
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { liveServices, type LookUp, type LookupOutcome } from '@/lib/panel/live-services';
import { stories } from '../support/stories';
import { draw } from './draw';

afterEach(cleanup);

const checker = liveServices.filter(({ id }) => id === 'fact-check-explorer');
const encyclopaedia = liveServices.filter(({ id }) => id === 'wikipedia-summary');
const found: LookupOutcome = {
  ok: true,
  asOf: '2026-03-01T10:00:00Z',
  results: [
    {
      title: 'No, not forty',
      url: 'https://checkers.example/1',
      publisher: 'Checkers',
      date: '2026-01-02T00:00:00Z',
      rating: 'Mostly false',
      text: null,
    },
  ],
};

/** Draws the claims with the fact checks switched on. */
async function claims(lookUp: LookUp, live = checker) {
  const drawn = draw({ state: { ...stories['claims']?.state, live } }, { lookUp });
  await screen.findByText('2 of 8 claims are unattributed and give no source');
  return drawn;
}
const press = (name: RegExp) => fireEvent.click(screen.getAllByRole('button', { name })[0] as HTMLElement);

describe('a claim', () => {
  it('offers no results where nothing is switched on', async () => {
    await claims(() => Promise.resolve(found), []);
    expect(screen.queryByRole('button', { name: /Show results/ })).toBeNull();
  });

  it('asks only when its button is pressed, and shows publisher, rating, date and link', async () => {
    const lookUp = vi.fn<LookUp>(() => Promise.resolve(found));
    const { container } = await claims(lookUp);
    expect(lookUp).not.toHaveBeenCalled();
    press(/Show results: Google/);
    const link = await screen.findByRole('link', { name: /No, not forty/ });
    expect(link.getAttribute('href')).toBe('https://checkers.example/1');
    expect(screen.getByText('Mostly false')).toBeTruthy();
    expect(screen.getByText('January 2, 2026').parentElement?.textContent).toBe('Checkers · January 2, 2026');
    expect(screen.getByText(/^As of Mar 1, 2026/)).toBeTruthy();
    expect(lookUp).toHaveBeenCalledOnce();
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it('leads the keyboard to the results, and says to a screen reader that they are there', async () => {
    await claims(() => Promise.resolve(found));
    const [button] = screen.getAllByRole('button', { name: /Show results: Google/ });
    button?.focus();
    press(/Show results: Google/);
    const results = await screen.findByRole('list', { name: 'Google Fact Check Explorer' });
    await waitFor(() => expect(document.activeElement).toBe(results));
    expect(screen.getByText(/^As of Mar 1, 2026/).closest('[role="status"]')).not.toBeNull();
  });

  it('says that it is asking, and stops when the reader cancels', async () => {
    let signal: AbortSignal | undefined;
    let tell: Parameters<LookUp>[3];
    await claims((_id, _asked, given, onProgress) => {
      [signal, tell] = [given, onProgress];
      return new Promise(() => {});
    });
    press(/Show results/);
    expect(await screen.findByText('Asking Google Fact Check Explorer')).toBeTruthy();
    act(() => tell?.({ phase: 'asking', host: 'checks.example' }));
    expect(screen.getByText('Asking checks.example')).toBeTruthy();
    act(() => tell?.({ phase: 'reading', host: 'checks.example' }));
    expect(screen.getByText('Reading the answer of checks.example')).toBeTruthy();
    press(/Cancel/);
    expect(signal?.aborted).toBe(true);
    expect(screen.queryByText(/^(?:Asking|Reading)/)).toBeNull();
  });

  it.each([
    [{ ok: true, results: [], asOf: '2026-03-01T10:00:00Z' }, /found nothing/],
    [{ ok: false, problem: { code: 'quota', retryAfter: 60 } }, /Try again in 60 s/],
    [{ ok: false, problem: { code: 'refused', status: 403 } }, /refused the key/],
    [{ ok: false, problem: { code: 'offline' } }, /Check the connection of this device, then try again/],
    [{ ok: false, problem: { code: 'timeout' } }, /did not answer in time/],
    [{ ok: false, problem: { code: 'unexpected-answer' } }, /cannot be read/],
  ] satisfies [LookupOutcome, RegExp][])('says in words what came of %j', async (outcome, words) => {
    await claims(() => Promise.resolve(outcome));
    press(/Show results/);
    expect(await screen.findByText(words)).toBeTruthy();
  });
});

describe('a country card', () => {
  it('shows what a service says of it below the facts that are kept', async () => {
    const lookUp = vi.fn<LookUp>(() => Promise.resolve(found));
    draw({ state: { ...stories['countries']?.state, live: encyclopaedia } }, { lookUp });
    fireEvent.click(document.querySelector('[data-country="NO"] .row-head') as Element);
    press(/Show results: Wikipedia/);
    expect(await screen.findByText('Mostly false')).toBeTruthy();
    expect(lookUp.mock.calls[0]?.slice(0, 2)).toEqual(['wikipedia-summary', { country: 'NO', lang: 'en' }]);
  });
});
