import type { CountryCode } from '../../../types/analysis';
import type { Passage } from '../actors/passages';
import type { Signal } from '../signals/signals';
import { weightOf } from './features';
import type { Row } from './row';

/**
 * The rows, those told alike judged alike: "Arland, Nordia and Port Vale asked to join" says the same of all three, so that where
 * one of them is named, so are the others, unless words of their own speak for another position. `judgedAs` judges a row
 * again, to be named from any confidence on.
 */
export function judgeAlike(
  rows: readonly Row[],
  passages: ReadonlyMap<CountryCode, readonly Passage[]>,
  judgedAs: (row: Row) => Row,
): readonly Row[] {
  const named = rows.filter(({ stance }) => stance !== 'none');
  if (named.length === 0 || named.length === rows.length) return rows;
  const signalsOf = (country: CountryCode) => (passages.get(country) ?? []).flatMap(({ signals }) => signals);
  return rows.map((row) => {
    if (row.stance !== 'none') return row;
    const own = signalsOf(row.country).filter((signal) => weightOf(signal) > 0);
    if (own.length === 0) return row;
    const like = named.find(({ grounds }) => {
      const told = grounds?.signals.filter((signal) => weightOf(signal) > 0) ?? [];
      return (
        told.length > 0 &&
        told.every((signal) => own.some((one) => isSame(one, signal))) &&
        own.every((signal) => told.some((one) => one.stance === signal.stance))
      );
    });
    const again = like && judgedAs(row);
    return again && like.stance === again.stance ? { ...again, confidence: like.confidence } : row;
  });
}

/** Are they the very same words, and as much those of the one as of the other? */
const isSame = (one: Signal, other: Signal): boolean =>
  one.sentence === other.sentence &&
  one.first === other.first &&
  one.rule === other.rule &&
  one.stance === other.stance &&
  weightOf(one) >= weightOf(other);
