import type { CountryCode, Mention } from '../../../types/analysis';
import type { Attributions } from '../../attribution/speakers';
import { type Doc, type Sentence, type Token } from '../../doc';
import { roleOf } from './actor-roles';
import type { Actor } from './actors';
import { isStated } from './surnames';

/**
 * Gives "his government" and "her country" to the state of whoever speaks in the sentence: "His government would sign, he
 * said", though the text has just named another. The lists of actors are added to.
 */
export function addOwnStates(
  doc: Doc,
  { speakers, attributions, named }: Attributions,
  mentions: readonly Mention[],
  bySentence: Actor[][],
): void {
  const seen = new Set<number>();
  for (const { sentence: index, speaker, source } of attributions) {
    const who = speaker === null ? undefined : speakers[speaker];
    const sentence = doc.sentences[index];
    if (!sentence || !source || who?.kind !== 'person' || who.speaksFor === null || seen.has(index)) continue;
    seen.add(index);
    if (!isStated(doc, who, mentions)) continue;
    const pronoun = doc.text.slice(source.start, source.end).toLowerCase();
    for (const at of ownStates(doc, sentence)) {
      const { norm, start } = doc.tokens[at] as Token;
      if (isOther(pronoun, norm)) continue;
      const first = firstNaming(named, index);
      const isOfAnother = named
        .slice(first)
        .some(
          ({ sentence: here, who: other, span }, place) =>
            here === index && place < MOST && span.start < start && other.kind === 'person' && other.name !== who.name,
        );
      if (!isOfAnother) claim(doc, sentence, at, who.speaksFor, bySentence[index] as Actor[]);
    }
  }
}

/** Namings of a sentence that are looked through. */
const MOST = 20;

/** "she" and "his" are two people; a name may be either. */
const isOther = (pronoun: string, owner: string): boolean =>
  (pronoun === 'she' && owner === 'his') || (pronoun === 'he' && owner === 'her');

/** The first naming of a sentence, by place. */
function firstNaming(named: Attributions['named'], sentence: number): number {
  let low = 0;
  let high = named.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((named[middle]?.sentence ?? 0) < sentence) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Tokens of "his" and "her" before a noun for a state or its government. */
function ownStates(doc: Doc, { firstToken, endToken }: Sentence): number[] {
  const found: number[] = [];
  for (let at = firstToken; at < endToken - 1; at++) {
    if (!/^(?:his|her)$/.test((doc.tokens[at] as Token).norm)) continue;
    const next = doc.tokens[at + 1]?.norm === 'own' ? at + 2 : at + 1;
    if (doc.language.stances.posts.ownStates.has(doc.tokens[next]?.norm ?? '')) found.push(at);
  }
  return found;
}

/** Lets a state have the words at a token, which may have been taken for another's. */
function claim(doc: Doc, sentence: Sentence, at: number, country: CountryCode, actors: Actor[]): void {
  const end = doc.tokens[at + 1]?.norm === 'own' ? at + 3 : at + 2;
  const known = actors.findIndex(({ first, end: stop }) => first < end && stop > at);
  const role = actors[known]?.role ?? roleOf(doc, sentence, { first: at, end }, undefined);
  const actor: Actor = { country, role, first: at, end, noun: null, speaker: null, isPerson: false };
  if (known >= 0) actors[known] = actor;
  else actors.push(actor);
}
