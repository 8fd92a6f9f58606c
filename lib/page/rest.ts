/** What the page is asked for: its window, and where to note that it will tell. */
export type Resting = { standpointTells?: boolean };

/** How long a page is waited for that goes on loading, and one that is never idle, in ms. */
const PATIENCE = { loading: 4_000, idle: 2_000 } as const;

/**
 * Waits until a page has loaded and has nothing to do; answers 'rests', or 'hidden' where it is not in view: then `tell` is
 * called once it comes into view, and not before.
 */
export async function untilRest(window: Window, here: Resting, tell: () => void): Promise<'rests' | 'hidden'> {
  const { document } = window;
  const isInView = () => document.visibilityState === 'visible';
  // A page that goes out of view while it is waited for may not come to rest before it is in view again.
  if (isInView()) await Promise.race([untilIdle(window), untilHidden(document)]);
  if (isInView()) return 'rests';
  if (!here.standpointTells) {
    here.standpointTells = true;
    const onChange = () => {
      here.standpointTells = false;
      tell();
    };
    document.addEventListener('visibilitychange', onChange, { once: true });
  }
  return 'hidden';
}

async function untilIdle(window: Window): Promise<void> {
  if (window.document.readyState !== 'complete')
    await within(PATIENCE.loading, (done) => window.addEventListener('load', done, { once: true }));
  await new Promise<void>((idle) => window.requestIdleCallback(() => idle(), { timeout: PATIENCE.idle }));
}

const untilHidden = (document: Document): Promise<void> =>
  new Promise((hidden) => document.addEventListener('visibilitychange', () => hidden(), { once: true }));

const within = (ms: number, begin: (done: () => void) => void): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    begin(() => {
      clearTimeout(timer);
      resolve();
    });
  });
