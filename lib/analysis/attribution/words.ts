import { mayBeginOrganisation } from '../../knowledge/organisations';
import type { Language } from '../../language/types';
import type { Doc } from '../doc';
import type { Mention } from '../../types/analysis';
import type { Span } from '../../types/span';
import { itemAt, lastStartingAt, type Token } from '../doc';
import { NumberSet } from '../text/number-set';
import { whenLetGo, type Word } from '../text/vocabulary';
import { languageFact, wordFact } from '../text/word-fact';
import { languageNumbers, WordNumbers } from '../text/word-numbers';

/** What a word does, as bits: one look-up a token, then tests of a number. */
export const DETERMINER = 1;
export const POSSESSIVE_PRONOUN = 2;
export const PRONOUN = 4;
export const PREPOSITION = 8;
export const CONJUNCTION = 16;
export const RELATIVE = 32;
export const AUXILIARY = 64;
export const ADVERB = 128;
export const TIME = 256;
export const ROLE = 512;
export const TITLE = 1024;
export const CUE = 2048;
/** Ends a noun phrase because it looks like a verb. */
export const VERB = 4096;
export const PARTICLE = 8192;
/** Ends in 's. */
export const GENITIVE = 16384;
export const WORD = 32768;
export const CAPITAL = 65536;
/** Within a quotation of those given, or one of its marks. */
export const QUOTED = 131072;

/** Part of a country's name, city or institution. */
export const PLACE = 262144;
/** Part of an adjective or people: "Kenyan". */
export const DEMONYM = 524288;

/** Part of any mention of a country, leaders among them. */
export const MENTION = 1 << 22;
/** A capital that is part of a name. */
export const NAME = 1 << 21;
/** May begin a cue without a verb: "according", "promise", ":". */
export const PHRASE = 1 << 23;
/** An adverb only by its ending: "openly", but also "Connolly". */
const SUFFIX_ADVERB = 1 << 20;

/** "the", "those": what follows is somebody in particular. */
export const DEFINITE = 1 << 24;
/** May stand between an article and its noun: "the only candidate", "the then minister". */
export const ORDERING = 1 << 25;
/** May lead from an office to whose it is: "of", "for". */
export const COMPLEMENT = 1 << 26;
/** A given name. */
export const GIVEN = 1 << 27;

/** Any word that is neither noun, adjective nor name. */
export const FUNCTION =
  DETERMINER | POSSESSIVE_PRONOUN | PRONOUN | PREPOSITION | CONJUNCTION | RELATIVE | AUXILIARY | ADVERB;

const lexicon = languageNumbers(({ norm, isWord, isCapitalized }, language) => {
  const bits = classify(norm, isWord, language);
  return isCapitalized && norm !== 'ok' ? bits | CAPITAL : bits;
});

/** What each token of a document does, by index. */
export type Words = {
  readonly bits: Int32Array;
};

/** Classifies every token once. Linear. */
export function readWords(doc: Doc, quotes: readonly Span[], mentions: readonly Mention[]): Words {
  const { tokens, language } = doc;
  const bits = lexicon(language).over(doc, new Int32Array(tokens.length));
  let at = 0;
  for (const { start, end, kind, reason } of mentions) {
    const role =
      kind === 'person' || (reason.endsWith('town') && !SEVERAL_WORDS.test(doc.text.slice(start, end)))
        ? MENTION
        : MENTION | (kind === 'demonym' ? DEMONYM : PLACE);
    while (at < tokens.length && (tokens[at] as Span).end <= start) at++;
    for (let index = at; index < tokens.length && (tokens[index] as Span).start < end; index++)
      bits[index] = (bits[index] as number) | role;
  }
  quotes.forEach((quote) => {
    let index = Math.max(0, lastStartingAt(tokens, quote.start - 2));
    for (; index < tokens.length && (tokens[index] as Span).start <= quote.end; index++) {
      const token = tokens[index] as Span;
      if (token.end < quote.start) continue;
      if (token.end === quote.start && doc.tokens[index]?.isWord) continue;
      if (token.start === quote.end && doc.tokens[index]?.isWord) continue;
      bits[index] = (bits[index] as number) | QUOTED;
    }
  });
  markNames(doc, bits);
  return { bits };
}

/**
 * Sets NAME on capitals that are no mere first words: within a sentence, or where the next word or the rest of the text
 * says so. Small words are names only as acronyms ("US"), and words in -ly are no adverbs here ("Connolly").
 */
