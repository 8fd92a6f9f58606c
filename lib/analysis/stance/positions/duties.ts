import type { Attributions } from '../../attribution/speakers';
import type { Doc, Sentence, Token } from '../../doc';
import { languageNumbers } from '../../text/word-numbers';
import type { Actor } from '../actors/actors';
import { whoArgues } from './arguers';
import { eventLexicon } from '../signals/lexicon';
import type { Matter } from '../topic/matter';
import { senseOf } from '../topic/matter-turns';
import { plainRule, plainSignal } from '../signals/plain-signal';
import { isSaidOfElse } from '../topic/said-of-topic';
import type { Signal } from '../signals/signals';
import { saidBy, type Stretch } from '../actors/stretches';
import type { Topic } from '../topic/topic';
import { topicBefore } from '../topic/topic-subject';

const rule = (id: string, stance: 'supports' | 'opposes', because: string) => plainRule(id, stance, 3, because);

const FOR = rule('must-be', 'supports', 'Says that it must be, or must go on');
const AGAINST = rule('must-not-be', 'opposes', 'Says that it must not be, or must end');

/** Words from "must" to its verb. */
const REACH = 6;

/**
 * What somebody says must, or must not, become of the matter: "said the treaty must be signed", "the raids should stop",
 * "the ban ought never to have been lifted".
 */
export function readDuties(
  doc: Doc,
  scene: {
    readonly actors: readonly (readonly Actor[])[];
    readonly attributions: Attributions;
    readonly stretches: readonly Stretch[];
    readonly topic: Topic;
    readonly matter: Matter | null;
  },
): Signal[] {
  const isDuty = dutyNumbers(doc.language);
  const said = saidBy(doc, scene.attributions);
  const found: Signal[] = [];
  for (const sentence of doc.sentences)
    for (let at = sentence.firstToken + 1; at < sentence.endToken - 1; at++) {
      if (isDuty.at(doc, at) === 0) continue;
      const { norm } = doc.tokens[at] as Token;
      if (!doc.language.stances.turnWords.modals.has(norm) && doc.tokens[at + 1]?.norm !== 'to') continue;
      const subject = topicBefore(doc, sentence, at, scene.topic);
      if (subject === null || subject.is === 'it') continue;
      const told = becomesOf(doc, sentence, at + 1);
      if (told === null || isSaidOfElse(doc, sentence, said(at), scene.topic)) continue;
      const who = whoArgues(doc, sentence, { ...scene, said: said(at), subject });
      const sense = scene.matter ? (senseOf(doc, scene.matter, { ...sentence, endToken: at }, subject.first) ?? 1) : 1;
      const value = told.value * sense * (subject.turns ? -1 : 1) * (who.isDenied ? -1 : 1);
      const place = { sentence: sentence.index, first: at, end: told.end, speaker: who.speaker };
      for (const country of who.countries) found.push(plainSignal(value > 0 ? FOR : AGAINST, country, place));
    }
  return found;
}

/** 1 for "must", "should", "need". */
const dutyNumbers = languageNumbers(({ norm }, { stances }) => (stances.words.duties.has(norm) ? 1 : 0));

/** What is said to become of a subject from the token behind "must" on: 1 it comes or stays, -1 it goes; null for neither. */
function becomesOf(
  doc: Doc,
  { endToken }: Sentence,
  from: number,
): { readonly value: 1 | -1; readonly end: number } | null {
  const { kept, lasts, goes, ends } = doc.language.stances.words;
  const small = doc.language.functionWords;
  let way: 1 | -1 = 1;
  let isPassive = false;
  for (let at = from; at < Math.min(endToken, from + REACH); at++) {
    const token = doc.tokens[at] as Token;
    const { norm } = token;
    if (doc.language.stances.turnWords.not.has(norm)) way = way === 1 ? -1 : 1;
    else if (doc.language.stances.turnWords.be.has(norm)) isPassive = true;
    else if (!doc.language.stances.turnWords.leadsOn.has(norm) && !small.adverbs.has(norm) && !/ly$/.test(norm)) {
      const next = doc.tokens[at + 1]?.norm ?? '';
      const told = (value: 1 | -1) => ({ value: value === way ? 1 : -1, end: at + 1 }) as const;
      if (!isPassive) {
        if (norm === 'go') return told(doc.language.stances.turnWords.goesAhead.has(next) ? 1 : -1);
        // "must remain closed"
        if (lasts.has(norm))
          return told(ends.has(eventLexicon(doc.language)(doc.tokens[at + 1] as Token)?.verb?.lemma ?? '') ? -1 : 1);
        return goes.has(norm) ? told(-1) : null;
      }
      if (kept.has(norm)) return told(1);
      const entry = eventLexicon(doc.language)(token)?.verb;
      if (!entry) return null;
      if (ends.has(entry.lemma) || UNDONE.test(entry.plover)) return told(-1);
      return DONE.test(entry.plover) ? told(1) : null;
    }
  }
  return null;
}
/** Classes of events that make, or keep, what they are done to; and that undo or deny it. */
const DONE = /^(?:enact|cooperate|yield|aid|support|agree)$/;
const UNDONE = /^(?:retreat|reject|deny|disapprove)$/;
