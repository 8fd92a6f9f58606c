import type { Doc, Sentence, Token } from '../../doc';

/** A verb with its helpers: tokens [first, at]. */
export type Helped = {
  readonly first: number;
  readonly at: number;
  readonly isNegated: boolean;
  readonly isPassive: boolean;
};

const LONGEST = 7;

/** Reads a verb's helpers back from it: "would not only", "is likely to". */
export function verbWithHelpers(doc: Doc, { firstToken }: Sentence, at: number): Helped {
  const small = doc.language.functionWords;
  let first = at;
  let negations = 0;
  let isPassive = false;
  for (let left = at - 1; left >= Math.max(firstToken, at - LONGEST); left--) {
    const { norm, isCapitalized, isWord, text } = doc.tokens[left] as Token;
    // 'would "seriously undermine"'
    if (/^[“”"‘]$/.test(text)) continue;
    if (!isWord || isCapitalized) break;
    const isNegation = /^(?:not|never|cannot)$|n't$/.test(norm);
    if (isNegation && doc.tokens[left + 1]?.norm !== 'only') negations++;
    if (left === at - 1 && doc.language.stances.grammar.be.has(norm))
      isPassive = /[^e]ed$|en$/.test((doc.tokens[at] as Token).norm);
    if (small.auxiliaries.has(norm) || isNegation || doc.language.stances.grammar.leadsOn.has(norm)) first = left;
    else if (!(small.adverbs.has(norm) || /ly$/.test(norm) || norm === 'only')) break;
  }
  return { first, at, isNegated: negations % 2 === 1, isPassive };
}

/** "would cut", "the tariffs cut it", "is cutting": not "a lower price", "cutting" alone. */
export function isVerbGroup(doc: Doc, { first, at }: Helped, form: string | null): boolean {
  const before = doc.tokens[at - 1]?.norm ?? '';
  if (form === 'gerund') return first < at && doc.language.stances.grammar.be.has(before);
  return form !== 'base' || first < at || (/[^s]s$|^and$/.test(before) && opensObject(doc, at + 1));
}

/** An article, a possessive or a plural: what a verb goes on with. */
function opensObject(doc: Doc, at: number): boolean {
  const small = doc.language.functionWords;
  const norm = doc.tokens[at]?.norm ?? '';
  return small.determiners.has(norm) || small.possessives.has(norm) || /[^s]s$|ing$/.test(norm) || norm === 'no';
}