function markNames(doc: Doc, bits: Int32Array): void {
  const { tokens } = doc;
  known.clear();
  for (const sentence of doc.sentences) {
    const isHeading = doc.blocks[sentence.block]?.kind === 'heading';
    for (let index = sentence.firstToken; index < sentence.endToken; index++) {
      let here = bits[index] as number;
      if (!(here & CAPITAL)) continue;
      const isInner = index > sentence.firstToken && ((bits[index - 1] as number) & WORD) !== 0;
      // "the ambassador, Anatoly Orla, said"
      const isBeside = index > sentence.firstToken && itemAt(tokens, index - 1)?.text === ',';
      if (here & SUFFIX_ADVERB && (isInner || isBeside)) here &= ~(ADVERB | SUFFIX_ADVERB);
      const isAcronym = here & FUNCTION ? isAcronymWord(tokens[index] as Token) : false;
      // "the WHO said", but not "WHO SAYS SO"
      if (isAcronym && !isShouted(doc, index)) here &= ~FUNCTION;
      if (!(here & FUNCTION) || isAcronym) {
        here |= NAME;
        if (isInner && !isHeading) known.add(stemNumbers.at(doc, index));
      }
      bits[index] = here;
    }
  }
  for (const { firstToken: first } of doc.sentences) {
    let opening = first;
    while (opening < tokens.length && !((bits[opening] as number) & WORD) && opening < first + 3) opening++;
    const here = bits[opening] ?? 0;
    if (!(here & CAPITAL) || !(here & (SUFFIX_ADVERB | NAME))) continue;
    const isKnown = known.has(stemNumbers.at(doc, opening));
    if (here & SUFFIX_ADVERB && isKnown) bits[opening] = (here & ~(ADVERB | SUFFIX_ADVERB)) | NAME;
    else if (here & NAME && !opensWithName(doc, bits, opening, isKnown)) bits[opening] = here & ~NAME;
  }
}

/** Stems of the names that stand within the sentences of the text that is being read. */
const known = new NumberSet();

/** A number for the stem of a word, the same for all words that have it. */
const stemNumbers = new WordNumbers(({ norm }) => {
  const word = stem(norm);
  let number = numberOfStem.get(word);
  if (number === undefined) numberOfStem.set(word, (number = numberOfStem.size));
  return number;
});
const numberOfStem = new Map<string, number>();
whenLetGo(() => {
  numberOfStem.clear();
});

/** Does a word in capitals stand beside another, as in a heading that is written in capitals? */
const isShouted = ({ tokens }: Doc, index: number): boolean =>
  [itemAt(tokens, index - 1), tokens[index + 1]].some((token) => token !== undefined && isAcronymWord(token));

/** True where the first word of a sentence is a name and not only first. */
function opensWithName({ tokens }: Doc, bits: Int32Array, first: number, isKnown: boolean): boolean {
  const here = bits[first] as number;
  const next = bits[first + 1] ?? 0;
  if (isKnown || here & (ROLE | TITLE | PLACE | DEMONYM | GENITIVE) || isAcronymWord(tokens[first] as Token))
    return true;
  if (here & (VERB | CUE)) return mayBeginOrganisation((tokens[first] as Token).text) && (next & CUE) !== 0; // "Boeing said"
  if (leadsOnToName(tokens, bits, first)) return true;
  if (tokens[first + 1]?.text === '-')
    return isNameAlone(bits[first + 2]) && (isNameAlone(bits[first + 3]) || ((bits[first + 3] ?? 0) & CUE) !== 0);
  // "Ortega, who left in May, …"
  if (tokens[first + 1]?.text === ',' && /^whos?e?$/.test(tokens[first + 2]?.norm ?? '')) return true;
  return (next & NAME) !== 0 || (next & CUE) !== 0;
}

/** "Ivo van der Berg", "Ali al-Sayed", "J. R. Banda": small words or a stop, and a capital behind them. */
function leadsOnToName(tokens: readonly Token[], bits: Int32Array, first: number): boolean {
  if (tokens[first + 1]?.text === '.') return (tokens[first] as Token).text.length === 1;
  let at = first + 1;
  while (((bits[at] ?? 0) & (PARTICLE | CAPITAL)) === PARTICLE) at++;
  if (at === first + 1) return false;
  if (tokens[at]?.text === '-') at++;
  return isNameAlone(bits[at]);
}

/** "Jean-Luc Bonard", but neither "Ex-President Orla" nor "Anti-Arland protests". */
const isNameAlone = (bits = 0): boolean => (bits & (NAME | ROLE | TITLE | PLACE | DEMONYM)) === NAME;

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}]+$/u;
const acronyms = new WordNumbers(({ text }) => (ACRONYM.test(text) ? 1 : 0));

