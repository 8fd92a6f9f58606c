import type { Attributions } from '../../attribution/speakers';
import type { Doc, Sentence, Token } from '../../doc';
import { languageNumbers } from '../../text/word-numbers';
import type { Actor } from '../actors/actors';
import { whoArgues, whoCalls, type Arguers } from './arguers';
import { effectLexicon } from './effect-words';
import { judgementBehind, outcomeOf } from './outcomes';
import { plainRule, plainSignal } from '../signals/plain-signal';
import type { Signal } from '../signals/signals';
import { isSaidOfElse, isSaidOfIt } from '../topic/said-of-topic';
import { saidBy, type Stretch } from '../actors/stretches';
import type { Topic } from '../topic/topic';
import { calledTopic } from '../topic/topic-called';
import { topicBefore, type TopicSubject } from '../topic/topic-subject';
import { isPartOfName } from '../grammar/name-words';
import { isVerbGroup, verbWithHelpers, type Helped } from '../grammar/verb-with-helpers';

const rule = (id: string, stance: 'supports' | 'opposes', because: string) => plainRule(id, stance, 2, because);

const RULES = {
  effect: [
    rule('argues-bad', 'opposes', 'Says that harm comes of it'),
    rule('argues-good', 'supports', 'Says that good comes of it'),
  ],
  judgement: [
    rule('calls-it-bad', 'opposes', 'Speaks ill of it'),
    rule('calls-it-good', 'supports', 'Speaks well of it'),
  ],
} as const;

/** All that arguments are read by. */
type ArgumentScene = {
  readonly actors: readonly (readonly Actor[])[];
  readonly attributions: Attributions;
  readonly stretches: readonly Stretch[];
  readonly topic: Topic;
};

/** A predicate that was read of the topic: what a second one after "and" has for its subject. */
type Last = { readonly subject: TopicSubject; readonly end: number };

/**
 * Positions that somebody argues instead of taking them: what is said to come of the matter ("the dam will cost jobs"),
 * and what it is said to be ("is a gift for smugglers", "called it theft"). The topic must be what is spoken of, and
 * somebody must say so.
 */
export function readArguments(doc: Doc, scene: ArgumentScene): Signal[] {
  const lookup = effectLexicon(doc.language);
  const tells = mayTell(doc.language);
  const said = saidBy(doc, scene.attributions);
  const found: Signal[] = [];
  for (const sentence of doc.sentences) {
    let last: Last | null = null;
    const tell = (kind: keyof typeof RULES, value: number, first: number, end: number, who: Arguers) => {
      const told = RULES[kind][value > 0 ? 1 : 0];
      const place = { sentence: sentence.index, first, end, speaker: who.speaker };
      for (const country of who.countries) found.push(plainSignal(told, country, place));
    };
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const told = tells.at(doc, at);
      if (told === 0 || isPartOfName(doc, sentence, at)) continue;
      const isBeing = told === IS_BEING;
      const word = lookup(doc.tokens[at] as Token);
      const group = verbWithHelpers(doc, sentence, at);
      if (word?.calls && !group.isPassive && !group.isNegated && !isWeighing(doc, at)) {
        const called = calledTopic(doc, sentence, group, scene.topic);
        if (called) {
          tell('judgement', called.value, group.first, called.end, whoCalls(doc, sentence, group, scene));
          continue;
        }
      }
      if ((!isBeing && !word?.effect) || group.isPassive || !isVerbGroup(doc, group, word?.form ?? null)) continue;
      const subject: TopicSubject | null =
        topicBefore(doc, sentence, group.first, scene.topic) ??
        sharedWith(doc, group, last) ??
        (isSaidOfIt(doc, sentence, said(at), scene.topic) ? pronounBefore(doc, sentence, group) : null);
      if (!subject) continue;
      last = { subject, end: at + SHARED };
      const outcome = isBeing
        ? judgementBehind(doc, sentence, at + 1, scene.topic)
        : outcomeOf(doc, sentence, at, scene.topic);
      if (!outcome) continue;
      const who = whoArgues(doc, sentence, { ...scene, said: said(at), subject });
      if (isSaidOfElse(doc, sentence, said(at), scene.topic)) continue;
      const turns = [group.isNegated, subject.turns, who.isDenied].filter(Boolean).length;
      const value = outcome.value * (turns % 2 === 1 ? -1 : 1);
      const mayMeanItself = subject.is === 'it' && who.mayMeanItself && !isCalledAct(doc, sentence, outcome.end);
      if (mayMeanItself && (value > 0 || word?.effect?.alone === 0)) continue;
      tell(isBeing ? 'judgement' : 'effect', value, group.first, outcome.end, who);
      at = Math.max(at, outcome.end - 1);
    }
  }
  return found;
}

/** "it was a wise step": no state is a step. */
const isCalledAct = ({ tokens, language }: Doc, { endToken }: Sentence, end: number): boolean =>
  end < endToken &&
  tokens[end]?.isCapitalized === false &&
  language.stances.words.topicNouns.has(tokens[end]?.norm ?? '');

/** "is considering it": what is weighed is not yet called anything, as by "considers it theft". */
const isWeighing = ({ tokens, language }: Doc, at: number): boolean => {
  const { norm } = tokens[at] as Token;
  return norm.endsWith('ing') && language.stances.signalWords.weighs.has(norm);
};

/** Words from a predicate to one that "and" joins to it. */
const SHARED = 14;

/** "will cut the flow and threaten farms": the subject of the predicate before. */
const sharedWith = (doc: Doc, { first }: Helped, last: Last | null): TopicSubject | null =>
  last !== null && first < last.end && /^(?:and|or)$/.test(doc.tokens[first - 1]?.norm ?? '') ? last.subject : null;

/** “This is a disgrace,” where what it is said of stands behind: "he said of the plan". */
function pronounBefore(doc: Doc, { firstToken }: Sentence, { first }: Helped): TopicSubject | null {
  const at = /'s$/.test((doc.tokens[first] as Token).norm) ? first : first - 1;
  return at >= firstToken && /^(?:it|this|that)(?:'s)?$/.test((doc.tokens[at] as Token).norm)
    ? { first: at, is: 'named', turns: false }
    : null;
}

const IS_BEING = 2;

/** 0 for a word that no argument begins with, which most are; `IS_BEING` for a verb that leads on to what something is. */
const mayTell = languageNumbers((word, language) => {
  if (language.stances.positionWords.predicates.has(word.norm)) return IS_BEING;
  const known = effectLexicon(language)(word);
  return known !== null && (known.calls || known.effect !== null) ? 1 : 0;
});
