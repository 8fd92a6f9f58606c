import type { ReactNode } from 'react';
import { LibraryContext } from '@/components/library/library-context';
import { LibraryPage } from '@/components/library/LibraryPage';
import { SettingsContext } from '@/components/settings/settings-context';
import { SettingsPage } from '@/components/settings/SettingsPage';
import { WelcomePage } from '@/components/welcome/WelcomePage';
import { openDatabase } from '@/lib/library/database';
import { keepArticle } from '@/lib/library/keep';
import { createLibraryStore } from '@/lib/library/library-store';
import { fakeSettings } from '../support/fake-settings';
import { articleOf } from '../support/library-articles';
import type { pageNames } from './page-names';

/** One state of a whole page; `press` and `last` as in a story of the panel. */
type PageStory = {
  readonly page: () => ReactNode | Promise<ReactNode>;
  readonly press?: readonly string[];
  readonly last: string;
};

const withSettings = (page: ReactNode) => <SettingsContext value={fakeSettings().services}>{page}</SettingsContext>;

const articles = [
  [
    'Iceland backs a lower mackerel quota.',
    'supports',
    '2026-02-01',
    'Bergen talks on mackerel quota open with a surprise',
  ],
  [
    'Iceland would accept the quota only if Norway pays.',
    'conditional',
    '2026-02-04',
    'Mackerel quota: Reykjavik names its price',
  ],
  ['Iceland rejects the mackerel quota.', 'opposes', '2026-02-09', 'Iceland walks out of the mackerel quota talks'],
] as const;

/** A library of some articles of one story, in a database of the browser that is made anew. */
async function library(count: number): Promise<ReactNode> {
  indexedDB.deleteDatabase('gallery');
  const database = openDatabase('gallery');
  for (const [sentence, stance, day, title] of articles.slice(0, count)) {
    const analysis = articleOf(sentence, stance, { url: `https://courier.example/${day}`, day, title });
    await keepArticle(database, analysis, `${day}T08:00:00Z`, 'opened');
  }
  const store = createLibraryStore(database, {
    usage: () => Promise.resolve(1_500_000),
    isPersistent: () => Promise.resolve(false),
    persist: () => Promise.resolve(true),
    retentionDays: () => Promise.resolve(null),
    now: () => '2026-03-01T08:00:00Z',
    report: console.error,
  });
  await store.getState().load();
  return (
    <LibraryContext value={store}>
      <LibraryPage />
    </LibraryContext>
  );
}

/** The pages beside the panel. */
export const pageStories: Readonly<Record<(typeof pageNames)[number], PageStory>> = {
  options: { page: () => withSettings(<SettingsPage />), last: '.settings-section select' },
  welcome: { page: () => withSettings(<WelcomePage />), last: '.demo .stance-row' },
  'library, empty': { page: () => library(0), last: 'main h1' },
  library: { page: () => library(3), last: '.library-row' },
  'library, an article': { page: () => library(3), press: ['.library-row'], last: '.library-article' },
  'library, a story': {
    page: () => library(3),
    press: ['.library-row', '.library-article .library-actions button'],
    last: '.library-board',
  },
};
