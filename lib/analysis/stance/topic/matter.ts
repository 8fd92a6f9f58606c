import type { Language } from '../../../language/types';
import type { Doc, Token } from '../../doc';
import { tokenize } from '../../text/tokens';
import { eventLexicon } from '../signals/lexicon';
import { stem } from './topic-words';
import type { Topic } from './topic';

/**
 * A matter that puts an end to something: "Arland halts aid", "a ban on beef", "lifting the ban". `signs` has its nouns:
 * -1 what would be no more, 1 what would be (the beef, where the ban on it is lifted).
 */
export type Matter = {
  readonly signs: ReadonlyMap<string, 1 | -1>;
  /** Those whom it ends the stay of: "expels envoys". What else is said of them is none of the matter. */
  readonly isOfPeople: boolean;
  /** The verb that ends it; null where only a noun tells it. */
  readonly lemma: string | null;
};

/** Words behind the deed, and before it, that name what it ends. */
const OBJECT = 8;

/**
 * The matter of an article whose headline names as its topic that something ends; null where it does not. `named` are the names of
 * countries in text and headline, which say whose it is and not what.
 */
export function findMatter(doc: Doc, topic: Topic, named: readonly string[]): Matter | null {
  const { title } = doc.article;
  const start = title.indexOf(topic.phrase);
  if (start < 0 || isHeldOut(doc.language, tokenize(title.slice(0, start)))) return null;
  const tokens = tokenize(topic.phrase);
  const ends = endsIn(doc.language);
  const names = namesIn(named);
  const isPart = (token: Token) => token.isWord && !names.has(token.norm) && !/^\p{N}/u.test(token.text);
  for (let at = 0; at < tokens.length; at++) {
    if (!ends(tokens, at) || !isDeed(doc, tokens, at, names)) continue;
    const entry = eventLexicon(doc.language)(tokens[at] as Token)?.verb;
    // "blocks the pipeline", "recalls envoy": a no to what others want or do, which is the matter
    if (entry && (entry.lemma === 'block' || doc.language.stances.positionWords.protests.has(entry.lemma))) return null;
    const behind = objectBehind(doc, tokens, at, isPart, ends);
    const signs = behind.size > 0 ? behind : objectBefore(doc, tokens, at, isPart);
    return signs.size > 0
      ? {
          signs,
          isOfPeople: doc.language.stances.matterWords.ofPeople.has(entry?.lemma ?? ''),
          lemma: entry?.lemma ?? null,
        }
      : null;
  }
  return null;
}

/** "Arland halts aid", "to halt aid", "a halt to aid", not "banned goods", "a rift could halt it", "the hosts drop it". */
function isDeed(doc: Doc, tokens: readonly Token[], at: number, names: ReadonlySet<string>): boolean {
  const { norm } = tokens[at] as Token;
  const before = tokens[at - 1];
  if (!before) return !norm.endsWith('ed');
  const word = eventLexicon(doc.language)(tokens[at] as Token);
  const { prepositions, determiners, possessives } = doc.language.functionWords;
  const opens = prepositions.has(before.norm) || determiners.has(before.norm) || possessives.has(before.norm);
  if (word?.form === 'gerund') return opens;
  if (word?.form === 'past' && opens) return false;
  if (before.norm === 'to' || opens || (word?.noun && !objectFollows(doc, tokens, at))) return true;
  const lead = tokens.slice(0, at);
  // "the fuel ban treaty": no verb behind one alone
  if (word?.form === 'base' && !/s$/.test(before.norm) && !lead.some(({ norm: part }) => /^(?:and|,)$/.test(part)))
    return false;
  return (
    lead.some((token) => names.has(token.norm)) &&
    !lead.some((token) => doc.language.stances.matterWords.maybe.test(token.norm)) &&
    !isHeldOut(doc.language, lead)
  );
}

/**
 * Does a headline only hold out, or ask of another, that something is ended: "threatens to halt", "asks Arland to halt"? The
 * thing is the matter then. "wants to halt it": its own deed.
 */
export function isHeldOut({ stances }: Language, lead: readonly Token[]): boolean {
  const { heldOut, asks } = stances.matterWords;
  return lead.some(({ norm }, at) => heldOut.test(norm) || (asks.has(norm) && lead[at + 1]?.norm !== 'to'));
}

