import { describe, expect, it } from 'vitest';
import { addGroups } from '../../../../../lib/analysis/stance/actors/group-references';
import { readText } from '../read-text';

/** Who acts in the last sentence. */
const acting = (text: string) => {
  const { doc, actors } = readText(text);
  addGroups(doc, actors);
  return (actors.at(-1) ?? []).filter(({ role }) => role === 'subject').map(({ country }) => country);
};

describe('a word for several', () => {
  it.each([
    ['Peru and Chile met on Monday. Both rejected the dam.', ['PE', 'CL']],
    ['Peru and Chile met on Monday. But neither has signed.', ['PE', 'CL']],
    ['Peru met envoys from Chile on Monday. The pair rejected the dam.', ['PE', 'CL']],
    ['Peru, Chile and Kenya met on Monday. All three rejected the dam.', ['PE', 'CL', 'KE']],
    ['Peru and Chile met on Monday. The neighbours rejected the dam.', ['PE', 'CL']],
    ['Peru met envoys from Chile on Monday. The latter rejected the dam.', ['CL']],
    ['Peru met envoys from Chile on Monday. The former rejected the dam.', ['PE']],
  ])('means the countries just named: %s', (text, countries) => expect(acting(text)).toEqual(countries));

  it.each([
    'Peru, Chile and Kenya met on Monday. Both rejected the dam.',
    'Peru met on Monday. The neighbours rejected the dam.',
    'Peru and Chile met on Monday. Both teachers rejected the dam.',
    'Peru met envoys from Chile on Monday. The former mayor rejected the dam.',
  ])('means nobody where they are not as many, or others: %s', (text) => expect(acting(text)).toEqual([]));
});
