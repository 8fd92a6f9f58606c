import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Stance } from '../../lib/types/analysis';

/** What a fixture's `expected.json` says, written by hand: every key that is there must hold. */
export type Expected = {
  /** What the fixture is there for. */
  readonly about: string;
  /** The address that the page is served at. */
  readonly url: string;
  /** Further addresses that serve the same page. */
  readonly alsoAt?: readonly string[];
  readonly isArticle: boolean;
  /** Whether the article is there only after the page's scripts have run. */
  readonly needsScripts?: boolean;
  readonly title?: string;
  readonly siteName?: string;
  readonly byline?: string;
  readonly lang?: string;
  readonly publishedTime?: string;
  /** How the body begins and ends: nothing before, nothing after. */
  readonly firstWords?: string;
  readonly lastWords?: string;
  /** Code of the problem that a reader is told. */
  readonly problem?: string;
  readonly countries?: readonly string[];
  /** Countries that the page names outside of the article: none may appear. */
  readonly decoys?: readonly string[];
  readonly stances?: readonly {
    readonly country: string;
    readonly stance: Stance;
    readonly speaker: string | null;
    readonly condition: string | null;
    readonly evidence: readonly string[];
  }[];
  readonly quotes?: readonly { readonly text: string; readonly speaker: string | null }[];
  readonly sources?: readonly { readonly kind: string; readonly name: string }[];
  /** First words of the paragraph that the page withdraws when its button is pressed. */
  readonly withdrawn?: string;
  /** The two articles of a page that swaps them. */
  readonly first?: { readonly title: string; readonly countries: readonly string[] };
  readonly second?: { readonly title: string; readonly countries: readonly string[] };
};

export type Fixture = { readonly name: string; readonly html: string; readonly expected: Expected };

const FOLDER = 'tests/fixtures';

/** Reads one fixture by the name of its folder. */
export function fixture(name: string): Fixture {
  return {
    name,
    html: readFileSync(join(FOLDER, name, 'page.html'), 'utf8'),
    expected: JSON.parse(readFileSync(join(FOLDER, name, 'expected.json'), 'utf8')) as Expected,
  };
}

/** Every fixture, in the order of their names. */
export const allFixtures = (): Fixture[] =>
  readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => fixture(entry.name));

/** Names of the demo articles: those with gold for everything. */
export const demoArticles = ['migration-deal', 'trade-dispute', 'climate-summit', 'sanctions-dispute'] as const;
