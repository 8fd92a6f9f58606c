import type { Span } from '../../types/span';
import type { Doc, Sentence } from '../doc';
import { WordNumbers } from '../text/word-numbers';
import { AUXILIARY, CAPITAL, CUE, PLACE, VERB, type Words } from './words';

/** First token after a dateline, "LUSAKA, Zambia (AP) — ", "ABUJA: ", or those whom a post is written to; the sentence's first where there is none. */
export function afterDateline(doc: Doc, words: Words, { block, start, firstToken, endToken }: Sentence): number {
  if (doc.blocks[block]?.start !== start) return firstToken;
  if (doc.text[start] === '@') return afterHandles(doc, words, firstToken, endToken);
  const opening = doc.text.slice(start, start + 80);
  // so it is with most paragraphs
  if (!opening.includes('(') && !isShoutedAt(doc, firstToken)) return firstToken;
  if (
    LABEL.test(opening) &&
    !((words.bits[firstToken] ?? 0) & PLACE) &&
    !TOLD_THERE.test(doc.text.slice(start, start + 160))
  )
    return firstToken;
  const isPlace = ((words.bits[firstToken] ?? 0) & PLACE) !== 0;
  const dateline = DATELINE.exec(opening) ?? WIRED.exec(opening) ?? (isPlace ? UNDASHED.exec(opening) : null);
  if (!dateline) return firstToken;
  let index = firstToken;
  while (index < endToken - 1 && (doc.tokens[index] as Span).start < start + dateline[0].length) {
    // "UNHCR chief Ana Ortega said: “…”"
    if (((words.bits[index] as number) & (CUE | CAPITAL)) === CUE) return firstToken;
    index++;
  }
  return index;
}

/** "@inestamm @orla They are late": whom a post is written to; "@inestamm said so" speaks. */
function afterHandles({ tokens }: Doc, { bits }: Words, firstToken: number, endToken: number): number {
  let at = firstToken;
  while (tokens[at]?.text === '@' && at + 2 < endToken) at += 2;
  return (bits[at] ?? 0) & (CUE | VERB | AUXILIARY) ? firstToken : at;
}

/** "LUSAKA, Zambia (AP) — ", "ABUJA: ", "Paris (AFP) - " */
const DATELINE = /^(?:\p{Lu}{3}[^.:—–\n]{0,60}|\p{Lu}[^.:—–\n]{2,40}\(\p{Lu}{2,}\)) ?(?:[—–:]|-{1,2} )\s*/u;

/** "SEOUL, Aug. 20 (Yonhap) -- ", "RALEIGH, N.C. (AP) - " */
const WIRED = /^\p{Lu}{3}[^:—–(\n]{0,40}\(\p{Lu}[^)\n]{1,20}\) ?(?:[—–:]|-{1,2} ?)\s*/u;

/** "LUSAKA (AP) ", of a town */
const UNDASHED = /^\p{Lu}{3}[^.:—–(\n]{0,40}\((?:\p{Lu}{2,6}|Reuters)\) (?=\p{Lu})/u;

/** "UNHCR: ": an acronym that is no town speaks; "LIVE: " is the page's own label. */
const LABEL =
  /^(?!(?:LIVE|NEW|NEWS|WATCH|VIDEO|AUDIO|LISTEN|READ|PHOTOS|QUIZ|POLL|UPDATE|BREAK|TODAY|NOTE|TOPIC|MORE|ALERT|FOCUS|SPORT|OPED|BRIEF|RECAP|REVIEW|PROFILE): )\p{Lu}{3,6}: /u;

/** "TARVO: Police said on Monday …": somebody else speaks right behind what opens the sentence, so that it is a town. */
const TOLD_THERE = /^\p{Lu}{3,30}: \p{Lu}[^.:;,“"]{2,60} (?:said|told|announced) [^.]/u;

const SHOUTED = /^\p{Lu}{3}/u;
const shouted = new WordNumbers(({ text }) => (SHOUTED.test(text) ? 1 : 0));

/** A word that begins with three capitals, as all that is no bracketed dateline begins. */
const isShoutedAt = (doc: Doc, at: number): boolean => shouted.at(doc, at) === 1;
