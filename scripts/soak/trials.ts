import type { BrowserName } from '../browsers/driver';

/** A trial of the long run: its name, and the test that makes it. */
export type Trial = {
  readonly name: string;
  /** Which of the browser's sessions it belongs to, as `tests/e2e/describe-extension.ts` names them. */
  readonly session: 'as shipped' | 'with the sites allowed' | 'reading ahead' | 'with a panel that saves for ever';
  /** Pattern of the test's name. */
  readonly test: string;
  /** The one browser in which there is such a thing; where absent, both. */
  readonly browser?: BrowserName;
};

const shipped = (name: string, test: string): Trial => ({ name, session: 'as shipped', test });
const allowed = (name: string, test: string): Trial => ({ name, session: 'with the sites allowed', test });
const ahead = (name: string, test: string): Trial => ({ name, session: 'reading ahead', test });

/** Every trial, the short ones first. Each is run by itself, so that one that fails costs no other its figures. */
const TRIALS: readonly Trial[] = [
  ...['before the page', 'before the click', 'after the click', 'at the result', 'before the evidence'].map((moment) =>
    shipped(`background killed ${moment}`, `when its background is killed ${moment}`),
  ),
  shipped('stored values are garbage', 'when what it stored is garbage'),
  shipped('clock put back and forward', 'when the clock is'),
  allowed('sites taken away and given back', 'when its sites are taken away'),
  allowed('no network', 'while there is no network'),
  shipped('extension reloaded under an open page', 'after it was reloaded itself'),
  shipped('tab closed while analysing', 'when one is closed while it is analysed'),
  allowed('tabs', 'knows each of \\d+ tabs'),
  allowed('panel opened and closed', 'when its panel is opened'),
  allowed('navigations in one tab', 'navigations in one tab'),
  ahead('reading ahead: tabs', 'reads on through'),
  ahead('reading ahead: page opened behind', 'opened behind'),
  ahead('reading ahead: sites taken away', 'lets go of what it read when its sites'),
  { ...ahead('reading ahead: permission taken away', 'reads nothing while its permission'), browser: 'chromium' },
  ahead('reading ahead: switched off while at work', 'ends its page without a window'),
  ahead('reading ahead: private window', 'reads nothing in a private window'),
  ahead('reading ahead: extension reloaded', 'reads the open page again'),
  ahead('reading ahead: background killed', 'holds nothing before|its background (?:was|is) killed'),
  ahead('reading ahead: article changes', 'holds nothing before|reads the page anew'),
  shipped('killed beside an article a panel', 'though panel and background are killed'),
  {
    name: 'killed in the midst of writing',
    session: 'with a panel that saves for ever',
    test: 'in the midst of writing',
  },
];

/** The trials of a browser. */
export const trialsOf = (name: BrowserName): readonly Trial[] =>
  TRIALS.filter(({ browser }) => browser === undefined || browser === name);
