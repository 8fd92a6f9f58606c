import type { StanceRule } from '../../../language/stance-types';
import type { Attributions } from '../../attribution/speakers';
import type { Doc, Sentence } from '../../doc';
import { saidBy } from '../actors/stretches';
import { sayerOf } from '../actors/voices';
import type { PatternMatch } from '../patterns/patterns';
import { plainRule, plainSignal } from '../signals/plain-signal';
import type { Signal } from '../signals/signals';
import type { Topic } from '../topic/topic';
import { topicLink } from '../topic/topic-link';

type Match = PatternMatch<StanceRule>;

const FOR = plainRule('act-judged-for', 'supports', 2, 'Says that it would be wise to do it, or folly to leave it');
const AGAINST = plainRule(
  'act-judged-against',
  'opposes',
  2,
  'Says that it would be folly to do it, or wise to leave it',
);

/** Words from a judgement to the act that it is on ("a mistake for all of us to sign"), and from such an act to what it is called. */
const AHEAD = 6;
const BEHIND = 14;

/** What is said of an act, tokens [first, end), as a position of whoever says it. */
type Judged = { readonly signal: Signal; readonly first: number; readonly end: number };

/**
 * "It would be folly to sign", "Rejecting it would be a mistake", "We would be fools not to": who judges an act takes the
 * side of the act where it is called wise and the other where it is called folly.
 */
export function readJudgedActs(
  doc: Doc,
  {
    matches,
    attributions,
    topic,
  }: { matches: readonly (readonly Match[])[]; attributions: Attributions; topic: Topic },
): Judged[] {
  const said = saidBy(doc, attributions);
  return doc.sentences.flatMap((sentence) =>
    (matches[sentence.index] ?? []).flatMap((match): Judged[] => {
      if (match.rule.stance !== 'supports' && match.rule.stance !== 'opposes') return [];
      const judged = judgementOf(doc, sentence, match);
      if (judged === null) return [];
      const speaker = said(match.first)?.speaker ?? null;
      const country = sayerOf(doc, attributions, speaker);
      if (country === null || topicLink(doc, sentence, match, topic, false).onTopic < 2) return [];
      const isFor = (match.rule.stance === 'supports') === judged.isFor;
      const first = Math.min(match.first, judged.at);
      const end = Math.max(match.end, judged.at + 1);
      const signal = plainSignal(isFor ? FOR : AGAINST, country, { sentence: sentence.index, first, end, speaker });
      return [{ signal, first, end }];
    }),
  );
}

/** The words of an act that is judged tell no more than the judgement. */
export const withoutJudged = (signals: readonly Signal[], judged: readonly Judged[]): readonly Signal[] =>
  judged.length === 0
    ? signals
    : signals.filter(
        ({ sentence, first, end }) =>
          !judged.some((one) => one.signal.sentence === sentence && one.first < end && first < one.end),
      );

/** Is the act of a match called wise or folly in its sentence, and at which token? */
function judgementOf(
  doc: Doc,
  sentence: Sentence,
  match: Match,
): { readonly isFor: boolean; readonly at: number } | null {
  const { wise, folly } = doc.language.stances.signalWords;
  const verdict = (at: number, isNot: boolean) => {
    const norm = normAt(doc, at);
    if (!wise.has(norm) && !folly.has(norm)) return null;
    // "would not be wise"
    const isDenied = [1, 2, 3, 4].some((back) => /^(?:not|never|no)$|n't$/.test(normAt(doc, at - back)));
    return { isFor: wise.has(norm) !== (isNot !== isDenied), at };
  };
  const to = normAt(doc, match.first) === 'to' ? match.first : match.first - 1;
  const isInfinitive = normAt(doc, to) === 'to';
  const isNot = normAt(doc, to - 1) === 'not' || normAt(doc, match.first - 1) === 'not';
  if (isInfinitive)
    for (let at = to - 1; at >= Math.max(sentence.firstToken, to - AHEAD); at--) {
      if (/^[,;:.“”"]$/.test(normAt(doc, at))) break;
      const found = verdict(at, isNot);
      if (found) return isCalled(doc, at) ? found : null;
    }
  const opens = isInfinitive ? to : match.first;
  if (!isInfinitive && !normAt(doc, opens).endsWith('ing')) return null;
  const before = normAt(doc, isNot ? opens - 2 : opens - 1);
  if (opens > sentence.firstToken && !/^(?:[,:“"'‘]|that|said|says|but|and|because|not)$/.test(before)) return null;
  for (let at = match.end; at < Math.min(sentence.endToken, match.end + BEHIND); at++) {
    if (/^[,;:.”]$/.test(normAt(doc, at))) return null;
    const found = verdict(at, isNot);
    if (found) return isCalled(doc, at) ? found : null;
  }
  return null;
}

/** Words from "be" to what a thing is called: "would be a very big mistake". */
const CALLED = 5;

const isCalled = (doc: Doc, at: number): boolean => {
  const { areBeing } = doc.language.stances.signalWords;
  for (let left = at - 1; left >= at - CALLED; left--) if (areBeing.has(normAt(doc, left))) return true;
  return false;
};

const normAt = ({ tokens }: Doc, at: number): string => tokens[at]?.norm ?? '';
