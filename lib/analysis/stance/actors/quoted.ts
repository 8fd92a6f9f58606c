import type { Attribution, Attributions } from '../../attribution/speakers';
import { lastStartingAt, type Doc, type Sentence } from '../../doc';

/**
 * Adds an attribution for every sentence that stands within a quotation and has none of its own: of "“We condemn the raid.
 * It is a crime,” Anna Orla said" the words of saying are in the second sentence alone.
 */
export function addQuoted(doc: Doc, read: Attributions): Attributions {
  const heard = new Set(read.attributions.map(({ sentence }) => sentence));
  const added: Attribution[] = [];
  read.quotes.forEach(({ start, end, speakerIndex, cues }, quote) => {
    const [cue] = cues;
    if (speakerIndex === null || !cue) return;
    for (let at = lastStartingAt(doc.sentences, start); at < doc.sentences.length; at++) {
      const sentence = doc.sentences[at] as Sentence;
      if (sentence.start >= end) return;
      if (heard.has(at) || sentence.start < start - MARK || sentence.end > end + MARK) continue;
      heard.add(at);
      added.push({
        index: read.attributions.length + added.length,
        sentence: at,
        speaker: speakerIndex,
        partners: [],
        source: null,
        cue,
        at: lastStartingAt(doc.tokens, cue.start),
        content: { start: Math.max(start, sentence.start), end: Math.min(end, sentence.end) },
        quotes: [quote],
      });
    }
  });
  return added.length === 0 ? read : { ...read, attributions: [...read.attributions, ...added] };
}

/** Characters of quotation marks and stops around what is quoted. */
const MARK = 3;
