import { articleOf } from './article-of-page';
import { allFixtures, type Expected } from '../tests/support/fixtures';

type GoldKey = 'countries' | 'stances' | 'quotes' | 'sources';

/** A fixture as the scorer takes it: the page to be analysed, the article's text to find evidence in, and what is so. */
export type FixtureGold = {
  readonly id: string;
  readonly url: string;
  readonly html: string;
  readonly text: string;
  readonly gold: Pick<Expected, GoldKey>;
};

/** The fixtures whose sources were written down by hand, in the order of their names. */
export const fixtureGold = (): FixtureGold[] =>
  allFixtures()
    .filter(({ expected }) => expected.sources !== undefined)
    .map(({ name, html, expected }) => {
      const { url, countries, stances, quotes, sources } = expected;
      const stated = Object.entries({ countries, stances, quotes, sources }).filter(([, value]) => value !== undefined);
      return { id: name, url, html, text: articleOf(html, url).text, gold: Object.fromEntries(stated) };
    });
