import type { StanceRule } from '../../../language/stance-types';
import type { Doc, Token } from '../../doc';
import type { Actor } from '../actors/actors';
import type { LinkedEvent } from './deeds';
import { tokenize } from '../../text/tokens';
import { plainRule, plainSignal } from '../signals/plain-signal';
import type { Signal } from '../signals/signals';
import type { Topic } from '../topic/topic';

/** "Arland sends a company of engineers", where a joint force is the topic. */
export const GIVES: StanceRule = plainRule(
  'contributes',
  'supports',
  2,
  'Gives men, money or equipment to what the article is about',
);

/** Kinds of deeds by which something is given or lent. */
const GIVING = new Set(['aid', 'cooperate', 'mobilize', 'enact']);

/**
 * Gifts to what many give to together, where that is the topic: a force, a fund, a rescue. No word of the topic need stand
 * beside them ("Benin sends a company of engineers, as it always has"); what is given must be of the kind.
 */
export function readContributions(
  doc: Doc,
  read: {
    readonly events: readonly LinkedEvent[];
    readonly spoken: readonly Signal[];
    readonly actors: readonly (readonly Actor[])[];
    readonly topic: Topic;
  },
): Signal[] {
  const { topic, events, spoken } = read;
  const { pooledNouns } = doc.language.stances.words;
  const isPooled =
    tokenize(doc.article.title).some(({ norm }) => pooledNouns.has(norm)) ||
    [...pooledNouns].some((noun) => topic.isWord(noun));
  if (!isPooled) return [];
  const announced = spoken.filter((signal) => signal.onTopic < 2 && !signal.isUnreal && announces(doc, signal));
  const denied = spoken.filter(({ isNegated, isUnreal }) => isNegated || isUnreal);
  // "decided against sending a frigate", "was asked to send one"
  const isGiven = ({ country, sentence, first }: Signal) =>
    !denied.some(
      (other) => other.country === country && other.sentence === sentence && other.first <= first && other.end > first,
    );
  const given = events.flatMap((event): Signal[] => {
    const { entry, agents, link, mood, isNegated, isNominal, sentence, at, end, speaker } = event;
    if (link > 1 || isNegated || isNominal || !GIVING.has(entry.plover) || entry.kind !== 'deed') return [];
    if ((mood !== 'done' && mood !== 'meant') || !hasGift(doc, at, end) || isForElse(doc, at, end, topic)) return [];
    return [
      ...agents.map((country) => plainSignal(GIVES, country, { sentence, first: at, end: at + 1, speaker })),
      ...(read.actors[sentence] ?? [])
        .filter((actor) => actor.first > at && isGapped(doc, actor))
        .map(({ country, first, end: stop }) =>
          plainSignal(GIVES, country, { sentence, first, end: stop, speaker: null }),
        ),
    ];
  });
  return [
    ...given.filter(isGiven),
    ...announced.map(({ country, sentence, first, end, speaker }) =>
      plainSignal(GIVES, country, { sentence, first, end, speaker }),
    ),
  ];
}

/** "announced contributions", "contributes two million": in so many words. */
const announces = (doc: Doc, { rule, stance, first, end }: Signal): boolean =>
  rule.id === 'takes-part' &&
  stance === 'supports' &&
  doc.tokens.slice(first, end).some(({ norm }) => norm.startsWith('contribut'));

/** "Arland sent two launches and Nordia a team of divers": a name with a gift behind it, the verb left out. */
function isGapped(doc: Doc, { role, first, end }: Actor): boolean {
  if (role === 'owner' || !/^(?:and|,|;)$/.test(doc.tokens[first - 1]?.norm ?? '')) return false;
  const { giftNouns } = doc.language.stances.words;
  if (!doc.language.stances.positionWords.opensGift.test(doc.tokens[end]?.norm ?? '')) return false;
  return doc.tokens.slice(end + 1, end + 4).some(({ norm }) => giftNouns.has(norm));
}

/** Words after the verb in which what is given stands. */
const GIFT_REACH = 7;

function hasGift(doc: Doc, at: number, end: number): boolean {
  const { giftNouns } = doc.language.stances.words;
  // "will send no soldiers"
  if (doc.tokens[at + 1]?.norm === 'no') return false;
  for (let token = at + 1; token < Math.min(end, at + GIFT_REACH); token++)
    if (giftNouns.has((doc.tokens[token] as Token).norm)) return !isAllThatCame(doc, token);
  return false;
}

/** "sent two planes to fight fires in Port Vale": a purpose in which nothing is of the topic. */
function isForElse(doc: Doc, at: number, end: number, topic: Topic): boolean {
  for (let token = at + 2; token < end - 1; token++) {
    if (
      doc.tokens[token]?.norm !== 'to' ||
      !doc.language.stances.positionWords.purposes.has(doc.tokens[token + 1]?.norm ?? '')
    )
      continue;
    return !doc.tokens.slice(token, end).some(({ norm }) => topic.isWord(norm));
  }
  return false;
}

/** "sent observers but no delegation", "sent observers, not ministers": less than was looked for. */
function isAllThatCame(doc: Doc, gift: number): boolean {
  const next = doc.tokens[gift + 1];
  const turn = next?.text === ',' || next?.norm === 'but' ? doc.tokens[gift + 2] : next;
  return /^(?:no|not)$/.test(turn?.norm ?? '');
}
