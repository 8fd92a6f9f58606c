import type { CountryCode, Mention } from '../../types/analysis';
import type { Doc, Sentence, Token } from '../doc';
import { lastStartingAt } from '../doc';

/** Nouns that take up a country named before: "the country", "its government". */
const COUNTRY_NOUNS: ReadonlySet<string> = new Set(['country', 'nation', 'kingdom', 'republic', 'archipelago']);
const STATE_NOUNS: ReadonlySet<string> = new Set([
  'government',
  'parliament',
  'capital',
  'army',
  'military',
  'president',
  'economy',
  'cabinet',
]);
const PAIR_NOUNS: ReadonlySet<string> = new Set([
  'countries',
  'nations',
  'neighbours',
  'neighbors',
  'governments',
  'sides',
  'capitals',
  'rivals',
  'allies',
]);
const PAIR_WORDS: ReadonlySet<string> = new Set(['two', 'both']);

/** How many sentences back the country may stand. */
const REACH = 1;
const CONFIDENCE = 0.5;

/**
 * Mentions by back reference: "the country", "his government", "the two neighbours", where the sentence and the one
 * before name exactly one country, or two. They only ever add mentions of countries that the text names. Linear.
 */
export function backReferences(doc: Doc, mentions: readonly Mention[]): Mention[] {
  const found: Mention[] = [];
  if (mentions.length === 0) return found;
  doc.sentences.forEach((sentence, at) => {
    for (let index = sentence.firstToken + 1; index < sentence.endToken; index++) {
      const reference = referenceAt(doc, sentence, index);
      if (!reference) continue;
      const countries = countriesBefore(doc, mentions, at, reference.start);
      if (countries.size !== reference.countries || isFollowedByOf(doc, index)) continue;
      for (const country of countries)
        found.push({
          start: reference.start,
          end: reference.end,
          country,
          kind: reference.isState ? 'institution' : 'name',
          confidence: CONFIDENCE,
          reason: 'anaphora: takes up the country named before',
        });
    }
  });
  return found;
}

type Reference = { readonly start: number; readonly end: number; readonly countries: 1 | 2; readonly isState: boolean };

/** "the country", "the country’s", "its government", "the two neighbours", "both sides". */
function referenceAt({ tokens }: Doc, sentence: Sentence, at: number): Reference | null {
  const noun = tokens[at] as Token;
  if (noun.isCapitalized) return null;
  const norm = noun.norm.endsWith("'s") ? noun.norm.slice(0, -2) : noun.norm;
  const end = noun.norm === norm ? noun.end : noun.end - 2;
  const before = tokens[at - 1] as Token;
  const second = at - 2 >= sentence.firstToken ? (tokens[at - 2] as Token) : null;
  if (PAIR_NOUNS.has(norm) && PAIR_WORDS.has(before.norm)) {
    const start = second?.norm === 'the' ? second.start : before.start;
    return { start, end, countries: 2, isState: false };
  }
  if (
    COUNTRY_NOUNS.has(norm) &&
    (before.norm === 'the' || before.norm === 'this' || before.norm === 'his' || before.norm === 'her')
  )
    return { start: before.start, end, countries: 1, isState: false };
  if (STATE_NOUNS.has(norm) && /^(?:its|his|her|the)$/.test(before.norm) && before.norm !== 'the')
    return { start: before.start, end, countries: 1, isState: true };
  return null;
}

/** Countries named in the sentence so far and in the one before; of the sentence alone if it has as many as are asked. */
function countriesBefore(doc: Doc, mentions: readonly Mention[], at: number, offset: number): Set<CountryCode> {
  const own = doc.sentences[at] as Sentence;
  const here = between(mentions, own.start, offset);
  if (here.size > 0) return here;
  const previous = doc.sentences[Math.max(0, at - REACH)] as Sentence;
  return between(mentions, previous.start, offset);
}

function between(mentions: readonly Mention[], from: number, to: number): Set<CountryCode> {
  const countries = new Set<CountryCode>();
  for (let at = lastStartingAt(mentions, from - 1) + 1; at < mentions.length; at++) {
    const mention = mentions[at] as Mention;
    if (mention.start >= to) break;
    countries.add(mention.country);
  }
  return countries;
}

/** "the government of …": names its country itself. */
const isFollowedByOf = ({ tokens }: Doc, at: number): boolean => tokens[at + 1]?.norm === 'of';
