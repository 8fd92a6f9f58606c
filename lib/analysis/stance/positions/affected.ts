import type { Affecting, Position, StanceRule } from '../../../language/stance-types';
import type { CountryCode } from '../../../types/analysis';
import type { Doc, Sentence, Token } from '../../doc';
import type { Actor } from '../actors/actors';
import { worksAgainst } from '../grammar/counter-verbs';
import { listOf } from '../grammar/lists';
import { moodOf } from '../signals/mood';
import { plainSignal } from '../signals/plain-signal';
import type { PatternMatch } from '../patterns/patterns';
import { signalWith } from '../signals/signal-shape';
import { grouped, type Signal } from '../signals/signals';
import type { Topic } from '../topic/topic';
import { topicLink } from '../topic/topic-link';

type Match = PatternMatch<StanceRule>;

/** "persuaded … to": tokens of the verb and of the word behind its object. */
type Affected = {
  readonly kind: Affecting;
  readonly verb: number;
  readonly link: number;
  readonly countries: readonly CountryCode[];
};

/** Words from a verb to its object, from the object to the link, and from the link to the act. */
const REACH = 3;

const OPPOSITE: Partial<Record<Position, Position>> = { supports: 'opposes', opposes: 'supports' };

/**
 * "Nordia persuaded Arland to sign it", "accused Arland of blocking it", "thanked Arland for backing it": the act is that of
 * the object, and the verb tells what its subject thinks of it. Stands in for what the words of the act alone say; `retold` are the
 * sentences.
 */
export function readAffected(
  doc: Doc,
  read: {
    readonly matches: readonly (readonly Match[])[];
    readonly actors: readonly (readonly Actor[])[];
    readonly topic: Topic;
  },
  signals: readonly Signal[],
): { readonly signals: readonly Signal[]; readonly retold: ReadonlySet<number> } {
  const bySentence = grouped(signals, ({ sentence }) => sentence);
  const retold = new Map<number, readonly Signal[]>();
  for (const sentence of doc.sentences) {
    const actors = read.actors[sentence.index] ?? [];
    const affected = affectedIn(doc, sentence, actors);
    const act = affected && actOf(doc, sentence, affected, read.matches[sentence.index] ?? [], read.topic);
    const told = affected && act && retell(doc, sentence, affected, act, actors, bySentence.get(sentence.index) ?? []);
    if (told) retold.set(sentence.index, told);
  }
  const rest = retold.size === 0 ? signals : signals.filter(({ sentence }) => !retold.has(sentence));
  return {
    signals: [...rest, ...[...retold.values()].flat()].sort((a, b) => a.sentence - b.sentence),
    retold: new Set(retold.keys()),
  };
}

/** The first verb of the sentence with a country as its object and the word that leads on to an act. */
function affectedIn(doc: Doc, { firstToken }: Sentence, actors: readonly Actor[]): Affected | null {
  for (const named of actors) {
    if (named.role === 'owner' || named.first === firstToken) continue;
    const { countries, end } = listOf(doc, named, actors);
    for (let verb = named.first - 1; verb >= Math.max(firstToken, named.first - REACH); verb--) {
      const { norm, isWord } = doc.tokens[verb] as Token;
      if (!isWord) break;
      for (const kind of doc.language.stances.affecting) {
        if (!kind.verbs.test(norm)) continue;
        for (let link = end; link < end + REACH && doc.tokens[link]?.isWord; link++)
          if (kind.links.has((doc.tokens[link] as Token).norm)) return { kind, verb, link, countries };
      }
    }
  }
  return null;
}

