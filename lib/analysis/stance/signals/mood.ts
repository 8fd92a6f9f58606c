import type { Position, StanceRule } from '../../../language/stance-types';
import type { Doc, Token } from '../../doc';
import { worksAgainst } from '../grammar/counter-verbs';
import { commaBefore } from '../grammar/phrase-parts';
import { answerBehind } from './answers';
import { madeBy } from './governors';
import { governorOf } from './nominal-governors';
import { isInverted } from './inverted';
import { isCounterfactual, isOnceAgain, isOnceBefore } from './pasts';
import type { PatternMatch } from '../patterns/patterns';
import { isOfNaming } from './untold';
import { isPressed, isWished } from './wished';

/**
 * `stance`: what the words say once negation is read; null where it leaves nothing to say. `isUnreal`: nobody has said it.
 * `isSettled`: an infinitive of what is as good as done.
 */
type Mood = {
  readonly stance: Position | null;
  readonly isNegated: boolean;
  readonly isUnreal: boolean;
  readonly isSettled: boolean;
};
const REGARD_REACH = 8;

/** Does a verb of judging stand before, with a negation before it? */
function isDenied(doc: Doc, from: number, first: number): boolean {
  for (let at = first - 1; at > Math.max(from, first - REGARD_REACH); at--) {
    const { norm, isWord } = doc.tokens[at] as Token;
    if (!isWord && norm !== '-') return false;
    if (!doc.language.stances.signalWords.regards.has(norm)) continue;
    const before = doc.tokens[at - 1]?.norm ?? '';
    return /^(?:not|never)$|n't$/.test(before) || (before === 'longer' && doc.tokens[at - 2]?.norm === 'no');
  }
  return false;
}

/** Words from "would rather" to "than". */
const RATHER = 14;

