import type { Doc, Sentence, Token } from '../../doc';
import { governorOf } from './nominal-governors';
import { grouped, type Signal } from './signals';
import type { Topic } from '../topic/topic';

/** Words from "announced that" to the act that its clause tells. */
const CLAUSE = 14;

/**
 * "joined calls to drop the treaty", "announced that it was leaving": where the words that lead on to an act, or any between,
 * say otherwise, they do not count beside it. What they make of it is read with the act.
 */
export function yieldToActs(doc: Doc, signals: readonly Signal[], topic: Topic): readonly Signal[] {
  const acts = grouped(
    signals.filter(({ stance, isUnreal, first }) => stance !== null && !isUnreal && first > 0),
    ({ sentence }) => sentence,
  );
  return signals.filter((signal) => {
    const isLead = opensClause(doc, signal);
    return !acts
      .get(signal.sentence)
      ?.some(
        (act) =>
          act.country === signal.country &&
          act.stance !== signal.stance &&
          act.onTopic >= signal.onTopic &&
          act.first > signal.first &&
          (isLead ? act.first >= signal.end && act.first < signal.end + CLAUSE : leadsTo(doc, signal, act, topic)),
      );
  });
}

/** Do a signal's words begin among those that lead on to an act? Not where the "plan to end it" is itself the topic. */
function leadsTo(doc: Doc, { first }: Signal, act: Signal, topic: Topic): boolean {
  const { firstToken } = doc.sentences[act.sentence] as Sentence;
  const told = governorOf(doc, firstToken, act.first);
  if (told === null || told.makes === 'asked' || first < told.verb || first >= act.first) return false;
  return !topic.isWord((doc.tokens[told.noun] as Token).norm) && !topic.isWord((doc.tokens[act.first] as Token).norm);
}

/** "announced that", "announced it": the clause behind tells what. */
function opensClause(doc: Doc, { rule, first, end }: Signal): boolean {
  return (
    rule.id === 'acts' &&
    end - first === 2 &&
    /^(?:that|it)$/.test(doc.tokens[end - 1]?.norm ?? '') &&
    doc.language.reportingVerbs.has((doc.tokens[first] as Token).norm)
  );
}
