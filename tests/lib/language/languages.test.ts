import { describe, expect, it } from 'vitest';
import names from '@/lib/knowledge/gazetteer-languages.json' with { type: 'json' };
import { languageOf } from '@/lib/language/index';

describe('the language of a tag', () => {
  it('is the same however often it is asked for: what the engine makes of it stays', () => {
    for (const tag of ['en', 'de', 'fr-CA', 'ko', 'xx']) expect(languageOf(tag)).toBe(languageOf(tag));
    expect(languageOf('de')).toBe(languageOf('de-AT'));
  });

  it('is one for all of which nothing is known: a page that names a thousand languages costs no more than one', () => {
    expect(new Set(['ko', 'xx', 'tlh', 'q'].map(languageOf)).size).toBe(1);
  });

  it('is one of its own where names of countries are known in it', () => {
    expect(Object.keys(names)).not.toEqual([]);
    for (const code of Object.keys(names)) expect(languageOf(code).code).toBe(code);
  });

  it('is English where none was declared', () => {
    expect([languageOf(''), languageOf('und')]).toEqual([languageOf('en'), languageOf('en-GB')]);
  });
});
