import type { CountryCode } from '../../../types/analysis';
import type { Doc } from '../../doc';
import type { Passage } from '../actors/passages';
import { judge, type Verdict } from '../verdict/model';
import { SHORTEST, type Profile } from '../verdict/profile';
import { rowFeatures } from '../verdict/row-features';
import { judgeAll, judgeCountry, likeliest, mixed } from '../verdict/verdict';
import type { Around } from './features';
import { toldOf, withTold } from './told';

/** A country's passages, with what the model of sentences found in them as signals, and the verdict on it. */
export type Heard = {
  readonly passages: readonly Passage[];
  readonly verdict: Verdict;
  /** Features that spoke most for it. */
  readonly because: readonly string[];
};

/** Share of the model of rows in a verdict. Chosen on articles that it has not learnt from. */
const LEARNT = 0.6;

/** A condition that rules find with such a chance stands: they know its words, and the model has seen few. */
const BOUND = 0.4;

/**
 * Hears a country: by rules and profile, and in an article by what each of its sentences tells; a last model weighs these
 * against each other. In a few sentences, or in a language without models, the first alone.
 */
export function hearCountry(
  doc: Doc,
  country: CountryCode,
  {
    passages,
    profile,
    around,
  }: { readonly passages: readonly Passage[]; readonly profile: Profile | undefined; readonly around: Around },
): Heard {
  const { verdict, because } = judgeCountry(doc, judgeAll(doc, passages), profile);
  const plain = { passages, verdict, because };
  const { rows } = doc.language.stances;
  const sentences = doc.sentences.length;
  if (!rows || sentences < SHORTEST) return plain;
  if (likeliest(verdict) === 'conditional' && verdict.conditional >= BOUND) return plain;
  const told = toldOf(doc, country, passages, around);
  if (told.length === 0) return plain;
  const learnt = judge(rows, rowFeatures(verdict, told, { sentences, focus: around.focus })).verdict;
  const whole = mixed(learnt, verdict, LEARNT);
  return { passages: withTold(doc, passages, told, likeliest(whole), around.isSaid), verdict: whole, because };
}
