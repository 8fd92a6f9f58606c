import type { CountryCode } from '../../../types/analysis';
import type { Doc, Sentence, Token } from '../../doc';
import { eventLexicon } from '../signals/lexicon';
import { endsIn, type EndAt, type Matter } from './matter';
import { signalWith } from '../signals/signal-shape';
import type { Signal } from '../signals/signals';
import { stem } from './topic-words';

/** Words of a clause in which what a signal is about is looked for. */
const REACH = 16;
/** Words behind a thing in which its own verb stands: "that the aid be stopped". */
const PASSIVE = 6;
/** Words before a judgement in which what it judges stands. */
const JUDGED = 14;

type Scene = { readonly doc: Doc; readonly matter: Matter; readonly ends: EndAt };

/**
 * Where the article's matter is that something ends, what is said of that thing is said against the matter, and its ending
 * for it: of "Arland halts aid", "demanded that the aid be resumed" and "would go on sending aid" are against, "has stopped
 * its aid" and "refused to resume it" for it. `doers` are those whose deed it is.
 */
export function turnByMatter(
  doc: Doc,
  signals: readonly Signal[],
  matter: Matter,
  doers: ReadonlySet<CountryCode>,
): readonly Signal[] {
  const scene: Scene = { doc, matter, ends: endsIn(doc.language) };
  return signals.map((signal) => {
    const { rule, stance, isNegated, country } = signal;
    if (stance === null || !isOfWords(signal)) return signal;
    const sentence = doc.sentences[signal.sentence];
    if (!sentence || rule.stance === 'none') return signal;
    // "has put off the talks", where that is the matter
    if (rule.stance === 'undecided' && !isDeedAgain(scene, signal)) return signal;
    // "would not lift its own veto": told by the verb before
    if (isThingOfWay(scene, signal)) return signalWith(signal, { isUnreal: true });
    const plain = rule.stance === 'opposes' ? -1 : 1;
    const isOwn = hasWay(scene, signal);
    // "would not close it": the rule's no is the closing itself
    const way = (isOwn ? 1 : plain) * (isNegated ? -1 : 1);
    const sense = rule.judgement
      ? senseBefore(scene, sentence, signal.first)
      : isOwn
        ? senseFrom(scene, sentence, signal.first)
        : (senseFrom(scene, { ...sentence, endToken: signal.end }, signal.first + 1, plain < 0) ??
          senseFrom(scene, sentence, signal.end));
    if (sense === null) return signal;
    // "would block its trucks in return"
    if (isOwn && isReturned(doc, sentence, signal.end)) return signalWith(signal, { stance: 'opposes', onTopic: 2 });
    const turned = way * sense > 0 ? 'supports' : 'opposes';
    if (turned === stance) return signal;
    // "decided to reopen the inquiry": whoever drops it now did so before, or says it of something else
    if (turned === 'opposes' && doers.has(country)) return signalWith(signal, { isPast: true });
    // "had voted for the treaty": whoever leaves it now
    const isHad = doc.tokens[signal.first - 1]?.norm === 'had' || doc.tokens[signal.first]?.norm === 'had';
    const isPast = signal.isPast || (isHad && !isOwn && turned === 'opposes');
    return signalWith(signal, { stance: turned, onTopic: 2, isPast });
  });
}

/** Does a signal's first word do again what the matter is: "postponed"? */
const isDeedAgain = ({ doc, matter }: Scene, { first }: Signal): boolean =>
  eventLexicon(doc.language)(doc.tokens[first] as Token)?.verb?.lemma === matter.lemma;

/** "in return", "in response", behind a deed: it answers the matter, and is no part of it. */
function isReturned({ tokens, language }: Doc, { endToken }: Sentence, from: number): boolean {
  for (let at = from; at < Math.min(endToken, from + REACH); at++)
    if (tokens[at]?.norm === 'in' && language.stances.matterWords.inReturn.has(tokens[at + 1]?.norm ?? ''))
      return tokens[at + 1]?.norm !== 'turn';
  return false;
}

/** Is a signal told by words of its own place, which act on what follows? */
const isOfWords = ({ rule: { id, issue } }: Signal): boolean =>
  issue !== true && !/^(?:headline:|must-|accuses|denies|.*-the-doer|.*:other)/.test(id);

/** Is a signal's word the thing itself, with what ends it, or keeps it, before: "lift its veto"? */
function isThingOfWay({ doc, matter, ends }: Scene, { first, end }: Signal): boolean {
  if (end - first > 1 || !matter.signs.has(stem((doc.tokens[first] as Token).norm))) return false;
  for (let at = first - 1; at >= Math.max(0, first - OWNED_REACH); at--) if (ends(doc.tokens, at)) return true;
  return false;
}

/** Words between "lift" and the veto. */
const OWNED_REACH = 4;

/** Is what a signal says an ending or a no by itself: "would not close", "has stopped", "refused to"? */
function hasWay({ doc, ends }: Scene, { first, end, rule }: Signal): boolean {
  if (rule.judgement || rule.whole) return false;
  // "has no problem with": a yes is no refusal, whatever its words
  const isWay = (at: number) => ends(doc.tokens, at) || (rule.stance !== 'supports' && isRefusal(doc, at));
  let head = first;
  while (head < end - 1 && doc.language.functionWords.auxiliaries.has((doc.tokens[head] as Token).norm)) head++;
  // "called for an end to"
  let last = end - 1;
  while (last > head && doc.language.stances.matterWords.leadsBack.has((doc.tokens[last] as Token).norm)) last--;
  return isWay(head) || isWay(last);
}

