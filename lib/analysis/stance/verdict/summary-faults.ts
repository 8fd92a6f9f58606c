import type { Doc, Sentence, Token } from '../../doc';

/** A line that sums a position up, and the tokens that it was made of. */
export type Line = { readonly text: string; readonly sentence: Sentence; readonly first: number; readonly end: number };

/** A line of fewer words tells little by itself. */
const FEWEST = 5;
/** Words at the beginning of a line in which a pronoun stands for nothing that the line names. */
const OPENING = 5;
/** Words of the topic that make a line worth more, and by how much each. */
const TOPIC_WORDS = 2;
const TOPIC = 0.1;

/** What each fault of a line costs. */
const COSTS = { cut: 0.05, short: 0.25, opens: 0.4, speaks: 0.3, asks: 0.4, dangles: 0.25, hangs: 0.15 } as const;

/** What keeps a line from being read by itself, less the words of the topic that it holds. */
export function costOf(doc: Doc, line: Line, isOfTopic: (norm: string) => boolean): number {
  const words = doc.tokens.slice(line.first, line.end);
  const topical = words.filter(({ norm }) => isOfTopic(norm)).length;
  const faults = faultsOf(doc, line).reduce((sum, fault) => sum + COSTS[fault], 0);
  return faults - TOPIC * Math.min(TOPIC_WORDS, topical);
}

function faultsOf(doc: Doc, { text, sentence, first, end }: Line): (keyof typeof COSTS)[] {
  const small = doc.language.functionWords;
  const { speaks, dangling } = doc.language.stances.summaryWords;
  const opening = (doc.tokens[first] as Token).norm;
  const before = doc.tokens[first - 1];
  const isFirst = first === sentence.firstToken || before?.isWord === false;
  const faults: (keyof typeof COSTS)[] = [];
  if (text.endsWith('…')) faults.push('cut');
  if (text.split(' ').length < FEWEST) faults.push('short');
  if (small.conjunctions.has(opening) || small.relatives.has(opening) || small.prepositions.has(opening))
    faults.push('opens');
  if (speaks.has(opening)) faults.push('speaks');
  if (doc.tokens[sentence.endToken - 1]?.text === '?' && end >= sentence.endToken - 2) faults.push('asks');
  if (doc.tokens.slice(first, Math.min(end, first + OPENING)).some(({ norm }) => dangling.has(norm)))
    faults.push('dangles');
  // "…, offering $30 billion": what it hangs on is told before
  if (isFirst && first > sentence.firstToken && opening.endsWith('ing')) faults.push('hangs');
  return faults;
}
