import '../support/english';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { drawPage } from '@/lib/panel/appearance';
import { countryName, numberOf } from '@/lib/panel/format';
import { interfaceLanguages } from '@/lib/panel/interface-language';
import { plural, speak, t } from '@/lib/panel/messages';
import { languages, setSettings, type Settings } from '@/lib/storage/settings';
import { flatten, type Messages } from '../support/messages';

const folder = join(import.meta.dirname, '../../locales');
const packaged = (language: string) => {
  const words = flatten(JSON.parse(readFileSync(join(folder, `${language}.json`), 'utf8')) as Messages);
  return Object.fromEntries([...words].map(([key, message]) => [key.replaceAll('.', '_'), { message }]));
};

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener: () => {} }));
  vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation((path) => `chrome-extension://ours${path}`);
  vi.stubGlobal('fetch', (address: string) => {
    const language = /^chrome-extension:\/\/ours\/_locales\/(\w+)\/messages\.json$/.exec(address)?.[1];
    return language ? Promise.resolve(Response.json(packaged(language))) : Promise.reject(new Error(address));
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  speak(null);
});

/** A page whose only words are the title of the options; `drawn` lists what it said, one entry a drawing. */
async function open(language: Settings['language'] = 'browser') {
  await setSettings({ language });
  const root = document.createElement('html');
  const drawn: string[] = [];
  await drawPage(() => drawn.push(t('view.stances')), root);
  return { root, drawn };
}

describe('the language of the interface', () => {
  it('can be any that there are messages in', () => {
    const files = readdirSync(folder).map((file) => file.replace('.json', ''));
    expect([...languages].filter((one) => one !== 'browser').sort()).toEqual(files.sort());
  });

  it('is listed by its own name', () => {
    const names = new Map(interfaceLanguages().map(({ id, name }) => [id, name]));
    expect(names.get('de')).toBe('Deutsch');
    expect(names.get('pt_BR')).toBe('Português (Brasil)');
    expect(names.get('uk')).toBe('Українська');
    expect(names.has('browser')).toBe(false);
  });

  it("is the browser's at first", async () => {
    expect((await open()).drawn).toEqual(['Stances']);
  });

  it('is read from the package where the browser has lost its messages', async () => {
    vi.spyOn(fakeBrowser.i18n, 'getMessage').mockReturnValue('');
    const language = vi.spyOn(fakeBrowser.i18n, 'getUILanguage');
    for (const [tag, word] of [
      ['en-GB', 'Stances'],
      ['de-AT', 'Positionen'],
      ['ja', 'Stances'],
    ] as const) {
      language.mockReturnValue(tag);
      expect((await open()).drawn).toEqual([word]);
      expect(numberOf(1234.5)).not.toBe('');
    }
  });

  it("is the reader's choice with the first stroke, country names and numbers too", async () => {
    const { drawn, root } = await open('de');
    expect(drawn).toEqual(['Positionen']);
    expect(root.lang).toBe('de');
    expect(countryName('GB')).toBe('Vereinigtes Königreich');
    expect(numberOf(1234.5)).toBe('1.234,5');
  });

  it('names countries as its own region does', async () => {
    await open('pt_PT');
    expect(countryName('PL')).toBe('Polónia');
    await open('pt_BR');
    expect(countryName('PL')).toBe('Polônia');
  });

  it('is drawn anew when it changes, and turns the page round for Arabic', async () => {
    const { drawn, root } = await open('de');
    expect(root.dir).toBe('ltr');
    await setSettings({ language: 'ar' });
    await vi.waitFor(() => expect(root.dir).toBe('rtl'));
    expect(drawn).toEqual(['Positionen', 'المواقف']);
    await setSettings({ language: 'browser' });
    await vi.waitFor(() => expect(drawn.at(-1)).toBe('Stances'));
    expect(root.dir).toBe('ltr');
  });

  it('is not drawn anew for another setting', async () => {
    const { drawn, root } = await open('de');
    await setSettings({ theme: 'dark' });
    await vi.waitFor(() => expect(root.dataset['theme']).toBe('dark'));
    expect(drawn).toHaveLength(1);
  });

  it('counts as it does: four ways in Polish', async () => {
    await open('pl');
    expect([1, 3, 5].map((count) => plural('claims.shown', count))).toEqual([
      'Pokazano 1 twierdzenie',
      'Pokazano 3 twierdzenia',
      'Pokazano 5 twierdzeń',
    ]);
  });

  it("is the browser's where the messages cannot be read, and for a message that is missing", async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new Error('gone')));
    expect((await open('fr')).drawn).toEqual(['Stances']);
    vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ meta_locale: { message: 'fr' } })));
    expect((await open('fr')).drawn).toEqual(['Stances']);
  });
});
