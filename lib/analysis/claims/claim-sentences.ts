import type { Doc, Sentence } from '../doc';
import { WordNumbers } from '../text/word-numbers';
import { CAPITAL, MARKERS, STAMP, WORD } from './claim-bits';
import { claimWords } from './claim-words';
import { findMarkers } from './markers';

/** Fewest words of a claim. */
const FEWEST_WORDS = 3;
/** A heading of so many words is a standfirst: a sentence that makes a claim. */
const STANDFIRST_WORDS = 9;
/** Boilerplate announces itself within the first words and marks, */
const BOILERPLATE_OPENING = 9;
/** or within the last. */
const BOILERPLATE_ENDING = 6;
// ends in "?" or "?”"
const QUESTION = /\?["'”’»]*$/;

/** Fewer words than that, and a line may be a label: "The harbour at dawn", "Via Example Agency". */
const LONGEST_LABEL = 9;
/** Of a sentence with so many words nobody asks how many more it has. */
const ENOUGH_WORDS = Math.max(STANDFIRST_WORDS, LONGEST_LABEL);
/** A sentence of fewer characters may well be said twice. */
const SHORTEST_REPEAT = 31;
// ends in ":", which leads on to what follows: "Here is what we know:"
const LEADS_ON = /:$/;
// ends like a sentence, or like a line of speech
const STOPS = /[.!?…。！？।؟:;,"'’”»)\]]\s*$/u;
// "or write to desk@example.com."
const ENDS_WITH_ADDRESS = /[\p{L}\p{N}_-]@[\p{L}\p{N}-]+(?:\.\p{L}+)+\W?$/u;
/** More characters than an address has. */
const LONGEST_ADDRESS = 60;
// "• find the owner of the house,": an item that goes on with the words above its list; "FILE - ": an agency's caption;
// "Also read |", "WATCH |"
const NO_OPENING =
  /^(?:[•·▪◦*]\s*\p{Ll}\p{Ll}|FILE ?[-–—]|(?:A(?:LSO|lso) )?(?:R(?:EAD|ead|ELATED|elated)|read|W(?:ATCH|atch)|L(?:ISTEN|isten)|M(?:ORE|ore)) ?\|)/u;
// "— With files from", "(Photo by"
const OPENING_MARKS = /^[\s—–([-]+/u;

/** False for what makes no claim: headings, captions, questions, fragments, times of day, and what a page says about itself. */
export function makesClaim(doc: Doc, sentence: Sentence): boolean {
  const { firstToken, endToken, start, end } = sentence;
  const kind = doc.blocks[sentence.block]?.kind ?? 'paragraph';
  if (kind === 'caption') return false;
  const bits = claimWords(doc);
  let words = 0;
  let hasLowerCase = false;
  let isStamp = true;
  for (let at = firstToken; at < endToken && !(hasLowerCase && words >= ENOUGH_WORDS); at++) {
    const here = bits[at] as number;
    if (!(here & WORD)) continue;
    words++;
    isStamp &&= (here & STAMP) !== 0;
    hasLowerCase ||= !(here & CAPITAL) && words > 1;
  }
  if (
    words < FEWEST_WORDS ||
    !hasLowerCase ||
    (isStamp && isLine(doc, sentence)) ||
    (kind === 'heading' && words < STANDFIRST_WORDS)
  )
    return false;
  if (words < LONGEST_LABEL && LEADS_ON.test(doc.text.slice(start, end))) return false;
  if (words < LONGEST_LABEL && kind !== 'heading' && isLabel(doc, sentence)) return false;
  if (QUESTION.test(doc.text.slice(Math.max(start, end - 4), end))) return false;
  if (ENDS_WITH_ADDRESS.test(doc.text.slice(Math.max(start, end - LONGEST_ADDRESS), end))) return false;
  if (NO_OPENING.test(doc.text.slice(start, start + 12))) return false;
  const [marker] = findMarkers(
    doc,
    MARKERS.boilerplate,
    firstToken,
    Math.min(endToken, firstToken + BOILERPLATE_OPENING),
  );
  if (marker !== undefined && marker.start <= start + openingMarks(doc, start)) return false;
  const last = Math.max(firstToken, endToken - BOILERPLATE_ENDING);
  return findMarkers(doc, MARKERS.creditEndings, last, endToken).length === 0;
}

/** Characters of the marks that a sentence opens with. */
const openingMarks = ({ text }: Doc, start: number): number =>
  OPENING_MARKS.exec(text.slice(start, start + 3))?.[0].length ?? 0;

/** Whether a sentence is all of a line of its own in a text of several: within one, "Last month." goes on with what was said. */
const isLine = ({ blocks }: Doc, { block, start, end }: Sentence): boolean =>
  blocks.length > 1 && start <= (blocks[block]?.start ?? start) + 2 && end >= (blocks[block]?.end ?? end) - 2;

/** A line of its own below the first ones without a full stop: a caption, a label, the name of another story. */
function isLabel(doc: Doc, { block, start, end }: Sentence): boolean {
  const { start: blockStart, end: blockEnd, kind } = doc.blocks[block] ?? { start, end, kind: 'paragraph' };
  if (block === 0 || kind === 'list-item' || start > blockStart + 2 || end < blockEnd - 2) return false;
  return !STOPS.test(doc.text.slice(Math.max(start, end - 3), end));
}

/** Whether a sentence stands in the text a second time: a pull quote, a summary at the head. Case and marks do not count. */
export function repeatedSentences(): (doc: Doc, sentence: Sentence) => boolean {
  const seen = new Map<number, Sentence[]>();
  return (doc, sentence) => {
    if (sentence.end - sentence.start < SHORTEST_REPEAT) return false;
    let hash = 0;
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const word = hashes.at(doc, at);
      if (word !== NO_WORD) hash = (Math.imul(hash, 31) + word) | 0;
    }
    const alike = seen.get(hash);
    if (alike?.some((other) => haveSameWords(doc, sentence, other))) return true;
    if (alike) alike.push(sentence);
    else seen.set(hash, [sentence]);
    return false;
  };
}

const NO_WORD = 0;

/** A number for a word, the same for all its tokens; `NO_WORD` for a mark. */
const hashes = new WordNumbers(({ norm, isWord }) => {
  if (!isWord) return NO_WORD;
  let hash = 7;
  for (let at = 0; at < norm.length; at++) hash = (Math.imul(hash, 31) + norm.charCodeAt(at)) | 0;
  return hash;
});

function haveSameWords(doc: Doc, one: Sentence, other: Sentence): boolean {
  return wordsOf(doc, one) === wordsOf(doc, other);
}

const wordsOf = ({ tokens }: Doc, { firstToken, endToken }: Sentence): string =>
  tokens
    .slice(firstToken, endToken)
    .flatMap(({ norm, isWord }) => (isWord ? [norm] : []))
    .join(' ');