/** "NATO", "G7": two letters or digits or more, the letters all capitals. */
export const isAcronymWord = (word: Word): boolean => acronyms.of(word) === 1;

/** "Salem, Oregon": a town named with its state can be no surname. */
const SEVERAL_WORDS = /[\s,]/;

/** A genitive's norm without its ending. */
export const stem = (norm: string): string => (norm.endsWith("'s") ? norm.slice(0, -2) : norm);

/** The same of a word of the text, cut once. */
const stemOf = wordFact(({ norm }) => stem(norm));

/** The same of a token. */
export const stemAt = ({ tokens }: Pick<Doc, 'tokens'>, bits: Int32Array, at: number): string =>
  (bits[at] as number) & GENITIVE ? stemOf(tokens[at] as Token) : (tokens[at] as Token).norm;

/** What a language knows of a word as a verb of saying; null for most words. */
export const reportingVerbOf = languageFact(({ norm }, { reportingVerbs }) => reportingVerbs.get(norm) ?? null);

/** What a language knows of a word, its genitive ending left out, as a noun for who may speak; null for most words. */
export const roleNounOf = languageFact(({ norm }, { roleNouns }) => roleNouns.get(stem(norm)) ?? null);

function classify(norm: string, isWord: boolean, language: Language): number {
  if (!isWord) return norm === ':' ? PHRASE : 0;
  if (/^\p{N}/u.test(norm)) return WORD | DETERMINER;
  const { functionWords: small } = language;
  const base = stem(norm);
  let bits = WORD;
  if (base !== norm) bits |= GENITIVE;
  if (small.determiners.has(base)) bits |= DETERMINER;
  if (small.possessives.has(base)) bits |= POSSESSIVE_PRONOUN;
  if (small.pronouns.has(base) || OTHER_PRONOUNS.has(base)) bits |= PRONOUN;
  if (small.prepositions.has(base)) bits |= PREPOSITION;
  if (small.conjunctions.has(base)) bits |= CONJUNCTION;
  if (small.relatives.has(base)) bits |= RELATIVE;
  if (small.auxiliaries.has(norm)) bits |= AUXILIARY;
  if (small.adverbs.has(base)) bits |= ADVERB;
  else if (base.length > 4 && base.endsWith('ly') && !NOT_ADVERBS.has(base) && !language.givenNames.has(base))
    bits |= ADVERB | SUFFIX_ADVERB;
  if (small.times.has(base)) bits |= TIME;
  if (small.nameParticles.has(base)) bits |= PARTICLE;
  if (DEFINITES.has(norm)) bits |= DEFINITE;
  if (ORDERINGS.has(norm)) bits |= ORDERING;
  if (COMPLEMENTS.has(norm)) bits |= COMPLEMENT;
  if (language.givenNames.has(norm)) bits |= GIVEN;
  if (language.roleNouns.has(base)) bits |= ROLE;
  if (language.honorifics.has(base)) bits |= TITLE;
  if (language.reportingVerbs.has(norm)) bits |= CUE;
  if (
    norm === 'according' ||
    norm === 'per' ||
    VIEWS.has(norm) ||
    POINTS.has(norm) ||
    language.speechNouns.has(norm) ||
    language.speechAdjectives.has(norm)
  )
    bits |= PHRASE;
  if ((bits & ROLE) === 0 && looksLikeVerb(norm, language)) bits |= VERB;
  return bits;
}

/** In whose words or view something is so: "in the eyes of Ortega". */
export const VIEWS = new Set(
  'words view opinion eyes judgment judgement estimation account estimate telling admission reckoning mind'.split(' '),
);
/** Nouns for what is said or held that only a verb brings out: "made the point that". */
export const POINTS = new Set('point notice assurance assurances concern concerns word'.split(' '));
const DEFINITES = new Set(['the', 'this', 'these', 'that', 'those', 'both']);
const ORDERINGS = new Set('only first last then late once now next former'.split(' '));
const COMPLEMENTS = new Set(
  'of for at from in with to near behind on against between inside within outside'.split(' '),
);
const OTHER_PRONOUNS = new Set(
  "nobody nothing none anybody anything everything something i we you me him them us it's i'm i've we're we've they're he's she's that's there's there".split(
    ' ',
  ),
);
const NOT_ADVERBS = new Set(
  'family assembly italy july ally supply reply rally bully monopoly friendly elderly daily weekly monthly early'.split(
    ' ',
  ),
);

function looksLikeVerb(norm: string, { functionWords: small }: Language): boolean {
  if (small.finiteVerbs.has(norm)) return true;
  return norm.length > 4 && (norm.endsWith('ed') || norm.endsWith('ing')) && !small.participialAdjectives.has(norm);
}