/** What the object is said to do, on the topic, and the side that it takes by it. */
function actOf(
  doc: Doc,
  sentence: Sentence,
  { link, kind }: Affected,
  matches: readonly Match[],
  topic: Topic,
): { readonly match: Match; readonly stance: Position } | null {
  // "urged Arland not to sign", "not to block it"
  const isNot = doc.tokens[link - 1]?.norm === 'not';
  for (const match of matches) {
    const { first, rule } = match;
    if (first < link || first > link + REACH + 1 || rule.judgement === true) continue;
    // "asked Arland to halt work on it": what is asked is the verb right behind
    if (kind.object === null && first > link + 1 && !/ly$/.test(doc.tokens[link + 1]?.norm ?? '')) continue;
    const read = moodOf(doc, link + 1, match).stance;
    // "to drop the tariffs": an act that ends the matter, whatever else its words may do
    const { norm } = doc.tokens[link + 1] as Token;
    const isEnd =
      (worksAgainst(doc, link + 1) || doc.language.stances.signalWords.lifts.has(norm)) && !topic.isWord(norm);
    const told = isEnd && read === 'supports' ? 'opposes' : read;
    const stance = isNot ? (OPPOSITE[told ?? 'undecided'] ?? null) : told;
    if (stance === null || !(stance in OPPOSITE) || topicLink(doc, sentence, match, topic, false).onTopic < 2) continue;
    return { match, stance };
  }
  return null;
}

function retell(
  doc: Doc,
  { index, firstToken }: Sentence,
  { kind, verb, link, countries }: Affected,
  { match, stance }: { readonly match: Match; readonly stance: Position },
  actors: readonly Actor[],
  own: readonly Signal[],
): readonly Signal[] | null {
  const mood = moodOfVerb(doc, firstToken, verb);
  if (mood === 'passive') return null;
  const isOf = ({ first }: Signal) => first >= verb && first < match.end;
  const replaced = own.filter(isOf);
  const subject = actors.findLast(({ role, end }) => role === 'subject' && end <= verb)?.country;
  // "did not ask Arland to sign": neither has said anything by it
  if (mood === 'failed' && kind.object === null)
    return own.filter((signal) => !isOf(signal) || !countries.includes(signal.country));
  // "praised its president for pressing for it": within one state
  if (replaced.some(({ country, first }) => first < link && countries.includes(country))) return null;
  const subjects = new Set([...replaced.map(({ country }) => country), ...(subject ? [subject] : [])]);
  if (subject && countries.includes(subject)) return null;
  for (const country of countries) subjects.delete(country);
  const place = { sentence: index, first: match.first, end: match.end, speaker: null };
  const tell = (country: CountryCode, isSame: boolean): Signal =>
    signalWith(replaced.find((signal) => signal.country === country) ?? plainSignal(match.rule, country, place), {
      stance: isSame ? stance : (OPPOSITE[stance] ?? null),
      isUnreal: false,
      onTopic: 2,
    });
  const isDone = kind.object !== null && (mood === 'real' || (mood === 'failed' && kind.isCause));
  return [
    ...own.filter((signal) => !isOf(signal)),
    ...[...subjects].map((country) => tell(country, kind.subject === 'same')),
    ...(isDone ? countries.map((country) => tell(country, (kind.object === 'same') !== (mood === 'failed'))) : []),
  ];
}

/** Words between a verb and what negates or doubts it. */
const HELPERS = 4;

/** Was it done: "persuaded", "failed to persuade" and "could not persuade", "hopes to persuade", or "was persuaded"? */
function moodOfVerb(
  { tokens, language }: Doc,
  firstToken: number,
  verb: number,
): 'real' | 'failed' | 'unreal' | 'passive' {
  const { negators } = language.stances.words;
  const { beOrGet, have } = language.stances.signalWords;
  const { auxiliaries, adverbs } = language.functionWords;
  let isReal = true;
  for (let at = verb - 1; at >= Math.max(firstToken, verb - HELPERS); at--) {
    const { norm } = tokens[at] as Token;
    if (negators.has(norm)) return 'failed';
    if (at === verb - 1 && beOrGet.has(norm) && !/ing$/.test((tokens[verb] as Token).norm)) return 'passive';
    if (norm === 'to' || (auxiliaries.has(norm) && !have.has(norm))) isReal = false;
    else if (isReal && !adverbs.has(norm) && !have.has(norm)) break;
  }
  return isReal ? 'real' : 'unreal';
}
