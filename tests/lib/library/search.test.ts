import { describe, expect, it } from 'vitest';
import { facetsOf, searchLibrary, type LibraryQuery } from '../../../lib/library/search';
import type { LibraryEntry } from '../../../lib/types/library';

const entry = (id: string, some: Partial<LibraryEntry>): LibraryEntry => ({
  id,
  key: id,
  title: id,
  host: 'one.example',
  outlet: 'One',
  published: '2026-01-01T00:00:00Z',
  firstRead: '2026-01-01T00:00:00Z',
  lastRead: '2026-01-01T00:00:00Z',
  storyId: 's',
  countries: [],
  speakers: [],
  stances: [],
  revisions: 1,
  bands: [],
  terms: [],
  notes: '',
  corrections: [],
  chosen: false,
  size: 0,
  ...some,
});

const entries = [
  entry('quota', {
    title: 'Ministers reject the mackerel quota',
    published: '2026-03-01T23:30:00-05:00',
    lastRead: '2026-03-05T00:00:00Z',
    countries: ['IS', 'NO'],
    stances: ['IS:opposes', 'NO:supports'],
    speakers: ['Sigrun Dahlberg'],
  }),
  entry('bridge', {
    title: 'A bridge for Narvik',
    published: '2026-03-02T00:00:00Z',
    lastRead: '2026-03-03T00:00:00Z',
    outlet: 'Two',
    countries: ['NO'],
    stances: ['NO:opposes'],
    terms: [
      ['hous', 2],
      ['granit', 1],
    ],
    notes: 'Ask the harbourmaster.',
  }),
  entry('visa', { title: 'Visa fee dropped', published: '2025-12-01', lastRead: '2026-03-09T00:00:00Z' }),
];
const search = searchLibrary(entries);
const find = async (query: LibraryQuery) => {
  await search.ready;
  return search.find(query).map(({ id }) => id);
};

describe('a search of the library', () => {
  it.each([
    ['a word of the title', 'mackerel', ['quota']],
    ['another ending of it', 'rejected', ['quota']],
    ['its beginning', 'macker', ['quota']],
    ['a slip in it', 'makerel', ['quota']],
    ['a speaker', 'dahlberg', ['quota']],
    ['a word of the body, in any ending', 'housing', ['bridge']],
    ['the reader’s own note', 'harbourmaster', ['bridge']],
    ['two words, both', 'bridge mackerel', []],
  ])('finds %s', async (_, words, ids) => expect(await find({ words })).toEqual(ids));

  it('narrows down by country, its stance, outlet, speaker and days', async () => {
    expect(await find({ country: 'NO' })).toEqual(['quota', 'bridge']);
    expect(await find({ country: 'NO', stance: 'opposes' })).toEqual(['bridge']);
    expect(await find({ stance: 'opposes' })).toEqual(['quota', 'bridge']);
    expect(await find({ outlet: 'Two' })).toEqual(['bridge']);
    expect(await find({ speaker: 'Sigrun Dahlberg' })).toEqual(['quota']);
    expect(await find({ from: '2026-03-02' })).toEqual(['bridge']);
    expect(await find({ to: '2025-12-31' })).toEqual(['visa']);
  });

  it('puts in order by time, whatever the zone, by reading and by title', async () => {
    expect(await find({})).toEqual(['quota', 'bridge', 'visa']);
    expect(await find({ order: 'oldest' })).toEqual(['visa', 'bridge', 'quota']);
    expect(await find({ order: 'read' })).toEqual(['visa', 'quota', 'bridge']);
    expect(await find({ order: 'title' })).toEqual(['bridge', 'quota', 'visa']);
    expect(await find({ words: 'mackerel', order: 'oldest' })).toEqual(['quota']);
  });

  it('finds an article by the note that was just written, and no longer by the one before', async () => {
    const own = searchLibrary(entries);
    await own.ready;
    own.replace({ ...(entries[1] as LibraryEntry), notes: 'Nothing of the lighthouse.' });
    expect(own.find({ words: 'lighthouse' }).map(({ notes }) => notes)).toEqual(['Nothing of the lighthouse.']);
    expect(own.find({ words: 'harbourmaster' })).toEqual([]);
    expect(own.find({}).map(({ id }) => id)).toEqual(['quota', 'bridge', 'visa']);
  });

  it('counts what a list can be narrowed down by, the most frequent first', () => {
    expect(facetsOf(entries).countries).toEqual([
      { value: 'NO', count: 2 },
      { value: 'IS', count: 1 },
    ]);
    expect(facetsOf(entries).outlets[0]).toEqual({ value: 'One', count: 2 });
  });
});
