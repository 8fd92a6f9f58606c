import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { defaultSettings, followSettings, getSettings, setSettings, watchSettings } from '@/lib/storage/settings';

beforeEach(() => fakeBrowser.reset());

describe('settings', () => {
  it('start with the defaults: nothing is looked at unasked', async () => {
    expect(await getSettings()).toEqual(defaultSettings);
    expect(defaultSettings.notice).toBe('on-click');
  });

  it('keep what was set, and leave the rest', async () => {
    await setSettings({ theme: 'dark', lookups: { wikipedia: false } });
    await setSettings({ textSize: 'large' });
    expect(await getSettings()).toEqual({
      ...defaultSettings,
      theme: 'dark',
      textSize: 'large',
      lookups: { wikipedia: false },
    });
  });

  it('keep both of two changes that are made at once, and go on after one that is refused', async () => {
    const refused = setSettings({ density: 'loose' as 'compact' });
    await Promise.allSettled([refused, setSettings({ theme: 'dark' }), setSettings({ textSize: 'large' })]);
    expect(await getSettings()).toMatchObject({ theme: 'dark', textSize: 'large', density: 'comfortable' });
  });

  it('tell whoever watches', async () => {
    const seen: string[] = [];
    const stop = watchSettings(({ theme }, before) => seen.push(`${before.theme}, then ${theme}`));
    await setSettings({ theme: 'light' });
    stop();
    await setSettings({ theme: 'dark' });
    expect(seen).toEqual(['system, then light']);
  });

  it('tell whoever follows them at once and on change, and nobody who has left', async () => {
    await setSettings({ theme: 'light' });
    const told: string[] = [];
    followSettings(() => told.push('left'))();
    const stop = followSettings(({ theme }) => told.push(theme));
    await vi.waitFor(() => expect(told).toEqual(['light']));
    await setSettings({ theme: 'dark' });
    stop();
    await setSettings({ theme: 'light' });
    expect(told).toEqual(['light', 'dark']);
  });

  it('keep both of two lists that grow at once', async () => {
    const add = (host: string) => setSettings(({ offHosts }) => ({ offHosts: [...offHosts, host] }));
    await Promise.all([add('a.example'), add('b.example')]);
    expect((await getSettings()).offHosts).toEqual(['a.example', 'b.example']);
  });

  it('refuse a value that does not fit', async () => {
    await expect(setSettings({ theme: 'plaid' as 'dark' })).rejects.toThrow();
    expect(await getSettings()).toEqual(defaultSettings);
  });

  it('keep what can be read of a damaged value', async () => {
    await fakeBrowser.storage.local.set({ settings: { version: 1, theme: 'dark', offHosts: 7, keep: 'none' } });
    expect(await getSettings()).toEqual({ ...defaultSettings, theme: 'dark', keep: 'none' });
  });

  it('put a damaged value aside before they overwrite it', async () => {
    await fakeBrowser.storage.local.set({ settings: 'not an object' });
    await setSettings({ theme: 'dark' });
    expect(await fakeBrowser.storage.local.get('settings-unreadable')).toEqual({
      'settings-unreadable': 'not an object',
    });
    expect((await getSettings()).theme).toBe('dark');
  });
});
