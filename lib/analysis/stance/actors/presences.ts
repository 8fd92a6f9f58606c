import type { Speaker } from '../../../types/analysis';
import type { Attribution, Attributions } from '../../attribution/speakers';
import { lastStartingAt, type Doc } from '../../doc';
import { isFinite } from '../grammar/finite';

/** Somebody in a sentence: in the clause's own words ('acts'), as one who says something, or only by the way. */
export type Presence = {
  readonly who: Speaker;
  readonly sentence: number;
  readonly does: 'says' | 'acts' | 'stands';
  /** Token on which the words that name them end; null where the saying alone is known. */
  readonly at: number | null;
  /** "the Kenyan and Ugandan ministers": where the words for all of them begin, a token; null for those who are alone. */
  readonly joint: number | null;
};

const indexes = new WeakMap<Attributions, Map<number, Presence[]>>();

/** Who is in a sentence, those who say something first; read once an article. */
export function presences(doc: Doc, read: Attributions): ReadonlyMap<number, readonly Presence[]> {
  const known = indexes.get(read);
  if (known) return known;
  const index = new Map<number, Presence[]>();
  const add = (presence: Presence) => {
    const list = index.get(presence.sentence);
    if (!list) index.set(presence.sentence, [presence]);
    else if (presence.joint !== null || presence.who.country === null || !list.some(({ who }) => who === presence.who))
      list.push(presence);
  };
  for (const attribution of read.attributions) {
    const { sentence, speaker, partners } = attribution;
    for (const index of partners) {
      const partner = read.speakers[index];
      if (partner) add({ who: partner, sentence, does: 'says', at: null, joint: null });
    }
    const who = speaker === null ? undefined : read.speakers[speaker];
    if (who) add({ who, sentence, does: isOnlyBelieved(read, attribution) ? 'stands' : 'says', at: null, joint: null });
  }
  for (const { sentence, span, who, isFree } of read.named) {
    const first = lastStartingAt(doc.tokens, span.start);
    const last = lastStartingAt(doc.tokens, span.end - 1);
    const before = doc.tokens[first - 1]?.norm;
    const joint = who.kind === 'group' && before === 'and' ? jointFirst(doc, first - 2) : null;
    add({
      who,
      sentence,
      does: (isFree && !isObject(doc, first)) || before === 'by' ? 'acts' : 'stands',
      at: last,
      joint,
    });
  }
  indexes.set(read, index);
  return index;
}

/** "The ministry said that she would go when Orla believed …": somebody's view, within what another says? */
const isOnlyBelieved = ({ attributions }: Attributions, { sentence, speaker, cue }: Attribution): boolean =>
  cue.rule.endsWith(':believe') &&
  attributions.some(
    (other) =>
      other.sentence === sentence &&
      other.speaker !== speaker &&
      other.speaker !== null &&
      other.content.start <= cue.start &&
      cue.end <= other.content.end,
  );

/** The article, or the country's adjective itself, of "the Kenyan and". */
function jointFirst(doc: Doc, adjective: number): number | null {
  const token = doc.tokens[adjective];
  if (!token?.isCapitalized) return null;
  return doc.language.functionWords.determiners.has(doc.tokens[adjective - 1]?.norm ?? '') ? adjective - 1 : adjective;
}

/** "provided the army", "to arm the police", "backing the president": does a verb stand right before, so that this is its object? */
function isObject(doc: Doc, first: number): boolean {
  const verb = doc.tokens[first - 1];
  if (!verb?.isWord || verb.isCapitalized || verb.norm === 'including') return false;
  return isFinite(doc, first - 1) || verb.norm.endsWith('ing') || doc.tokens[first - 2]?.norm === 'to';
}
