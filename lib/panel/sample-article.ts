import type { Article, Block, BlockKind } from '../types/article';

const lines: readonly (readonly [BlockKind, string])[] = [
  [
    'paragraph',
    'OSLO — Norway has offered to lead a joint patrol of the undersea cables that cross the North Sea and the Baltic, after three of them were cut this winter.',
  ],
  [
    'paragraph',
    '“We are ready to command the ships and to pay for the first year,” Norway’s Prime Minister Solveig Hammernes told reporters in Oslo on Tuesday.',
  ],
  ['heading', 'Quick support, and a price'],
  [
    'paragraph',
    'Denmark backed the plan within hours. Danish Defence Minister Aksel Brandt said Copenhagen would send two frigates.',
  ],
  [
    'paragraph',
    'Estonia would join only if the patrol also covered the Gulf of Finland, Estonian Foreign Minister Liis Tammsaar said.',
  ],
  [
    'paragraph',
    'Poland rejected it. “We will not place our navy under foreign command,” said Marek Zielonka, the Polish deputy prime minister.',
  ],
  ['heading', 'Others wait'],
  [
    'paragraph',
    'Ireland has not decided. A spokesperson for the Irish government said Dublin was studying the proposal and would answer before the end of the month.',
  ],
  [
    'paragraph',
    'Swedish Defence Minister Ebba Nordlund called the patrol “the right step” on Monday. On Tuesday she said that Sweden could not support it as long as its costs were unknown.',
  ],
  [
    'paragraph',
    'The patrol would cost about €240 million a year, according to a report by the Nordic Maritime Institute, and could reportedly begin in March.',
  ],
  [
    'paragraph',
    'Two officials who asked not to be named said that Germany had been consulted but had made no promise.',
  ],
  [
    'paragraph',
    'Cables carry 95 percent of the data that crosses the North Sea. Repairing one of them takes up to three weeks.',
  ],
];

/** Joins lines to `Article.text`, one block a line. */
function blocksOf(parts: typeof lines): { text: string; blocks: Block[] } {
  const blocks: Block[] = [];
  let text = '';
  for (const [kind, words] of parts) {
    blocks.push({ kind, start: text.length, end: text.length + words.length });
    text += `${words}\n`;
  }
  return { text: text.trimEnd(), blocks };
}

/** A short article of our own invention: the welcome page reads it with the real engine. No person in it exists. */
export const sampleArticle: Article = {
  title: 'Norway offers to lead undersea cable patrols and finds its neighbours divided',
  ...blocksOf(lines),
  lang: 'en',
  links: [],
  byline: 'Standpoint',
  siteName: 'The Example Courier',
  publishedTime: '2026-02-03T09:30:00Z',
  url: 'https://courier.example/world/cable-patrol',
  canonicalUrl: 'https://courier.example/world/cable-patrol',
};
