import { describe, expect, it } from 'vitest';
import { readDoc, textOf } from '../../../../lib/analysis/doc';
import { languageOf } from '../../../../lib/language/index';
import { articleFromText } from '../../../../lib/page/plain-text';

const split = (text: string): string[] => {
  const doc = readDoc(articleFromText(text), languageOf('en'));
  return doc.sentences.map((sentence) => textOf(doc, sentence));
};

/** "|" stands where a sentence ends. */
const cases: Readonly<Record<string, readonly string[]>> = {
  'titles and abbreviations': [
    'Dr. Lindqvist met Gen. Okello.|They spoke.',
    'Ortega Bros. Inc. said it would pay.|The union agreed.',
    'She lives on St. Olaf Street.|He does not.',
    'It works for Arland Ltd. and for Borland Corp.|They pay well.',
  ],
  'letters with stops': [
    'The U.S. Senate voted.|It was close.',
    'He moved to the U.S.|They stayed.',
    'Michael D. Harlow won.|Nobody was surprised.',
    'At 5 a.m. Mr. Harlow left.|He came back at noon.',
    'The talks ran until 11 p.m.|Nobody slept.',
  ],
  numbers: [
    'Rates rose by 3.5 percent.|No. 10 had no comment.',
    'See p. 55 of the report.|It is short.',
    'He said no.|The talks ended.',
    'It ends on Dec. 31.|Ministers will meet again.',
  ],
  'marks and brackets': [
    'Who pays?|Nobody knows!|Ask again.',
    '“We agree.”|The room fell silent.',
    '“Why now?” Ortega asked.|She got no answer.',
    '“Why now?” Nordia’s trade minister asked.|She got no answer.',
    '“Enough!” The Nordian envoy, Ana Paz, said on Monday.|She left.',
    '“Why now?”|Nordia’s trade minister said he did not know.',
    '“Why now?”|The minister asked for more time.',
    '“Enough!” he shouted.|They left.',
    'The plan failed (as plans do).|Work goes on.',
  ],
  ellipses: ['We will ask... the court to rule.', 'They waited....|Nobody came.', 'It was late...|And it rained.'],
  enumerations: ['1. Open the valve.|2. Close the door.', '(a) Bread is dear.|(b) Milk is dearer.', '• Bread|• Milk'],
  'names and addresses': ['Write to ann@example.com or www.example.com today.|Thank you.', 'Yahoo! has news.|Read it.'],
};

describe('splitSentences', () => {
  for (const [phenomenon, rows] of Object.entries(cases))
    it.each(rows)(`${phenomenon}: %s`, (row) => {
      expect(split(row.replaceAll('|', ' '))).toEqual(row.split('|'));
    });

  it('ends a sentence with its block, stop or none', () => {
    expect(split('A new deal\nIt was signed.\n18:45 GMT')).toEqual(['A new deal', 'It was signed.', '18:45 GMT']);
  });

  it('gives marks without a word to the sentence before them', () => {
    expect(split('It is over. . . .')).toEqual(['It is over. . . .']);
  });

  it('keeps the tokens of all sentences together without gaps in their order', () => {
    const doc = readDoc(articleFromText('One. Two? “Three!” Four.\nFive'), languageOf('en'));
    doc.sentences.forEach((sentence, index) =>
      expect(sentence.firstToken).toBe(index === 0 ? 0 : doc.sentences[index - 1]?.endToken),
    );
  });

  it('cuts a list that runs on for hundreds of words after one of its commas', () => {
    const sentences = split('red apples, '.repeat(400));
    expect(sentences.length).toBeGreaterThan(2);
    expect(sentences.filter((sentence) => !sentence.endsWith(','))).toEqual([]);
  });

  it('leaves a sentence of two hundred words whole', () => {
    expect(split(`${'and so on '.repeat(67)}.`)).toHaveLength(1);
  });
});
