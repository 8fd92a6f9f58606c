import { leaders } from '../../lib/knowledge/leaders';
import { officials } from '../../lib/knowledge/officials';
import pastLeaders from './past-leaders.json';
import type { CountryCode } from '../../lib/types/analysis';
import type { Tier } from '../../lib/analysis/countries/entries';
import { addEntry, entryOf, keyOf, type NameIndex } from './entries';

/**
 * Adds office holders: the full name is sure; a surname stands for its bearer behind a title, or where the text gives
 * the full name, or by itself where the table marks it so. Who now heads a body of several countries (`~`) only
 * confirms a country that the text names in another way too, unless the article is of their term.
 */
export function addLeaders(index: NameIndex): void {
  for (const [country, list] of Object.entries(leaders))
    for (const line of list.split('; ')) addLeader(index, country, line);
  for (const [country, list] of Object.entries(officials))
    for (const name of list.split('; '))
      addEntry(index, keyOf(name), entryOf(country, 'person', 'sure', null, 'official'));
  for (const [country, keys] of Object.entries(pastLeaders))
    for (const key of keys.split(';')) addEntry(index, key, entryOf(country, 'person', 'sure', null, 'former leader'));
}

/** "Emmanuel *Macron|president|2017-05": names parted by slashes are spellings of one word. */
function addLeader(index: NameIndex, country: CountryCode, line: string): void {
  const [marked = '', title = 'leader', from = '', until = ''] = line.split('|');
  const isNowElsewhere = marked.startsWith('~');
  const office = officeOf(title, from, until, isNowElsewhere);
  const words = (isNowElsewhere ? marked.slice(1) : marked).split(' ');
  const markedAt = words.findIndex((word) => word.startsWith('*') || word.startsWith('+'));
  const surnameAt = markedAt < 0 ? words.length - 1 : markedAt;
  const isEnough = words[surnameAt]?.startsWith('*') ?? false;
  const spellings = words.map((word) => word.replace(/^[*+]/, '').split('/'));
  const fullNames = spelledOut(spellings).map(keyOf);
  for (const key of fullNames)
    if (words.length > 1)
      addEntry(index, key, entryOf(country, 'person', isNowElsewhere ? 'hint' : 'sure', null, office));
  const surname = surnameAt === 0 ? spellings.slice(0, 1) : spellings.slice(surnameAt);
  if (/^\p{Ll}/u.test(surname[0]?.[0] ?? '') && surname.length > 1) index.smallStarts.add(keyOf(surname[0]?.[0] ?? ''));
  for (const form of spelledOut(surname))
    addEntry(index, keyOf(form), entryOf(country, 'person', tierOf(isNowElsewhere, isEnough), null, office));
}

/**
 * "president, to 2017", "former president": when a term ended tells whose word is no longer the state's. The year is enough,
 * and the older ones need none, so that the table of meanings stays small.
 */
function officeOf(title: string, from: string, until: string, isNowElsewhere: boolean): string {
  if (isNowElsewhere) return `${title}, ${from} to ${until}`;
  if (until === '') return title;
  const year = until.slice(0, 4);
  return year < (HEADS.has(title) ? LONG_AGO.heads : LONG_AGO.others) ? `former ${title}` : `${title}, to ${year}`;
}

const HEADS = new Set(['president', 'prime minister', 'chancellor', 'king', 'queen']);

/** Heads: before the news that is read on the web. Others, whom a text hardly names without their office: some years ago. */
const LONG_AGO = { heads: '2006', others: '2019' };

const tierOf = (isNowElsewhere: boolean, isEnough: boolean): Tier =>
  !isEnough ? 'surname' : isNowElsewhere ? 'hint' : 'sure';

/** [["Volodymyr", "Vladimir"], ["Zelensky"]] → "Volodymyr Zelensky", "Vladimir Zelensky". */
const spelledOut = (words: readonly (readonly string[])[]): string[] =>
  words.reduce<string[]>(
    (phrases, spellings) =>
      phrases.flatMap((phrase) => spellings.map((word) => (phrase === '' ? word : `${phrase} ${word}`))),
    [''],
  );
