import type { CountryCode, Mention } from '../../types/analysis';
import type { Attributions } from '../attribution/speakers';
import type { CountryMentions } from '../countries/recognize';
import type { Doc, Sentence, Token } from '../doc';
import { lastStartingAt } from '../doc';

/**
 * A country in a sentence. 'subject' does or says something; 'agent' stands after "by"; 'oblique' elsewhere.
 * 'owner' is a country whose thing is spoken of ("Arland's plan"): `noun` is the thing.
 */
export type Actor = {
  readonly country: CountryCode;
  readonly role: 'subject' | 'agent' | 'oblique' | 'owner' | 'other';
  /** Tokens [first, end). */
  readonly first: number;
  readonly end: number;
  readonly noun: string | null;
  /** Index into `Attributions.speakers`, where a person or body speaks for the country. */
  readonly speaker: number | null;
};

type Phrase = Pick<Actor, 'first' | 'end' | 'noun'> & { readonly is: 'state' | 'owner' | 'other' };

/** The countries of each sentence, in text order; index is `Sentence.index`. */
export function findActors(doc: Doc, countries: CountryMentions, attributions: Attributions): Actor[][] {
  const bySentence: Actor[][] = doc.sentences.map(() => []);
  for (const mention of countries.mentions) {
    const sentence = doc.sentences[lastStartingAt(doc.sentences, mention.start)];
    if (!sentence || mention.start >= sentence.end) continue;
    const phrase = readPhrase(doc, sentence, mention);
    const role = phrase.is === 'state' ? roleOf(doc, sentence, phrase) : phrase.is;
    bySentence[sentence.index]?.push({ ...phrase, role, country: mention.country, speaker: null });
  }
  addSpeakers(doc, attributions, bySentence);
  for (const actors of bySentence) actors.sort((a, b) => a.first - b.first);
  return bySentence;
}

