import type { Language } from '../../language/types';
import type { CountryCode, SpeakerKind } from '../../types/analysis';
import type { Doc, Token } from '../doc';
import type { Actor } from './actors';
import type { Member } from './cast';
import { stem } from './words';

/** What a description asks of whoever it means. */
type Asked = { readonly code: CountryCode | null; readonly isStated: boolean };

/**
 * The one a description is another word for: "the billionaire", "the former minister", "the company", said of whom the
 * text was about just before. Null where it may as well be somebody new.
 */
export function epithetOf(doc: Doc, actor: Actor, before: Member | null, asked: Asked): Member | null {
  if (before === null || before.nameWords.length === 0 || actor.owner || actor.complement) return null;
  if (!doc.language.epithets.articles.has((doc.tokens[actor.first] as Token).norm)) return null;
  if (asked.isStated && before.country !== null && before.country !== asked.code) return null;
  return fits(doc.language, doc.tokens.slice(actor.first, actor.end), actor, before) ? before : null;
}

function fits(language: Language, words: readonly Token[], { role }: Actor, before: Member): boolean {
  const { people, former, bodies, ofOffices } = language.epithets;
  const head = stem((words.at(-1) as Token).norm);
  if (before.kind === 'person') {
    if (role?.kind !== 'person' || before.isPlural) return false;
    // nobody whom the text calls a mayor, or the senator of another place, is "the Ohio senator"
    const isOffice = role.power === 'parliament' || role.power === 'local';
    if (isOffice && before.offices.some((office) => office.head === head || !people.has(office.head))) return false;
    const isSameGender = role.gender === 'unknown' || before.gender === 'unknown' || role.gender === before.gender;
    if (!isSameGender) return false;
    if (people.has(head) || words.some(({ norm }) => former.has(norm))) return true;
    const offices = ofOffices.get(head);
    if (offices === undefined || words.some(({ norm }) => language.stances.offices.notTheState.has(norm))) return false;
    return before.offices.some((office) => offices.has(office.head));
  }
  return words.length === 2 && BODIES.has(before.kind) && bodies.has(head);
}

const BODIES: ReadonlySet<SpeakerKind> = new Set<SpeakerKind>(['institution', 'media']);
