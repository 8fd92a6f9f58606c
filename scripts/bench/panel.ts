import { launchChromium } from '../browsers/chromium';
import { findBrowser } from '../browsers/find';
import { buildExtension } from '../build';
import { loadArticles } from '../start/articles';
import { waitForResult } from '../start/screenshots';
import { serve } from '../start/serve';
import { median, quantile } from './statistics';

/** Milliseconds from the analysis being there to its result being painted. */
export type PanelCost = { readonly runs: number; readonly medianMs: number; readonly p95Ms: number };

/** Measured in the real side panel of Chromium, with the built extension; null where there is no Chromium. */
export async function measurePanel(runs: number): Promise<PanelCost | null> {
  const program = findBrowser('chromium')?.program;
  if (program === undefined) return null;
  const extension = await buildExtension('chromium', { out: 'out/bench', hosts: ['http://127.0.0.1/*'] });
  const articles = loadArticles(null);
  const served = await serve(articles);
  const driver = await launchChromium({ extension, program });
  try {
    await driver.goto(served.address(articles[0]?.name ?? ''));
    await driver.clickAction();
    await waitForResult(driver);
    const times = await driver.panel.run(timesToPaint, runs);
    return { runs, medianMs: median(times), p95Ms: quantile(times, 0.95) };
  } finally {
    await driver.close();
    served.close();
  }
}

/** In the panel: reads the page again and again; each time from the worker's answer to the paint that shows it. */
async function timesToPaint(runs: number): Promise<number[]> {
  let answered = 0;
  const own = Object.getOwnPropertyDescriptor(Worker.prototype, 'onmessage');
  Object.defineProperty(Worker.prototype, 'onmessage', {
    ...own,
    set(this: Worker, listener: ((event: MessageEvent) => void) | null) {
      own?.set?.call(
        this,
        listener &&
          ((event: MessageEvent) => {
            answered = performance.now();
            listener(event);
          }),
      );
    },
  });
  const until = (isTrue: () => boolean) =>
    new Promise<void>((resolve) => {
      if (isTrue()) return resolve();
      const observer = new MutationObserver(() => {
        if (!isTrue()) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(document, { subtree: true, childList: true, attributes: true });
    });
  /** After the next frame's drawing: a task that is queued in it runs when it is on the screen. */
  const painted = () =>
    new Promise<void>((resolve) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage(null);
      }),
    );
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const again = [...document.querySelectorAll<HTMLElement>('.tools button')].find((button) =>
      button.textContent.includes('Read the page again'),
    );
    again?.click();
    await until(() => document.querySelector('[data-phase="ready"]') === null);
    await until(() => document.querySelector('[data-phase="ready"] .stance-row') !== null);
    await painted();
    times.push(performance.now() - answered);
  }
  return times;
}
