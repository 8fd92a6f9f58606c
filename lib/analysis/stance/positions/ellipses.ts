import type { Position } from '../../../language/stance-types';
import type { Doc, Sentence, Token } from '../../doc';
import type { Actor } from '../actors/actors';
import { weightOf } from '../verdict/features';
import { joined } from '../grammar/lists';
import { signalWith } from '../signals/signal-shape';
import { firstFrom, type Signal } from '../signals/signals';

/** How much a position must count for a bare "does not" to be read as its opposite. */
const PLAIN = 0.5;

const OPPOSITE: Partial<Record<Position, Position>> = { supports: 'opposes', opposes: 'supports' };

/**
 * "Arland backs it, Nordia does not", "while Nordia did not", "Arland did not sign, but Nordia did": a denial without its verb, which goes back to what another
 * country does in the words before, or in the sentence before. Its proof are both: the words left out, and the denial.
 */
export function readEllipses(doc: Doc, actors: readonly (readonly Actor[])[], signals: readonly Signal[]): Signal[] {
  const sorted = [...signals].sort((a, b) => a.sentence - b.sentence);
  return doc.sentences.flatMap((sentence) => {
    const here = (actors[sentence.index] ?? []).filter(({ role }) => role !== 'owner');
    if (here.length === 0) return [];
    const denial = denialIn(doc, sentence);
    const at = denial < 0 ? assertionIn(doc, sentence, here) : denial;
    const subject = here.findLast(({ role, end }) => role === 'subject' && end <= at && at - end <= 1);
    if (!subject) return [];
    const countries = joined(doc, here, subject);
    const model = deniedBefore(sorted, sentence, at, subject);
    if (denial < 0 && model?.isNegated !== true) return [];
    const stance = model?.stance ? OPPOSITE[model.stance] : undefined;
    if (!model || stance === undefined || countries.includes(model.country)) return [];
    return countries.flatMap((country) => {
      const denied = { country, stance, via: 'subject', speaker: null, isReported: false, isNominal: true } as const;
      return [
        signalWith(model, denied),
        ...(model.sentence === sentence.index
          ? []
          : [signalWith(model, { ...denied, sentence: sentence.index, first: at, end: at + 1 })]),
      ];
    });
  });
}

/** The token of "does not" or "doesn't" where the clause ends with it; -1 for none. */
function denialIn(doc: Doc, { firstToken, endToken }: Sentence): number {
  for (let at = firstToken + 1; at < endToken; at++) {
    const { norm } = doc.tokens[at] as Token;
    const length = doc.language.stances.positionWords.deniedStandIn.has(norm)
      ? 1
      : doc.language.stances.positionWords.standIn.has(norm) && doc.tokens[at + 1]?.norm === 'not'
        ? 2
        : 0;
    if (length > 0 && (at + length >= endToken || doc.tokens[at + length]?.isWord === false)) return at;
  }
  return -1;
}

/** The token of "did" in "Arland did not sign it, but Nordia did."; -1 for none. */
function assertionIn({ tokens, language }: Doc, { firstToken, endToken }: Sentence, here: readonly Actor[]): number {
  const { standIn } = language.stances.positionWords;
  const { gaps } = language.stances.ballots;
  const subject = here.find(
    ({ role, first, end }) =>
      role === 'subject' &&
      (first === firstToken || gaps.has(tokens[first - 1]?.norm ?? '')) &&
      standIn.has(tokens[end]?.norm ?? '') &&
      (end + 1 >= endToken || tokens[end + 1]?.isWord === false),
  );
  return subject?.end ?? -1;
}

/** The last plain position of another country before the denial, in its sentence or the one before. */
function deniedBefore(signals: readonly Signal[], { index }: Sentence, at: number, subject: Actor): Signal | null {
  let found: Signal | null = null;
  for (let next = firstFrom(signals, index - 1); next < signals.length; next++) {
    const signal = signals[next] as Signal;
    if (signal.sentence > index) break;
    if (signal.country === subject.country || signal.first >= at || signal.onTopic < 2) continue;
    if (signal.stance === null || !(signal.stance in OPPOSITE) || weightOf(signal) < PLAIN) continue;
    if (found === null || signal.sentence > found.sentence || signal.rule.strength > found.rule.strength)
      found = signal;
  }
  return found;
}
