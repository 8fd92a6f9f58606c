import fc from 'fast-check';

/** Pieces of text that readers of text have stumbled over. */
const pieces = [
  '',
  ' ',
  '\n',
  '\u0000',
  '\uD800', // half of a surrogate pair
  '\u202E', // turns the direction of what follows
  '\u200B',
  '\uFEFF',
  'e\u0301\u0301\u0301',
  '“',
  '”',
  '"',
  '’',
  '((((((((',
  '. . . . ',
  'Mr. ',
  '3.5.7.9. ',
  '$1,000,000,000.00 ',
  'France ',
  'the United Kingdom ',
  'Prime Minister Jane Doe said ',
  'would agree if ',
  'on condition that ',
  'not not not never ',
  '<script>alert(1)</script> ',
  'javascript:alert(1) ',
  'https://a.example/?q=%E0%A4%A ',
  '中国的立场 ',
  'العربية ',
  '🇫🇷🇽🇰 ',
  'constructor __proto__ hasOwnProperty toString ',
];

/** Texts made of such pieces, of ordinary words and of anything at all. */
export const hostileTexts: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 12 }), fc.lorem({ maxCount: 8 })),
    {
      maxLength: 60,
    },
  )
  .map((parts) => parts.join(''));

/** Pieces to repeat many times over: what makes a careless pattern or a careless loop slow. */
export const repeatedPieces: readonly string[] = [
  ...pieces.filter(Boolean),
  'a',
  '-',
  'A. ',
  'if ',
  ', said ',
  '“a” ',
  'France said. ',
  '“France said ',
  'said that he ',
];
