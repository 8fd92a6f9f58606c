import type { Position } from '../../../language/stance-types';
import type { CountryCode } from '../../../types/analysis';
import type { Doc, Sentence, Token } from '../../doc';
import { languageNumbers } from '../../text/word-numbers';
import type { Actor } from '../actors/actors';
import { answersTo, isOfComment } from './bare-answers';
import { weightOf } from '../verdict/features';
import { joined } from '../grammar/lists';
import { signalWith } from '../signals/signal-shape';
import { firstFrom, type Signal } from '../signals/signals';
import type { Topic } from '../topic/topic';

/** How a country stands to what was said before: with it, against it, or still open. */
type Turn = 'same' | 'opposite' | 'open';

/** What such words say to a matter that somebody asks for. */
const ANSWER = { same: 'supports', opposite: 'opposes', open: 'undecided' } as const;

/** Words that stand for a position told before: whose they are, and how they turn it. */
type ProVerb = { readonly at: number; readonly countries: readonly CountryCode[]; readonly turn: Turn };

/** How much a position must count to be gone back to. */
const PLAIN = 0.5;

const OPPOSITE: Partial<Record<Position, Position>> = { supports: 'opposes', opposes: 'supports' };

/**
 * The positions of those who do, or do not do, what the text has just told of others: each in the words that say so, and in
 * those that they go back to, in the same sentence or the one before.
 */
export function readProVerbs(
  doc: Doc,
  actors: readonly (readonly Actor[])[],
  signals: readonly Signal[],
  topic: Topic,
): Signal[] {
  const sorted = [...signals].sort((a, b) => a.sentence - b.sentence);
  return doc.sentences.flatMap((sentence) => {
    const here = actors[sentence.index] ?? [];
    return here.length === 0
      ? []
      : proVerbsIn(doc, sentence, here).flatMap((proVerb) => {
          const model = modelOf(sorted, sentence, proVerb);
          if (model !== null) return signalsOf(model, sentence, proVerb);
          const { at, countries, turn } = proVerb;
          return answersTo(doc, sentence, { at, countries, stance: ANSWER[turn] }, topic);
        });
  });
}

function signalsOf(model: Signal, { index }: Sentence, { at, countries, turn }: ProVerb): Signal[] {
  const told = model.stance as Position;
  const stance = turn === 'same' ? told : turn === 'open' ? 'undecided' : OPPOSITE[told];
  if (stance === undefined) return [];
  const isNominal = turn !== 'same';
  return countries.flatMap((country) => {
    const own = { country, stance, via: 'subject', speaker: null, isReported: false, isNominal } as const;
    const taken = signalWith(model, own);
    return model.sentence === index
      ? [taken]
      : [taken, signalWith(model, { ...own, sentence: index, first: at, end: at + 1 })];
  });
}

/** The strongest plain position of another country before the words, in their sentence; else in the one before. */
function modelOf(signals: readonly Signal[], { index }: Sentence, { at, countries, turn }: ProVerb): Signal | null {
  let found: Signal | null = null;
  for (let next = firstFrom(signals, index - 1); next < signals.length; next++) {
    const signal = signals[next] as Signal;
    if (signal.sentence > index) break;
    if (countries.includes(signal.country) || signal.first >= at || weightOf(signal) < PLAIN) continue;
    if (turn !== 'same' && (signal.onTopic < 2 || signal.stance === 'undecided')) continue;
    if (found === null || signal.sentence > found.sentence || signal.rule.strength > found.rule.strength)
      found = signal;
  }
  return found;
}

/** Words from a subject to the verb that stands for another: "is also widely expected to do". */
const REACH = 7;

/**
 * "Arland did so on Friday", "has declined to do so", "has yet to do the same", "is expected to follow", "took a similar
 * decision", "disagrees", "but Arland has refused": verbs that say nothing but that somebody does, or does not, what the
 * text has just told of others.
 */
function proVerbsIn(doc: Doc, sentence: Sentence, actors: readonly Actor[]): ProVerb[] {
  const found: ProVerb[] = [];
  const states = actors.filter(({ role }) => role !== 'owner' && role !== 'other');
  const numbers = mayStand(doc.language);
  for (let at = sentence.firstToken + 1; at < sentence.endToken; at++) {
    const kind = numbers.at(doc, at) === 0 ? null : kindAt(doc, sentence, at);
    if (kind === null) continue;
    const subject = subjectBefore(doc, at, states);
    if (!subject) continue;
    const turn = turnOf(doc, subject.end, at, kind);
    if (turn !== null) found.push({ at, countries: joined(doc, states, subject), turn });
  }
  return found;
}

/** The nearest state before that acts, or that "with" puts beside the clause: "with Arland expected to follow". */
function subjectBefore(doc: Doc, at: number, states: readonly Actor[]): Actor | undefined {
  const subject = states.findLast(({ end }) => end <= at && at - end <= REACH);
  if (!subject) return undefined;
  for (let between = subject.end; between < at; between++)
    if (ENDS.test(doc.tokens[between]?.text ?? '')) return undefined;
  // "nobody can say if Arland will do so"
  if (doc.language.stances.words.unreal.has(doc.tokens[subject.first - 1]?.norm ?? '')) return undefined;
  if (subject.role === 'subject') return subject;
  const isBeside =
    doc.tokens[subject.first - 1]?.norm === 'with' &&
    doc.language.stances.positionWords.expectedSoon.has(doc.tokens[subject.end]?.norm ?? '');
  return isBeside ? subject : undefined;
}

