import type { CountryCode } from '../../../types/analysis';
import type { Doc, Sentence, Token } from '../../doc';
import { tokenize } from '../../text/tokens';
import type { Actor } from '../actors/actors';
import { ACCUSES, accusesInTitle } from './dispute';
import { weightOf } from '../verdict/features';
import { signalWith } from '../signals/signal-shape';
import type { Signal } from '../signals/signals';

/** Words between those that take a side and the party, or what is the party's. */
const REACH = 9;
/** What a party's own words must count for to tell its side, and how much more than what speaks for the other side. */
const LEAST = 0.6;
const CLEAR = 1.6;

type Side = 'supports' | 'opposes';

const OTHER = { supports: 'opposes', opposes: 'supports' } as const;

/**
 * Positions taken towards another's position or act: who "supported Arland's stance" or "shares its view" stands where
 * Arland stands, who "condemned Arland's decision" stands against it; so where Arland blocked the matter, the one is against
 * the matter and the other for it. Who "backs the unity of Arland" is against what would part it. Linear.
 */
export function takePartySides(
  doc: Doc,
  signals: readonly Signal[],
  actors: readonly (readonly Actor[])[],
): readonly Signal[] {
  let parts: boolean | null = null;
  let isAccusing: boolean | null = null;
  const sides = new Map<CountryCode, Side | null>();
  const sideOf = (country: CountryCode) => {
    let side = sides.get(country);
    if (side === undefined) sides.set(country, (side = clearSide(signals, country)));
    return side;
  };
  return signals.map((signal) => {
    const { stance } = signal;
    const isSide = stance === 'supports' || stance === 'opposes';
    if (!isSide || signal.isUnreal || signal.via === 'mentioned' || signal.rule.issue === true) return signal;
    const here = actors[signal.sentence] ?? [];
    const sentence = doc.sentences[signal.sentence];
    if (here.length === 0 || !sentence) return signal;
    if (signal.rule.id === ACCUSES.id) {
      const accused = here.find(({ first, country }) => first >= signal.end && country !== signal.country);
      const isAgainst = accused && !(isAccusing ??= accusesInTitle(doc)) && sideOf(accused.country) === 'supports';
      return isAgainst ? signalWith(signal, { stance: 'opposes' }) : signal;
    }
    // "praised Arland's decision to block it": turned already by what is decided
    const isTurned = stance !== signal.rule.stance && !signal.isNegated;
    if (signal.rule.patterns.length === 0 || isTurned) return signal;
    const object = objectOf(doc, sentence, signal, here);
    if (!object) return signal;
    if (object.isWhole) {
      if (stance === 'opposes') return signal;
      if ((parts ??= isParting(doc))) return signalWith(signal, { stance: 'opposes', onTopic: 2 });
    }
    const side = sideOf(object.party);
    if (stance === 'opposes' && side === 'supports') return signal;
    if (side === null && stance === 'supports' && !object.isWhole && isLeft(doc, object.party, actors))
      return signalWith(signal, { stance: 'opposes', onTopic: 2 });
    if (side === null) return object.isWhole ? signalWith(signal, { isAimedElsewhere: true }) : signal;
    const taken = stance === 'supports' || object.isShared ? side : OTHER[side];
    return taken === stance ? signal : signalWith(signal, { stance: taken, onTopic: 2 });
  });
}

/** `isShared`: "echoed Arland's objections", which names the position that both take. */
type PartyObject = { readonly party: CountryCode; readonly isWhole: boolean; readonly isShared?: boolean };

/** Whose position, act or unity the words of a signal are about; null where they are about something else. */
function objectOf(doc: Doc, sentence: Sentence, signal: Signal, actors: readonly Actor[]): PartyObject | null {
  const { partyNouns, wholeNouns } = doc.language.stances.words;
  const isSharing = doc.language.stances.positionWords.sharesView.test((doc.tokens[signal.first] as Token).norm);
  const find = (from: number, to: number, isBehind: boolean): PartyObject | null => {
    for (let at = from; at < to; at++) {
      const { norm, isWord, text } = doc.tokens[at] as Token;
      if (
        isBehind &&
        at >= signal.end &&
        ((!isWord && /^[,;:]$/.test(text)) || doc.language.stances.positionWords.endsJudgement.has(norm))
      )
        return null;
      const isWhole = wholeNouns.has(norm);
      if (!isWhole && !partyNouns.has(norm)) continue;
      const party = partyOf(doc, at, actors);
      if (party !== null && party !== signal.country && (isBehind || isJudged(doc, at + 1, signal.first)))
        return { party, isWhole, isShared: isBehind && at < signal.end && isSharing };
    }
    return null;
  };
  return (
    find(signal.end - 1, Math.min(sentence.endToken, signal.end + REACH), true) ??
    find(Math.max(sentence.firstToken, signal.first - REACH), signal.first, false) ??
    sidedWith(doc, sentence, signal, actors)
  );
}

