import '../support/english';
import { cleanup, screen, within } from '@testing-library/react';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { PublisherRecord } from '@/lib/types/article';
import { stories } from '../support/stories';
import { draw } from './draw';

afterEach(cleanup);

const nothing: PublisherRecord = { basedOn: [], claimReviews: [], publisher: null, authors: [], corrections: [] };

/** Draws the sources of the sample article with what its page states in JSON-LD. */
function drawWith(publisher: PublisherRecord) {
  const state = stories['sources']?.state ?? {};
  const screenNow = state.screen;
  if (screenNow?.phase !== 'ready') throw new Error('the story shows no article');
  const { analysis } = screenNow;
  const article = { ...analysis.article, publisher };
  return draw({ state: { ...state, screen: { ...screenNow, analysis: { ...analysis, article } } } }).container;
}
const part = (container: HTMLElement) => container.querySelector<HTMLElement>('[data-publisher]');

describe('what the publisher states in the page', () => {
  it('is shown with its links, a fact check with rating, claim and publisher', async () => {
    const container = drawWith({
      publisher: 'The Harbour Post',
      authors: ['Ida Solberg'],
      basedOn: ['https://ministry.example/report', 'A survey of 2026'],
      corrections: ['An earlier version named another minister.'],
      claimReviews: [
        { claim: 'Forty ships sailed.', rating: 'False', publisher: 'Checkers', url: 'https://checkers.example/40' },
      ],
    });
    const shown = part(container);
    if (!shown) throw new Error('nothing of the publisher is shown');
    for (const words of ['The Harbour Post', 'Ida Solberg', 'A survey of 2026', 'Forty ships sailed.', 'False'])
      expect(shown.textContent).toContain(words);
    expect(shown.textContent).toContain('An earlier version named another minister.');
    const links = within(shown).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      'https://ministry.example/report',
      'https://checkers.example/40',
    ]);
    const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  it.each(['The Harbour Post | Homepage', 'Startseite - The Harbour Post'])(
    'names the publisher without its first page: %s',
    (publisher) =>
      expect(part(drawWith({ ...nothing, publisher }))?.querySelector('dd')?.textContent).toBe('The Harbour Post'),
  );

  it('is left out where the page states nothing, and no script becomes a link', () => {
    expect(part(drawWith(nothing))).toBeNull();
    cleanup();
    const container = drawWith({ ...nothing, basedOn: ['javascript:alert(1)'] });
    expect(part(container)?.textContent).toContain('javascript:alert(1)');
    expect(screen.queryAllByRole('link').some((link) => link.getAttribute('href')?.startsWith('javascript'))).toBe(
      false,
    );
  });
});
