import type { ReactionClass } from '../../../language/stance-types';
import type { CountryCode, Mention } from '../../../types/analysis';
import { lastStartingAt, type Doc, type Sentence, type Token } from '../../doc';
import type { Actor } from '../actors/actors';

/** Words behind a reaction in which it says what it is to. */
export const REACH = 26;

/** The sentence in which a reaction stands. */
export type Scope = {
  readonly doc: Doc;
  readonly sentence: Sentence;
  readonly actors: readonly Actor[];
  readonly isOwning: (actor: Actor) => boolean;
};

/** Tells an actor that stands there as an adjective or a possessive: "Arlish", "Arland's". */
export function ownershipOf(doc: Doc, mentions: readonly Mention[]): (actor: Actor) => boolean {
  return ({ first, end, noun }) => {
    if (noun !== null && doc.language.stances.words.notState.has(noun)) return false;
    const stop = (doc.tokens[end - 1] as Token).end;
    const mention = mentions[lastStartingAt(mentions, stop - 1)];
    if (!mention || mention.end <= (doc.tokens[first] as Token).start) return false;
    return mention.kind === 'demonym' || /^[’']s?\b/.test(doc.text.slice(mention.end - 2, mention.end + 2));
  };
}

/** Whose act or wish a reaction is to, by what stands behind it; empty where nobody's is named, or only the victim's. */
export function othersBehind(
  scope: Scope,
  kind: ReactionClass,
  from: number,
  reactors: readonly CountryCode[],
): CountryCode[] {
  const { doc, sentence, actors } = scope;
  const stop = Math.min(sentence.endToken, from + REACH);
  const behind = actors.filter(
    ({ first, end, country }) => first >= from && end <= stop && !reactors.includes(country),
  );
  const head = behind.find((actor) => isDoer(scope, kind, from, actor));
  if (!head) return [];
  const found = [head.country];
  let { end } = head;
  for (const { first, end: next, country, role } of behind) {
    if (first < end) continue;
    if (role !== head.role || doc.tokens.slice(end, first).some(({ norm }) => !/^(?:and|,|the)$/.test(norm))) break;
    found.push(country);
    end = next;
  }
  return [...new Set(found)];
}

function isDoer({ doc, sentence, isOwning }: Scope, kind: ReactionClass, from: number, actor: Actor): boolean {
  const { functionWords: small } = doc.language;
  if (actor.role === 'agent') return true;
  let at = actor.first - 1;
  while (at >= from && isDescribing(doc, at)) at--;
  const before = doc.tokens[at]?.norm ?? '';
  const isClose =
    at < from ||
    (at - from <= 1 && (doc.language.stances.positionWords.closeLinks.has(before) || !small.prepositions.has(before)));
  const owns = actor.role === 'owner' || isOwning(actor);
  if (owns)
    return (
      at < from ||
      doc.language.stances.positionWords.matterLinks.has(before) ||
      (isClose && doc.language.stances.positionWords.closeLinks.has(before)) ||
      isBlamedFor(doc, at, from)
    );
  if (actor.role === 'other') return false;
  if (doc.language.stances.positionWords.opensMatter.has(before) && actor.role === 'subject')
    return kind.reactor !== kind.other;
  return kind.takesNames && isClose && actor.first - sentence.firstToken > 0;
}

/** "condemned Arland for its …", "criticism mounts of": may "for" or "of" stand further off? */
const isBlamedFor = (doc: Doc, at: number, from: number): boolean =>
  doc.language.stances.positionWords.reactionOf.has(doc.tokens[at]?.norm ?? '') &&
  doc.tokens
    .slice(from, at)
    .every(({ norm, isWord }) => isWord && !doc.language.functionWords.prepositions.has(norm)) &&
  at - from <= 2;

/** An article or adjective before a name: "the new", "planned". */
const isDescribing = (doc: Doc, at: number): boolean => {
  const { norm, isWord, isCapitalized } = doc.tokens[at] as Token;
  return (
    /^[“”"‘’']$/.test(norm) ||
    doc.language.functionWords.determiners.has(norm) ||
    (isWord && !isCapitalized && doc.language.stances.positionWords.recent.has(norm))
  );
};
