import { join } from 'node:path';
import { claimViews } from '../../lib/analysis/claims/extract';
import { namedFeatures, type ClaimView } from '../../lib/analysis/claims/kind';
import { resolveSpeakers } from '../../lib/analysis/attribution/speakers';
import { recognizeCountries } from '../../lib/analysis/countries/recognize';
import { readDoc, type Doc } from '../../lib/analysis/doc';
import { findQuotes } from '../../lib/analysis/text/quotes';
import { english } from '../../lib/language/en/index';
import { articleFromText } from '../../lib/page/plain-text';
import type { ClaimKind } from '../../lib/types/analysis';
import { realClaims } from '../real-claims';
import { ourSentences } from './our-sentences';
import { crossValidate, sentences } from './wording-examples';

/** Kinds in the order of the models' classes. */
export const KINDS: readonly ClaimKind[] = ['fact', 'figure', 'opinion', 'pledge', 'prediction'];

/** A claim to learn from. */
export type ClaimCase = {
  readonly view: ClaimView;
  /** Names and values of what the model looks at. */
  readonly features: ReadonlyMap<string, number>;
  /** Place in `KINDS`. */
  readonly kind: number;
  readonly isWorthy: boolean;
  /** How much it counts: a sentence of ours shows what to look at, and was not only met. */
  readonly weight: number;
  /** Cases of one article share it, so that no model is asked about an article that it has learnt from. */
  readonly group: number;
};

const SHARED = join(import.meta.dirname, '../../../shared');
/** What marks the cases that are ours. */
export const WEIGHT_OF_OURS = 2;

const viewsOf = (doc: Doc) => {
  const countries = recognizeCountries(doc);
  return claimViews(doc, resolveSpeakers(doc, findQuotes(doc), countries), countries);
};

function ourCases(): ClaimCase[] {
  // Of each of our sentences, by a model that has not seen it: the shipped one has learnt them.
  const wordings = crossValidate().filter((_, index) => sentences[index]?.from === 'ours');
  return ourSentences().map(({ text, kind, attribution, isWorthy }, index) => {
    const [found] = viewsOf(readDoc(articleFromText(text), english));
    if (!found) throw new Error(`no claim in: ${text}`);
    const view = { ...found, attribution, wording: wordings[index] as number };
    return {
      view,
      features: namedFeatures(view),
      kind: KINDS.indexOf(kind),
      isWorthy,
      weight: WEIGHT_OF_OURS,
      group: index,
    };
  });
}

function realCases(): ClaimCase[] {
  return realClaims(SHARED, 'learnt').flatMap(({ title, text, gold }, group) => {
    const views = viewsOf(readDoc(articleFromText(text, { title }), english));
    return gold.sentences.flatMap(({ start, end, kind, checkworthy }) => {
      const view = views.find(({ whole }) => whole.start === start && whole.end === end);
      if (!view) return [];
      return [
        { view, features: namedFeatures(view), kind: KINDS.indexOf(kind), isWorthy: checkworthy, weight: 1, group },
      ];
    });
  });
}

/** All claims to learn from: ours, then those of real articles. */
export const claimCases = (): ClaimCase[] => [...ourCases(), ...realCases()];

/** Numbers names in the order in which they are met. */
export function numbering(): { readonly of: (name: string) => number; readonly names: readonly string[] } {
  const numbers = new Map<string, number>();
  const names: string[] = [];
  return {
    names,
    of: (name) => {
      const known = numbers.get(name);
      if (known !== undefined) return known;
      numbers.set(name, names.length);
      return names.push(name) - 1;
    },
  };
}