/** "refused", "rejected", "opposition": words that turn what follows. */
function isRefusal(doc: Doc, at: number): boolean {
  const token = doc.tokens[at] as Token;
  if (doc.language.stances.words.negators.has(token.norm)) return true;
  const word = eventLexicon(doc.language)(token);
  const entry = word?.verb ?? word?.noun;
  return (
    entry !== undefined && entry !== null && entry.kind === 'word' && /^(?:deny|reject|disapprove)$/.test(entry.plover)
  );
}

/** How what a sentence says from a token on bears on the matter: 1 for it, -1 against it; null where it tells nothing of it. */
export const senseOf = (doc: Doc, matter: Matter, sentence: Sentence, from: number): number | null =>
  senseFrom({ doc, matter, ends: endsIn(doc.language) }, sentence, from);

/** The same; with `isRefused`, words of refusal are those of the rule itself: "leading the opposition to the ban is Arland". */
function senseFrom(scene: Scene, sentence: Sentence, from: number, isRefused = false): number | null {
  const { doc, matter, ends } = scene;
  const stop = Math.min(sentence.endToken, from + REACH);
  let sense = 1;
  let deed: number | null = null;
  let hasWay = false;
  for (let at = from; at < stop; at++) {
    const { norm, text, isWord } = doc.tokens[at] as Token;
    if (!isWord) {
      if (/^["“”‘’'-]$/.test(text)) continue;
      break;
    }
    // "summoned the envoy to protest at the closure": how it is done
    if (at > from && norm === 'protest' && /^(?:in|to|as|a|of)$/.test(doc.tokens[at - 1]?.norm ?? '')) return null;
    if ((at > from && doc.language.stances.matterWords.breaks.has(norm)) || opensClause(doc, at)) break;
    const sign = matter.signs.get(stem(norm));
    if (sign !== undefined) {
      const behind = ends(doc.tokens, at) ? 1 : waysBehind(scene, stop, at);
      return matter.isOfPeople && !hasWay && behind === 1 ? null : sense * sign * behind;
    }
    hasWay ||= doc.language.stances.matterWords.keeps.test(norm);
    // "called for its reinstatement"
    if (
      doc.language.stances.matterWords.comesBack.has(norm) &&
      doc.language.stances.matterWords.owned.has(doc.tokens[at - 1]?.norm ?? '')
    )
      return -sense;
    if (ends(doc.tokens, at)) {
      hasWay = true;
      const lemma = eventLexicon(doc.language)(doc.tokens[at] as Token)?.verb?.lemma;
      deed = isNounAt(doc, at) || (lemma !== undefined && lemma === matter.lemma) ? sense : null;
      sense = -sense;
    } else if (!isRefused && isRefusal(doc, at)) sense = -sense;
  }
  // "called for the ban to be lifted": the ban is the matter itself
  return deed;
}

/** "and said", "and recalled": another verb of the same subject. */
const opensClause = (doc: Doc, at: number): boolean => {
  if (!/^(?:and|or)$/.test((doc.tokens[at] as Token).norm)) return false;
  const next = doc.tokens[at + 1];
  const form = next && (eventLexicon(doc.language)(next)?.form ?? doc.language.reportingVerbs.get(next.norm)?.form);
  return form === 'past' || form === 'third';
};

/** "the aid be stopped", "the aid halt": an end that stands behind the thing. */
function waysBehind({ doc, ends, matter }: Scene, stop: number, thing: number): number {
  let ways = 1;
  let last = thing;
  for (let at = thing + 1; at < Math.min(stop, thing + PASSIVE); at++) {
    const { norm, isWord } = doc.tokens[at] as Token;
    if (!isWord || doc.language.stances.matterWords.breaks.has(norm)) return ways;
    if (matter.signs.has(stem(norm))) continue;
    if (ends(doc.tokens, at)) {
      if (!isUndone(doc, at) && at !== last + 1) return ways;
      // "the aid halt lifted": back to where it was
      ways = -ways;
      last = at;
    } else if (isRefusal(doc, at)) return ways;
  }
  return ways;
}

const isUndone = (doc: Doc, at: number): boolean =>
  doc.language.stances.matterWords.passives.has((doc.tokens[at - 1] as Token).norm);

const isNounAt = (doc: Doc, at: number): boolean => {
  const word = eventLexicon(doc.language)(doc.tokens[at] as Token);
  if (!word?.noun) return false;
  const { norm } = doc.tokens[at - 1] ?? { norm: '' };
  const { infinitives, passives } = doc.language.stances.matterWords;
  // "was recalling its envoys"
  return word.verb === null || !(infinitives.has(norm) || (word.form === 'gerund' && passives.has(norm)));
};

/** How what a judgement is said of bears on the matter: "The raids on the port", of "were a crime". */
function senseBefore(scene: Scene, sentence: Sentence, judgement: number): number | null {
  const { doc } = scene;
  let from = judgement;
  while (from > Math.max(sentence.firstToken, judgement - JUDGED)) {
    const { norm, isWord, text } = doc.tokens[from - 1] as Token;
    if (norm === 'that' || norm === 'said' || norm === 'called' || (!isWord && !/^["“”‘’'-]$/.test(text))) break;
    from--;
  }
  return senseFrom(scene, { ...sentence, endToken: judgement }, from);
}
