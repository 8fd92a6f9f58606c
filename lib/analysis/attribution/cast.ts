import { organisationNamed, type OrganisationSort } from '../../knowledge/organisations';
import type { CountryCode, Speaker, SpeakerKind } from '../../types/analysis';
import type { Gender, RoleNoun } from '../../language/types';
import type { Span } from '../../types/span';
import type { Doc, Token } from '../doc';
import type { Range } from './actors';
import { mayNameOrganisation } from './kinds';
import { rankOf } from './ranks';
import { GENITIVE, stemAt, WORD } from './words';

/** Someone of the article while it is read: grows with every mention. */
export type Member = {
  readonly id: number;
  /** Fullest name so far, or the description. */
  name: string;
  /** Folded words of the name, titles left out; empty for descriptions. */
  nameWords: readonly string[];
  kind: SpeakerKind;
  role: RoleNoun | null;
  /** Folded head of each office: "minister"; with its words in front, "energy minister". */
  offices: readonly Held[];
  country: CountryCode | null;
  /** The country stands in the words that name them, not only nearby. */
  isCountryStated: boolean;
  party: string | null;
  /** Where the text says so. */
  partySpan: Span | null;
  gender: Gender;
  isPlural: boolean;
  introduced: Span | null;
  /** Token of the last mention; -1 before the first. */
  lastAt: number;
  mentions: number;
  speaksFor: CountryCode | null;
  /** Who this description turned out to mean. */
  alias: Member | null;
};

/** An office that somebody holds, and where the text says so. */
type Held = {
  readonly text: string;
  readonly words: readonly string[];
  readonly head: string;
  /** One for all nouns for the office: `rankOf` its head. */
  readonly rank: string;
  readonly span: Span;
};

/** What may be known of a member at once. */
type Known = 'nameWords' | 'country' | 'isCountryStated' | 'gender' | 'isPlural' | 'introduced' | 'speaksFor';

/** The people and bodies of one article. */
export class Cast {
  readonly members: Member[] = [];
  private readonly byLastName = new Map<string, Member[]>();
  private readonly byAnyName = new Map<string, Member[]>();
  private readonly byHead = new Map<string, Member[]>();
  private readonly byDescription = new Map<string, Member>();
  private lastText = '';
  private lastKey = '';

  constructor(
    private readonly doc: Doc,
    private readonly bits: Int32Array,
  ) {}

  /** Words of a name, folded, without initials and genitive endings. */
  wordsOf(range: Range): readonly string[] {
    // most are one word or two, and a list that grows makes room for many more
    const { first, end } = range;
    if (end - first === 1) return this.isWord(first) ? [this.wordAt(first)] : NO_WORDS;
    if (end - first === 2 && this.isWord(first) && this.isWord(first + 1))
      return joinLetters([this.wordAt(first), this.wordAt(first + 1)]);
    const words: string[] = [];
    for (let at = first; at < end; at++) if (this.isWord(at)) words.push(this.wordAt(at));
    return joinLetters(words);
  }

  private isWord(at: number): boolean {
    return ((this.bits[at] as number) & WORD) !== 0;
  }

  /** The word of a token, folded, without a genitive ending. */
  wordAt(at: number): string {
    return stemAt(this.doc, this.bits, at);
  }

  textOf(range: Range): string {
    const first = this.doc.tokens[range.first] as Token;
    const last = this.doc.tokens[range.end - 1] as Token;
    const isGenitive = ((this.bits[range.end - 1] as number) & GENITIVE) !== 0 && last.text.endsWith('s');
    const end = isGenitive ? last.end - 2 : last.end;
    const text = this.doc.text.slice(first.start, end);
    return this.isSpacedOddly(range) ? text.replace(/\s+/g, ' ') : text;
  }

  /** What a name stands for by the tables of outlets and bodies; null for most names. */
  organisation(name: Range): OrganisationSort | null {
    return mayNameOrganisation(this.doc.tokens[name.first] as Token) ? organisationNamed(this.textOf(name)) : null;
  }

  /** "Ana  Ortega" in two lines, or with a space that no line is broken at. */
  private isSpacedOddly({ first, end }: Range): boolean {
    const { text, tokens } = this.doc;
    for (let at = first + 1; at < end; at++) {
      const before = (tokens[at - 1] as Token).end;
      const gap = (tokens[at] as Token).start - before;
      if (gap > 1 || (gap === 1 && text.charCodeAt(before) !== SPACE)) return true;
    }
    return false;
  }

  spanOf(range: Range): Span {
    return { start: (this.doc.tokens[range.first] as Token).start, end: (this.doc.tokens[range.end - 1] as Token).end };
  }

  add(about: Pick<Member, 'name' | 'kind' | 'role'> & Partial<Pick<Member, Known>>): Member {
    // field by field, so that all members have one shape
    const member: Member = {
      id: this.members.length,
      name: about.name,
      nameWords: about.nameWords ?? NO_WORDS,
      kind: about.kind,
      role: about.role,
      offices: NO_OFFICES,
      country: about.country ?? null,
      isCountryStated: about.isCountryStated ?? false,
      party: null,
      partySpan: null,
      gender: about.gender ?? 'unknown',
      isPlural: about.isPlural ?? false,
      introduced: about.introduced ?? null,
      lastAt: -1,
      mentions: 0,
      speaksFor: about.speaksFor ?? null,
      alias: null,
    };
    this.members.push(member);
    this.index(member);
    return member;
  }

  /** The member that a description made, by its words. */
  described(text: string): Member | null {
    return this.byDescription.get(this.keyOf(text)) ?? null;
  }

  /** A description as it is kept; made once of the text that is asked for and then entered. */
  private keyOf(text: string): string {
    if (text !== this.lastText) {
      this.lastText = text;
      this.lastKey = text.toLowerCase();
    }
    return this.lastKey;
  }

