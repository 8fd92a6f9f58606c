import { describe, expect, it } from 'vitest';
import { claimWords } from '../../../../lib/analysis/claims/claim-words';
import { findDates } from '../../../../lib/analysis/claims/dates';
import { textOf } from '../../../../lib/analysis/doc';
import { readText } from './read-text';

/** "words = ISO" of every date of a text published on Thursday, 13 November 2025. */
function datesOf(text: string, publishedTime: string | undefined = '2025-11-13T22:30:00+02:00'): string[] {
  const { doc } = readText(text, publishedTime === '' ? {} : { publishedTime });
  return doc.sentences
    .flatMap((sentence) => findDates(doc, sentence, claimWords(doc)))
    .map((date) => `${textOf(doc, date)} = ${date.iso ?? 'unknown'}`);
}

describe('dates of an article of 13 November 2025', () => {
  it.each([
    ['They met on Wednesday.', ['Wednesday = 2025-11-12']],
    ['They met on Tuesday night.', ['Tuesday night = 2025-11-11']],
    ['Parliament will vote on Friday.', ['Friday = 2025-11-14']],
    ['He left yesterday and returns tomorrow.', ['yesterday = 2025-11-12', 'tomorrow = 2025-11-14']],
    ['The vote is on Sunday.', ['Sunday = 2025-11-16']],
    ['The talks are in March.', ['March = 2026-03']],
    ['It was signed on 2024-03-05.', ['2024-03-05 = 2024-03-05']],
    ['It was signed on 25/12/2024.', ['25/12/2024 = 2024-12-25']],
    ['It was signed on 12/25/2024.', ['12/25/2024 = 2024-12-25']],
    ['It was signed on 03/04/2024.', ['03/04/2024 = 2024']],
    ['Prices rose last month.', ['last month = 2025-10']],
    ['It began last week.', ['last week = 2025-W45']],
    ['She arrives next Tuesday.', ['next Tuesday = 2025-11-18']],
    ['It was signed on 22 October 2025.', ['22 October 2025 = 2025-10-22']],
    ['It was signed on October 22, 2024, in Bern.', ['October 22, 2024 = 2024-10-22']],
    ['The raid was on December 24.', ['December 24 = 2024-12-24']],
    ['The raid will be held on December 24.', ['December 24 = 2025-12-24']],
    ['The treaty was signed on 3 May.', ['3 May = 2025-05-03']],
    ['The bridge will open on 3 May.', ['3 May = 2026-05-03']],
    ['The law, passed in March, will take effect on 3 May.', ['March = 2025-03', '3 May = 2026-05-03']],
    ['Prices rose in March.', ['March = 2025-03']],
    ['Prices will rise in March.', ['March = 2026-03']],
    ['Prices rose in November.', ['November = 2025-11']],
    ['The dam broke in December.', ['December = 2024-12']],
    ['She will meet the minister who resigned on Monday.', ['Monday = 2025-11-10']],
    ['They met last Tuesday.', ['last Tuesday = 2025-11-11']],
    ['The treaty was signed on the 3rd of May.', ['3rd of May = 2025-05-03']],
    ['The strike began in mid-March.', ['March = 2025-03']],
    ['Sunday’s vote was close.', ['Sunday’s = 2025-11-09']],
    ['It began three weeks ago.', ['three weeks ago = 2025-W43']],
    ['He died a year ago.', ['a year ago = 2024']],
    ['It was built in the 1930s and closed in 2016.', ['1930s = 193X', '2016 = 2016']],
    ['The law dates from May 2019.', ['May 2019 = 2019-05']],
    ['The 30 February 2024 is no day.', ['30 February 2024 = unknown']],
  ])('reads: %s', (text, dates) => expect(datesOf(text)).toEqual(dates));

  it.each([
    'They may march.',
    'The crew had left two days earlier.',
    'It cost 2016 euros.',
    'April Lund spoke.',
    'They lost 2-1-0 at home.',
  ])('finds none in: %s', (text) => expect(datesOf(text)).toEqual([]));
});

it("reads which figure is the day from the page's language", () => {
  const isoIn = (lang: string) => {
    const { doc } = readText('It was signed on 03/04/2024.', { lang });
    return doc.sentences.flatMap((sentence) => findDates(doc, sentence, claimWords(doc))).map(({ iso }) => iso);
  };
  expect(isoIn('en-GB')).toEqual(['2024-04-03']);
  expect(isoIn('en-US')).toEqual(['2024-03-04']);
});

it('keeps a weekday without ISO date where the page gives no day of publication', () =>
  expect(datesOf('They met on Wednesday.', '')).toEqual(['Wednesday = unknown']));