/** "halts aid", "halts the aid": is there something that the word acts on? */
const objectFollows = ({ language }: Doc, tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.isWord === true && !language.functionWords.prepositions.has(tokens[at + 1]?.norm ?? '');

/** "halts aid to the farms", "ban on imports of beef", "strips the club of its seat": what follows the deed. */
function objectBehind(
  doc: Doc,
  tokens: readonly Token[],
  deed: number,
  isPart: (token: Token) => boolean,
  ends: EndAt,
): Map<string, 1 | -1> {
  const small = doc.language.functionWords;
  const signs = new Map<string, 1 | -1>();
  let sign: 1 | -1 = -1;
  for (let at = deed + 1, words = 0; at < tokens.length && words < OBJECT; at++) {
    const token = tokens[at] as Token;
    if (!token.isWord) {
      if (/^[-'’‘“”"/]$/.test(token.text)) continue;
      break;
    }
    words++;
    if (doc.language.stances.matterWords.stops.has(token.norm)) break;
    if (small.prepositions.has(token.norm)) {
      if (!doc.language.stances.matterWords.joins.has(token.norm)) break;
      continue;
    }
    if (!isPart(token) || isSmall(doc, token)) continue;
    addThing(doc.language, signs, token, sign);
    // "lifts the ban on beef": the beef is free again
    if (ends(tokens, at)) sign = sign === 1 ? -1 : 1;
  }
  return signs;
}

/** "asylum claims suspended", "the rice export ban": what stands before the deed. */
function objectBefore(
  doc: Doc,
  tokens: readonly Token[],
  deed: number,
  isPart: (token: Token) => boolean,
): Map<string, 1 | -1> {
  const signs = new Map<string, 1 | -1>();
  const { norm } = tokens[deed] as Token;
  const isNoun = eventLexicon(doc.language)(tokens[deed] as Token)?.noun;
  if (!isNoun && !/(?:ed|en|ut)$/.test(norm)) return signs;
  for (let at = deed - 1; at >= 0; at--) {
    const token = tokens[at] as Token;
    if (doc.language.stances.matterWords.beforeParticiple.has(token.norm)) continue;
    if (token.text === '-') continue;
    // "plan for pesticide ban": the plan is none of what it ends
    if (!isPart(token) || isSmall(doc, token) || doc.language.functionWords.prepositions.has(token.norm)) break;
    addThing(doc.language, signs, token, -1);
  }
  return signs;
}

/** Adds a noun with the verb of the same act: "exports", "export", "exporting". */
function addThing(language: Language, signs: Map<string, 1 | -1>, token: Token, sign: 1 | -1): void {
  signs.set(stem(token.norm), sign);
  for (const form of eventLexicon(language)(token)?.noun?.family ?? [])
    if (!signs.has(stem(form))) signs.set(stem(form), sign);
}

const isSmall = (doc: Doc, { norm }: Token): boolean => {
  const { determiners, possessives, auxiliaries, pronouns, adverbs, times } = doc.language.functionWords;
  return [determiners, possessives, auxiliaries, pronouns, adverbs, times].some((list) => list.has(norm));
};

/** The folded words of names. */
const namesIn = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.flatMap((name) => tokenize(name).map(({ norm }) => norm.replace(/['’]s?$/, ''))));

/** Does a token put an end to something: "halts", "the ban", "pulls out"? */
export type EndAt = (tokens: readonly Token[], at: number) => boolean;

/** Tells the words that put an end to something. */
export function endsIn(language: Language): EndAt {
  const wordOf = eventLexicon(language);
  const { ends } = language.stances.words;
  return (tokens, at) => {
    const token = tokens[at] as Token;
    const word = wordOf(token);
    const entry = word?.verb ?? word?.noun;
    if (!entry || !ends.has(entry.lemma)) return false;
    const next = tokens[at + 1]?.norm ?? '';
    const before = tokens[at - 1]?.norm ?? '';
    // "close to", "close ties"; "by the end of"; "the left"; "pulls ahead"
    if (token.norm === 'close' || token.norm === 'closer') return !language.stances.matterWords.ties.has(next);
    if (token.norm === 'end')
      return !(before === 'the' && language.stances.matterWords.turnsAway.has(tokens[at - 2]?.norm ?? ''));
    if (token.norm === 'left') return false;
    return entry.lemma !== 'pull' || next === 'out' || next === 'back';
  };
}
