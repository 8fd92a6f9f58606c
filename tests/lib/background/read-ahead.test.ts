import { describe, expect, it } from 'vitest';
import { createReadingAhead, MOST_WAITING, type AheadWorld } from '@/lib/background/read-ahead';

/** A world in which every tab holds an article that is to be read, but for what is overridden. */
function reading(overrides: Partial<AheadWorld> = {}) {
  const kept: number[] = [];
  const done: string[] = [];
  const world: AheadWorld = {
    wanted: (tabId) => Promise.resolve(`https://daily.example/${tabId}`),
    isPanelOpen: () => Promise.resolve(false),
    rests: () => Promise.resolve(true),
    read: (tabId) => {
      done.push(`read ${tabId}`);
      return Promise.resolve({ tabId });
    },
    analyze: (answer) => {
      done.push(`analyze ${(answer as { tabId: number }).tabId}`);
      return Promise.resolve('{}');
    },
    keep: (tabId) => {
      kept.push(tabId);
      return Promise.resolve();
    },
    ...overrides,
  };
  return { readAhead: createReadingAhead(world), kept, done };
}

describe('reading ahead', () => {
  it('reads an article, has it analysed and holds the result', async () => {
    const { readAhead, kept, done } = reading();
    await readAhead(7);
    expect(done).toEqual(['read 7', 'analyze 7']);
    expect(kept).toEqual([7]);
  });

  it('does nothing in a page that is not wanted: not even a script is run', async () => {
    const asked: number[] = [];
    const { readAhead, done } = reading({
      wanted: () => Promise.resolve(null),
      rests: (tabId) => {
        asked.push(tabId);
        return Promise.resolve(true);
      },
    });
    await readAhead(7);
    expect([done, asked]).toEqual([[], []]);
  });

  it('does not read a page that is not in view', async () => {
    const { readAhead, done } = reading({ rests: () => Promise.resolve(false) });
    await readAhead(7);
    expect(done).toEqual([]);
  });

  it('reads a page that was not in view when it tells that it is', async () => {
    let isInView = false;
    const { readAhead, kept } = reading({ rests: () => Promise.resolve(isInView) });
    await readAhead(7);
    isInView = true;
    await readAhead(7);
    expect(kept).toEqual([7]);
  });

  it('does not read a page that has gone out of view while others were read', async () => {
    const inView = new Set([1, 2]);
    const { readAhead, kept } = reading({
      rests: (tabId) => Promise.resolve(inView.has(tabId)),
      analyze: () => {
        inView.delete(2);
        return Promise.resolve('{}');
      },
    });
    await Promise.all([readAhead(1), readAhead(2)]);
    expect(kept).toEqual([1]);
  });

  it('is not held up by pages that never come to rest, nor by many that are not in view', async () => {
    const { readAhead, kept } = reading({
      rests: (tabId) => (tabId < 10 ? new Promise(() => undefined) : Promise.resolve(tabId === 10)),
    });
    for (let tabId = 0; tabId < 10; tabId += 1) void readAhead(tabId);
    await Promise.all(Array.from({ length: 60 }, (_, at) => readAhead(10 + at)));
    expect(kept).toEqual([10]);
  });

  it('leaves the page to a panel that is open, or is opened while it is read', async () => {
    for (const answers of [[true], [false, true]]) {
      const { readAhead, done, kept } = reading({ isPanelOpen: () => Promise.resolve(answers.shift() ?? true) });
      await readAhead(7);
      expect(done).not.toContain('analyze 7');
      expect(kept).toEqual([]);
    }
  });

  it('has nothing analysed of a page that the tab has left while it was read', async () => {
    let address = 'https://daily.example/a';
    const { readAhead, done, kept } = reading({
      wanted: () => Promise.resolve(address),
      read: () => {
        done.push('read 7');
        address = 'https://daily.example/b';
        return Promise.resolve({ tabId: 7 });
      },
    });
    await readAhead(7);
    expect(done).toEqual(['read 7']);
    expect(kept).toEqual([]);
  });

  it('holds nothing where there is no analysis', async () => {
    const { readAhead, kept } = reading({ analyze: () => Promise.resolve(null) });
    await readAhead(7);
    expect(kept).toEqual([]);
  });

  it('goes on with the next after one that failed', async () => {
    const { readAhead, kept } = reading({
      read: (tabId) => (tabId === 1 ? Promise.reject(new Error('gone')) : Promise.resolve({ tabId })),
    });
    await Promise.all([readAhead(1), readAhead(2)]);
    expect(kept).toEqual([2]);
  });

  it('reads one at a time', async () => {
    let atOnce = 0;
    let most = 0;
    const { readAhead, kept } = reading({
      analyze: async () => {
        most = Math.max(most, ++atOnce);
        await new Promise((later) => setTimeout(later));
        atOnce -= 1;
        return '{}';
      },
    });
    await Promise.all([1, 2, 3].map((tabId) => readAhead(tabId)));
    expect(most).toBe(1);
    expect(kept).toEqual([1, 2, 3]);
  });

  it('of sixty tabs that come at once reads the first and the last few', async () => {
    const { readAhead, kept } = reading();
    const tabs = Array.from({ length: 60 }, (_, tabId) => tabId);
    await Promise.all(tabs.map((tabId) => readAhead(tabId)));
    expect(kept).toEqual([0, ...tabs.slice(-MOST_WAITING)]);
  });

  it('reads a tab once that is told of again while it waits', async () => {
    const { readAhead, kept } = reading();
    await Promise.all([1, 2, 2, 2].map((tabId) => readAhead(tabId)));
    expect(kept).toEqual([1, 2]);
  });
});
