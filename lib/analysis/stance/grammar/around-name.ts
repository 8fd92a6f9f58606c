import type { Mention } from '../../../types/analysis';
import type { Doc, Sentence, Token } from '../../doc';
import type { Phrase } from './phrases';

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

/** "the Arland-backed plan", "an Arland-brokered truce": what a country is said to stand behind is its own. */
export function backedBy(doc: Doc, first: number, mark: number): Phrase | null {
  const { grammar, words, topics } = doc.language.stances;
  if (!grammar.backing.has(doc.tokens[mark + 1]?.norm ?? '')) return null;
  for (let at = mark + 2; at < mark + 2 + BACKED && doc.tokens[at]?.isWord; at++) {
    const { norm } = doc.tokens[at] as Token;
    if (words.notState.has(norm) || doc.language.functionWords.prepositions.has(norm)) return null;
    if (words.ownNouns.has(norm) || (topics.matters.has(norm) && !isMatterBeside(doc, at + 1)))
      return { is: 'owner', first, end: at + 1, noun: norm };
  }
  return null;
}

/** Words from "-backed" to the noun. */
const BACKED = 4;

const isMatterBeside = ({ tokens, language }: Doc, at: number): boolean =>
  language.stances.topics.matters.has(tokens[at]?.norm ?? '');

/** "hundreds of Arlish troops": with what counts them. */
export function withCount(doc: Doc, { firstToken }: Sentence, phrase: Phrase): Phrase {
  const at = phrase.first - 2;
  const isCounted =
    at >= firstToken &&
    doc.tokens[at + 1]?.norm === 'of' &&
    doc.language.stances.grammar.counts.has((doc.tokens[at] as Token).norm);
  return isCounted ? { ...phrase, first: at } : phrase;
}

/** "most Arlanders support it": people, whose next word is no noun of theirs. */
export const isPeopleAt = ({ tokens }: Doc, { kind }: Mention, at: number): boolean =>
  kind === 'demonym' && /[^s]s$/.test((tokens[at] as Token).norm) && !/['’]s?$/.test((tokens[at] as Token).text);
