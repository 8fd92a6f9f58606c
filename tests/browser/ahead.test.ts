import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { analyzeAhead } from '@/lib/messaging/analyze-ahead';
import { aheadAtStart } from '@/lib/panel/ahead-at-start';
import { createTakeAhead } from '@/lib/panel/take-ahead';
import { forgetAhead, forgetEveryAhead, getAhead, keepAhead, MOST_AHEAD } from '@/lib/storage/ahead';
import { MAX_AHEAD } from '@/lib/types/limits';
import { sampleTab } from '../support/fake-services';
import { sampleAnalysis } from '../support/sample-analysis';

const still = () => Promise.resolve(true);
const paragraph = `${sampleAnalysis.article.text} ${'The talks went on. '.repeat(20)}`;
const analysis = { ...sampleAnalysis, article: { ...sampleAnalysis.article, text: paragraph } };
const ahead = { url: sampleTab.url, analysis: JSON.stringify(analysis) };

beforeEach(() => fakeBrowser.reset());

describe('what was read ahead', () => {
  it('is held of a few tabs, the oldest gives way', async () => {
    for (let tabId = 1; tabId <= MOST_AHEAD + 2; tabId += 1) await keepAhead(tabId, ahead, still);
    const held = await Promise.all(Array.from({ length: MOST_AHEAD + 2 }, (_, at) => getAhead(at + 1)));
    expect(held.map((one) => one !== null)).toEqual([false, false, ...Array.from({ length: MOST_AHEAD }, () => true)]);
  });

  it('is not held where it is no longer wanted when its turn comes', async () => {
    await keepAhead(7, ahead, () => Promise.resolve(false));
    expect(await getAhead(7)).toBeNull();
  });

  it('does not stay where it is switched off while it is stored', async () => {
    const answers = [true, false];
    await keepAhead(7, ahead, () => Promise.resolve(answers.shift() ?? false));
    expect(await getAhead(7)).toBeNull();
  });

  it('leaves a megabyte for other things of the ten that a browser holds, in whatever script it is written', () => {
    expect(MOST_AHEAD * MAX_AHEAD * Buffer.byteLength('文')).toBeLessThan(9.2 * 2 ** 20);
  });

  it('goes with its tab, and all of it at once', async () => {
    for (const tabId of [1, 2, 3]) await keepAhead(tabId, ahead, still);
    await forgetAhead(2);
    expect(await getAhead(2)).toBeNull();
    expect(await getAhead(3)).toEqual(ahead);
    await forgetEveryAhead();
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });

  it('is taken for the very page that it is of', async () => {
    await keepAhead(sampleTab.id, ahead, still);
    const take = createTakeAhead(null);
    expect(await take(sampleTab)).toEqual(analysis);
    expect(await take({ ...sampleTab, url: 'https://courier.example/another' })).toBeNull();
    expect(await take({ ...sampleTab, id: 8 })).toBeNull();
  });

  it.each([
    ['no JSON', '{'],
    ['nothing', 'null'],
    ['an analysis without rows', JSON.stringify({ ...analysis, stances: undefined })],
    ['an article with a link that is none', withLink('javascript:alert(1)')],
    ['an article that is too short', JSON.stringify({ ...analysis, article: { ...analysis.article, text: 'Soon.' } })],
  ])('is not taken where it holds %s', async (_what, json) => {
    const take = createTakeAhead({ tab: sampleTab, raw: { url: sampleTab.url, analysis: json } });
    expect(await take(sampleTab)).toBeNull();
  });

  it('is found by the panel’s first script for the page in front', async () => {
    Object.assign(fakeBrowser.tabs, { query: () => Promise.resolve([{ ...sampleTab, url: `${sampleTab.url}#end` }]) });
    expect(await aheadAtStart()).toBeNull();
    await keepAhead(sampleTab.id, ahead, still);
    expect(await aheadAtStart()).toEqual({ tab: sampleTab, raw: ahead });
    Object.assign(fakeBrowser.tabs, {
      query: () => Promise.resolve([{ ...sampleTab, url: 'https://other.example/' }]),
    });
    expect(await aheadAtStart()).toBeNull();
  });
});

describe('the page without a window', () => {
  const page = { id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/ahead.html') };

  /** Has a page connect that answers so; null: ends without an answer; 'taken back', 'click': is at work when that happens. */
  async function answering(sender: object, answer: unknown): Promise<{ value: string | null; steps: string[] }> {
    const steps: string[] = [];
    let takeBack: (() => void) | undefined;
    let click: (() => void) | undefined;
    const onRemoved = { addListener: (end: typeof takeBack) => (takeBack = end), removeListener: () => undefined };
    const onClicked = { addListener: (end: typeof click) => (click = end), removeListener: () => undefined };
    Object.assign(fakeBrowser.permissions, { onRemoved });
    Object.assign(fakeBrowser.action, { onClicked });
    let connect: ((port: unknown) => void) | undefined;
    const addListener = (listener: typeof connect) => (connect = listener);
    Object.assign(fakeBrowser.runtime, { onConnect: { addListener, removeListener: () => undefined } });
    let tell: ((message: unknown) => void) | undefined;
    let end: (() => void) | undefined;
    const port = {
      ...{ name: 'ahead', sender },
      disconnect: () => {
        steps.push('let go');
        end?.();
      },
      onDisconnect: { addListener: (listener: () => void) => (end = listener) },
      onMessage: { addListener: (listener: (message: unknown) => void) => (tell = listener) },
      postMessage: () => {
        steps.push('asked');
        if (answer === null) end?.();
        else if (answer === 'taken back') takeBack?.();
        else if (answer === 'click') click?.();
        else tell?.(answer);
      },
    };
    const work = {
      open: () => {
        steps.push('open');
        connect?.(port);
        return steps.includes('asked') ? Promise.resolve() : Promise.reject(new Error('nobody came'));
      },
      close: () => Promise.resolve(void steps.push('close')),
    };
    return { value: await analyzeAhead({ ok: true }, work), steps };
  }

  it('answers with the analysis, and is closed', async () => {
    expect(await answering(page, '{}')).toEqual({ value: '{}', steps: ['open', 'asked', 'let go', 'close'] });
  });

  it.each([
    ['ends', null],
    ['answers with what is no text', { odd: true }],
    ['answers with too much', 'x'.repeat(MAX_AHEAD + 1)],
    ['is at work when a grant is taken back', 'taken back'],
    ['is at work when the reader opens the panel', 'click'],
  ])('is closed where it %s', async (_what, answer) => {
    expect(await answering(page, answer)).toEqual({ value: null, steps: ['open', 'asked', 'let go', 'close'] });
  });

  it.each([
    ['another extension', { ...page, id: 'someone-else' }],
    ['a page of the web', { ...page, url: 'https://daily.example/ahead.html' }],
    ['another page of ours', { ...page, url: fakeBrowser.runtime.getURL('/sidepanel.html') }],
  ])('is not taken for one by %s', async (_who, sender) => {
    const { value, steps } = await answering(sender, '{}');
    expect(value).toBeNull();
    expect(steps).not.toContain('asked');
  });
});

function withLink(href: string): string {
  const link = { start: 0, end: 4, href, text: 'here' };
  return JSON.stringify({ ...analysis, article: { ...analysis.article, links: [link] } });
}
