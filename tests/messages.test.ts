import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { flatten, type Messages } from './support/messages';

const root = join(import.meta.dirname, '..');
const read = (file: string) => flatten(JSON.parse(readFileSync(file, 'utf8')) as Messages);
const english = read(join(root, 'locales/en.json'));
const locales = readdirSync(join(root, 'locales')).map((file) => file.replace('.json', ''));
const sources = ['components', 'entrypoints', 'lib'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(root, folder, file)),
);

/** Plural categories are a language's own: "one" and "other" in English, four in Polish. */
const categories = ['zero', 'one', 'two', 'few', 'many', 'other'];
const baseOf = (key: string) => {
  const parts = key.split('.');
  return categories.includes(parts.at(-1) ?? '') ? parts.slice(0, -1).join('.') : key;
};
const pluralBases = new Set([...english.keys()].filter((key) => baseOf(key) !== key).map(baseOf));
const placeholders = (words: string | undefined) => [...new Set(words?.match(/\$\d/g) ?? [])].sort();

describe('the messages', () => {
  it('are all used', () => {
    const code = [...sources, join(root, 'wxt.config.ts')].map((file) => readFileSync(file, 'utf8')).join('\n');
    const prefixes = new Set([...code.matchAll(/`([a-zA-Z]+(?:\.[a-zA-Z]+)*\.)\$\{/g)].map((match) => match[1]));
    const isUsed = (key: string) =>
      code.includes(`'${baseOf(key)}'`) ||
      code.includes(`__MSG_${key.replaceAll('.', '_')}__`) ||
      prefixes.has(key.slice(0, key.lastIndexOf('.') + 1));
    expect([...english.keys()].filter((key) => !isUsed(key))).toEqual([]);
  });
});

describe.each(locales)('the messages in %s', (locale) => {
  const messages = read(join(root, `locales/${locale}.json`));

  it('say everything that the English ones say, and nothing else', () => {
    const keys = (list: Iterable<string>) => [...new Set([...list].map(baseOf))].sort();
    expect(keys(messages.keys())).toEqual(keys(english.keys()));
  });

  it('name their language', () => {
    expect(messages.get('meta.locale')?.split('-')[0]).toBe(locale.split('_')[0]);
  });

  it('have a form for each way of counting that the language has', () => {
    const { pluralCategories } = new Intl.PluralRules(locale.replace('_', '-')).resolvedOptions();
    // Only counts of a million and more take "many" in the Romance languages; those read well with "other".
    const romance = ['es', 'fr', 'it', 'pt'].includes(locale.slice(0, 2));
    const needed = pluralCategories.filter((category) => !(romance && category === 'many'));
    for (const base of pluralBases) {
      const missing = needed.filter((category) => !messages.has(`${base}.${category}`));
      expect({ base, missing }).toEqual({ base, missing: [] });
    }
  });

  it('use the substitutions that they are given', () => {
    for (const [key, words] of messages) {
      const original = english.get(`${baseOf(key)}.other`) ?? english.get(key);
      const given = placeholders(original);
      // "one", "two" and "zero" may be put into words: "named once".
      const used = placeholders(words);
      const mayLack = baseOf(key) !== key && ['one', 'two', 'zero'].includes(key.split('.').at(-1) ?? '');
      expect({ key, used }).toEqual({ key, used: mayLack ? given.filter((one) => used.includes(one)) : given });
    }
  });

  it('are not empty', () => {
    expect([...messages].filter(([, words]) => words.trim() === '')).toEqual([]);
  });
});