const ENDS = /^[,;:.—–“”"]$/;

/** "do so": turned by what stands before; the others turn by themselves. */
type Kind = 'do' | 'follow' | Turn;

function kindAt(doc: Doc, sentence: Sentence, at: number): Kind | null {
  const { endToken } = sentence;
  const norm = (offset: number) => (at + offset < endToken ? (doc.tokens[at + offset] as Token).norm : '');
  const isLast = (offset: number) => at + offset >= endToken || !(doc.tokens[at + offset] as Token).isWord;
  const closes = (offset: number) =>
    isLast(offset) ||
    doc.language.functionWords.times.has(norm(offset)) ||
    doc.language.stances.positionWords.closesStep.has(norm(offset));
  const word = norm(0);
  const words = doc.language.stances.positionWords;
  // "Arland does, too", "Arland is as well", "Arland does not either"
  if (words.standIn.has(word)) {
    const too = norm(1) === ',' ? 2 : 1;
    // "is, too", not "is too early"
    const isDegree = too === 1 && /^(?:early|late|soon)$/.test(norm(2));
    if (words.tooWords.has(norm(too)) && norm(too) !== 'also' && !isDegree && closes(too + 1)) return 'same';
    if (norm(1) === 'as' && norm(2) === 'well' && closes(3)) return 'same';
    if (norm(1) === 'not' && norm(2) === 'either' && closes(3)) return 'same';
  }
  if (words.deniedStandIn.has(word) && norm(1) === 'either') return 'same';
  // "sees it the same way", "sees things differently"
  if (/^s(?:ees?|aw)$/.test(word) && words.seesIt.has(norm(1))) {
    if (words.alike.has(norm(2)) || (norm(2) === 'the' && norm(3) === 'same')) return 'same';
    if (words.differs.has(norm(2))) return 'opposite';
  }
  // "takes the opposite view"
  if (words.sharesView.test(word) && words.opposed.has(norm(2)) && words.viewNouns.has(norm(3))) return 'opposite';
  if (word === 'differ' && norm(-1) === 'to' && /^beg/.test(norm(-2))) return 'opposite';
  // "followed its example", "followed hours later"
  if (words.followsSuit.has(word)) {
    if (words.leadOf.has(norm(2))) return 'do';
    if (
      norm(-1) !== 'is' &&
      (isLast(1) ||
        words.afterIt.has(norm(1)) ||
        words.afterIt.has(norm(2)) ||
        doc.language.functionWords.times.has(norm(2)))
    )
      return norm(1) === 'suit' ? null : 'do';
  }
  if (doc.language.stances.positionWords.does.has(word)) {
    if (norm(1) === 'so' || norm(1) === 'likewise')
      return doc.language.stances.positionWords.onlyIf.has(norm(2)) ? null : 'do';
    if (norm(1) === 'the' && words.opposed.has(norm(2)) && isLast(3)) return 'opposite';
    return norm(1) === 'the' && norm(2) === 'same' ? 'do' : null;
  }
  if (/^follow(?:ing)?$/.test(word) && norm(1) === 'suit') return 'do';
  // "Arland soon will", "Arland will soon"
  if (/^w(?:ill|ould)$/.test(word) && (norm(-1) === 'soon' ? isLast(1) : norm(1) === 'soon' && isLast(2)))
    return 'same';
  if (word === 'follow' && norm(-1) === 'to' && closes(1)) return 'follow';
  if (doc.language.stances.positionWords.takesStep.has(word)) {
    const from = /^(?:an?|the)$/.test(norm(1)) ? 2 : 1;
    return doc.language.stances.positionWords.similar.has(norm(from)) &&
      doc.language.stances.positionWords.steps.has(norm(from + 1))
      ? 'do'
      : null;
  }
  if (doc.language.stances.positionWords.agrees.has(word)) return isLast(1) && norm(-1) !== 'has' ? 'do' : null;
  // "refused", "refused outright"
  if (doc.language.stances.positionWords.backsOut.has(word))
    return isLast(doc.language.stances.positionWords.flatly.has(norm(1)) ? 2 : 1) && !isOfComment(doc, sentence, at)
      ? 'opposite'
      : null;
  return null;
}

/** 1 for a word that may be such a verb, which most are not. */
const mayStand = languageNumbers(
  (
    { norm },
    {
      stances: {
        positionWords: { does, takesStep, agrees, backsOut, standIn, deniedStandIn, followsSuit, sharesView },
      },
    },
  ) =>
    /^(?:follow(?:ing)?|differ|s(?:ees?|aw))$/.test(norm) ||
    [does, takesStep, agrees, backsOut, standIn, deniedStandIn, followsSuit].some((words) => words.has(norm)) ||
    sharesView.test(norm)
      ? 1
      : 0,
);

/** What the words between a subject and such a verb make of it; null where somebody else is to do it. */
function turnOf(doc: Doc, from: number, at: number, kind: Kind): Turn | null {
  for (let between = from; between < at; between++)
    if (doc.language.stances.positionWords.either.has(doc.tokens[between]?.norm ?? '')) return null;
  if (kind === 'opposite' || kind === 'same' || kind === 'open') return kind;
  let turn: Turn = 'same';
  let isExpected = false;
  for (let between = from; between < at; between++) {
    const { norm } = doc.tokens[between] as Token;
    if (doc.language.stances.positionWords.asksOther.has(norm)) return null;
    if (doc.language.stances.positionWords.expected.has(norm)) isExpected = true;
    if (doc.language.stances.positionWords.open.has(norm)) turn = 'open';
    else if (doc.language.stances.positionWords.refusesTo.has(norm) || norm.endsWith("n't") || norm.endsWith('n’t'))
      turn = turn === 'open' ? 'open' : 'opposite';
  }
  return kind === 'follow' && !isExpected ? null : turn;
}