  /** Records an office and lets its holder be found by it. */
  appoint(member: Member, { text, words, head, span }: Omit<Held, 'rank'>): void {
    const office = { text, words, head, rank: rankOf(head), span };
    member.offices = member.offices.length === 0 ? [office] : [...member.offices, office];
    push(this.byHead, office.rank, member);
  }

  private index(member: Member): void {
    if (member.nameWords.length === 0) this.byDescription.set(this.keyOf(member.name), member);
    const last = member.nameWords.at(-1);
    if (last) push(this.byLastName, last, member);
    for (const word of member.nameWords) push(this.byAnyName, word, member);
  }

  /** Registers a name of two words or more; the fullest form of one person stands. */
  enrol(range: Range, kind: SpeakerKind, gender: Gender): Member {
    const words = this.wordsOf(range);
    for (const member of this.byLastName.get(words.at(-1) ?? '') ?? [])
      if (areOneName(member.nameWords, words)) {
        if (words.length > member.nameWords.length) {
          member.nameWords = words;
          member.name = this.textOf(range);
          this.index(member);
        }
        if (member.gender === 'unknown') member.gender = gender;
        return member;
      }
    return this.add({ name: this.textOf(range), nameWords: words, kind, role: null, gender });
  }

  /** The member that a name means here: of several the one named last, else the one named first. */
  named(words: readonly string[], gender: Gender): Member | null {
    const last = words.at(-1);
    if (!last) return null;
    return (
      latestNamed(this.byLastName.get(last) ?? NOBODY, words, gender) ??
      latestNamed(this.byAnyName.get(last) ?? NOBODY, words, gender)
    );
  }

  /** True for the last word of a name that the article gives in full. */
  isSurname(word: string): boolean {
    return (this.byLastName.get(word) ?? NOBODY).some((member) => member.nameWords.length > 1);
  }

  /** The member who holds an office that ends in the words given, best the one named last. */
  holder(words: readonly string[], country: CountryCode | null): Member | null {
    const head = words.at(-1) as string;
    let best: Member | null = null;
    let bestScore = -1;
    const rank = rankOf(head);
    for (const member of this.byHead.get(rank) ?? []) {
      if (member.lastAt < 0) continue;
      if (country && member.country !== country && (member.country || member.nameWords.length === 0)) continue;
      for (const office of member.offices) {
        if (office.rank !== rank) continue;
        const rest = words.slice(0, -1);
        const told = rest.length === 0 ? '' : this.doc.text.slice(office.span.start, office.span.end).toLowerCase();
        const isTold = (word: string) => office.words.includes(word) || told.endsWith(` ${word}`); // "the mayor of Tarvo"
        const known = office.head === head ? rest.filter(isTold).length : rest.length;
        if (known < rest.length) continue;
        const score = member.lastAt + (office.words.length === words.length ? 1e6 : 0);
        if (score > bestScore) {
          best = member;
          bestScore = score;
        }
      }
    }
    return best;
  }

  /** Joins descriptions to the named holder of the same office of the same country: "the Kenyan premier", named later. */
  settle(): void {
    for (const member of this.members) {
      const office = member.offices[0];
      if (member.nameWords.length > 0 || !office || !member.isCountryStated || member.role?.kind !== 'person') continue;
      if (member.role.power === 'parliament' || member.role.power === 'local') continue; // of which a country has many
      const holders = (this.byHead.get(office.rank) ?? []).filter(
        (other) => other.nameWords.length > 0 && other.country === member.country,
      );
      const [only] = holders;
      if (only && holders.length === 1 && !INDEFINITE.test(member.name)) member.alias = only;
    }
  }

  describe(member: Member): Speaker {
    return {
      name: member.name,
      kind: member.kind,
      office: member.offices[0]?.text ?? null,
      speaksFor: member.speaksFor,
      country: member.country,
      party: member.party,
      partySpan: member.partySpan,
      introduced: member.introduced,
    };
  }
}

const NOBODY: readonly Member[] = [];
const NO_WORDS: readonly string[] = [];
const NO_OFFICES: readonly Held[] = [];

/** "U.N." and "UN" are one word. */
const joinLetters = (words: readonly string[]): readonly string[] =>
  words.length > 1 && words[0]?.length === 1 && words.every((word) => word.length === 1) ? [words.join('')] : words;

/** "a spokesman", "one of its ministers": somebody of several. */
const INDEFINITE = /^(?:an?|one|another|some|two|three|several|many) /i;

const SPACE = 0x20;

function push(map: Map<string, Member[]>, key: string, member: Member): void {
  const list = map.get(key);
  if (!list) map.set(key, [member]);
  else if (!list.includes(member)) list.push(member);
}

/** Of those whom a name and gender fit the one named last, else the first. */
function latestNamed(members: readonly Member[], words: readonly string[], gender: Gender): Member | null {
  let best: Member | null = null;
  for (const member of members) {
    if (best !== null && member.lastAt <= best.lastAt) continue;
    const fits = gender === 'unknown' || member.gender === 'unknown' || member.gender === gender;
    if (fits && bearsAll(member.nameWords, words)) best = member;
  }
  return best;
}

/** Has a name all the words, initials aside? */
function bearsAll(name: readonly string[], words: readonly string[]): boolean {
  for (const word of words) if (word.length > 1 && !name.includes(word)) return false;
  return true;
}

/** "Maria J. Ortega" and "Maria Ortega": same last name, and one's other words (or initials) stand in the other. */
function areOneName(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length === long.length) return short.every((word, index) => word === long[index]);
  return short.every(
    (word) =>
      word.length === 1 || long.includes(word) || long.some((full) => full.length === 1 && word.startsWith(full)),
  );
}
