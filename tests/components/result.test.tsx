import '../support/english';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Analysis } from '@/lib/types/analysis';
import { sampleTab } from '../support/fake-services';
import { sampleAnalysis } from '../support/sample-analysis';
import { draw } from './draw';

afterEach(cleanup);

const drawn = (change: Partial<Analysis>, view: 'stances' | 'claims' | 'sources' = 'stances') =>
  draw({ state: { view, screen: { phase: 'ready', tab: sampleTab, analysis: { ...sampleAnalysis, ...change } } } });

describe('the matter at issue', () => {
  it('stands under the title', () => {
    drawn({ topic: 'a joint patrol of the cables' });
    expect(screen.getByText('a joint patrol of the cables')).toBeTruthy();
  });

  it('is told in the words of the title, too: rows without a matter would say nothing', () => {
    drawn({ topic: sampleAnalysis.article.title });
    expect(screen.getByText(/At issue/)).toBeTruthy();
  });
});

describe('a picture of the board', () => {
  it('that the browser cannot draw is said not to be saved', async () => {
    // jsdom draws nothing.
    Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => {} });
    drawn({});
    fireEvent.click(screen.getByText('Export picture (PNG)'));
    expect(await screen.findByText(/That could not be saved/)).toBeTruthy();
  });
});

describe('the date', () => {
  const dated = (publishedTime: string, modifiedTime: string) => {
    const { container } = drawn({ article: { ...sampleAnalysis.article, publishedTime, modifiedTime } });
    return container.querySelector('.outlet')?.textContent ?? '';
  };

  it('is told with that of the last change, where the page was changed on another day', () =>
    expect(dated('2012-05-10T14:29:05Z', '2026-04-24T11:16:53Z')).toMatch(/May 10, 2012 · updated April 24, 2026$/));

  it('is told once for a page that was changed on the day', () =>
    expect(dated('2026-04-24T08:00:00Z', '2026-04-24T11:16:53Z')).toMatch(/ · April 24, 2026$/));
});

describe('an article in a language whose claims are not read', () => {
  const unread: Partial<Analysis> = {
    article: { ...sampleAnalysis.article, lang: 'de' },
    coverage: { countries: true, claims: false, stances: false },
    claims: [],
    sources: [],
  };

  it.each(['claims', 'sources'] as const)('is told apart from one that has no %s', (view) => {
    drawn(unread, view);
    expect(screen.getByText('The page is in German. Standpoint has no rules for it yet.')).toBeTruthy();
    expect(screen.queryByText(/No claims found|No source is given/)).toBeNull();
  });

  it('does not say that there are none', () => {
    drawn(unread);
    const names = screen.getAllByRole('tab').map(({ textContent }) => textContent);
    expect(names).toEqual(expect.arrayContaining(['Stances –', 'Claims –', 'Sources 0']));
  });
});

describe('who says a claim', () => {
  it('is told once: over it, without an office that the name says, and not again as what it rests on', () => {
    const [speaker, ...others] = sampleAnalysis.speakers;
    const name = 'Norwegian authorities';
    const { container } = drawn(
      {
        speakers: [
          { ...(speaker as (typeof sampleAnalysis.speakers)[number]), name, office: 'authorities' },
          ...others,
        ],
        sources: [{ kind: 'official', name, count: 1 }],
        claims: sampleAnalysis.claims
          .filter(({ speakerIndex }) => speakerIndex === 0)
          .map((claim) => ({ ...claim, speaker: name, sources: [0] })),
      },
      'claims',
    );
    expect(container.querySelector('.claim-group .who')?.textContent).toBe(name);
    expect(container.querySelector('.claim-notes')?.textContent ?? '').not.toContain(name);
  });
});

it('shows a claim that is a part of a sentence after the words before it, which are no part of it', () => {
  const [claim] = sampleAnalysis.claims;
  if (claim === undefined) throw new Error('the sample has no claim');
  const within = { start: claim.start - 5, end: claim.end, checkworthiness: 0.5 };
  const { container } = drawn({ claims: [claim], sentences: [within] }, 'claims');
  const { text } = sampleAnalysis.article;
  expect(container.querySelector('.claim .evidence [dir]')?.textContent).toBe(text.slice(within.start, claim.end));
  expect(container.querySelector('.claim .before')?.textContent).toBe(text.slice(within.start, claim.start));
});
