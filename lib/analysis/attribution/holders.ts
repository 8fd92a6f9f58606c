import type { Doc, Sentence, Token } from '../doc';
import type { Actor, Range } from './actors';
import type { Cast, Member } from './cast';
import type { Heard } from './quote-speakers';
import { isRank } from './ranks';

/** Somebody with whom a sentence has to do: who speaks in it (`isVoice`), or else whom it is about. */
type Lead = { readonly member: Member; readonly isVoice: boolean };

type Placed = Lead & { readonly sentence: number; readonly name: Range | null };

/** Sentences from an office to the name of its holder, or back. */
const NEAR = 3;

/** What the sentences gave, in text order; `subjects` by index of the sentence. */
type Found = {
  readonly heard: readonly Heard[];
  readonly subjects: readonly (Member | null)[];
  readonly named: readonly { readonly sentence: number; readonly actor: Actor; readonly member: Member }[];
};

/**
 * Joins an office that leads a sentence to the bare name that leads the next: a report tells first which office speaks and
 * names its holder only then ("Arland's oil minister said … “It is late,” Ana Orla said"), or the other way round ("…, Ana
 * Orla said. The minister added …").
 */
export function nameHolders(doc: Doc, cast: Cast, found: Found): void {
  const { leads, firstNamed } = toldOf(found);
  let last: Placed | null = null;
  leads.forEach((lead, sentence) => {
    if (lead === null) return;
    const member = lead.member.alias ?? lead.member;
    const here = { member, isVoice: lead.isVoice, sentence, name: firstNamed[member.id]?.actor?.name ?? null };
    const before = last;
    last = here;
    const isNew = firstNamed[here.member.id]?.sentence === sentence;
    if (before === null || before.member === here.member || !isNew || sentence - before.sentence > NEAR) return;
    const pair = pairOf(doc, before, here);
    if (pair === null || !agree(pair.office, pair.holder)) return;
    join(cast, pair.office, pair.holder, pair.holder === here.member);
    last = { ...here, member: pair.holder };
  });
}

/** Who leads each sentence (null for nobody), and where each member is named first, by id. */
type Told = { readonly leads: readonly (Lead | null)[]; readonly firstNamed: readonly (FirstNamed | undefined)[] };

/** The sentence that names somebody first, and the actor that stands there. */
type FirstNamed = { readonly sentence: number; readonly actor: Actor | null };

/** Who leads each sentence: who speaks in it behind what is said, else before it, else whom it is about; and who is named where first. */
function toldOf({ heard, subjects, named }: Found): Told {
  const leads = subjects.map((member): Lead | null => member && { member, isVoice: false });
  const firstNamed: (FirstNamed | undefined)[] = [];
  const voiced: (boolean | undefined)[] = [];
  for (const { sentence, member, actor, act, isPostposed } of heard) {
    if (member === null || act === 'show' || act === 'believe') continue;
    if (voiced[sentence] === undefined || (isPostposed && !voiced[sentence])) {
      leads[sentence] = { member, isVoice: true };
      voiced[sentence] = isPostposed;
    }
    firstNamed[member.id] ??= { sentence, actor };
  }
  for (const { sentence, member, actor } of named)
    if (sentence <= (firstNamed[member.id]?.sentence ?? sentence)) firstNamed[member.id] = { sentence, actor };
  return { leads, firstNamed };
}

/** The office and its holder among two who lead sentences that follow each other; null where they are two people. */
function pairOf(doc: Doc, before: Placed, here: Placed): { office: Member; holder: Member } | null {
  if (isOffice(before.member) && isBareName(doc, here)) {
    // "the governor" is of whom the text has told before, "a spokesman" of many
    const isFirst = /^(?:its|.*[’']s) /iu.test(before.member.name) || before.sentence <= LEAD;
    return isFirst && (here.isVoice || before.isVoice) ? { office: before.member, holder: here.member } : null;
  }
  if (!before.isVoice || !here.isVoice || !isTheOffice(here.member) || !isBareName(doc, before)) return null;
  return { office: here.member, holder: before.member };
}

/** Sentences of the beginning, in which "the oil minister" is of nobody that was named before. */
const LEAD = 1;
const OF_BEFORE = /^the (?!.*[’']s? )/iu;

/** "Arland's oil minister", "a ministry spokesman": an office of one person whom the text has not named. */
const isOffice = ({ kind, role, offices, nameWords, alias, isPlural }: Member): boolean =>
  role?.kind === 'person' &&
  nameWords.length === 0 &&
  alias === null &&
  !isPlural &&
  offices.some(
    ({ rank }) => (kind === 'person' || rank === 'spokesperson') && (role.power !== 'none' || rank === 'chief'),
  );

/** "the minister", "the Arlish leader", but not "his deputy", "Orla's lawyer": whoever the text has just spoken of. */
const isTheOffice = (member: Member): boolean => isOffice(member) && OF_BEFORE.test(member.name);

/** A person of whom the text tells nothing but the name up to the end of a sentence: no office, body or party. */
function isBareName(doc: Doc, { member, sentence, name }: Placed): boolean {
  const { kind, nameWords, offices, party } = member;
  if (kind !== 'person' || nameWords.length < 2 || party !== null || name === null) return false;
  const { end } = doc.sentences[sentence] as Sentence;
  const from = (doc.tokens[name.first] as Token).start;
  const to = (doc.tokens[name.end - 1] as Token).end;
  return (
    /\p{Ll}/u.test(member.name) &&
    offices.every(({ head, span }) => span.start >= end || isRank(head)) &&
    !BESIDE.test(doc.text.slice(Math.max(0, from - BEFORE), from)) &&
    !doc.language.stances.actorWords.introduces.test(doc.text.slice(to, to + AFTER))
  );
}

/** Characters behind a name in which it is told who that is. */
const AFTER = 20;
/** … and before it. */
const BEFORE = 6;

/** "The solicitor, Ana Orla", "the Orla Queen": more than a name. */
const BESIDE = /(?:\p{L}, |\bthe )$/iu;

/** May two be one person, by their country and gender? */
const agree = (one: Member, other: Member): boolean =>
  (one.country === null || other.country === null || one.country === other.country) &&
  (one.gender === 'unknown' || other.gender === 'unknown' || one.gender === other.gender);

/** Makes a description mean a named person; the country that the text only seemed to give it counts where the office came first. */
function join(cast: Cast, office: Member, holder: Member, isOfficeFirst: boolean): void {
  office.alias = holder;
  const known = holder.offices;
  for (const held of office.offices) cast.appoint(holder, held);
  holder.offices = [...office.offices, ...known];
  holder.role ??= office.role;
  if (holder.gender === 'unknown') holder.gender = office.gender;
  if (holder.country !== null || !(office.isCountryStated || isOfficeFirst)) return;
  holder.country = office.country;
  holder.isCountryStated = office.isCountryStated;
  holder.speaksFor ??= office.speaksFor;
}
