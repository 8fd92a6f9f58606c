import type { Position } from '../../../language/stance-types';
import type { CountryCode } from '../../../types/analysis';
import type { Doc, Sentence, Token } from '../../doc';
import { WordNumbers } from '../../text/word-numbers';
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
  for (let at = sentence.firstToken + 1; at < sentence.endToken; at++) {
    const kind = mayStand.at(doc, at) === 0 ? null : kindAt(doc, sentence, at);
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
  if (subject.role === 'subject') return subject;
  const isBeside = doc.tokens[subject.first - 1]?.norm === 'with' && BESIDE.test(doc.tokens[subject.end]?.norm ?? '');
  return isBeside ? subject : undefined;
}

const ENDS = /^[,;:.—–“”"]$/;
const BESIDE = /^(?:expected|set|likely|due|poised|about|also|soon|now|still|yet|ready)$/;

/** "do so": turned by what stands before; the others turn by themselves. */
type Kind = 'do' | 'follow' | Turn;

function kindAt(doc: Doc, sentence: Sentence, at: number): Kind | null {
  const { endToken } = sentence;
  const norm = (offset: number) => (at + offset < endToken ? (doc.tokens[at + offset] as Token).norm : '');
  const isLast = (offset: number) => at + offset >= endToken || !(doc.tokens[at + offset] as Token).isWord;
  const closes = (offset: number) =>
    isLast(offset) || doc.language.functionWords.times.has(norm(offset)) || CLOSES.test(norm(offset));
  const word = norm(0);
  if (DOES.test(word)) {
    if (norm(1) === 'so' || norm(1) === 'likewise') return ONLY.test(norm(2)) ? null : 'do';
    return norm(1) === 'the' && norm(2) === 'same' ? 'do' : null;
  }
  if (word === 'follow' && norm(1) === 'suit') return 'do';
  if (word === 'follow' && norm(-1) === 'to' && closes(1)) return 'follow';
  if (TAKES.test(word)) {
    const from = /^(?:an?|the)$/.test(norm(1)) ? 2 : 1;
    return /^(?:similar|same|identical|parallel|matching)$/.test(norm(from)) && STEPS.test(norm(from + 1))
      ? 'do'
      : null;
  }
  if (AGREES.test(word)) return isLast(1) && norm(-1) !== 'has' ? 'do' : null;
  // "refused", "refused outright"
  if (BACKS_OUT.test(word))
    return isLast(FLATLY.test(norm(1)) ? 2 : 1) && !isOfComment(doc, sentence, at) ? 'opposite' : null;
  return null;
}

const FLATLY = /^(?:outright|flatly|point-blank|politely|again)$/;
const DOES = /^(?:do|does|did|done|doing)$/;
const TAKES = /^(?:make|made|makes|take|took|taken|takes|reach|reached)$/;
const AGREES = /^(?:agrees|agreed|concurs|concurred)$/;
const BACKS_OUT = /^(?:disagrees|disagreed|dissented|demurred|refuses|refused|declined|declines|balked)$/;

/** 1 for a word that may be such a verb, which most are not. */
const mayStand = new WordNumbers(({ norm }) =>
  norm === 'follow' || [DOES, TAKES, AGREES, BACKS_OUT].some((verb) => verb.test(norm)) ? 1 : 0,
);

const CLOSES = /^(?:soon|later|next|this|in|on|by|within|shortly|too)$/;
const ONLY = /^(?:only|unless|if)$/;
const STEPS = /^(?:decisions?|steps?|moves?|choices?|pledges?|announcements?|promises?|commitments?|vows?)$/;

/** What the words between a subject and such a verb make of it; null where somebody else is to do it. */
function turnOf(doc: Doc, from: number, at: number, kind: Kind): Turn | null {
  for (let between = from; between < at; between++) if (EITHER.test(doc.tokens[between]?.norm ?? '')) return null;
  if (kind === 'opposite' || kind === 'same' || kind === 'open') return kind;
  let turn: Turn = 'same';
  let isExpected = false;
  for (let between = from; between < at; between++) {
    const { norm } = doc.tokens[between] as Token;
    if (ASKS.has(norm)) return null;
    if (EXPECTED.has(norm)) isExpected = true;
    if (OPEN.has(norm)) turn = 'open';
    else if (REFUSES.has(norm) || norm.endsWith("n't") || norm.endsWith('n’t'))
      turn = turn === 'open' ? 'open' : 'opposite';
  }
  return kind === 'follow' && !isExpected ? null : turn;
}

/** "neither offered nor refused" */
const EITHER = /^(?:neither|nor|or)$/;

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

const ASKS = words(
  `urged urges asked asks told called calls pressed presses wants wanted invited encouraged pushed forced forces allow allowed allows
  help helped helps how why what which who whether if when would could said says`,
);
const EXPECTED = words('expected set likely due poised about ready planning plans intends vowed promised soon');
const OPEN = words('yet considering weighing may might still undecided unsure unclear mulling');
const REFUSES = words(
  'not never refused refuses refusing declined declines declining unwilling reluctant rejected ruled cannot unlikely fails failed',
);
