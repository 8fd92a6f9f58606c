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
  if (before === null || !isNamed(before) || actor.owner || actor.complement) return null;
  if (!doc.language.epithets.articles.has((doc.tokens[actor.first] as Token).norm)) return null;
  if (asked.isStated && before.country !== null && before.country !== asked.code) return null;
  if (tellsAnybody(doc, actor))
    return before.kind === 'person' && !before.isPlural && agrees(actor, before) ? before : null;
  return fits(doc.language, doc.tokens.slice(actor.first, actor.end), actor, before) ? before : null;
}

/** Has a name, or is a body whose description is one: "the Tarvo Bank". */
const isNamed = ({ nameWords, kind, name }: Member): boolean =>
  nameWords.length > 0 || (kind === 'institution' && NAMED_BODY.test(name));
const NAMED_BODY = /\p{Lu}\p{L}{1,30} \p{Lu}/u;

const agrees = ({ role }: Pick<Actor, 'role'>, { gender }: Member): boolean =>
  role === null || role.gender === 'unknown' || gender === 'unknown' || role.gender === gender;

/** "the 54-year-old", "the mother of two": age and children tell anybody. */
const tellsAnybody = (doc: Doc, { first, end, head }: Actor): boolean =>
  AGED.test(doc.text.slice((doc.tokens[first] as Token).start, (doc.tokens[end - 1] as Token).end)) ||
  (PARENTS.test((doc.tokens[head] as Token).norm) &&
    doc.tokens[end]?.norm === 'of' &&
    COUNTED.test(doc.tokens[end + 1]?.norm ?? ''));
const AGED = /^the \p{N}+[- ]years?[- ]old$/iu;
const PARENTS = /^(?:father|mother|dad|mum|mom|grandfather|grandmother)$/;
const COUNTED = /^(?:two|three|four|five|six|seven|eight|nine|ten|one|\p{N}+)$/u;

function fits(language: Language, words: readonly Token[], { role }: Actor, before: Member): boolean {
  const { people, former, bodies, ofOffices } = language.epithets;
  const head = stem((words.at(-1) as Token).norm);
  if (before.kind === 'person') {
    if (role?.kind !== 'person' || before.isPlural) return false;
    // nobody whom the text calls a mayor, or the senator of another place, is "the Ohio senator"
    const isOffice = role.power === 'parliament' || role.power === 'local';
    if (isOffice && before.offices.some((office) => office.head === head || !people.has(office.head))) return false;
    if (!agrees({ role }, before)) return false;
    if (people.has(head) || words.some(({ norm }) => former.has(norm))) return true;
    const offices = ofOffices.get(head);
    if (offices === undefined || words.some(({ norm }) => language.stances.offices.notTheState.has(norm))) return false;
    return before.offices.some((office) => offices.has(office.head));
  }
  return words.length === 2 && BODIES.has(before.kind) && bodies.has(head);
}

const BODIES: ReadonlySet<SpeakerKind> = new Set<SpeakerKind>(['institution', 'media']);
