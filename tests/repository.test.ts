import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as provenance from '../lib/knowledge/provenance';
import * as language from '../lib/language/en/index';
import { allFixtures } from './support/fixtures';

/** Conventions that ARCHITECTURE.md and CONTRIBUTING.md promise, as assertions. */

const FOLDERS = ['entrypoints', 'components', 'lib', 'scripts', 'tests'];

const filesBelow = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
    : [];

const code = FOLDERS.flatMap(filesBelow).filter((file) => /\.[jt]sx?$/.test(file));
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly scripts: Record<string, string> };
const linesOf = (file: string): number => readFileSync(file, 'utf8').trimEnd().split('\n').length;

describe('the repository', () => {
  it('has no hand-written file of more than 300 lines, tables of data and of words aside', () => {
    const isTable = (file: string) => /^lib\/(?:knowledge|language)\//.test(file);
    const sheets = filesBelow('components').filter((file) => file.endsWith('.css'));
    const long = [...code, ...sheets].filter((file) => !isTable(file) && linesOf(file) > 300);
    expect(long.map((file) => `${file}: ${linesOf(file)} lines`)).toEqual([]);
  });

  it('has small files: half of them of 70 lines at most, 19 of 20 of 225', () => {
    const sizes = code
      .filter((file) => !/^(?:lib\/(?:knowledge|language)|tests)\//.test(file))
      .map(linesOf)
      .sort((a, b) => a - b);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(70);
    expect(sizes[Math.floor(sizes.length * 0.95)]).toBeLessThanOrEqual(225);
  });

  it('has entrypoints that only wire', () => {
    const long = filesBelow('entrypoints').filter((file) => /\.tsx?$/.test(file) && linesOf(file) > 70);
    expect(long).toEqual([]);
  });

  it('names no file by what it is a bag of', () => {
    const bags = code.filter((file) => /^(?:utils?|helpers?|managers?|misc)\./.test(basename(file)));
    expect(bags).toEqual([]);
  });

  it('leaves the checks on: no any, no ignored errors, no rule switched off', () => {
    const hushed = /@ts-(?:ignore|nocheck)|eslint-disable|:\s*any\b|\bas any\b/;
    expect(
      code.filter((file) => file !== 'tests/repository.test.ts' && hushed.test(readFileSync(file, 'utf8'))),
    ).toEqual([]);
  });

  const documents = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md', ...filesBelow('docs')];
  it.each(documents.filter((file) => file.endsWith('.md')))('has every path and command that %s names', (document) => {
    const text = readFileSync(document, 'utf8');
    const named = [...text.matchAll(/`((?:entrypoints|components|lib|scripts|tests|docs|public|locales)\/[\w./-]*)`/g)];
    const paths = named.map((match) => match[1] ?? '').filter((path) => !path.includes('...'));
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
    const scripts = [...text.matchAll(/npm run (?:--silent )?([a-z:]+)/g)].map((match) => match[1] ?? '');
    expect(scripts.filter((name) => !(name in manifest.scripts))).toEqual([]);
  });
});

describe('registries', () => {
  const modulesOf = (folder: string) =>
    filesBelow(folder)
      .filter((file) => file.endsWith('.ts'))
      .map((file) => basename(file, '.ts'));

  it('lists every look-up', () => {
    const index = readFileSync('lib/lookups/index.ts', 'utf8');
    const defines = (name: string) => /: (?:Country)?Lookup = /.test(readFileSync(`lib/lookups/${name}.ts`, 'utf8'));
    const lookups = modulesOf('lib/lookups').filter((name) => name !== 'index' && defines(name));
    expect(lookups.length).toBeGreaterThan(0);
    expect(lookups.filter((name) => !index.includes(`'./${name}'`))).toEqual([]);
  });

  it('has a handler for every call of the protocol', () => {
    const calls = [...readFileSync('lib/messaging/protocol.ts', 'utf8').matchAll(/^ {2}(\w+)\(/gm)].map(
      (call) => call[1] ?? '',
    );
    const handlers = filesBelow('lib/messaging')
      .filter((file) => /handle-in-/.test(file))
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    expect(calls.length).toBeGreaterThan(3);
    expect(calls.filter((call) => !handlers.includes(`\n    ${call}: `))).toEqual([]);
  });

  it('says of every table of knowledge where it comes from', () => {
    const tables = Object.values(provenance).filter(Array.isArray).flat() as provenance.TableProvenance[];
    const known = new Set(tables.map(({ table }) => table));
    const isTable = (file: string) =>
      /\.json$/.test(file) || /^(?:ambiguous|institutions|leaders|places|outlets|memberships)/.test(file);
    const files = readdirSync('lib/knowledge', { withFileTypes: true })
      .filter((entry) => entry.isFile() && isTable(entry.name))
      .map((entry) => entry.name);
    expect(files.filter((file) => !known.has(file))).toEqual([]);
    for (const { url, licence, checked } of tables) {
      expect(url).toMatch(/^https:\/\//);
      expect(licence).not.toBe('');
      expect(checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });
});

describe('rules of English', () => {
  type Rule = { readonly id: string };
  const isRule = (value: unknown): value is Rule =>
    typeof value === 'object' && value !== null && typeof (value as Rule).id === 'string' && 'examples' in value;

  /** Every rule in the language, however deep its list is. */
  const rulesIn = (value: unknown, seen = new Set<unknown>()): Rule[] => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return [];
    seen.add(value);
    if (isRule(value)) return [value];
    return Object.values(value).flatMap((part) => rulesIn(part, seen));
  };

  it('have ids of their own', () => {
    const ids = rulesIn(language.english).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(20);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });
});

describe('fixtures', () => {
  const withGold = allFixtures().filter(({ expected }) => expected.stances !== undefined);

  it('have at least four articles with gold', () => {
    expect(withGold.length).toBeGreaterThanOrEqual(4);
  });

  it.each(allFixtures().map(({ name }) => name))('%s says what it is there for', (name) => {
    const { about, url } = allFixtures().find((one) => one.name === name)?.expected ?? { about: '', url: '' };
    expect(about.length).toBeGreaterThan(20);
    expect(new URL(url).hostname).toMatch(/\.example$/);
  });
});
