import { describe, expect, it, vi } from 'vitest';
import { untilRest, type Resting } from '@/lib/page/rest';

/** A window whose page is so far, and idle as soon as it is asked. */
function pageThat(visibilityState: string, readyState = 'complete') {
  const listeners = new Map<string, () => void>();
  const addEventListener = (name: string, listener: () => void) => void listeners.set(name, listener);
  const document = { visibilityState, readyState, addEventListener };
  const window = { document, addEventListener, requestIdleCallback: (idle: () => void) => idle() };
  return { window: window as unknown as Window, document, listeners };
}

describe('waiting for a page to rest', () => {
  it('is over when the page has loaded and is idle', async () => {
    const { window, listeners } = pageThat('visible', 'interactive');
    const rest = untilRest(window, {}, vi.fn());
    await vi.waitFor(() => expect(listeners.has('load')).toBe(true));
    listeners.get('load')?.();
    expect(await rest).toBe('rests');
  });

  it('is given up where the page goes out of view meanwhile, which tells when it is in view again', async () => {
    const { window, document, listeners } = pageThat('visible', 'loading');
    const tell = vi.fn();
    const rest = untilRest(window, {}, tell);
    await vi.waitFor(() => expect(listeners.has('visibilitychange')).toBe(true));
    document.visibilityState = 'hidden';
    listeners.get('visibilitychange')?.();
    expect(await rest).toBe('hidden');
    expect(tell).not.toHaveBeenCalled();
    listeners.get('visibilitychange')?.();
    expect(tell).toHaveBeenCalledTimes(1);
  });

  it('is not begun in a page that is out of view, which tells once when it comes into view', async () => {
    const { window, listeners } = pageThat('hidden');
    const here: Resting = {};
    const tell = vi.fn();
    expect(await untilRest(window, here, tell)).toBe('hidden');
    const listener = listeners.get('visibilitychange');
    listeners.clear();
    expect(await untilRest(window, here, tell)).toBe('hidden');
    expect(listeners.size).toBe(0);
    listener?.();
    expect(tell).toHaveBeenCalledTimes(1);
  });
});
