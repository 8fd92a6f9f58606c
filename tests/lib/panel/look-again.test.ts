import { describe, expect, it } from 'vitest';
import type { Sight, Tab } from '../../../lib/panel/active-tab';
import { isShown, isWorthAnotherLook, screenOf } from '../../../lib/panel/look-again';
import type { Screen } from '../../../lib/panel/screen';
import type { Problem } from '../../../lib/types/problem';
import { sampleAnalysis } from '../../support/sample-analysis';

const tab = (url: string | null, id = 1): Tab => ({ id, url, title: null });
const sight = (seen: Partial<Sight>): Sight => ({
  tab: tab('https://news.example/a'),
  isArticle: null,
  isAsked: false,
  isLoading: false,
  hasArrived: false,
  ...seen,
});
const here = tab('https://news.example/a');
const ready: Screen = { phase: 'ready', tab: here, analysis: sampleAnalysis };
const failedWith = (problem: Problem): Screen => ({ phase: 'failed', tab: here, problem });

describe('a screen about the page that the reader looks at', () => {
  it('is the same for another place in that page, and another for another page or tab', () => {
    expect(isShown(ready, tab('https://news.example/a#part-2'))).toBe(true);
    expect(isShown(ready, tab('https://news.example/b'))).toBe(false);
    expect(isShown(ready, tab('https://news.example/a', 2))).toBe(false);
  });

  it('is not taken for the same where the address is not known', () => {
    expect(isShown(ready, tab(null))).toBe(false);
  });
});

describe('a page is looked at again', () => {
  it('where a grant has come', () => {
    const notAllowed: Screen = { phase: 'not-allowed', tab: tab(null), lastAddress: null };
    expect(isWorthAnotherLook(notAllowed, sight({}), false)).toBe(true);
    expect(isWorthAnotherLook(notAllowed, sight({ tab: tab(null) }), false)).toBe(false);
  });

  it('where its article came late', () => {
    expect(isWorthAnotherLook({ phase: 'no-article', tab: here }, sight({ isArticle: true }), false)).toBe(true);
    expect(isWorthAnotherLook({ phase: 'no-article', tab: here }, sight({ isArticle: false }), false)).toBe(false);
    const short = failedWith({ code: 'too-short', words: 12 });
    expect(isWorthAnotherLook(short, sight({ isArticle: true }), false)).toBe(true);
  });

  it('where the reader asks after a failure, and not by itself', () => {
    const failed = failedWith({ code: 'timeout' });
    expect(isWorthAnotherLook(failed, sight({ isAsked: true }), false)).toBe(true);
    expect(isWorthAnotherLook(failed, sight({ isArticle: true }), false)).toBe(false);
  });

  it('never while its result is there', () => {
    expect(isWorthAnotherLook(ready, sight({ isAsked: true, isArticle: true }), true)).toBe(false);
  });
});

it('tells a page that may not be read from one that holds no article and from a fault', () => {
  const page = tab('https://news.example/a', 7);
  expect(screenOf(page, { code: 'page-unreachable' })).toMatchObject({
    phase: 'not-allowed',
    lastAddress: 'https://news.example/a',
  });
  expect(screenOf(page, { code: 'no-text' }).phase).toBe('no-article');
  expect(screenOf(page, { code: 'timeout' })).toMatchObject({ phase: 'failed', problem: { code: 'timeout' } });
});
