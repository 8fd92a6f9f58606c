import type { Doc, Sentence, Token } from '../../doc';
import type { Holding } from '../grammar/position-nouns';

/** "had been among the critics", "long a critic, now says". */
export function isOver(doc: Doc, sentence: Sentence, { first, end, noun }: Holding): boolean {
  for (
    let at = Math.max(sentence.firstToken, Math.min(first, noun) - 4);
    at < Math.min(end + 4, sentence.endToken);
    at++
  ) {
    const { norm, isWord } = doc.tokens[at] as Token;
    // "With support from Arland, the bid now has 41 votes"
    if (!isWord && at >= end) return false;
    if (norm === 'once' || norm === 'previously' || norm === 'formerly' || (norm === 'now' && at >= end)) return true;
    if (norm === 'had' && at < noun && /^(?:been|long|once)$/.test(doc.tokens[at + 1]?.norm ?? '')) return true;
  }
  return false;
}

/** Words before and behind in which something tells that nobody has said it. */
const BEFORE = 9;
const BEHIND = 5;

/** Wished for, feared, denied, lost or ended: "hopes for Arland's support", "Arland's consent is needed", "no objections". */
export function isUnsaid(doc: Doc, sentence: Sentence, { first, end, noun, entry }: Holding): boolean {
  const { negators, unreal } = doc.language.stances.words;
  const from = Math.min(first, noun);
  for (let at = from - 1, words = 0; at >= sentence.firstToken && words < BEFORE; at--) {
    const { norm, isWord, text } = doc.tokens[at] as Token;
    if (/^[;:—–]$/.test(text) || norm === 'but' || (text === ',' && words > 0)) break;
    if (!isWord) continue;
    words++;
    const isDenied = negators.has(norm) && words < 7 && (!norm.startsWith('fail') || doc.tokens[at + 1]?.norm === 'to');
    if ((WISHED.has(norm) && !isThing(doc, at)) || unreal.has(norm) || isDenied) return true;
    if (entry.rule.stance === 'opposes' && ENDED.has(norm)) return true;
  }
  if (entry.rule.stance === 'undecided') return false;
  for (let at = end; at < Math.min(end + BEHIND, sentence.endToken); at++) {
    const { norm, isWord } = doc.tokens[at] as Token;
    if (!isWord) return false;
    // "was never in doubt"
    if (negators.has(norm) && doc.tokens[at + 2]?.norm === 'doubt') return false;
    if (WANTED.has(norm)) return true;
  }
  return false;
}

/** "The request ran into a veto": what was asked for before, and not the position. */
const isThing = (doc: Doc, at: number): boolean =>
  /^(?:requests?|needs?|hopes?|fears?|risks?|loss)$/.test(doc.tokens[at]?.norm ?? '') &&
  /^(?:the|its|their|his|her|this|that|a|an)$/.test(doc.tokens[at - 1]?.norm ?? '') &&
  !/^(?:for|of|to|that)$/.test(doc.tokens[at + 1]?.norm ?? '');

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

const WISHED = words(
  `hope hopes hoped hoping seek seeks sought seeking want wants wanted wanting need needs needed needing ask asks asked asking
  await awaits awaited awaiting wait waits waiting lack lacks lacked lacking yet lose loses lost losing loss fear fears feared
  risk risks risking may might could possible likely expected expects try tries tried trying
  require requires required withdraw withdraws withdrew withdrawn request requested requests if depends hinges subject pending
  conditional contingent`,
);

/** What ends an objection. */
const ENDED = words(
  'drop drops dropped lift lifts lifted overcome overcame overcomes ended ends end ease eased eases allay allayed allays addressed answered removed softened soften',
);

const WANTED = words(
  'needed required awaited pending sought necessary crucial vital essential doubt uncertain wavering waver waned fell collapsed faded hinges hinged depends depended conditional contingent',
);
