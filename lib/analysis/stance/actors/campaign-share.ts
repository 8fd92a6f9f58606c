import type { Doc } from '../../doc';

/** Share of the sentences with words of a campaign for an office, from which on an article is about one. */
export const CAMPAIGN = 0.15;

/** How much of an article tells of a campaign for an office: the share of its sentences that have a word of one. */
export function campaignShare(doc: Doc): number {
  let share = known.get(doc);
  if (share === undefined) known.set(doc, (share = readShare(doc)));
  return share;
}

const known = new WeakMap<Doc, number>();

/** A text of fewer sentences is not asked: one word tells too much in it. */
const SHORTEST = 8;

function readShare({ sentences, tokens, language }: Doc): number {
  if (sentences.length < SHORTEST) return 0;
  const { campaigning } = language.stances.words;
  const telling = sentences.filter(({ firstToken, endToken }) => {
    for (let at = firstToken; at < endToken; at++) if (campaigning.has(tokens[at]?.norm ?? '')) return true;
    return false;
  });
  return telling.length / sentences.length;
}
