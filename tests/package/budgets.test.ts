import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOf, firstPaint, gzipped } from '../support/bundle';
import budgets from './budgets.json' with { type: 'json' };

/** Bytes after gzip of the tables that make up most of what is downloaded. */
const tables = [
  { prefix: 'gazetteer-', budget: 250_000 },
  { prefix: 'facts', budget: 120_000 },
];

describe('the tables of knowledge', () => {
  it.each(tables)('of lib/knowledge/$prefix keep within their budget', ({ prefix, budget }) => {
    const files = filesOf('lib/knowledge').filter((file) => file.startsWith(prefix) && file.endsWith('.json'));
    expect(files).not.toEqual([]);
    expect(gzipped('lib/knowledge', files)).toBeLessThanOrEqual(budget);
  });
});

describe.each(['.output/chrome-mv3', '.output/firefox-mv3'])('the build %s', (build) => {
  it.each(Object.entries(budgets))('keeps %s within its budget', (name, { gzipped: budget }) => {
    const files = name.endsWith('.html')
      ? firstPaint(build, name)
      : filesOf(build).filter((file) => file.startsWith(name) && file.endsWith('.js'));
    expect(files).not.toEqual([]);
    expect(gzipped(build, files)).toBeLessThanOrEqual(budget);
  });

  it('loads nothing from elsewhere: every script and style of its pages is in the package', () => {
    const files = filesOf(build);
    for (const page of files.filter((file) => file.endsWith('.html')))
      expect(files).toEqual(expect.arrayContaining(firstPaint(build, page)));
  });

  it('holds none of the sentences that only show and test a rule', () => {
    const engine = filesOf(build).filter((file) => file.startsWith('assets/analyze'));
    expect(engine).not.toEqual([]);
    for (const file of engine) expect(readFileSync(join(build, file), 'utf8')).not.toMatch(/Arland|Port Vale/);
  });

  it('writes its scripts in ASCII: one sign more would have a browser hold each of them twice as large', () => {
    const scripts = filesOf(build).filter((file) => file.endsWith('.js'));
    const others = scripts.filter((file) => readFileSync(join(build, file)).some((byte) => byte > 0x7f));
    expect(others).toEqual([]);
  });

  it('starts the engine from a script of few bytes, whatever else the panel loads', () => {
    const html = readFileSync(join(build, 'sidepanel.html'), 'utf8');
    const scripts = [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map((match) => match[1] ?? '');
    expect(scripts).not.toEqual([]);
    expect(gzipped(build, scripts)).toBeLessThanOrEqual(2_000);
  });

  it('holds neither source maps nor tests', () => {
    expect(filesOf(build).filter((file) => /\.map$|\.test\.|fixtures/.test(file))).toEqual([]);
  });
});
