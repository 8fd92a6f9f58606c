import type { Span } from '../../types/span';
import type { Attributions } from '../attribution/speakers';
import type { Doc } from '../doc';
import { readCue } from './voiced';

/** Fewer lines that open with a name and a colon are no conversation. */
const FEWEST_TURNS = 3;

/** "Ana Ortega: I left in May. It was late.": who speaks each paragraph of a conversation in print, by index of the block. */
export function turnsOf(doc: Doc, { attributions }: Attributions): ReadonlyMap<number, number> {
  const turns = new Map<number, number>();
  let isPrinted = false;
  for (const { cue, sentence, speaker, quotes } of attributions) {
    const { block, start } = doc.sentences[sentence] ?? NOWHERE;
    const { kind, start: blockStart } = doc.blocks[block] ?? NO_BLOCK;
    if (speaker !== null && quotes.length === 0 && kind === 'paragraph' && start === blockStart)
      if (CONSTRUCTIONS.has(readCue(cue).construction)) turns.set(block, speaker);
    isPrinted ||= readCue(cue).construction === 'turn';
  }
  return !isPrinted && turns.size < FEWEST_TURNS ? NO_TURNS : turns;
}

const CONSTRUCTIONS = new Set(['colon', 'turn']);
const NO_TURNS: ReadonlyMap<number, number> = new Map();
const NOWHERE: Pick<Span, 'start'> & { readonly block: number } = { block: -1, start: -1 };
const NO_BLOCK: Pick<Span, 'start'> & { readonly kind: string } = { kind: '', start: 0 };
