import { languageNames, languageNouns, languageVerbs } from '../../knowledge/language-names';
import type { Match } from './matcher';
import { tokenAfter, tokenBefore } from './neighbours';
import type { Reading } from './reading';

/** "speaks fluent French", "a German-speaking canton", "English lessons", "in Spanish": the language, no country. */
export function isLanguage({ doc }: Reading, match: Match): boolean {
  if (!languageNames.has(match.key)) return false;
  const after = tokenAfter(doc, match.end);
  const next = after?.norm === '-' || after?.norm === '–' ? tokenAfter(doc, match.end + 1) : after;
  if (next && languageNouns.has(next.norm)) return true;
  const { prepositions, conjunctions, determiners, auxiliaries } = doc.language.functionWords;
  const standsAlone =
    !after?.isWord || [prepositions, conjunctions, determiners, auxiliaries].some((set) => set.has(after.norm));
  if (!standsAlone || after?.norm === '-') return false;
  for (let at = match.first - 1, steps = 0; at >= 0 && steps < 5; at--, steps++) {
    const before = tokenBefore(doc, at + 1);
    if (!before) return false;
    if (languageVerbs.has(before.norm)) return true;
    if (steps === 0 && (before.norm === 'in' || before.norm === 'into')) return true;
  }
  return false;
}
