import type { Doc, Sentence, Token } from '../../doc';
import { isVerbAt } from './clause';

/** "Most members voted for it, but Arland …": another clause, of others, before the one of the first subject. */
export function isApart(doc: Doc, sentence: Sentence, start: number): boolean {
  const small = doc.language.functionWords;
  const opens = doc.tokens[sentence.firstToken] as Token;
  if (!doc.language.stances.grammar.contrasts.has(clauseOpener(doc, start)) || start === sentence.firstToken)
    return false;
  if (!opens.isWord || small.pronouns.has(opens.norm) || small.possessives.has(opens.norm)) return false;
  if (small.conjunctions.has(opens.norm) || small.prepositions.has(opens.norm) || /ed$|ing$/.test(opens.norm))
    return false;
  for (let at = sentence.firstToken + 1; at < start; at++) if (isVerbAt(doc, sentence, at)) return true;
  return false;
}

/** The word that opens a clause, before an adverb between commas: "but unfortunately, Arland". */
function clauseOpener({ tokens, language }: Doc, start: number): string {
  let at = start;
  while (tokens[at - 1]?.text === ',' && language.functionWords.adverbs.has(tokens[at - 2]?.norm ?? '')) at -= 2;
  if (tokens[at - 1]?.text === ',' && /ly$/.test(tokens[at - 2]?.norm ?? '')) at -= 2;
  const norm = tokens[at]?.norm ?? '';
  return language.stances.grammar.contrasts.has(norm) ? norm : (tokens[at - 1]?.norm ?? '');
}

/** Within a clause that ", which" or ", who" opens; the comma that closes it ends it: "Arland, which owns it, refused". */
export function isRelative(doc: Doc, { firstToken }: Sentence, first: number): boolean {
  for (let at = first - 1; at >= Math.max(firstToken, first - 12); at--) {
    const { norm, text } = doc.tokens[at] as Token;
    if (norm === 'which' || norm === 'who') return doc.tokens[at - 1]?.text === ',';
    if (text === ',' || text === ';') return false;
  }
  return false;
}
