import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../lib/analysis/analyze';
import { articleFromText } from '../../../../lib/page/plain-text';
import { maskedWords } from '../../../../lib/analysis/stance/wording/masked-words';
import { readText } from './read-text';

const LABELS: Readonly<Record<string, string>> = {
  S: 'supports',
  O: 'opposes',
  C: 'conditional',
  U: 'undecided',
  '-': 'none',
};

const cases = readFileSync(join(import.meta.dirname, 'wording.txt'), 'utf8')
  .trim()
  .split('\n')
  .filter((line) => !line.startsWith('#'))
  .map((line) => {
    const [label = '', rest = ''] = line.split(' | ');
    const [title = '', text = ''] = rest.split(' :: ');
    const [country = '', side = ''] = label.split('=');
    return { country, side, title, text };
  });

const rowsOf = (title: string, text: string) => analyze(articleFromText(text, { title })).stances;
const rowOf = (title: string, text: string, code: string) =>
  rowsOf(title, text).find(({ country }) => country === code);

it.each(cases)('$side: $text', ({ country, side, title, text }) => {
  expect(rowOf(title, text, country)?.stance ?? 'none').toBe(LABELS[side]);
});

describe('a side that only the words together tell', () => {
  const title = 'Peru to build tunnel under the Andes';
  const opening = 'Peru will build a road tunnel to Bolivia.';
  const proud = '“This is a proud day, and our lorries will be the first in line,” Chile’s transport minister said.';

  it('is shown by what is said, and points at words of it', () => {
    const text = `${opening} ${proud}`;
    const row = rowOf(title, text, 'CL');
    expect(row?.summary).toContain('This is a proud day');
    const quoted = text.slice(text.indexOf('“'), text.indexOf('”'));
    expect(row?.cues.map(({ start, end }) => text.slice(start, end)).every((cue) => quoted.includes(cue))).toBe(true);
    expect(row?.rules).toContain('worded-for');
  });

  it('goes behind what a rule reads of the same state', () => {
    const row = rowOf(title, `${opening} ${proud} Chile rejected the tunnel.`, 'CL');
    expect(row?.stance).toBe('opposes');
    expect(row?.rules).not.toContain('worded-for');
  });

  it('is not read in a long article from words that do not name its matter', () => {
    const filler = Array.from({ length: 14 }, (_, at) => `The road has a length of ${at + 20} kilometres.`).join(' ');
    const row = rowOf(title, `${opening} ${filler} ${proud}`, 'CL');
    expect(row?.stance ?? 'none').toBe('none');
  });
});

it('knows no name and no number: who it is tells no side', () => {
  const { doc, countries } = readText('Kenya told Peru on Monday that Tom Barasa had warned of 40 ships.');
  const words = maskedWords(doc, countries.mentions, { first: 0, end: doc.tokens.length }, ['KE']);
  expect(words.map(({ word }) => word).join(' ')).toBe('<j> told <c> on <n> that <n> had warn of <d> ship .');
});

describe('an answer that only the words together tell', () => {
  const title = 'Romania plans bridge at Silistra';
  const opening = 'Romania plans a bridge at Silistra.';

  it('shows what it hangs on, without what is done then', () => {
    const row = rowOf(
      title,
      `${opening} Bulgaria wants a lane for bicycles first, and then it will pay its half.`,
      'BG',
    );
    expect(row?.stance).toBe('conditional');
    expect(row?.condition).toBe('a lane for bicycles');
  });

  it('is no condition where it waits for something before it decides', () => {
    const row = rowOf(
      title,
      `${opening} Vienna will form its view once it has seen the papers, which are being translated.`,
      'AT',
    );
    expect(row?.stance).toBe('undecided');
    expect(row?.condition ?? null).toBeNull();
  });

  it('does not go over what the words of the matter tell plainly', () => {
    const row = rowOf(title, `${opening} Bulgaria rejected the bridge and will say more when the papers are in.`, 'BG');
    expect(row?.stance).toBe('opposes');
  });
});

it('counts countries that are listed as one', () => {
  const { doc, countries } = readText('Kenya, Peru and Chile sent their thanks.');
  const words = maskedWords(doc, countries.mentions, { first: 0, end: doc.tokens.length }, ['KE', 'PE', 'CL']);
  expect(words.map(({ word }) => word).join(' ')).toBe('<j> sent their thank .');
});
