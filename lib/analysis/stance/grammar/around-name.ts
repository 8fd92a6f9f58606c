import type { Doc, Token } from '../../doc';

/** "LIMA —", "LIMA (Reuters)", "LIMA:": where the report was filed. */
export function isDateline(doc: Doc, end: number): boolean {
  const name = doc.tokens[end - 1] as Token;
  const after = doc.text.slice(name.end, name.end + 40);
  if (DATED.test(after)) return true;
  return (
    name.text.length > 2 && name.text === name.text.toUpperCase() && /^[—–:(,-]$/.test(doc.tokens[end]?.text ?? '')
  );
}

/** ", 4 October 2022 (dpa) –", ", Oct 4 (Xinhua) --": the day and the agency behind the place. */
const DATED = /^, (?:\d{1,2} [A-Z][a-z]{2,8}|[A-Z][a-z]{2,8}\.? \d{1,2})(?:,? \d{4})? ?[([–—-]/;

/** "pro-Arland", "Arland-backed", "(Arland": a name that a hyphen or bracket ties to something else. */
export function isGluedTo(doc: Doc, mark: number, name: number): boolean {
  const token = doc.tokens[mark];
  const other = doc.tokens[name];
  if (!token || !other || token.isWord) return false;
  return /^[-(["/]$/.test(token.text) && token.text !== '"' && (token.end === other.start || token.start === other.end);
}
