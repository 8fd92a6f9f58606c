import type { Problem } from '../types/problem';
import { pageOf, type Sight, type Tab } from './active-tab';
import type { Screen } from './screen';

/** Whether the screen is about this very page already. A page whose address we do not know may be another one. */
export const isShown = (screen: Screen, tab: Tab): boolean =>
  screen.phase !== 'starting' &&
  screen.tab?.id === tab.id &&
  (screen.tab.url === null ? tab.url === null : tab.url !== null && pageOf(tab.url) === pageOf(screen.tab.url));

/** The reader asks, a page has arrived, its text came late, or a grant came: what was nothing may be something now. */
export function isWorthAnotherLook(screen: Screen, sight: Sight, isWaiting: boolean): boolean {
  if (screen.phase === 'reading') return isWaiting && !sight.isLoading;
  if (screen.phase === 'not-allowed') return sight.tab?.url !== null;
  if (screen.phase === 'no-article') return sight.isArticle === true;
  return (
    screen.phase === 'failed' && (sight.isAsked || (screen.problem.code === 'too-short' && sight.isArticle === true))
  );
}

/** What a problem looks like: a page that cannot be reached has never been allowed, one without text holds no article. */
export function screenOf(tab: Tab, problem: Problem): Screen {
  if (problem.code === 'page-unreachable') return { phase: 'not-allowed', tab, lastAddress: tab.url };
  if (problem.code === 'no-text') return { phase: 'no-article', tab };
  return { phase: 'failed', tab, problem };
}