/** "stood by Arland", "sided with Port Vale over it": the state itself, and nothing of it, right behind the words. */
function sidedWith(doc: Doc, { endToken }: Sentence, signal: Signal, actors: readonly Actor[]): PartyObject | null {
  if (signal.stance !== 'supports' || !doc.language.stances.positionWords.sides.test(signal.rule.id)) return null;
  const party = actors.find(
    ({ first, role, country }) =>
      role !== 'owner' && country !== signal.country && first >= signal.end - 1 && first <= signal.end,
  );
  if (!party) return null;
  const next = doc.tokens[party.end];
  const { prepositions, conjunctions } = doc.language.functionWords;
  const isAll =
    party.end >= endToken ||
    next?.isWord !== true ||
    prepositions.has(next.norm) ||
    conjunctions.has(next.norm) ||
    doc.language.functionWords.times.has(next.norm);
  return isAll && !/^[-'’]$/.test(next?.text ?? '') ? { party: party.country, isWhole: false } : null;
}

/** "called Arland's decision regrettable", "Arland's decision was regrettable": nothing but small words up to the judgement. */
const isJudged = (doc: Doc, from: number, to: number): boolean =>
  doc.tokens
    .slice(from, to)
    .every(
      ({ norm, isWord }) => !isWord || norm.endsWith('ly') || doc.language.stances.positionWords.judging.has(norm),
    );

/** "Arland's ~", "Arlish ~", "the Arlish government's ~", "the ~ of Arland": whose a noun is. */
function partyOf(doc: Doc, noun: number, actors: readonly Actor[]): CountryCode | null {
  const link = doc.tokens[noun + 1]?.norm ?? '';
  for (const { first, end, country, role } of actors) {
    const isOwn = role === 'owner' || isPossessive(doc, Math.min(end, noun) - 1);
    if (first < noun && noun - end < OWNED && isOwn && isPlain(doc, Math.min(end, noun), noun)) return country;
    if (first > noun && first - noun < 5 && doc.language.stances.positionWords.linksParty.has(link)) {
      const between = doc.tokens.slice(noun + 2, first);
      if (
        between.every(
          ({ norm }) =>
            doc.language.functionWords.determiners.has(norm) || doc.language.stances.positionWords.wholeWords.has(norm),
        )
      )
        return country;
    }
  }
  return null;
}

/** "Arland's latest ~": nothing that leads on to something else's noun. */
const isPlain = (doc: Doc, from: number, to: number): boolean =>
  doc.tokens
    .slice(from, to)
    .every(({ isWord, norm }) => isWord && !doc.language.stances.positionWords.linksParty.has(norm));

const OWNED = 5;

const isPossessive = (doc: Doc, at: number): boolean => /['’]s?$/.test(doc.tokens[at]?.text ?? '');

/** The side that a party's own words plainly tell. */
function clearSide(signals: readonly Signal[], country: CountryCode): Side | null {
  const sums = { supports: 0, opposes: 0 };
  for (const signal of signals)
    if (signal.country === country && (signal.stance === 'supports' || signal.stance === 'opposes'))
      sums[signal.stance] += (weightOf(signal) * signal.onTopic) / 2;
  const side: Side = sums.supports > sums.opposes ? 'supports' : 'opposes';
  return sums[side] >= LEAST && sums[side] > CLEAR * sums[OTHER[side]] ? side : null;
}

/** Sentences in which an article says what it is about. */
const OPENING = 3;

/** "independence from Arland", in its opening: the state that a part would leave, so that who stands with it is against that. */
const isLeft = (doc: Doc, party: CountryCode, actors: readonly (readonly Actor[])[]): boolean =>
  actors
    .slice(0, OPENING)
    .some((here) =>
      here.some(
        ({ first, country }) =>
          country === party &&
          doc.tokens[first - 1]?.norm === 'from' &&
          doc.language.stances.words.partingWords.has(doc.tokens[first - 2]?.norm ?? ''),
      ),
    );

/** Is the article about a part that leaves a state, or would: independence, secession, a breakaway region? */
function isParting(doc: Doc): boolean {
  const { partingWords } = doc.language.stances.words;
  if (tokenize(doc.article.title).some(({ norm }) => partingWords.has(norm))) return true;
  const end = doc.sentences[OPENING - 1]?.endToken ?? doc.tokens.length;
  return doc.tokens.slice(0, end).some(({ norm }) => partingWords.has(norm));
}
