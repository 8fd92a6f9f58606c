import type { StanceRule } from '../../language/stance-types';
import type { Doc, Token } from '../doc';
import type { LinkedEvent } from './deeds';
import { tokenize } from '../text/tokens';
import { plainSignal } from './plain-signal';
import type { Signal } from './signals';
import type { Topic } from './topic';

/** "Arland sends a company of engineers", where a joint force is the topic. */
export const GIVES: StanceRule = {
  id: 'contributes',
  stance: 'supports',
  strength: 2,
  because: 'Gives men, money or equipment to what the article is about',
  patterns: [],
  examples: [],
  counterexamples: [],
};

/** Kinds of deeds by which something is given or lent. */
const GIVING = new Set(['aid', 'cooperate', 'mobilize', 'enact']);

/**
 * Gifts to what many give to together, where that is the topic: a force, a fund, a rescue. No word of the topic need stand
 * beside them ("Benin sends a company of engineers, as it always has"); what is given must be of the kind.
 */
export function readContributions(doc: Doc, events: readonly LinkedEvent[], topic: Topic): Signal[] {
  const { pooledNouns } = doc.language.stances.words;
  const isPooled =
    tokenize(doc.article.title).some(({ norm }) => pooledNouns.has(norm)) ||
    [...pooledNouns].some((noun) => topic.isWord(noun));
  if (!isPooled) return [];
  return events.flatMap((event): Signal[] => {
    const { entry, agents, link, mood, isNegated, isNominal, sentence, at, end, speaker } = event;
    if (link > 1 || isNegated || isNominal || !GIVING.has(entry.plover) || entry.kind !== 'deed') return [];
    if ((mood !== 'done' && mood !== 'meant') || !hasGift(doc, at, end)) return [];
    return agents.map((country) => plainSignal(GIVES, country, { sentence, first: at, end: at + 1, speaker }));
  });
}

/** Words after the verb in which what is given stands. */
const GIFT_REACH = 7;

function hasGift(doc: Doc, at: number, end: number): boolean {
  const { giftNouns } = doc.language.stances.words;
  for (let token = at + 1; token < Math.min(end, at + GIFT_REACH); token++)
    if (giftNouns.has((doc.tokens[token] as Token).norm)) return !isAllThatCame(doc, token);
  return false;
}

/** "sent observers but no delegation", "sent observers, not ministers": less than was looked for. */
function isAllThatCame(doc: Doc, gift: number): boolean {
  const next = doc.tokens[gift + 1];
  const turn = next?.text === ',' || next?.norm === 'but' ? doc.tokens[gift + 2] : next;
  return /^(?:no|not)$/.test(turn?.norm ?? '');
}
