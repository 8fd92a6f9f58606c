import { countryKinds } from '../../knowledge/country-kinds';
import type { CountryCode, Mention } from '../../types/analysis';
import type { Doc, Sentence, Token } from '../doc';
import { lastStartingAt } from '../doc';
import { goesOn, isOfIt } from './goes-on';
import { isForeignGround, isVenue } from './venues';
import { referenceAt, type Reference } from './reference-phrase';

/** How many sentences back the country may stand. */
const REACH = 2;

/** How sure: one country could be meant; the one that the sentence before is about; whose government a person's is. */
const CONFIDENCE = { only: 0.5, subject: 0.4 } as const;

type Found = { readonly countries: ReadonlySet<CountryCode>; readonly confidence: number };

/**
 * Mentions by back reference: "the country", "his government", "the Gulf kingdom", "the two neighbours", where what
 * stands before names exactly as many countries as can be meant. They only ever add mentions of countries that the text
 * names. Linear.
 */
export function backReferences(doc: Doc, mentions: readonly Mention[]): Mention[] {
  const found: Mention[] = [];
  if (mentions.length === 0) return found;
  for (const sentence of doc.sentences)
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const reference = referenceAt(doc, sentence, at);
      const meant = reference && antecedent(doc, mentions, sentence, reference);
      if (!meant) continue;
      for (const country of meant.countries)
        found.push({
          start: reference.start,
          end: reference.end,
          country,
          kind: reference.isState ? 'institution' : 'name',
          confidence: meant.confidence,
          reason: 'anaphora: takes up the country named before',
        });
    }
  return found;
}

/**
 * The countries meant: those of the sentence so far, else of the nearest sentence before that names any; several may be
 * named one in a sentence.
 */
function antecedent(doc: Doc, mentions: readonly Mention[], sentence: Sentence, reference: Reference): Found | null {
  const countries = new Set<CountryCode>();
  for (let back = 0; back <= REACH && back <= sentence.index; back++) {
    const earlier = doc.sentences[sentence.index - back] as Sentence;
    if (reference.count === 1 && back > 0 && back < REACH && (goesOn(doc, earlier) || isOfIt(doc, earlier))) continue;
    const named = between(mentions, earlier.start, Math.min(earlier.end, reference.start)).filter(
      (mention) =>
        canMean(reference, mention.country) && !isVenue(doc, mention) && !isForeignGround(doc, mentions, mention),
    );
    if (named.length === 0) continue;
    for (const { country } of named) countries.add(country);
    if (countries.size === reference.count) return { countries, confidence: CONFIDENCE.only };
    if (reference.count === 1) return oneOfSeveral(doc, earlier, named, reference);
    if (countries.size > reference.count) return null;
  }
  return null;
}

/** Of several countries: a person's own for "his government", else the one that the sentence is about. */
function oneOfSeveral(doc: Doc, sentence: Sentence, named: readonly Mention[], reference: Reference): Found | null {
  if (reference.isPersonal) {
    const own = countriesOf(named.filter(({ kind }) => kind === 'person'));
    if (own.size === 1) return { countries: own, confidence: CONFIDENCE.only };
  }
  const subject = named[0] as Mention;
  const start = lastStartingAt(doc.tokens, subject.start);
  if (sentence.end > reference.start || start > sentence.firstToken + 1 || subject.kind === 'place') return null;
  const after = doc.tokens[lastStartingAt(doc.tokens, subject.end - 1) + 1];
  const isOneOfList = after !== undefined && /^(?:and|or|,|-|–|'s|&)$/.test(after.norm);
  const isOwner = (doc.tokens[start] as Token).norm.endsWith("'s");
  if (isOneOfList || isOwner || subject.kind === 'demonym') return null;
  return { countries: new Set([subject.country]), confidence: CONFIDENCE.subject };
}

const canMean = ({ kinds }: Reference, country: CountryCode): boolean =>
  kinds.every((kind) => countryKinds.get(kind)?.has(country) ?? true);

const countriesOf = (mentions: readonly Mention[]): Set<CountryCode> => new Set(mentions.map(({ country }) => country));

function between(mentions: readonly Mention[], from: number, to: number): Mention[] {
  const found: Mention[] = [];
  for (let at = lastStartingAt(mentions, from - 1) + 1; at < mentions.length; at++) {
    const mention = mentions[at] as Mention;
    if (mention.start >= to) break;
    found.push(mention);
  }
  return found;
}
