import type { CountryCode } from '../../../types/analysis';
import type { Doc, Sentence, Token } from '../../doc';
import { conditionsOf, type Condition } from '../conditions/conditions';
import { spanAfter } from '../conditions/condition-spans';
import type { Actor } from './actors';
import type { Stretch } from './stretches';

/** The conditions that a country sets in the stretches of a passage in which it acts or speaks. */
export function setBy(
  doc: Doc,
  country: CountryCode,
  active: readonly Stretch[],
  {
    actors,
    told,
    isProposer,
  }: {
    readonly actors: readonly (readonly Actor[])[];
    /** Sentences that somebody says. */
    readonly told: ReadonlySet<number>;
    /** Who proposes a thing and signs nothing without it is no less for it. */
    readonly isProposer: boolean;
  },
): Condition[] {
  const own = active.flatMap((stretch) =>
    conditionsOf(doc, doc.sentences[stretch.sentence] as Sentence).filter(
      (condition) =>
        isSetIn(doc, condition, stretch, { own: active, told }) &&
        !isOwed(doc, condition, country, actors) &&
        !(isProposer && condition.rule.turnsRefusal === true) &&
        !(condition.rule.said === true && stretch.via !== 'speaker' && !isTelling(doc, stretch, condition.first)),
    ),
  );
  const untold = own.filter(({ rule }) => rule.unnamed === true);
  const named = untold.length < own.length ? [] : untold.flatMap((condition) => namedBehind(doc, condition, active));
  return [...own, ...named, ...conditionsBehind(doc, active)];
}

/** Words of a sentence within which its subject says what it wants. */
const OPENING = 5;

/** "It has named a condition. It wants a seat on the bench.": what the next sentence asks for, where the same country acts. */
function namedBehind(doc: Doc, { rule, first, end, sentence }: Condition, active: readonly Stretch[]): Condition[] {
  const next = doc.sentences[sentence + 1];
  const stretch = active.find((other) => other.sentence === sentence + 1);
  if (!next || !stretch || next.block !== doc.sentences[sentence]?.block) return [];
  const { demands } = doc.language.stances.conditionWords;
  const stop = Math.min(stretch.end, stretch.first + OPENING);
  for (let at = stretch.first + 1; at < stop; at++) {
    if (!demands.has((doc.tokens[at] as Token).norm)) continue;
    const span = spanAfter(doc, next, doc.tokens[at + 1]?.norm === 'for' ? at + 2 : at + 1);
    const { unnamed, ...named } = rule;
    return span && unnamed ? [{ rule: named, first, end, span, sentence: sentence + 1 }] : [];
  }
  return [];
}

/** Letters of "the " before a name. */
const ARTICLE = 4;

/** "Arland must pay before Nordia will return": what is asked of the country itself. */
function isOwed(
  doc: Doc,
  { rule, span, sentence }: Condition,
  country: CountryCode,
  actors: readonly (readonly Actor[])[],
): boolean {
  if (rule.from === undefined || rule.ofSpeaker !== true) return false;
  const { modals } = doc.language.stances.words;
  if (rule.whole !== true) {
    // "must change its law before": the demand begins behind "must"
    const opens = doc.tokens.findIndex(({ start }) => start >= span.start);
    return (actors[sentence] ?? []).some(({ country: asked, end }) => asked === country && end === opens - 1);
  }
  return (actors[sentence] ?? []).some(
    ({ country: asked, first, end }) =>
      asked === country &&
      (doc.tokens[first] as Token).start - span.start <= ARTICLE &&
      (doc.tokens[first] as Token).start >= span.start &&
      modals.has(doc.tokens[end]?.norm ?? ''),
  );
}

/** "Arland's minister announced on Monday that talks would depend on": a subject that says what stands at a token. */
function isTelling({ tokens, language }: Doc, { via, first }: Stretch, at: number): boolean {
  if (via !== 'subject') return false;
  const that = tokens.findLastIndex(({ norm }, index) => index >= first && index < at && norm === 'that');
  return [1, 2, 3, 4].some(
    (back) => that - back >= first && language.reportingVerbs.has((tokens[that - back] as Token).norm),
  );
}

/** "Arland accepted. The condition: Port Vale must pay.": what opens the sentence behind and goes on with what was said. */
function conditionsBehind(doc: Doc, active: readonly Stretch[]): readonly Condition[] {
  const last = doc.sentences[active.at(-1)?.sentence ?? -1];
  const next = last && doc.sentences[last.index + 1];
  if (!next) return [];
  return conditionsOf(doc, next).filter(({ rule, first }) => rule.goesOn === true && first === next.firstToken);
}

/** Does a stretch hold the words that set a condition: "demanded that", where it stands before "before it agrees"? */
function isSetIn(
  doc: Doc,
  { rule, first, span, sentence }: Condition,
  stretch: Stretch,
  { own, told }: { readonly own: readonly Stretch[]; readonly told: ReadonlySet<number> },
): boolean {
  const { tokens } = doc;
  const holds = (at: number) => at >= stretch.first && at < stretch.end;
  if (rule.ofOther === true)
    return (
      // "before Nordia will return", in a stretch of its own
      (rule.from !== undefined && rule.whole === true && stretch.first === first) ||
      ((stretch.via === 'speaker' || isTelling(doc, stretch, first)) &&
        !own.some(
          (other) =>
            other !== stretch &&
            other.sentence === sentence &&
            other.via !== 'speaker' &&
            other.first < first &&
            !(rule.whole === true && (tokens[other.first] as Token).start > span.start),
        ))
    );
  // "would sign, but Nordia must first pay": of whoever acts before it
  if (rule.goesOn === true && rule.whole === true)
    return told.has(sentence) ? stretch.via === 'speaker' : stretch.end === first || stretch.end === first - 1;
  // "There is no room for talks until they leave, the minister said"
  if (rule.from === undefined && rule.ofSpeaker === true && told.has(sentence)) return stretch.via === 'speaker';
  if (rule.from === undefined) return holds(first);
  // "said that Arland must pay before he would agree": it is his
  if (rule.ofSpeaker === true && own.some((other) => other.sentence === sentence && other.via === 'speaker'))
    return stretch.via === 'speaker';
  // "Arland must pay before Nordia approves it": it is Nordia's
  if (rule.ofSpeaker === true) return holds(first);
  let at = first;
  while (at > 0 && (tokens[at - 1] as Token).start >= span.start) at--;
  // "insists that Nordia pay before"
  if (tokens[at - 1]?.norm === 'that') at--;
  return holds(rule.from.split(' ').includes(tokens[at - 1]?.norm ?? '') ? at - 1 : first);
}
