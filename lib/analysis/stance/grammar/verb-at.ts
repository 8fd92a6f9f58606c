import type { StanceRule } from '../../../language/stance-types';
import type { Doc, Sentence, Token } from '../../doc';
import type { Actor } from '../actors/actors';
import { wordFact, type Word } from '../../text/word-fact';
import { verbGroupAt, type VerbGroup } from './clause';
import type { PatternMatch } from '../patterns/patterns';
import { subjectOf } from './subject';
import type { Topic } from '../topic/topic';
import { actsOnTopic } from '../topic/topic-object';
import { isAnswer } from '../positions/deeds';
import { eventLexicon, type EventEntry, type EventWord } from '../signals/lexicon';
import { byLanguage } from '../../text/by-language';

/** The verbs that the language's verbal rules begin with, where its events do not know them already. */
const positionVerbs = byLanguage((language): ((word: Word) => EventWord | null) => {
  const { rules, verbForms } = language.stances;
  const events = eventLexicon(language);
  const words = new Map<string, EventWord>();
  const read = new Set<string>();
  for (const rule of rules)
    if (rule.verbal === true)
      for (const pattern of rule.patterns)
        for (const lemma of verbsIn(pattern)) {
          if (read.has(lemma)) continue;
          read.add(lemma);
          const forms = verbForms(lemma);
          const verb = entryOf(rule, lemma, forms);
          forms.forEach((norm, at) => {
            const form = at === 0 ? 'base' : at === 1 ? 'third' : at === forms.length - 1 ? 'gerund' : 'past';
            const isPast = form === 'base' && forms.indexOf(norm, 1) > 0;
            if (!words.has(norm)) words.set(norm, { verb, form, isPast, noun: null });
          });
        }
  return wordFact((word) => {
    const known = events(word);
    return known?.verb ? known : (words.get(word.norm) ?? null);
  });
});

/** `<reject>|<spurn> the plan` → "reject", "spurn" */
function verbsIn(pattern: string): readonly string[] {
  const verbs: string[] = [];
  for (let open = pattern.indexOf('<'); open >= 0; open = pattern.indexOf('<', open + 1)) {
    const close = pattern.indexOf('>', open);
    verbs.push(pattern.slice(open + 1, close));
  }
  return verbs;
}

/** A verb of position as an event's would be described, for the reading of its helpers alone. */
const entryOf = ({ stance }: StanceRule, lemma: string, family: readonly string[]): EventEntry => ({
  plover: 'support',
  kind: 'word',
  regard: stance === 'supports' ? 1 : stance === 'opposes' ? -1 : 0,
  lemma,
  family,
});

/** The verb of a verbal rule with its helpers; null where its word is a noun there, or describes one. */
export function positionVerbAt(doc: Doc, sentence: Sentence, at: number): VerbGroup | null {
  const word = positionVerbs(doc.language)(doc.tokens[at] as Token);
  return word && verbGroupAt(doc, sentence, at, word);
}

/** Does a match of a verbal rule say of somebody what he does, or is willing to do, to the topic? */
export function isSaidOf(
  doc: Doc,
  sentence: Sentence,
  match: PatternMatch<StanceRule>,
  actors: readonly Actor[],
  topic: Topic,
): boolean {
  // "co-sponsored": the verb stands behind a prefix
  const group =
    positionVerbAt(doc, sentence, match.first) ??
    positionVerbAt(doc, sentence, Math.min(match.first + 2, match.end - 1));
  if (group === null || doc.tokens[group.first - 1]?.text === '-') return false;
  const { mood, actor } = subjectOf(doc, sentence, group, actors);
  // "an attempt by Arland to block it"
  const isSought = mood === 'meant' && actor?.role === 'agent';
  if (group.isInfinitive && !isSought && !isWilled(doc, sentence, group.first)) return false;
  if (!actsOnTopic(doc, sentence, match, group, topic)) return false;
  if (match.rule.stance === 'opposes' && (isHeadlined(doc, group.at) || isOfReaction(doc, match.end))) return false;
  if (match.rule.stance === 'supports' && isAnswer(doc, match.first, match.end)) return false;
  return mood !== 'asked' && mood !== 'alleged';
}

/** "Arland bans mining" in the headline: the act is the article's matter, and who does it is for it. */
function isHeadlined(doc: Doc, at: number): boolean {
  const family = positionVerbs(doc.language)(doc.tokens[at] as Token)?.verb?.family ?? [];
  const title = doc.article.title.toLowerCase().split(/[^\p{L}]+/u);
  return title.some((word) => family.includes(word));
}

const OBJECT_REACH = 5;

/** "rejected Port Vale's criticism of the dam": who turns a reaction down is not against the matter. */
function isOfReaction(doc: Doc, from: number): boolean {
  const { reactions } = doc.language.stances.topics;
  for (let at = from; at < from + OBJECT_REACH; at++) {
    const token = doc.tokens[at];
    if (!token?.isWord || doc.language.functionWords.prepositions.has(token.norm)) return false;
    if (reactions.has(token.norm) || doc.language.stances.grammar.reactionStems.test(token.norm)) return true;
  }
  return false;
}

/** Words back from "to" in which the word that leads on to it stands. */
const WILL_REACH = 3;

/** "will do all it can to", "everything in its power to", "its utmost to" */
function isAllOut({ tokens, language }: Doc, from: number, last: number): boolean {
  const { power, allOf } = language.stances.grammar;
  return (
    power.has((tokens[last] as Token).norm) &&
    tokens.slice(Math.max(from, last - ALL_OUT), last + 1).some(({ norm }) => allOf.has(norm))
  );
}
/** Words of "all in its power". */
const ALL_OUT = 4;

/** "plans to scrap", "is ready to back": not "met to discuss", "the right to veto". */
function isWilled(doc: Doc, { firstToken }: Sentence, to: number): boolean {
  for (let at = to - 1; at >= Math.max(firstToken, to - WILL_REACH); at--) {
    const { norm, isWord } = doc.tokens[at] as Token;
    if (doc.language.stances.grammar.willing.has(norm) || isAllOut(doc, firstToken, at)) return true;
    if (!isWord || !/(?:ly|^(?:again|not|itself|also|yet))$/.test(norm)) return false;
  }
  return false;
}
