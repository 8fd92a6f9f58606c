import type { NameSense } from '../../knowledge/ambiguous-names';
import type { Token } from '../doc';
import { sentenceAt } from '../doc';
import { placeContexts } from '../../knowledge/place-contexts';
import type { Match } from './matcher';
import { tokenAfter, tokenBefore } from './neighbours';
import { mayBeNear, nearOf } from './near-words';
import type { Reading } from './reading';

/** How much a word in the sentence, a word anywhere, a mention of the country, the place in the sentence and coming first weigh. */
const WEIGHTS = { inSentence: 2, inText: 0.5, evidence: 0.4, standing: 2.2, first: 0.6 } as const;
const MOST_IN_TEXT = 6;
const MOST_EVIDENCE = 4;

/** The sense of an ambiguous name that its sentence and the text speak for most. */
export function chooseSense(reading: Reading, match: Match, senses: readonly NameSense[]): NameSense {
  const start = (reading.doc.tokens[match.first] as Token).start;
  const sentence = sentenceAt(reading.doc, start);
  const scores = senses.map((sense, which) => textScore(reading, sense, which === 0));
  if (sentence)
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      if (at >= match.first && at < match.end) continue;
      if (!mayBeNear(reading.doc, at)) continue;
      const { norm } = reading.doc.tokens[at] as Token;
      senses.forEach((sense, which) => {
        if (nearOf(sense).has(norm)) scores[which] = (scores[which] as number) + WEIGHTS.inSentence;
      });
    }
  const standing = standingOf(reading, match);
  senses.forEach((sense, which) => {
    if (standing !== null && sense.standing === standing) scores[which] = (scores[which] as number) + WEIGHTS.standing;
  });
  scores[0] = (scores[0] as number) + WEIGHTS.first;
  return senses[scores.indexOf(Math.max(...scores))] as NameSense;
}

/** "A Georgia judge": before a noun; "Brussels wants", "London and Brussels’ plan": as one who acts; null elsewhere. */
function standingOf({ doc }: Reading, match: Match): NameSense['standing'] | null {
  const after = tokenAfter(doc, match.end);
  if (after === null || after.isCapitalized) return null;
  if (attributed.has(after.norm)) return 'before a noun';
  if (locatives.has(tokenBefore(doc, match.first)?.norm ?? '')) return null;
  const { auxiliaries } = doc.language.functionWords;
  const acts = auxiliaries.has(after.norm) || doc.language.reportingVerbs.has(after.norm) || VERB.test(after.norm);
  return acts ? 'as one who acts' : null;
}

const { attributed, locatives } = placeContexts;

// "wants", "proposes"
const VERB = /^[a-z]{3,}[^s'.]s$/;

/**
 * What the whole text says for a sense. Other mentions of its country speak for it, but for a lesser one only where its
 * words stand in the text too: an article on America that names Mexico does not mean Mexico, Missouri.
 */
function textScore(reading: Reading, sense: NameSense, isFirst: boolean): number {
  const words = reading.nearWords();
  let found = 0;
  for (const word of nearOf(sense)) if (words.has(word)) found++;
  if (found === 0 && !isFirst) return 0;
  const evidence = sense.country === null ? 0 : (reading.evidence.get(sense.country) ?? 0);
  return Math.min(found, MOST_IN_TEXT) * WEIGHTS.inText + Math.min(evidence, MOST_EVIDENCE) * WEIGHTS.evidence;
}
