import type { CountryCode } from '../../../types/analysis';
import type { StanceRule } from '../../../language/stance-types';
import type { Doc, Sentence } from '../../doc';
import { conditionsOf, type Condition } from '../conditions/conditions';
import { conditionTold } from '../conditions/told-condition';
import { plainRule, plainSignal } from '../signals/plain-signal';
import { signalWith } from '../signals/signal-shape';
import { grouped, type Signal } from '../signals/signals';
import { LITTLE, weightOf } from '../verdict/features';
import { wordedIn, type WordedText } from './worded-stretches';

const FOR = {
  ...plainRule('worded-for', 'supports', 2, 'Its words together are those of one who is for it'),
  judgement: true,
} as const;
const AGAINST = {
  ...plainRule('worded-against', 'opposes', 2, 'Its words together are those of one who is against it'),
  judgement: true,
} as const;

const UNDECIDED = plainRule(
  'worded-undecided',
  'undecided',
  2,
  'Its words together are those of one who has not decided',
);

const WOULD = plainRule('worded-if', 'supports', 2, 'Its words together are those of a yes with a condition');

/**
 * How sure the wording must be of a side: where one speaks for the state, and where the state acts. The more sentences a text
 * has, the more of them are of something else; in an article what is said must name the matter besides, as where no headline
 * tells what it is.
 */
const SURE = [
  { sentences: 5, voiced: 0.5, acting: 0.55, isOnTopic: false },
  { sentences: 12, voiced: 0.6, acting: 0.65, isOnTopic: false },
  { sentences: Infinity, voiced: 0.75, acting: 1, isOnTopic: true },
] as const;

/** How sure it must be that a state has not decided, against what a rule reads in the same words. */
const OVER = 0.6;
/** … and where the rule reads it plainly: words of its own, on the topic. What words of the article's issue tell stands. */
const OVER_PLAIN = 0.9;
/** What such a one counts for. */
const OUTRIGHT = 0.9;
/** Rules of what may be done for either side: asking, promising, acting. How sure the words must be of the other one. */
const OPEN_TO_BOTH = new Set(['offers', 'acts', 'does-it']);
const OTHER = 0.65;
/** Rules of the other side of a reaction. */
const ACCUSED = /^reaction:.*:other$/;

/** The signals, and by country the conditions that the words tell. */
export type WordedReading = {
  readonly signals: readonly Signal[];
  readonly conditions: ReadonlyMap<CountryCode, readonly Condition[]>;
  /** Sentences, by country, that tell that it has not decided: what it waits for there is no condition of a yes. */
  readonly open: ReadonlyMap<CountryCode, ReadonlySet<number>>;
};

/**
 * The signals, and what states say or do in words that no rule knows, "every hour lost would be counted in graves", where all
 * of them together tell where it stands. A state that has not decided takes no side, whatever a rule makes of single words of
 * its: "the letter has been read, filed and not yet answered".
 */
export function readWorded(
  doc: Doc,
  read: WordedText,
  { signals, doers }: { readonly signals: readonly Signal[]; readonly doers: ReadonlySet<CountryCode> },
): WordedReading {
  const isNamed = doc.article.title !== '';
  const sure = SURE.find(({ sentences }) => isNamed && doc.sentences.length < sentences) ?? SURE[2];
  const live = grouped(
    signals.filter((signal) => weightOf(signal) > LITTLE),
    ({ country }) => country,
  );
  const bySentence = grouped(signals, ({ country, sentence }) => `${country} ${sentence}`);
  const overruled = (country: CountryCode, sentence: number, fits: Signal['stance']) => {
    const own = bySentence.get(`${country} ${sentence}`) ?? [];
    if (own.some((signal) => signal.rule.issue === true && weightOf(signal) > LITTLE)) return Infinity;
    const isPlain = own.some((signal) => signal.stance !== fits && weightOf(signal) > OUTRIGHT);
    return isPlain ? OVER_PLAIN : live.has(country) ? OVER : 0;
  };
  // "asked the fifteen members to keep the force": a rule knows that something is asked for, and not what
  const isOther = (country: CountryCode, sentence: number, wording: string) =>
    !(bySentence.get(`${country} ${sentence}`) ?? []).some(({ isNegated }) => isNegated) &&
    (live.get(country) ?? []).every(
      (signal) => signal.sentence === sentence && signal.stance !== wording && OPEN_TO_BOTH.has(signal.rule.id),
    );
  // who did what others react to has decided, whatever it says of it
  const accused = new Set(signals.filter(({ rule }) => ACCUSED.test(rule.id)).map(({ country }) => country));
  const found: Signal[] = [];
  /** Countries and sentences whose single words tell no side. */
  const overruling = new Set<string>();
  const conditions = new Map<CountryCode, Condition[]>();
  const open = new Map<CountryCode, Set<number>>();
  for (const { stretch, told: words, isVoiced } of wordedIn(doc, read, sure.isOnTopic)) {
    const { sentence, countries, via, speaker } = stretch;
    const place = { sentence, first: words.at, end: words.at + words.size, speaker };
    const add = (rule: StanceRule, country: CountryCode) =>
      found.push(signalWith(plainSignal(rule, country, place), { via: via === 'mentioned' ? 'subject' : via }));
    const bar =
      (isVoiced ? sure.voiced : sure.acting) +
      (words.wording === 'undecided' || words.wording === 'conditional' ? 0.1 : 0);
    const isSure = words.chance >= bar;
    const whole = doc.sentences[sentence] as Sentence;
    const isConditional = () => conditionsOf(doc, whole).length > 0;
    for (const country of countries) {
      if (doers.has(country) || accused.has(country)) continue;
      if (words.wording === 'undecided') {
        if (words.chance < overruled(country, sentence, 'undecided') || !isSure) continue;
        overruling.add(`${country} ${sentence}`);
        add(UNDECIDED, country);
        open.set(country, (open.get(country) ?? new Set()).add(sentence));
      } else if (words.wording === 'conditional') {
        if (words.chance < overruled(country, sentence, 'supports') || !isSure) continue;
        const condition = conditionTold(doc, whole, stretch, words.chance);
        if (!condition) continue;
        overruling.add(`${country} ${sentence}`);
        add(WOULD, country);
        conditions.set(country, [...(conditions.get(country) ?? []), condition]);
      } else if (isSure && !isConditional()) {
        if (live.has(country) && !(isNamed && words.chance >= OTHER && isOther(country, sentence, words.wording)))
          continue;
        overruling.add(`${country} ${sentence}`);
        add(words.wording === 'supports' ? FOR : AGAINST, country);
      }
    }
  }
  return { signals: [...withoutSides(signals, overruling), ...found], conditions, open };
}

const withoutSides = (signals: readonly Signal[], overruling: ReadonlySet<string>): readonly Signal[] =>
  overruling.size === 0
    ? signals
    : signals.map((signal) =>
        signal.stance !== 'undecided' && overruling.has(`${signal.country} ${signal.sentence}`)
          ? signalWith(signal, { isUnreal: true })
          : signal,
      );
