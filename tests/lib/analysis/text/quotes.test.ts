import { describe, expect, it } from 'vitest';
import { readDoc, textOf } from '../../../../lib/analysis/doc';
import { findQuotes } from '../../../../lib/analysis/text/quotes';
import { languageOf } from '../../../../lib/language/index';
import { articleFromText } from '../../../../lib/page/plain-text';

const quotesOf = (text: string): string[] => {
  const doc = readDoc(articleFromText(text), languageOf('en'));
  return findQuotes(doc).map((quote) => textOf(doc, quote));
};

describe('findQuotes', () => {
  it.each<[string, string, string[]]>([
    ['curly marks', '“We agree,” she said.', ['We agree,']],
    ['straight marks', '"We agree," she said. "We pay."', ['We agree,', 'We pay.']],
    ['guillemets', '«We agree», she said.', ['We agree']],
    ['French guillemets with spaces', 'She spoke of « an old debt ».', ['an old debt']],
    ['German guillemets', '»We agree«, she said. »We pay.«', ['We agree', 'We pay.']],
    ['German marks', '„We agree“, she said.', ['We agree']],
    ['British single marks', '‘We can’t agree,’ she said.', ['We can’t agree,']],
    ['straight single marks against apostrophes', "'We can't agree,' she said. It's late.", ["We can't agree,"]],
    ['plural apostrophes inside single marks', '‘The workers’ pay is fair,’ she said.', ['The workers’ pay is fair,']],
    ['nested marks as one', '“She called it ‘theft’ and left,” he said.', ['She called it ‘theft’ and left,']],
    ['fragments', 'She saw “no intention” to pay.', ['no intention']],
    ['a quotation next to a bracket', '(“never”)', ['never']],
    ["the typewriter's marks", "''We agree,'' she said. It was ''a start.''", ['We agree,', 'a start.']],
    ["the printer's plain marks", "``We agree,'' she said.", ['We agree,']],
    [
      'single marks inside them',
      "''He said, 'I must go home.' '' Then: ''Never.''",
      ["He said, 'I must go home.'", 'Never.'],
    ],
    ['single marks that end with them', "''He said, 'I must go home.'''", ["He said, 'I must go home.'"]],
  ])('reads %s', (_, text, quotes) => {
    expect(quotesOf(text)).toEqual(quotes);
  });

  it('reads a quotation that opens again in the next paragraph as one a paragraph', () => {
    expect(quotesOf('“We agree. We pay.\n“We shall build it.”')).toEqual(['We agree. We pay.', 'We shall build it.']);
  });

  it('parts paragraphs that a page has joined', () => {
    expect(quotesOf('“We agree. “We shall build it.”')).toEqual(['We agree.', 'We shall build it.']);
  });

  it.each([
    ['apostrophes', "It's the ministers' plan, rock 'n' roll of the '90s."],
    ['seconds and inches', "It took 5' 12'', and the gap was 6'' wide."],
    ['inches', 'The gap was 6" wide.'],
    ['a mark that never closes', 'He said “ and went.'],
    ['short single marks where double marks quote', 'The ‘plan’ is dead. “We agree,” she said. “We pay,” he said.'],
  ])('makes no quotation of %s', (_, text) => {
    expect(quotesOf(text).filter((quote) => !/^We /.test(quote))).toEqual([]);
  });
});