const isRather = ({ norm }: Token, at: number, tokens: readonly Token[]): boolean =>
  norm === 'rather' && /^(?:would|'d|had)$/.test(tokens[at - 1]?.norm ?? '');

/** "rather than sign", "far from welcoming it", "instead of ratifying it": what is not done. */
const isInstead = ({ tokens, language }: Doc, first: number): boolean =>
  language.stances.signalWords.notDone.has(`${tokens[first - 2]?.norm ?? ''} ${tokens[first - 1]?.norm ?? ''}`) ||
  (tokens[first - 1]?.norm === 'than' && tokens.slice(Math.max(0, first - RATHER), first).some(isRather));

/** Words in which "not" stands before what it turns. */
const NEAR = 4;

/** Negation before a match turns it; "whether" and "if" make it unreal. */
export function moodOf(doc: Doc, from: number, match: PatternMatch<StanceRule>): Mood {
  const { negators, unreal } = doc.language.stances.words;
  const made = madeBy(doc, from, match);
  const governor = governorOf(doc, from, match.first);
  const isSettled = made === 'settled' || (made === 'refused' && governor !== null);
  let negations = 0;
  // "the only states to have signed"
  const isAsked = isPressed(doc, match);
  // "had planned to join but backed out"
  const isPlanned = match.rule.id === 'offers' && doc.tokens[match.first - 1]?.norm === 'had';
  const answer = isAsked || isPlanned || made === 'undone' ? answerBehind(doc, match.end) : null;
  if (answer !== null && match.rule.stance === 'supports')
    return {
      stance: answer === 'yes' ? 'supports' : 'opposes',
      isNegated: answer === 'no',
      isUnreal: false,
      isSettled: true,
    };
  let isUnreal =
    (doc.tokens[match.first - 1]?.norm === 'have' &&
      doc.tokens[match.first - 2]?.norm === 'to' &&
      !doc.language.stances.signalWords.reported.has(doc.tokens[match.first - 3]?.norm ?? '')) ||
    isCounterfactual(doc, match.first) ||
    made === 'undone' ||
    made === 'asked' ||
    isAsked ||
    isWished(doc, from, match);
  let isNear = true;
  let isEither = false;
  for (let at = match.first - 1, words = 0; at >= from && words < 9; at--) {
    const { norm, isWord, text } = doc.tokens[at] as Token;
    if (doc.language.stances.signalWords.opensClause.has(norm)) break;
    // "refused and then agreed"
    if (norm === 'and' && doc.language.stances.signalWords.changes.has(doc.tokens[at + 1]?.norm ?? '')) break;
    // "cannot and will not": one no
    if (negations > 0 && /^(?:and|or)$/.test(norm)) break;
    if (!isWord) {
      if (/^[;:—–]$/.test(text)) break;
      if (text === ',') {
        isNear = false;
        if (words > 0) break;
        // "in office only until May, rejected it": an aside that the comma ends
        const opens = commaBefore(doc, from, at);
        if (opens >= 0) at = opens;
      }
      continue;
    }
    words++;
    if (isInverted(doc, from, at, match.first)) break;
    if (norm === 'nor' && doc.tokens[at + 1]?.isCapitalized) isEither = true;
    // "Neither Arland nor Port Vale is willing"
    else if (norm === 'neither' && isEither && isNear && words > NEAR) negations++;
    if (
      (unreal.has(norm) && !isOnceAgain(doc, at) && !isOnceBefore(doc, at)) ||
      (doc.language.stances.signalWords.denies.has(norm) &&
        /^(?:that|having|it|he|she|they)$/.test(doc.tokens[at + 1]?.norm ?? '')) ||
      (doc.language.stances.signalWords.possibilities.has(norm) && doc.tokens[at + 1]?.norm === 'of')
    )
      isUnreal = true;
    if (
      isNear &&
      words <= NEAR &&
      negators.has(norm) &&
      doc.tokens[at + 1]?.norm !== 'only' &&
      // "did not hesitate to sign", "was not afraid to sign"
      !doc.language.stances.signalWords.fearless.has(doc.tokens[at + 1]?.norm ?? '') &&
      // "dropped its refusal to sign"
      !(isSettled && at === governor?.noun && made !== 'refused') &&
      // "failed after Arland voted against it"
      !(norm.startsWith('fail') && !doc.language.stances.signalWords.opensEnd.has(doc.tokens[at + 1]?.norm ?? '')) &&
      !(norm === 'no' && doc.language.stances.signalWords.spared.has(doc.tokens[at - 1]?.norm ?? '')) &&
      !(norm === 'no' && doc.language.stances.signalWords.excuses.has(doc.tokens[at + 1]?.norm ?? '')) &&
      !(norm === 'nor' && doc.tokens[at + 1]?.isCapitalized) &&
      // "by none other than Arland"
      !(norm === 'none' && doc.tokens[at + 1]?.norm === 'other') &&
      !isOfNaming(doc, at)
    )
      negations++;
  }
  if (made === 'refused' && negations === 0) negations++;
  // "stopped blocking it"
  const isUnblocked = made === 'ended' && match.rule.stance === 'opposes' && worksAgainst(doc, match.first);
  if (isUnblocked && negations === 0) return { stance: 'supports', isNegated: true, isUnreal, isSettled };
  if (made === 'ended' && negations > 0) negations--;
  else if (made === 'avoided' || made === 'ended') {
    // "did not rule out joining": hardly a side
    if (negations > 0) return { stance: null, isNegated: false, isUnreal, isSettled };
    negations++;
  }
  if (negations === 0 && match.rule.stance === 'supports' && isOfNothing(doc, match)) negations++;
  if (isInstead(doc, match.first)) {
    if (match.rule.stance !== 'supports') return { stance: null, isNegated: true, isUnreal, isSettled };
    negations++;
  }
  // "decided against signing"; "heard advice against signing" does not tell what came of it
  if (doc.tokens[match.first - 1]?.norm === 'against' && /ing$/.test((doc.tokens[match.first] as Token).norm)) {
    if (doc.language.stances.signalWords.counsel.has(doc.tokens[match.first - 2]?.norm ?? ''))
      return { stance: null, isNegated: true, isUnreal, isSettled };
    negations++;
  }
  if (negations === 0 && match.rule.judgement === true && isDenied(doc, from, match.first))
    return { stance: null, isNegated: true, isUnreal, isSettled };
  const isWeighed = made === 'weighed' && negations === 0 && match.rule.stance !== 'none';
  if (isWeighed || (isPending(doc, match) && match.rule.stance === 'supports'))
    return { stance: 'undecided', isNegated: false, isUnreal, isSettled };
  const opensNegated = negators.has((doc.tokens[match.first] as Token).norm);
  const isNegated = negations % 2 === 1 && !opensNegated;
  // "voted yes without asking for the floor": what is left out besides
  if (isNegated && match.rule.id === 'offers' && doc.tokens[match.first - 1]?.norm === 'without')
    return { stance: null, isNegated, isUnreal, isSettled };
  if (
    isNegated &&
    match.rule.stance === 'opposes' &&
    staysIn(doc, from, match.first, made === 'avoided', governor?.noun ?? null)
  )
    return { stance: 'supports', isNegated, isUnreal, isSettled };
  // "did not lift the ban": whoever lets a thing be has said nothing
  const isLetBe =
    isNegated && match.rule.stance === 'opposes' && (match.rule.verbal === true || isBeyond(doc, match.first));
  if (match.rule.stance === 'none' || isLetBe) return { stance: null, isNegated, isUnreal, isSettled };
  return { stance: isNegated ? NEGATED[match.rule.stance] : match.rule.stance, isNegated, isUnreal, isSettled };
}

/** "will not abandon it", "vowed never to leave", "refuses to quit": a promise to stay with it. */
function staysIn(doc: Doc, from: number, first: number, isAvoided: boolean, noun: number | null): boolean {
  const { tokens, language } = doc;
  const { exits, letsBe, stands } = language.stances.turnWords;
  // "rejected any attempt to stop it"
  if (isAvoided && noun !== null && worksAgainst(doc, noun + 2)) return true;
  if (letsBe.test((tokens[first] as Token).norm)) return true;
  // "no longer rejects it"
  if (tokens[first - 1]?.norm === 'longer' && tokens[first - 2]?.norm === 'no') return true;
  if (!exits.has((tokens[first] as Token).norm)) return false;
  if (isAvoided) return true;
  for (let at = first - 1; at >= Math.max(from, first - NEAR); at--)
    if (stands.has((tokens[at] as Token).norm)) return true;
  return false;
}

/** "will not be able to block it", "are unable to stop it": what it cannot do it would have done. */
function isBeyond({ tokens, language }: Doc, first: number): boolean {
  const to = tokens[first]?.norm === 'to' ? first : first - 1;
  return tokens[to]?.norm === 'to' && language.stances.signalWords.able.has(tokens[to - 1]?.norm ?? '');
}

/** "will send no troops", "signed no treaty": a deed that is not done; "no fewer than" counts. */
const isOfNothing = ({ tokens, language }: Doc, { end }: PatternMatch<StanceRule>): boolean =>
  tokens[end]?.norm === 'no' && !language.stances.signalWords.counts.has(tokens[end + 1]?.norm ?? '');

/** "has yet to back it", "has not yet signed": it may still come. */
function isPending({ tokens, language }: Doc, { first }: PatternMatch<StanceRule>): boolean {
  let at = first - 1;
  while (at > 0 && /(?:ly|^(?:formally|also|itself|be|been))$/.test((tokens[at] as Token).norm)) at--;
  const [last, before] = [tokens[at]?.norm ?? '', tokens[at - 1]?.norm ?? ''];
  if (last === 'to' && before === 'yet') return language.stances.signalWords.have.has(tokens[at - 2]?.norm ?? '');
  return last === 'yet' && /^(?:not|never)$|n't$/.test(before);
}

/** What a position becomes under "not": to reject nothing is not yet to agree. */
const NEGATED: Readonly<Record<Position, Position | null>> = {
  supports: 'opposes',
  opposes: 'undecided',
  undecided: null,
  conditional: 'opposes',
};
