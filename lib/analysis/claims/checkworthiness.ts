import type { CheckworthinessModel, CheckworthinessWords } from '../../language/claim-types';
import type { Language } from '../../language/types';
import type { AttributionKind, Claim } from '../../types/analysis';
import { onceEach, sentenceFeatures, wordFeatures, type FeatureSpace } from './checkworthiness-features';
import type { KindDecision } from './kind';
import type { Doc, Sentence } from '../doc';
import { wordFact } from '../text/word-fact';

type Scorer = (doc: Doc, sentence: Sentence) => number;

/** The model's tables: features by number, word pairs by first and second word. */
function readModel(model: CheckworthinessModel): FeatureSpace & { readonly weights: readonly number[] } {
  const singles = new Map<string, number>();
  const pairs = new Map<string, Map<string, number>>();
  const weights: number[] = [];
  for (const [weight, names] of Object.entries(model.weights)) {
    for (const name of names.split('|')) {
      const space = name.indexOf(' ');
      if (space < 0) singles.set(name, weights.length);
      else {
        const first = name.slice(0, space);
        const seconds = pairs.get(first) ?? new Map<string, number>();
        if (seconds.size === 0) pairs.set(first, seconds);
        seconds.set(name.slice(space + 1), weights.length);
      }
      weights.push(Number(weight) * model.scale);
    }
  }
  return {
    weights,
    ...onceEach(),
    single: (name) => singles.get(name) ?? -1,
    pairsOf: (first) => {
      const seconds = pairs.get(first);
      return seconds === undefined ? null : (second) => seconds.get(second) ?? -1;
    },
  };
}

function scorerOf(model: CheckworthinessModel, words: CheckworthinessWords): Scorer {
  const space = readModel(model);
  const wordOf = wordFact(({ norm }) => wordFeatures(norm, space, words));
  return (doc, { firstToken, endToken }) => {
    const features = sentenceFeatures(doc.tokens, firstToken, endToken, wordOf, space);
    let sum = 0;
    for (const feature of features) sum += space.weights[feature] as number;
    return model.bias + sum / Math.sqrt(features.length || 1);
  };
}

const scorers = new Map<Language, Scorer>();

/** Log-odds that a sentence on its own words states something that the public would want checked. */
export function wordingScore(doc: Doc, sentence: Sentence): number {
  let scorer = scorers.get(doc.language);
  if (scorer === undefined) {
    scorer = scorerOf(doc.language.claims.checkworthinessModel, doc.language.claims.checkworthinessWords);
    scorers.set(doc.language, scorer);
  }
  return scorer(doc, sentence);
}

const probability = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
const logOdds = (chance: number): number => Math.log(chance / (1 - chance));

/**
 * How much of the score is decided by the wording; the rest by how likely the claim states a fact. Of what somebody is
 * quoted or reported as saying, the kind tells more than the words.
 */
const BY_WORDING = { unattributed: 0.75, reported: 0.45, quoted: 0.45 } as const;
/** Puts the threshold of a sensible "yes" at 0.5 on news text. */
const OFFSET = 0.3;
/** A sentence that makes no claim is worth a check at most so much. */
const WITHOUT_CLAIM = 0.4;

/**
 * How much the public would gain from a check of a claim, 0 to 1: from its wording and from the chance that it states
 * a fact or a figure, which opinions, predictions and pledges do not.
 */
export function claimCheckworthiness(
  wording: number,
  chances: KindDecision['chances'],
  attribution: AttributionKind,
): number {
  const share = BY_WORDING[attribution];
  const factual = Math.min(0.99, Math.max(0.01, (chances.fact ?? 0) + (chances.figure ?? 0)));
  return probability(OFFSET + share * wording + (1 - share) * logOdds(factual));
}

/** How much the public would gain from a check of each sentence of the text, 0 to 1. */
export function checkworthinessOf(doc: Doc, claims: readonly Claim[]): number[] {
  let next = 0;
  return doc.sentences.map((sentence) => {
    let best = -1;
    for (; next < claims.length && (claims[next] as Claim).start < sentence.end; next++)
      best = Math.max(best, (claims[next] as Claim).checkworthiness);
    return best < 0 ? WITHOUT_CLAIM * probability(wordingScore(doc, sentence)) : best;
  });
}
