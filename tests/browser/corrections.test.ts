import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { clearCorrections, getCorrections, setCorrections } from '@/lib/storage/corrections';

const article = 'https://news.example/a';

beforeEach(() => fakeBrowser.reset());

describe('corrections', () => {
  it('are kept for one article and no other', async () => {
    await setCorrections(article, { PL: { kind: 'stance', stance: 'undecided' }, DK: { kind: 'hidden' } });
    expect(await getCorrections(article)).toEqual({
      PL: { kind: 'stance', stance: 'undecided' },
      DK: { kind: 'hidden' },
    });
    expect(await getCorrections('https://news.example/b')).toEqual({});
  });

  it('leave nothing behind when the last one is withdrawn', async () => {
    await setCorrections(article, { DK: { kind: 'hidden' } });
    await setCorrections(article, {});
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  it('are ignored where what is stored is none', async () => {
    await fakeBrowser.storage.local.set({ [`corrections:${article}`]: { PL: { kind: 'stance', stance: 'pink' } } });
    expect(await getCorrections(article)).toEqual({});
  });

  it('can all be forgotten, and nothing else with them', async () => {
    await fakeBrowser.storage.local.set({ settings: { version: 1 } });
    await setCorrections(article, { DK: { kind: 'hidden' } });
    await setCorrections('https://news.example/b', { PL: { kind: 'hidden' } });
    await clearCorrections();
    expect(await fakeBrowser.storage.local.get(null)).toEqual({ settings: { version: 1 } });
  });
});
