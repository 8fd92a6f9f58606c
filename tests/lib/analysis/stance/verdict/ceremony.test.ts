import { describe, expect, it } from 'vitest';
import { analyze } from '@/lib/analysis/analyze';
import { articleFromText } from '@/lib/page/plain-text';

const read = (title: string, text: string) => {
  const { topic, stances } = analyze(articleFromText(text, { title }));
  return { topic, stances: stances.filter(({ stance }) => stance !== 'none') };
};

const HELD =
  'President Marta Ilves of Estonia attended the unveiling of a statue of the poet Anna Laid in Riga on Sunday. ' +
  'The unveiling, held in the old harbour, was attended by Latvian President Janis Vitols. ' +
  'A choir sang for those who came. The statue was paid for by readers of the poet. It stands three metres tall.';

describe('a report of a ceremony', () => {
  it('gives nobody a position who only took part', () => {
    expect(read('Unveiling of a statue of Anna Laid in Riga', HELD)).toEqual({ topic: null, stances: [] });
  });

  it('is about a matter where a state refuses to come', () => {
    const refused =
      'Lithuania will boycott the unveiling of the statue in Riga, its foreign minister said on Saturday. ' +
      'Lithuania rejects the unveiling because the poet had praised the occupation. ' +
      'Estonia backs the unveiling, President Marta Ilves said. The statue stands three metres tall. A choir will sing.';
    const { stances } = read('Lithuania boycotts unveiling of a statue in Riga', refused);
    expect(stances.map(({ country }) => country).sort()).toEqual(['EE', 'LT']);
    expect(new Set(stances.map(({ stance }) => stance)).size).toBe(2);
  });
});
