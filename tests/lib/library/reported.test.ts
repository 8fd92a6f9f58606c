import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { openDatabase, type LibraryDatabase } from '../../../lib/library/database';
import { keepArticle } from '../../../lib/library/keep';
import { countryPage, speakerPage } from '../../../lib/library/reported';
import type { Analysis, Speaker } from '../../../lib/types/analysis';
import { first, later } from '../../support/library-articles';

const minister: Speaker = {
  name: 'Sigrun Dahlberg',
  kind: 'person',
  office: 'fisheries minister',
  speaksFor: 'IS',
  country: 'IS',
  party: null,
  introduced: null,
};

/** The article with its first line as the minister's claim and a later word as her quotation. */
function saidByMinister(analysis: Analysis): Analysis {
  const { text } = analysis.article;
  const end = text.indexOf('\n');
  const quote = text.indexOf('share out');
  const claim = {
    start: 0,
    end,
    attribution: 'reported',
    kind: 'fact',
    speaker: minister.name,
    speakerIndex: 0,
    checkworthiness: 0.5,
    sources: [],
    figures: [],
    dates: [],
    hedges: [],
    negated: false,
    writersJudgement: false,
    cues: [],
  } as const;
  const quotes = [
    { start: quote, end: quote + 9, speaker: minister.name, speakerIndex: 0, kind: 'direct' as const },
    { start: 2, end: 6, speaker: minister.name, speakerIndex: 0, kind: 'direct' as const },
  ];
  return { ...analysis, speakers: [minister], claims: [claim], quotes: quotes as unknown as Analysis['quotes'] };
}

let database: LibraryDatabase;
let count = 0;
beforeEach(async () => {
  database = openDatabase(`reported-${count++}`);
  await keepArticle(database, saidByMinister(first()), '2026-03-01T10:00:00Z', 'opened');
  await keepArticle(database, saidByMinister(later()), '2026-03-09T10:00:00Z', 'opened');
});

describe('speakerPage', () => {
  it('gathers what a speaker was reported to say, latest article first, a quotation within a claim told once', async () => {
    const page = await speakerPage(database, 'Sigrun Dahlberg');
    expect(page.offices).toEqual(['fisheries minister']);
    expect(page.countries).toEqual(['IS']);
    expect(page.statements.map(({ text, outlet, attribution }) => [text, outlet, attribution])).toEqual([
      ['Iceland rejected the mackerel quota outright.', 'two.example', 'reported'],
      ['share out', 'two.example', 'quoted'],
      ['Iceland would accept the mackerel quota.', 'one.example', 'reported'],
      ['share out', 'one.example', 'quoted'],
    ]);
  });

  it('does not put into their mouth what an article says of their country in its own voice', async () => {
    const analysis = saidByMinister(first());
    const stances = analysis.stances.map((row) => ({ ...row, speaker: minister.name }));
    const own = openDatabase(`reported-${count++}`);
    await keepArticle(own, { ...analysis, claims: [], quotes: [], stances }, '2026-03-01T10:00:00Z', 'opened');
    expect((await speakerPage(own, minister.name)).statements).toEqual([]);
  });

  it('is empty for somebody of whom nothing is kept', async () => {
    expect((await speakerPage(database, 'Nobody')).statements).toEqual([]);
  });
});

describe('countryPage', () => {
  it('gathers every reported stance, and sets a change beside what the article before said', async () => {
    const page = await countryPage(database, 'IS');
    expect(page.articles).toBe(2);
    expect(page.positions.map(({ stance, before }) => [stance, before?.sentence ?? null])).toEqual([
      ['opposes', 'Iceland would accept the mackerel quota.'],
      ['supports', null],
    ]);
  });

  it('goes by the reader’s correction, and leaves out what the reader hid', async () => {
    const [one] = await database.entries.where({ host: 'one.example' }).primaryKeys();
    const at = '2026-03-10T10:00:00Z';
    await database.entries.update(one ?? '', { corrections: [{ country: 'IS', stance: 'opposes', at }] });
    expect((await countryPage(database, 'IS')).positions.map(({ before }) => before)).toEqual([null, null]);
    await database.entries.update(one ?? '', { corrections: [{ country: 'IS', stance: 'hidden', at }] });
    expect((await countryPage(database, 'IS')).positions).toHaveLength(1);
  });
});
