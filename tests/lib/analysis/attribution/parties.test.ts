import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../lib/analysis/analyze';
import { articleFromText } from '../../../../lib/page/plain-text';

const speakersOf = (text: string) => analyze(articleFromText(text)).speakers;

describe('the party of a speaker', () => {
  it.each([
    ['Ana Ortega, a Labour MP, said the plan was wrong.', 'Ana Ortega', 'Labour'],
    ['Labour’s Tom Reedley warned that costs would rise.', 'Tom Reedley', 'Labour'],
    ['Mia Holm, a Social Democrat, told reporters the bill was dead.', 'Mia Holm', 'Social Democrat'],
    ['“No,” said Jan Vermaak (CDU).', 'Jan Vermaak', 'CDU'],
    ['Piet Maas of the ruling Law and Order party called it folly.', 'Piet Maas', 'Law and Order party'],
    ['Ute Kern, from the Greens, said it was good.', 'Ute Kern', 'Greens'],
    ['Centre Party leader Olle Falk said yes.', 'Olle Falk', 'Centre Party'],
    ['The leader of the Harbour Party, Lena Brandt, said it would vote no.', 'Lena Brandt', 'Harbour Party'],
    ['Republican senator Jim Dunn said it was fine.', 'Jim Dunn', 'Republican'],
    ['Conservative MP Dan Pye said it was a mess.', 'Dan Pye', 'Conservative'],
    ['Rep. Ann Li (D-Ohio) said no.', 'Ann Li', 'Democrat'],
    ['Sen. Bob Orr, R-Texas, agreed that it was late.', 'Bob Orr', 'Republican'],
  ])('%s', (text, name, party) => expect(speakersOf(text)).toContainEqual(expect.objectContaining({ name, party })));

  it.each([
    ['Labor Secretary Kim Oda said nothing of it.', 'a department that bears its name'],
    ['Conservative commentator Al Roe said it was bad.', 'a view of the world'],
    ['Prime Minister Rolf Aas, who leads the party, said he would stay.', 'a party without a name'],
    ['Ana Ortega said that Labour would lose.', 'a party that is only spoken of'],
  ])('is not told by %s (%s)', (text) => expect(speakersOf(text).map(({ party }) => party)).toEqual([null]));

  it('stands in the words that say so', () => {
    const text = 'The bridge fell on Monday. Ana Ortega, a Labour MP, said the plan was wrong.';
    const [speaker] = speakersOf(text);
    expect(text.slice(speaker?.partySpan?.start, speaker?.partySpan?.end)).toBe('Labour');
  });

  it('is an organisation where it speaks itself, and does not speak for the state', () => {
    const { sources, speakers } = analyze(
      articleFromText('Labour criticised the scheme. The Conservatives denied it.'),
    );
    expect(sources.map(({ kind, name }) => `${kind}: ${name}`)).toEqual([
      'organisation: Labour',
      'organisation: The Conservatives',
    ]);
    expect(speakers.map(({ speaksFor }) => speaksFor)).toEqual([null, null]);
  });
});
