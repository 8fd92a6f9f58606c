import type { CountryCode, Mention } from '../../types/analysis';
import type { Attributions } from '../attribution/speakers';
import { isMerePlace } from '../countries/mere-place';
import type { CountryMentions } from '../countries/recognize';
import type { Doc, Sentence, Token } from '../doc';
import { lastStartingAt } from '../doc';
import { wordFact } from '../text/word-fact';
import { opensAbsolute } from './absolutes';
import { outOfOffice } from './campaigners';
import { isOfGroup, opensGroup } from './groups';
import { isFinite, isPhraseWord, isStateNoun, nounAfter, readPhrase } from './phrases';

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
  /** A person who stands for the state. */
  readonly isPerson: boolean;
};

/** The countries of each sentence, in text order; index is `Sentence.index`. `campaigners` are of the article, for its headline. */
export function findActors(
  doc: Doc,
  countries: CountryMentions,
  attributions: Attributions,
  campaigners = outOfOffice(doc, countries.mentions),
): Actor[][] {
  const bySentence: Actor[][] = doc.sentences.map(() => []);
  for (const [index, mention] of countries.mentions.entries()) {
    const sentence = doc.sentences[lastStartingAt(doc.sentences, mention.start)];
    const actors = sentence && bySentence[sentence.index];
    if (!actors || mention.start >= sentence.end) continue;
    const phrase = readPhrase(doc, sentence, mention);
    const runs =
      mention.kind === 'person' &&
      campaigners.has((doc.tokens[lastStartingAt(doc.tokens, mention.end - 1)] as Token).norm.replace(/'s$/, ''));
    const read = runs ? 'other' : phrase.is === 'state' ? roleOf(doc, sentence, phrase, actors.at(-1)) : phrase.is;
    const role = isOfPlace(mention, countries.mentions[index - 1]) ? 'other' : read;
    actors.push({
      country: mention.country,
      role,
      first: phrase.first,
      end: phrase.end,
      noun: phrase.noun,
      speaker: null,
      isPerson: mention.kind === 'person' && phrase.is === 'state',
    });
  }
  addSpeakers(doc, attributions, bySentence, campaigners);
  for (const actors of bySentence) if (actors.length > 1) actors.sort((a, b) => a.first - b.first);
  return bySentence;
}

/** "Ohio", "the Ohio House": a place that is no seat of government, or a body of one. */
const isOfPlace = (mention: Mention, before: Mention | undefined): boolean =>
  isMerePlace(mention) ||
  (mention.kind === 'institution' &&
    before !== undefined &&
    before.country === mention.country &&
    before.end === mention.start - 1 &&
    isMerePlace(before));

/** Field by field: see `signalWith`. */
const withSpeaker = ({ country, role, first, end, noun, isPerson }: Actor, speaker: number): Actor => ({
  country,
  role,
  first,
  end,
  noun,
  speaker,
  isPerson,
});

/** Speakers who speak for a state, where they say something and where their surname stands. */
function addSpeakers(
  doc: Doc,
  { speakers, attributions }: Attributions,
  bySentence: Actor[][],
  campaigners: ReadonlySet<string>,
): void {
  const add = (sentence: Sentence, first: number, end: number, speaker: number, isSource: boolean) => {
    const actors = bySentence[sentence.index];
    const country = ownerBefore(doc, sentence, first, bySentence) ?? speakers[speaker]?.speaksFor;
    if (!country || !actors) return;
    const same = actors.findIndex((actor) => actor.first < end && actor.end > first && actor.country === country);
    const known = actors[same];
    const phrase = { first: Math.min(first, known?.first ?? first), end: Math.max(end, known?.end ?? end), noun: null };
    const read = roleOf(doc, sentence, phrase, undefined);
    const role = isSource && read !== 'agent' ? 'subject' : read;
    const asActor = (): Actor => ({
      country,
      role,
      first: phrase.first,
      end: phrase.end,
      noun: null,
      speaker,
      isPerson: speakers[speaker]?.kind === 'person' && !isSource,
    });
    if (known) actors[same] = isSource || known.role !== 'subject' ? asActor() : withSpeaker(known, speaker);
    else actors.push(asActor());
  };
  for (const { sentence: index, source, speaker } of attributions) {
    const sentence = doc.sentences[index];
    if (!sentence || speaker === null || !source) continue;
    if (campaigners.has(surnameOf(speakers[speaker]?.name ?? '').toLowerCase())) continue;
    const first = Math.max(sentence.firstToken, lastStartingAt(doc.tokens, source.start));
    add(sentence, first, Math.min(sentence.endToken, lastStartingAt(doc.tokens, source.end - 1) + 1), speaker, true);
  }
  const surnames = surnamesOf({ speakers });
  if (surnames.size === 0) return;
  for (const sentence of doc.sentences)
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const token = doc.tokens[at] as Token;
      const speaker = token.isCapitalized ? surnames.get(withoutPossessive(token)) : undefined;
      if (speaker === undefined || campaigners.has(withoutPossessive(token).toLowerCase())) continue;
      if (bySentence[sentence.index]?.some((actor) => actor.first <= at && actor.end > at)) continue;
      const noun = /[’']s$/.test(token.text) ? (doc.tokens[at + 1]?.norm ?? '') : nounAfter(doc, sentence, at + 1);
      if (noun === null || isStateNoun(doc, noun)) add(sentence, at, at + 1, speaker, false);
      else if (doc.language.stances.words.ownNouns.has(noun)) {
        const country = speakers[speaker]?.speaksFor;
        if (country)
          bySentence[sentence.index]?.push({
            country,
            role: 'owner',
            first: at,
            end: at + 2,
            noun,
            speaker,
            isPerson: false,
          });
      }
    }
}

/**
 * "Arland sighed, and its minister said": the country that "its" goes back to, in this sentence or as the subject of the
 * one before; null for other phrases.
 */
function ownerBefore(
  doc: Doc,
  sentence: Sentence,
  first: number,
  bySentence: readonly (readonly Actor[])[],
): CountryCode | null {
  if (!/^(?:its|their)$/.test((doc.tokens[first] as Token).norm)) return null;
  const before = bySentence[sentence.index]?.findLast(
    ({ role, end, first: at }) => role === 'subject' && end <= first && at >= sentence.firstToken,
  );
  if (before) return before.country;
  if (first > sentence.firstToken + 1 || doc.sentences[sentence.index - 1]?.block !== sentence.block) return null;
  const last = bySentence[sentence.index - 1]?.filter(({ role }) => role === 'subject') ?? [];
  return new Set(last.map(({ country }) => country)).size === 1 ? (last[0]?.country ?? null) : null;
}

/** "Orla's" → "Orla" */
const withoutPossessive = wordFact(({ text }) => text.replace(/[’']s$/, ''));

const surnameOf = (name: string): string => name.split(' ').at(-1) ?? '';

/** Surname → index of the person who speaks for a state. */
function surnamesOf({ speakers }: Pick<Attributions, 'speakers'>): Map<string, number> {
  const surnames = new Map<string, number>();
  speakers.forEach(({ kind, name }, index) => {
    const surname = kind === 'person' ? surnameOf(name) : '';
    if (surname.length > 2 && /^\p{Lu}/u.test(surname)) surnames.set(surname, index);
  });
  return surnames;
}

/** Does a state's phrase do something here? Reads what stands before and after it. */
function roleOf(
  doc: Doc,
  sentence: Sentence,
  phrase: { first: number; end: number },
  last: Actor | undefined,
): Actor['role'] {
  const { tokens, language } = doc;
  const small = language.functionWords;
  let at = phrase.first - 1;
  while (at >= sentence.firstToken && isPhraseWord(doc, at)) at--;
  const before = tokens[at];
  const follows = tokens[phrase.end];
  const acts = follows !== undefined && (small.auxiliaries.has(follows.norm) || isFinite(doc, phrase.end));
  if (at < sentence.firstToken || !before) return 'subject';
  if (before.norm === 'by') return 'agent';
  if (before.norm === 'unlike') return 'oblique';
  if (/^(?:for|to)$/.test(before.norm) && at === sentence.firstToken) return 'subject';
  // "In Arland's view the court is illegal"
  if (before.norm === 'in' && at === sentence.firstToken && VIEWS.test(tokens[phrase.end - 1]?.norm ?? ''))
    return 'subject';
  if (before.norm === 'in' && at === sentence.firstToken && isOfficeNext(doc, sentence, phrase.end)) return 'subject';
  // "It was Arland that blocked it"
  if (/^(?:is|was)$/.test(before.norm) && tokens[at - 1]?.norm === 'it' && isCleft(doc, sentence, phrase.end))
    return 'subject';
  if (before.norm === 'them' && tokens[at - 1]?.norm === 'among') return 'subject';
  // "Countries such as Arland argue"
  if (before.norm === 'as' && tokens[at - 1]?.norm === 'such' && isOfGroup(doc, sentence, at - 2)) return 'subject';
  // "Allies Arland and Nordia"
  if (at > sentence.firstToken && phrase.first === at + 1 && opensGroup(doc, sentence, at)) return 'subject';
  // "count on Arland, where senators voted", but not "flew to Arland, where an uncle lives"
  const isPlace = small.prepositions.has(before.norm) && at > sentence.firstToken;
  if (
    follows?.text === ',' &&
    /^(?:where|whose)$/.test(tokens[phrase.end + 1]?.norm ?? '') &&
    (!isPlace || hasOffice(doc, phrase.end + 1))
  )
    return 'subject';
  if (/^(?:with|and)$/.test(before.norm) && opensAbsolute(doc, sentence, phrase.end, before.norm === 'with' ? at : -1))
    return 'subject';
  const isJoin = before.text === ',' || /^(?:and|or|nor)$/.test(before.norm);
  if (isJoin && last && at - last.end <= 1 && at >= last.end - 1)
    return acts ? 'subject' : last.role === 'subject' || last.role === 'agent' ? last.role : 'oblique';
  if (isJoin && !acts && isBehindBy(doc, sentence, at)) return 'agent';
  if (!before.isWord) return /^[([/]$/.test(before.text) ? 'other' : 'subject';
  if (/^(?:and|or|nor|as|than)$/.test(before.norm)) return acts || startsClause(follows) ? 'subject' : 'oblique';
  if (small.conjunctions.has(before.norm) || small.relatives.has(before.norm) || before.norm === 'including')
    return 'subject';
  if (small.prepositions.has(before.norm)) return acts && CLAUSE_PREPOSITIONS.has(before.norm) ? 'subject' : 'oblique';
  return acts || isInverted(doc, at) || isTurned(doc, sentence, at, follows) ? 'subject' : 'oblique';
}

/** "praised by the African Union, Arland and Nordia": a list behind "by" that begins with somebody else. */
function isBehindBy(doc: Doc, { firstToken }: Sentence, join: number): boolean {
  for (let at = join - 1; at >= Math.max(firstToken, join - BY_REACH); at--) {
    const { norm, isCapitalized } = doc.tokens[at] as Token;
    if (norm === 'by') return at < join - 1;
    if (!isCapitalized && !/^(?:the|of|and|,)$/.test(norm)) return false;
  }
  return false;
}

/** Words of the names before it in such a list. */
const BY_REACH = 9;

/** "whose leaders", "where the cabinet": those who act for a state within the next words. */
const hasOffice = (doc: Doc, from: number): boolean =>
  doc.tokens.slice(from + 1, from + 5).some(({ norm }) => isStateNoun(doc, norm));

/** "Only then will Arland sign", "Nor would Arland pay": a helper before its subject. */
const isTurned = (doc: Doc, { firstToken }: Sentence, at: number, follows: Token | undefined): boolean =>
  /^(?:will|would|can|could|did|does|has|had|is|was)$/.test((doc.tokens[at] as Token).norm) &&
  /^(?:only|nor|neither|never|not|under|so)$/.test((doc.tokens[firstToken] as Token).norm) &&
  follows?.isWord === true &&
  !follows.isCapitalized;

/** "It was Arland, with its long coast, that blocked it": what follows the name. */
function isCleft(doc: Doc, { endToken }: Sentence, end: number): boolean {
  let at = end;
  if (doc.tokens[at]?.text === ',') {
    const stop = Math.min(endToken, end + ASIDE);
    at++;
    while (at < stop && doc.tokens[at]?.text !== ',') at++;
    at++;
  }
  return /^(?:that|who|which)$/.test(doc.tokens[at]?.norm ?? '') && at < endToken;
}

/** Words between the commas behind a name. */
const ASIDE = 16;

const VIEWS = /^(?:view|eyes|opinion|judge?ment)$/;

/** "In Lima the foreign ministry announced": the capital stands for the state whose office speaks there. */
function isOfficeNext(doc: Doc, sentence: Sentence, from: number): boolean {
  const first = doc.tokens[from]?.text === ',' ? from + 1 : from;
  for (let at = first; at < Math.min(sentence.endToken, first + OFFICE_WORDS); at++) {
    const { norm, isCapitalized, isWord } = doc.tokens[at] as Token;
    if (!isWord || doc.language.stances.words.notState.has(norm)) return false;
    if (isStateNoun(doc, norm)) return true;
    if (isCapitalized ? !MINISTRIES.test(norm) : !isPhraseWord(doc, at)) return false;
  }
  return false;
}

/** Words before the noun of an office: "the foreign", "a State Department". */
const OFFICE_WORDS = 5;
const MINISTRIES =
  /^(?:state|foreign|defen[cs]e|interior|finance|justice|trade|department|ministry|treasury|federal|prime|home|the|a)$/;

/** A comma or dash after a name opens an apposition: "and Arland, its neighbour, will". */
const startsClause = (token: Token | undefined): boolean =>
  token?.text === ',' || token?.text === '–' || token?.text === '—';

/** "”, said Arland": a verb of saying right after a quotation or comma. */
function isInverted(doc: Doc, at: number): boolean {
  const verb = doc.language.reportingVerbs.get((doc.tokens[at] as Token).norm);
  return verb !== undefined && verb.form !== 'gerund' && /^[,”"’?!]$/.test(doc.tokens[at - 1]?.text ?? '');
}

/** Prepositions that open a clause too: "after Arland left". */
const CLAUSE_PREPOSITIONS = new Set(['after', 'before', 'since', 'until', 'as', 'than', 'once', 'for']);
