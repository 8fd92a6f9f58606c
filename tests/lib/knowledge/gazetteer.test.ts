import { describe, expect, it } from 'vitest';
import { gazetteer } from '@/lib/knowledge/gazetteer';
import languages from '@/lib/knowledge/gazetteer-languages.json';
import compiled from '@/lib/knowledge/gazetteer-names.json';
import { institutions } from '@/lib/knowledge/institutions';
import { leaders } from '@/lib/knowledge/leaders';
import { regions } from '@/lib/knowledge/places-regions';
import { compileNames } from '../../../scripts/data/compile-names';
import { languageNameTable } from '../../../scripts/data/language-names';

describe('the gazetteer', () => {
  it('is compiled from the tables as they stand (else: npm run data)', () => {
    expect(compileNames()).toEqual(compiled);
  });

  it('has the names of other languages as they stand (else: npm run data)', () => {
    expect(languageNameTable()).toEqual(languages);
  });

  it('names only countries that have a code', () => {
    const codes = new Set(gazetteer.map(({ code }) => code));
    const used = [institutions, leaders, regions].flatMap((table) => Object.keys(table));
    expect(used.filter((code) => !codes.has(code))).toEqual([]);
  });

  it('writes every office holder as name, office, from and until', () => {
    const lines = Object.values(leaders).flatMap((list) => list.split('; '));
    const odd = lines.filter(
      (line) => !/^[~*+]?\p{L}[^|]* ?[^|]*\|[^|]+\|(?:\d{4}(?:-\d\d)?)?\|(?:\d{4}(?:-\d\d)?)?$/u.test(line),
    );
    expect(odd).toEqual([]);
  });
});
