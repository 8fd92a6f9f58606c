import type { Doc, Sentence, Token } from '../../doc';
import { signalWith } from './signal-shape';
import type { Signal } from './signals';

/** Words before a position that put it into the past: "after months of". */
const BEFORE = 5;

/**
 * "Rejected the treaty and later accepted it", "backed it at first but opposes it", "After months of resistance, accepted
 * it": of two sides that a country takes in one sentence, the earlier is past where words tell that it changed its mind.
 * Signals in the order of the text.
 */
export const markChangesOfMind = (doc: Doc, signals: readonly Signal[]): Signal[] =>
  signals.map((signal, at) => (isLeft(doc, signals, at) ? signalWith(signal, { isPast: true }) : signal));

function isLeft(doc: Doc, signals: readonly Signal[], at: number): boolean {
  const earlier = signals[at] as Signal;
  if (earlier.stance === null || earlier.isPast) return false;
  const sentence = doc.sentences[earlier.sentence] as Sentence;
  const following = doc.sentences[earlier.sentence + 1];
  const isLater =
    following?.block === sentence.block && isAfter(doc, following, earlier.stance === 'undecided', sentence);
  const last = isLater ? earlier.sentence + 1 : earlier.sentence;
  for (let next = at + 1; (signals[next]?.sentence ?? Infinity) <= last; next++) {
    const later = signals[next] as Signal;
    if (later.country !== earlier.country || later.first < earlier.end || later.isUnreal || later.isInfinitive)
      continue;
    if (later.stance === null || later.stance === earlier.stance) continue;
    const isSame = later.sentence === earlier.sentence;
    // "backed it in spring but on Tuesday withdrew its support"
    if (isSame && later.onTopic > 0 && hasOwnTime(doc, earlier.end, later.first)) return true;
    if (later.onTopic >= earlier.onTopic && (!isSame || tellsChange(doc, sentence, earlier, later))) return true;
  }
  return false;
}

/**
 * "These days it pays for it", "In May it tore it up" behind "signed it in March", "On Monday it signed" behind "hesitated":
 * does a sentence begin with a time after that of the one before?
 */
function isAfter(doc: Doc, { firstToken, endToken }: Sentence, wasOpen: boolean, before: Sentence): boolean {
  const { times, conjunctions } = doc.language.functionWords;
  const { leadsTime, changes } = doc.language.stances.signalWords;
  const norm = (at: number) => (at < endToken ? (doc.tokens[at] as Token).norm : '');
  const from = conjunctions.has(norm(firstToken)) ? firstToken + 1 : firstToken;
  let at = from;
  while (at < from + OPENING && leadsTime.has(norm(at))) at++;
  if (changes.has(norm(at)) || (/^(?:this|these)$/.test(norm(at - 1)) && /^days?$/.test(norm(at)))) return true;
  if (!times.has(norm(at)) || BACK.test(norm(at)) || norm(at - 1) === 'last') return false;
  return (
    wasOpen ||
    doc.tokens
      .slice(before.firstToken, Math.min(before.endToken, before.firstToken + DATED))
      .some((token) => times.has(token.norm))
  );
}

/** Words of a sentence among which its date stands. */
const DATED = 40;

/** Times that lie before what has just been told. */
const BACK = /^(?:earlier|ago|early|late|next|tomorrow)$/;

/** Words of such a beginning: "by the end of last week". */
const OPENING = 5;

/** "but in January", "and last week": a time of its own between two sides. */
function hasOwnTime({ tokens, language }: Doc, from: number, to: number): boolean {
  for (let at = from; at < to - 1; at++)
    if (/^(?:but|and|before)$/.test((tokens[at] as Token).norm))
      for (let time = at + 1; time < Math.min(to, at + OPENING); time++) {
        const { norm } = tokens[time] as Token;
        if (language.stances.signalWords.leadsTime.has(norm)) continue;
        if (language.functionWords.times.has(norm) && !BACK.test(norm)) return true;
        break;
      }
  return false;
}

/** Does a word between the two, or before the first, tell that there was a change? */
function tellsChange(doc: Doc, { firstToken }: Sentence, earlier: Signal, later: Signal): boolean {
  const { tokens, language } = doc;
  const { changes, changePairs, formerly } = language.stances.signalWords;
  for (let at = Math.max(firstToken, earlier.first - BEFORE); at < later.first; at++) {
    const { norm } = tokens[at] as Token;
    const next = tokens[at + 1]?.norm ?? '';
    // "the first to reject it"
    const isRank = norm === 'first' && tokens[at - 1]?.norm === 'the';
    if ((formerly.has(norm) && !isRank && next !== 'as') || changePairs.has(`${norm} ${next}`)) return true;
    if (at >= earlier.end && changes.has(norm)) return true;
  }
  return false;
}
