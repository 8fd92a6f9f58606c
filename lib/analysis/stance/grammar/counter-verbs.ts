import type { Doc } from '../../doc';

/** "scrap", "blocking", "leave", "back out": does the verb at a token work against what it acts on? */
export function worksAgainst({ tokens, language }: Doc, at: number): boolean {
  const { words, turnWords } = language.stances;
  const norm = tokens[at]?.norm ?? '';
  const base = baseOf(norm, turnWords.losesE);
  const next = tokens[at + 1]?.norm ?? '';
  if (turnWords.withParticle.has(`${base} ${next}`) || turnWords.withParticle.has(`${norm} ${next}`)) return true;
  if ((turnWords.exits.has(norm) || turnWords.exits.has(base)) && base !== 'back') return true;
  return words.counterVerbs.has(norm) || words.counterVerbs.has(base);
}

/** "blocking", "blocked" → "block", "refusing" → "refuse": enough to look a verb up. */
function baseOf(norm: string, losesE: ReadonlySet<string>): string {
  const bare = norm.replace(/(?:ing|ed)$/, '');
  if (losesE.has(bare)) return `${bare}e`;
  return /(?:pp|ll|bb|tt)$/.test(bare) && !/(?:stall)$/.test(bare) ? bare.slice(0, -1) : bare;
}

/** Of an act behind "to" at a token, whether it works against its object, "not" read: "to scrap", "not to sign". */
export function isCounterAct(doc: Doc, to: number): boolean {
  const norm = (at: number) => doc.tokens[at]?.norm ?? '';
  if (norm(to) === 'not') return norm(to + 1) === 'to' && !worksAgainst(doc, to + 2);
  return norm(to + 1) === 'not' ? !worksAgainst(doc, to + 2) : worksAgainst(doc, to + 1);
}
