import { TargetType, type Browser, type Target } from 'puppeteer-core';

/** What our extension's pages and workers hold after a garbage collection, in MB. */
export async function heapOf(browser: Browser): Promise<number> {
  const own = browser.targets().filter((one) => one.url().startsWith('chrome-extension://'));
  const isPage = (one: Target) => one.type() === TargetType.PAGE || one.type() === TargetType.BACKGROUND_PAGE;
  const pages = await Promise.all(own.filter(isPage).map((one) => one.page()));
  const sessions = [
    ...(await Promise.all(own.map((one) => one.createCDPSession()))),
    ...pages.flatMap((page) => page?.workers() ?? []).map((worker) => worker.client),
  ];
  let bytes = 0;
  for (const session of sessions)
    try {
      await session.send('HeapProfiler.collectGarbage');
      bytes += (await session.send('Runtime.getHeapUsage')).usedSize;
    } catch (error) {
      // A worker that has ended since holds nothing.
      if (!(error instanceof Error && error.name === 'TargetCloseError')) throw error;
    }
  await Promise.all(sessions.slice(0, own.length).map((session) => session.detach().catch(() => undefined)));
  return bytes / 1e6;
}
