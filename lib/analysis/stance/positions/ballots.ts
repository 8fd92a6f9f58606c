import type { Position, StanceRule } from '../../../language/stance-types';
import type { Doc, Sentence, Token } from '../../doc';
import type { Actor } from '../actors/actors';
import { listOf } from '../grammar/lists';
import { plainRule, plainSignal } from '../signals/plain-signal';
import type { Signal } from '../signals/signals';

/** "Against: Arland and Nordia.": a side, and the names of those on it. */
const LISTED: StanceRule = plainRule('listed-on-a-side', 'supports', 3, 'Is listed on this side');

/** Words between the side and the colon: "For, since September:". */
const LEAD_IN = 6;

/** The countries of lists that a side heads ("Against: Arland") or a question asks for ("Who says no? Arland and Nordia."). */
export function readBallots(doc: Doc, actors: readonly (readonly Actor[])[]): Signal[] {
  return doc.sentences.flatMap((sentence) => {
    const here = (actors[sentence.index] ?? []).filter(({ role }) => role !== 'owner');
    const from = here.length === 0 ? null : listStart(doc, sentence);
    if (from === null || !isListOnly(doc, from.at, sentence.endToken)) return [];
    const rule: StanceRule = { ...LISTED, stance: from.stance };
    return here
      .filter(({ first }) => first >= from.at)
      .map(({ country, first, end }) =>
        plainSignal(rule, country, { sentence: sentence.index, first, end, speaker: null }),
      );
  });
}

/** "with Arland and Nordia against and Port Vale abstaining": who stands where, behind "with" and what is joined to it. */
export function readStanding(doc: Doc, actors: readonly (readonly Actor[])[]): Signal[] {
  return doc.sentences.flatMap((sentence) => {
    const here = (actors[sentence.index] ?? []).filter(({ role }) => role !== 'owner' && role !== 'other');
    let isOpen = false;
    return here.flatMap((actor, index) => {
      const before = doc.tokens[actor.first - 1]?.norm ?? '';
      if (before === 'with' || before === 'but') isOpen = true;
      if (!isOpen || here[index - 1]?.end === actor.first) return [];
      const { countries, end } = listOf(doc, actor, here);
      const side = doc.language.stances.ballots.stands.find(({ words }) => words.has(doc.tokens[end]?.norm ?? ''));
      if (!side || end >= sentence.endToken || !isSideAlone(doc, end + 1)) return [];
      const rule: StanceRule = { ...LISTED, stance: side.stance };
      return countries.map((country) =>
        plainSignal(rule, country, { sentence: sentence.index, first: actor.first, end: end + 1, speaker: null }),
      );
    });
  });
}

/** Does the clause end, or another side follow? "against" alone, not "against piracy". */
const isSideAlone = (doc: Doc, at: number): boolean => {
  const next = doc.tokens[at];
  return !next?.isWord || /^(?:and|while|but)$/.test(next.norm);
};

/** Where a list begins, and whose side it is: behind the sentence's own colon, or after a question. */
function listStart(doc: Doc, sentence: Sentence): { readonly at: number; readonly stance: Position } | null {
  for (let at = sentence.firstToken + 1; at < Math.min(sentence.endToken, sentence.firstToken + LEAD_IN); at++)
    if ((doc.tokens[at] as Token).text === ':') return withSide(doc, textOf(doc, sentence), at + 1);
  const asked = doc.sentences[sentence.index - 1];
  if (!asked || doc.tokens[asked.endToken - 1]?.text !== '?') return null;
  return withSide(doc, textOf(doc, asked), sentence.firstToken);
}

const textOf = (doc: Doc, { start, end }: Sentence): string => doc.text.slice(start, end);

function withSide(
  { language }: Doc,
  text: string,
  at: number,
): { readonly at: number; readonly stance: Position } | null {
  const side = language.stances.ballots.sides.find(({ opens }) => opens.test(text));
  return side ? { at, stance: side.stance } : null;
}

/** Names, commas and joining words alone. */
function isListOnly(doc: Doc, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { norm, text, isWord, isCapitalized } = doc.tokens[at] as Token;
    if (isWord ? !isCapitalized && !doc.language.stances.positionWords.joinsBallot.has(norm) : !/^[,.;]$/.test(text))
      return false;
  }
  return to > from;
}