/** Speakers who speak for a state, where they say something and where their surname stands. */
function addSpeakers(doc: Doc, { speakers, attributions }: Attributions, bySentence: Actor[][]): void {
  const add = (sentence: Sentence, first: number, end: number, speaker: number, isSubject: boolean) => {
    const country = speakers[speaker]?.speaksFor;
    const actors = bySentence[sentence.index];
    if (!country || !actors) return;
    const same = actors.findIndex((actor) => actor.first < end && actor.end > first && actor.country === country);
    const known = actors[same];
    const phrase = { first: Math.min(first, known?.first ?? first), end: Math.max(end, known?.end ?? end), noun: null };
    const role = isSubject ? 'subject' : roleOf(doc, sentence, phrase);
    const actor: Actor = { ...phrase, country, role, speaker };
    if (known) actors[same] = known.role === 'subject' && !isSubject ? { ...known, speaker } : actor;
    else actors.push(actor);
  };
  const surnames = new Map<string, number>();
  speakers.forEach((speaker, index) => {
    const surname = speaker.kind === 'person' ? speaker.name.split(' ').at(-1) : undefined;
    if (surname && surname.length > 2) surnames.set(surname, index);
  });
  for (const { sentence: index, source, speaker } of attributions) {
    const sentence = doc.sentences[index];
    if (!sentence || speaker === null || !source) continue;
    const first = Math.max(sentence.firstToken, lastStartingAt(doc.tokens, source.start));
    add(sentence, first, Math.min(sentence.endToken, lastStartingAt(doc.tokens, source.end - 1) + 1), speaker, true);
  }
  for (const sentence of doc.sentences)
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const token = doc.tokens[at] as Token;
      if (!token.isCapitalized) continue;
      const speaker = surnames.get(token.text.replace(/[’']s$/, ''));
      if (speaker !== undefined && !bySentence[sentence.index]?.some((actor) => actor.first <= at && actor.end > at))
        add(sentence, at, at + 1, speaker, false);
    }
}

/** What the noun phrase around a mention is: the state ("the Arlish foreign ministry"), its thing, or something else. */
function readPhrase(doc: Doc, sentence: Sentence, mention: Mention): Phrase {
  const { tokens, language } = doc;
  const { functionWords: small, roleNouns, stances } = language;
  const first = Math.max(sentence.firstToken, lastStartingAt(tokens, mention.start));
  let end = first + 1;
  while (end < sentence.endToken && (tokens[end] as Token).start < mention.end) end++;
  const last = tokens[end - 1] as Token;
  const isPossessive = /['’]s$/.test(last.text) || (/s$/.test(last.text) && /^['’]$/.test(tokens[end]?.text ?? ''));
  if (mention.kind === 'person' && !isPossessive) return { is: 'state', first, end, noun: null };
  const power = (at: number) => roleNouns.get(singular((tokens[at] as Token).norm))?.power ?? null;
  const isState = (at: number) => ['head', 'member', 'voice', 'parliament'].includes(power(at) ?? '');
  if (isPossessive || mention.kind === 'demonym') {
    for (let at = end; at < Math.min(end + 7, sentence.endToken); at++) {
      const { norm, isWord, text } = tokens[at] as Token;
      if (!isWord) {
        if (text === '-' || /^['’“”"]$/.test(text)) continue;
        break;
      }
      const bare = norm.replace(/'s$/, '');
      if (small.prepositions.has(norm) || small.auxiliaries.has(norm) || small.relatives.has(norm)) break;
      if (stances.words.notState.has(bare)) return { is: 'other', first, end: at + 1, noun: bare };
      if (isPossessive && stances.words.answerNouns.has(bare)) return { is: 'state', first, end: at + 1, noun: null };
      if (stances.words.ownNouns.has(bare)) return { is: 'owner', first, end: at + 1, noun: bare };
      if (isState(at)) {
        let stop = at + 1;
        while (stop < sentence.endToken && (tokens[stop] as Token).isCapitalized) stop++;
        return { is: 'state', first, end: stop, noun: null };
      }
    }
    const next = tokens[end];
    const isNominal = !isPossessive && (!next?.isWord || small.auxiliaries.has(next.norm) || isFinite(doc, end));
    if (!isNominal && mention.kind !== 'institution') return { is: 'other', first, end, noun: null };
  }
  const adjunct = !isPossessive && mention.kind !== 'demonym' ? nounAfter(doc, sentence, end) : null;
  if (adjunct !== null)
    return {
      is: stances.words.ownNouns.has(adjunct) ? 'owner' : isStateNoun(doc, adjunct) ? 'state' : 'other',
      first,
      end: end + 1,
      noun: adjunct,
    };
  return { is: 'state', first: officeBefore(doc, sentence, first, isState), end, noun: null };
}

/** "the Arland scheme": the common noun that a country's name stands before; null where a verb or the clause's end follows. */
function nounAfter(doc: Doc, sentence: Sentence, at: number): string | null {
  const token = doc.tokens[at];
  const small = doc.language.functionWords;
  if (
    !token?.isWord ||
    at >= sentence.endToken ||
    token.isCapitalized ||
    token.start !== (doc.tokens[at - 1] as Token).end + 1
  )
    return null;
  const { norm } = token;
  if (
    small.prepositions.has(norm) ||
    small.conjunctions.has(norm) ||
    small.auxiliaries.has(norm) ||
    small.relatives.has(norm)
  )
    return null;
  if (small.adverbs.has(norm) || small.determiners.has(norm) || small.times.has(norm) || /ly$/.test(norm)) return null;
  const before = doc.tokens[at - 2]?.norm ?? '';
  const isModifier =
    small.determiners.has(before) || doc.language.stances.words.ownNouns.has(norm) || isStateNoun(doc, norm);
  return isModifier && !isFinite(doc, at) ? norm : null;
}

const isStateNoun = (doc: Doc, norm: string): boolean =>
  ['head', 'member', 'voice', 'parliament'].includes(doc.language.roleNouns.get(singular(norm))?.power ?? '');

/** First token of "the foreign ministry in" or "President Anna Orla of" before a country's name; else the name's own. */
function officeBefore(doc: Doc, sentence: Sentence, first: number, isState: (at: number) => boolean): number {
  const { tokens } = doc;
  let at = first - 1;
  if (at > sentence.firstToken && (tokens[at] as Token).norm === 'the') at--;
  if (at < sentence.firstToken || !/^(?:of|in|for|from)$/.test((tokens[at] as Token).norm)) return first;
  for (let left = at - 1; left >= Math.max(sentence.firstToken, at - 4); left--) {
    const token = tokens[left] as Token;
    if (!token.isWord) break;
    if (isState(left)) {
      while (left > sentence.firstToken && isPhraseWord(doc, left - 1)) left--;
      return left;
    }
  }
  return first;
}

/** Does a state's phrase do something here? Reads what stands before it. */
function roleOf(doc: Doc, sentence: Sentence, phrase: { first: number; end: number }): Actor['role'] {
  const { tokens, language } = doc;
  const small = language.functionWords;
  let at = phrase.first - 1;
  while (at >= sentence.firstToken && isPhraseWord(doc, at)) at--;
  const before = tokens[at];
  if (at < sentence.firstToken || !before) return 'subject';
  if (before.norm === 'by') return 'agent';
  if (!before.isWord) return 'subject';
  const follows = tokens[phrase.end];
  const actsNext = follows !== undefined && (small.auxiliaries.has(follows.norm) || isFinite(doc, phrase.end));
  if (small.conjunctions.has(before.norm) || small.relatives.has(before.norm)) return 'subject';
  if (before.norm === 'including') return 'subject';
  if (follows?.text === ',' && /^(?:where|whose|which|who)$/.test(doc.tokens[phrase.end + 1]?.norm ?? ''))
    return 'subject';
  if (small.prepositions.has(before.norm))
    return actsNext && CLAUSE_PREPOSITIONS.has(before.norm) ? 'subject' : 'oblique';
  return actsNext || language.reportingVerbs.has(before.norm) || before.norm === 'as' ? 'subject' : 'oblique';
}

/** Prepositions that open a clause too: "after Arland left". */
const CLAUSE_PREPOSITIONS = new Set(['after', 'before', 'since', 'until', 'as', 'than', 'once']);

/** A word that belongs to the noun phrase that follows it: an article, an adjective's guess, part of a name. */
function isPhraseWord(doc: Doc, at: number): boolean {
  const token = doc.tokens[at] as Token;
  const small = doc.language.functionWords;
  return (
    token.isWord &&
    (small.determiners.has(token.norm) ||
      small.possessives.has(token.norm) ||
      small.times.has(token.norm) ||
      (token.isCapitalized && !small.prepositions.has(token.norm) && !small.conjunctions.has(token.norm)) ||
      (doc.language.roleNouns.has(singular(token.norm)) && token.norm.length > 3) ||
      /(?:ese|ish|ian|eign|ence|ense|ior|ial|ary|nomy|rade|ance|rgy|port|tary|ier|ent|new|old|top|ate|vice|deputy|chief|prime)$/.test(
        token.norm,
      ))
  );
}

/** A guess at a finite verb: a lower-case word in -ed or -s, or a known verb of saying. */
function isFinite(doc: Doc, at: number): boolean {
  const token = doc.tokens[at];
  if (!token?.isWord || token.isCapitalized) return false;
  const { functionWords: small, reportingVerbs, stances } = doc.language;
  if (small.prepositions.has(token.norm) || small.conjunctions.has(token.norm)) return false;
  if (stances.words.notState.has(token.norm) || stances.words.ownNouns.has(token.norm)) return false;
  if (small.adverbs.has(token.norm) || /ly$/.test(token.norm)) return isFinite(doc, at + 1) || auxiliaryAt(doc, at + 1);
  return reportingVerbs.has(token.norm) || /(?:ed|[^s]s)$/.test(token.norm) || PAST.has(token.norm);
}

const auxiliaryAt = (doc: Doc, at: number): boolean =>
  doc.language.functionWords.auxiliaries.has(doc.tokens[at]?.norm ?? '');

/** Common irregular past forms. */
const PAST = new Set(
  'said told went gave took came saw sent built made held put left sold bought lent spoke stood struck threw withdrew won kept let drew fought hit cut shot set led paid met began became brought broke chose fell found got grew knew lost ran rose sat sought spent swore thought wrote'.split(
    ' ',
  ),
);

/** `ministers` → `minister`; good enough to look a role noun up. */
const singular = (word: string): string => {
  const bare = word.replace(/'s$/, '');
  if (bare.endsWith('ies')) return `${bare.slice(0, -3)}y`;
  return bare.endsWith('s') && !bare.endsWith('ss') ? bare.slice(0, -1) : bare;
};
