import type { Position, StanceRule } from '../../../language/stance-types';
import type { Wording } from '../../../language/wording-types';
import type { CountryCode } from '../../../types/analysis';
import type { Doc, Sentence } from '../../doc';
import { byLanguage } from '../../text/by-language';
import type { Passage } from '../actors/passages';
import type { Stretch } from '../actors/stretches';
import { conditionTold } from '../conditions/told-condition';
import { plainRule, plainSignal } from '../signals/plain-signal';
import { signalWith } from '../signals/signal-shape';
import { grouped, type Signal } from '../signals/signals';
import { LITTLE, weightOf } from '../verdict/features';
import { addWeights, chancesBy, levelsOf, plainest, type Levels } from '../wording/levels';
import { stretchFeatures, type Around, type StretchFeatures } from './features';

/** A stretch of a state, and the chances that it tells where the state stands, or nothing of that. */
export type ToldStretch = {
  readonly stretch: Stretch;
  readonly passage: Passage;
  /** What it is known by; read anew each time, since a long text has many. */
  readonly features: () => StretchFeatures;
  readonly chances: Readonly<Record<Wording, number>>;
};

/** States that act together beyond which none of them is asked: a list of members tells of a body. */
const TOGETHER = 6;

const modelIn = byLanguage(({ stances: { sentences } }) => sentences && levelsOf(sentences));

/** The stretches of a state that are asked, with what each is known by, in text order. */
export function askedOf(
  doc: Doc,
  country: CountryCode,
  passages: readonly Passage[],
  around: Around,
): Omit<ToldStretch, 'chances'>[] {
  return passages.flatMap((passage) => {
    const signals = grouped(passage.signals, ({ sentence }) => sentence);
    return passage.stretches
      .filter(({ via, countries }) => via !== 'loose' && countries.length <= TOGETHER)
      .map((stretch) => ({
        stretch,
        passage,
        features: () => stretchFeatures(doc, country, stretch, signals.get(stretch.sentence) ?? [], around),
      }));
  });
}

/** What each stretch of a state tells by the trained model; none where a language has no such model. */
export function toldOf(doc: Doc, country: CountryCode, passages: readonly Passage[], around: Around): ToldStretch[] {
  const model = modelIn(doc.language);
  if (!model) return [];
  return askedOf(doc, country, passages, around).map((asked) => ({
    ...asked,
    chances: chancesBy(model, scoresOf(model, asked.features())),
  }));
}

/** Score of each class: the words share unit length; what is around them counts by its value. */
function scoresOf(model: Levels, { words, around }: StretchFeatures): number[] {
  const scores = model.classes.map((_, label) => model.bias[label] ?? 0);
  const share = 1 / Math.sqrt(words.size || 1);
  for (const word of words.keys()) addWeights(model, scores, word, share);
  for (const [name, value] of around) addWeights(model, scores, name, value);
  return scores;
}

const toldRule = (id: string, stance: StanceRule['stance'], strength: StanceRule['strength'], because: string) => ({
  ...plainRule(id, stance, strength, because),
  judgement: true as const,
});

const RULES: Readonly<Record<Position, StanceRule>> = {
  supports: toldRule(
    'told-for',
    'supports',
    2,
    'Its words are like those of states that are for what an article is about',
  ),
  opposes: toldRule(
    'told-against',
    'opposes',
    2,
    'Its words are like those of states that are against what an article is about',
  ),
  undecided: toldRule('told-undecided', 'undecided', 2, 'Its words are like those of states that have not decided'),
  conditional: toldRule('told-if', 'supports', 2, 'Its words are like those of a yes with a condition'),
};

/** Chance of a position from which a stretch stands for it, and most of them. */
const STANDS = 0.55;
const MOST = 2;

/**
 * The passages of a state, and in them as signals what tells the position that it was found to take, where no rule reads that
 * in the sentence. A condition comes with its words, and counts only where they are found.
 */
export function withTold(
  doc: Doc,
  passages: readonly Passage[],
  told: readonly ToldStretch[],
  position: Position,
  isSaid: (at: number) => boolean,
): readonly Passage[] {
  const model = modelIn(doc.language);
  if (!model) return passages;
  const best = told
    .filter(({ chances }) => chances[position] >= STANDS)
    .sort((a, b) => b.chances[position] - a.chances[position])
    .slice(0, MOST);
  const added = new Map<Passage, Passage>();
  for (const { stretch, passage, features, chances } of best) {
    const known = added.get(passage) ?? passage;
    const { sentence, speaker, via } = stretch;
    if (known.signals.some((signal) => signal.sentence === sentence && isFor(signal, position))) continue;
    const condition =
      position === 'conditional'
        ? conditionTold(doc, doc.sentences[sentence] as Sentence, stretch, chances.conditional)
        : null;
    if (position === 'conditional' && condition === null) continue;
    const { at, size } = plainest(model, features().words, position, isSaid);
    const signal = signalWith(
      plainSignal(RULES[position], passage.country, { sentence, first: at, end: at + size, speaker }),
      { via: via === 'mentioned' ? 'subject' : via },
    );
    added.set(passage, {
      ...known,
      signals: [...known.signals, signal].sort((a, b) => a.sentence - b.sentence),
      conditions: condition ? [condition, ...known.conditions] : known.conditions,
    });
  }
  return added.size === 0 ? passages : passages.map((passage) => added.get(passage) ?? passage);
}

const TOLD: ReadonlySet<string> = new Set(Object.values(RULES).map(({ id }) => id));

/** Is what speaks most for a position told by the model of sentences alone? */
export function isTold(signals: readonly Signal[]): boolean {
  const most = Math.max(...signals.map(weightOf));
  return signals.some((signal) => TOLD.has(signal.rule.id) && weightOf(signal) === most);
}

const isFor = (signal: Signal, position: Position): boolean =>
  (position === 'conditional' ? false : signal.stance === position) && weightOf(signal) > LITTLE;
