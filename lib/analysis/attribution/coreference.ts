import type { Gender } from '../../language/types';
import type { CountryCode, Mention } from '../../types/analysis';
import { isOutletWithArticle } from '../../knowledge/organisations';
import { isMerePlace } from '../countries/mere-place';
import { mentionsIn, type CountryMentions } from '../countries/recognize';
import { itemAt, type Doc, type Token } from '../doc';
import type { Actor, Range } from './actors';
import { Cast, type Member } from './cast';
import { epithetOf } from './epithets';
import { genderOf } from './gender';
import { endsAsBody, isOtherName, isOwned, isStateNoun, kindOfName, kindOfRole } from './kinds';
import { aboutPronoun, fitsPronoun, isOnePerson, meantBy } from './pronouns';
import { countryBefore } from './country-before';
import { isElsewhere, readOffice, type Office } from './offices';
import { isGovernmentOffice } from './speaks-for';
import { isOfPeople, States } from './states';
import { MENTION, stemAt, type Words } from './words';

const NO_MENTIONS: readonly Mention[] = [];

/** Resolves phrases to members of the cast, in text order; remembers who was named last. */
export class Resolver {
  readonly cast: Cast;
  private readonly states: States;
  /** Members in the order of their last mention, the latest last; short. */
  private recent: Member[] = [];
  /** Subject of this sentence, once named, else of the one before; who spoke last; whose thing it names, "Norway's position". */
  private subject: Member | null = null;
  /** The last person whom a sentence was about, or who spoke in it; the token up to which sentences before named somebody. */
  private person: Member | null = null;
  private closed = -1;
  private owner: Member | null = null;
  /** What was read of an office last, since it is asked for twice. */
  private lastOffice: Office | null = null;
  private speaker: Member | null = null;
  /** True once this sentence has named its subject. */
  hasSubject = false;

  constructor(
    private readonly doc: Doc,
    private readonly countries: CountryMentions,
    private readonly words: Words,
  ) {
    this.cast = new Cast(doc, words.bits);
    this.states = new States(this.cast);
  }

  /** The member that a phrase means, made where it is new; null for a pronoun that nobody fits. */
  resolve(actor: Actor): Member | null {
    const member =
      actor.form === 'pronoun' ? this.pronoun(actor) : actor.form === 'name' ? this.byName(actor) : this.byRole(actor);
    if (member) this.touch(member, actor);
    if (actor.isGenitive && member?.kind === 'country') this.owner = member;
    return member;
  }

  /** Enrols every personal name of two words or more before anything is resolved, so that surnames find them. */
  enrolNames(actors: readonly Actor[]): void {
    for (const { name, office } of actors) {
      if (!name || name.end - name.first < 2 || this.placeOf(name)) continue;
      const words = this.cast.wordsOf(name);
      if (words.length < 2 || this.cast.organisation(name) || endsAsBody(this.doc.language, words)) continue;
      this.cast.enrol(name, 'person', genderOf(this.doc, this.words, name, words, office));
    }
  }

  /** Names the subject of the sentence that is being read. */
  setSubject(member: Member): void {
    this.subject = member;
    this.hasSubject = true;
  }

  /** Ends a sentence: who it was about, and whose words it gave. */
  endSentence(subject: Member | null, voice: Member | null, person: Member | null, names: boolean): void {
    this.hasSubject = false;
    this.owner = null;
    if (voice) this.speaker = voice;
    this.person = isOnePerson(voice) ? voice : (person ?? (names ? null : this.person));
    this.closed = this.recent.at(-1)?.lastAt ?? -1;
    this.subject = voice ?? subject ?? (isOnePerson(this.subject) ? (person ?? this.subject) : this.subject);
  }

  /** Takes back a member that turned out to be another's description, as long as nothing else has named it. */
  forget(shadow: Member): void {
    shadow.mentions--;
    if (shadow.mentions > 0 || shadow.nameWords.length > 0) return;
    this.recent = this.recent.filter((member) => member !== shadow);
    shadow.offices = [];
    shadow.lastAt = -1;
    if (this.subject === shadow) this.subject = null;
  }

  private touch(member: Member, actor: Actor): void {
    member.lastAt = actor.first;
    member.mentions++;
    const { recent } = this;
    let at = recent.length - 1;
    while (at >= 0 && recent[at] !== member) at--;
    if (at < 0) {
      recent.push(member);
      if (recent.length > 24) recent.shift();
    } else {
      // moved up by hand: to cut it out would make a list each time
      for (; at + 1 < recent.length; at++) recent[at] = recent[at + 1] as Member;
      recent[at] = member;
    }
    if (actor.form !== 'pronoun' && !member.introduced) member.introduced = this.cast.spanOf(actor);
  }

  private pronoun(actor: Actor): Member | null {
    const word = stemAt(this.doc, this.words.bits, actor.head);
    const about = aboutPronoun(this.doc.language, word);
    if (!about) return null;
    // "Norway's position is clear: it will sign", "Norway's promise that it would sign"
    const isOwner = !this.hasSubject && /^(?:that|:)$/.test(this.doc.tokens[actor.first - 1]?.norm ?? '');
    if (isOwner && fitsPronoun(about, this.owner)) return this.owner;
    const found = meantBy(about, [this.subject, this.person], this.speaker, this.recent, this.closed);
    if (found && about.gender !== 'unknown' && found.gender === 'unknown' && !about.plural) found.gender = about.gender;
    return found ?? null;
  }

  private byName(actor: Actor): Member | null {
    const name = this.withArticle(actor.name as Range);
    const words = this.cast.wordsOf(name);
    const place = actor.role ? null : this.placeOf(name);
    if (place && !(place.kind !== 'name' && words.length === 1 && this.cast.isSurname(words[0] as string)))
      return this.stateOf(place, actor);
    const gender = genderOf(this.doc, this.words, name, words, actor.office);
    const found = this.cast.named(words, gender);
    const isOther = found && isOtherName(this.cast.textOf(name), words, this.cast.organisation(name), found);
    const member = (isOther ? null : found) ?? this.addNamed(name, words, gender, actor.role !== null);
    if (member.gender === 'unknown') member.gender = gender;
    const person = this.mentionsOf(name).find((mention) => mention.kind === 'person');
    if (person && !member.country) member.country = person.country;
    if (actor.role && actor.office) this.addOffice(member, actor, actor.office);
    return member;
  }

  private addNamed(name: Range, nameWords: readonly string[], gender: Gender, hasRole: boolean): Member {
    const text = this.cast.textOf(name);
    const kind = kindOfName(text, hasRole, this.cast.organisation(name), endsAsBody(this.doc.language, nameWords));
    return this.cast.add({ name: text, nameWords, kind, role: null, gender });
  }

  /** Records an office: "Prime Minister" of "Montenegro's Prime Minister Milena Radic", or of an apposition. */
  addOffice(member: Member, actor: Actor, office: Range): void {
    const { words, head, phrase } = this.officeOf(actor, office);
    if (phrase === '' || member.offices.some((known) => known.text === phrase)) return;
    this.cast.appoint(member, { text: phrase, words, head, span: this.cast.spanOf(actor) });
    member.role ??= actor.role;
    if (member.gender === 'unknown' && actor.role) member.gender = actor.role.gender;
    const country = this.countryOf(actor);
    if (country.code && (!member.country || (country.isStated && !member.isCountryStated))) {
      member.country = country.code;
      member.isCountryStated = country.isStated;
    }
    const near = { mentions: this.mentionsOf(actor), subject: this.subject, member };
    if (isGovernmentOffice(this.doc, actor, words, near)) member.speaksFor ??= member.country;
    if (member.introduced === null || member.offices.length === 1) member.introduced = this.cast.spanOf(actor);
  }

  /** The words of an office, those without the country in front, and its head: "Prime Minister", "prime minister". */
  private officeOf(actor: Actor, office: Range): Office {
    const known = this.lastOffice;
    if (known?.actor === actor && known.range === office) return known;
    return (this.lastOffice = readOffice(this.doc, this.cast, actor, office, this.mentionsOf(office)));
  }

  private byRole(actor: Actor): Member | null {
    const head = this.cast.wordAt(actor.head);
    const { role } = actor;
    const noun = this.doc.tokens[actor.head] as Token;
    if (role?.kind === 'document' || isOwned(noun)) {
      const owner = this.ownerOf(actor);
      if (owner && isOwned(noun)) return owner;
    }
    const place = this.placeOf(actor); // "The United States", whose last word is also a role
    if (place?.reason === 'name') return this.stateOf(place, actor);
    const country = this.countryOf(actor);
    if (isStateNoun(noun) && actor.isDefinite) {
      const { code, isStated } = country;
      const state = this.recent.findLast((one) => one.kind === 'country' && (!isStated || one.country === code));
      if (state) return state;
    }
    if (actor.isDefinite && (role?.kind === 'person' || (role?.kind === 'people' && !actor.owner))) {
      const office = actor.office ? this.officeOf(actor, actor.office) : { head, words: [head] };
      const own = office.head === 'prime minister' ? ['prime minister'] : office.words.filter((word) => word !== 'the');
      const holder = this.cast.holder(this.withoutCountry(actor, own), country.isStated ? country.code : null);
      if (holder) return holder;
    }
    const text = this.cast.textOf(actor);
    const known = this.cast.described(text);
    if (known && (actor.isDefinite || role?.kind !== 'person')) return known;
    if (actor.isDefinite && role?.kind === 'body') {
      const body = this.lastBody(head, country.isStated ? country.code : undefined);
      if (body && actor.first !== actor.head - 3) return body;
    }
    const epithet = epithetOf(this.doc, actor, this.hasSubject ? null : this.subject, country);
    if (epithet) return epithet;
    const member = this.cast.add({
      name: text,
      kind: kindOfRole(role, actor.isDefinite),
      role,
      gender: role?.gender ?? 'unknown',
      isPlural: role?.kind === 'people',
      country: country.code,
      isCountryStated: country.isStated,
    });
    if (actor.office) this.addOffice(member, actor, actor.office);
    return member;
  }

  /** The body named last by its kind ("the ministry"), of a country where one is given. */
  private lastBody(head: string, country: CountryCode | null | undefined): Member | undefined {
    return this.recent.findLast(
      (member) =>
        member.kind === 'institution' &&
        member.offices.some((office) => office.head === head) &&
        (country === undefined || member.country === country),
    );
  }

  private withoutCountry(actor: Actor, words: readonly string[]): readonly string[] {
    const mentions = this.mentionsOf(actor);
    if (mentions.length === 0) return words;
    const demonyms: string[] = [];
    for (const { start, end, kind, reason } of mentions) {
      if (isMerePlace({ kind, reason })) continue; // "the Florida senator" is not any senator
      const written = this.doc.text.slice(start, end).toLowerCase();
      demonyms.push(...written.split(/\s+/));
    }
    return words.filter((word) => !demonyms.includes(word));
  }

  /** Whose statement it is: the genitive before it, or the phrase after "from" or "of". */
  private ownerOf(actor: Actor): Member | null {
    const range = actor.owner ?? actor.complement;
    if (!range) return null;
    const opening = (this.doc.tokens[range.first] as Token).norm;
    if (!actor.owner && !/^(?:of|from)$/.test(opening)) return null; // "posts on X", "a letter to the mayor"
    if (range.end - range.first === 1 && actor.owner && this.doc.language.functionWords.possessives.has(opening))
      return this.subject ?? this.speaker;
    const inner = { first: actor.owner ? range.first : range.first + 1, end: range.end };
    const place = this.placeOf(inner);
    const words = this.cast.wordsOf(inner).filter((word) => word !== 'the');
    if (place) return this.stateOf(place, actor);
    return (
      this.cast.named(words, 'unknown') ??
      this.cast.add({
        name: this.cast.textOf(inner),
        kind: 'institution',
        role: null,
        country: this.countryOf(actor).code,
      })
    );
  }

  private stateOf(mention: Mention, actor: Actor): Member {
    const text = this.doc.text.slice(mention.start, mention.end);
    return this.states.of(mention, text, this.cast.spanOf(actor), isOfPeople(this.doc, actor, mention));
  }

  /** The country mention that makes up a name whole, persons aside. */
  private placeOf(name: Range): Mention | null {
    const mention = this.mentionsOf(name).find(({ kind }) => kind !== 'person');
    const isWhole = mention && mention.end - mention.start >= this.cast.textOf(name).length * 0.75;
    return isWhole ? mention : null;
  }

  /** The country that a phrase belongs to: named in it, its owner's, else the one that the text before is about. */
  private countryOf(actor: Actor): { code: CountryCode | null; isStated: boolean } {
    const complement = actor.complement;
    const stop = complement && isElsewhere(this.doc, actor, complement) ? complement.first : actor.end;
    const stated = this.mentionsOf({ first: actor.first, end: Math.max(stop, actor.first + 1) });
    const own = stated.find(({ kind }) => kind !== 'person') ?? stated[0];
    if (own) return { code: own.country, isStated: true };
    if (actor.owner && this.subject?.country) return { code: this.subject.country, isStated: false };
    if (!actor.isDefinite) return { code: null, isStated: false };
    const { start } = this.doc.tokens[actor.first] as Token;
    return { code: countryBefore(this.doc, this.countries.mentions, start, this.subject), isStated: false };
  }

  /** Country mentions within a range of tokens. */
  private mentionsOf(range: Range): readonly Mention[] {
    for (let index = range.first; index < range.end; index++)
      if ((this.words.bits[index] as number) & MENTION) return mentionsIn(this.countries, this.cast.spanOf(range));
    return NO_MENTIONS;
  }

  /** "The Times", "the North" keep their article: without it the name is another word. */
  private withArticle(name: Range): Range {
    const before = itemAt(this.doc.tokens, name.first - 1);
    if (before?.norm !== 'the') return name;
    const whole = { ...name, first: name.first - 1 };
    const isArticled =
      (before.text === 'The' && isOutletWithArticle(this.cast.textOf(name))) ||
      this.mentionsOf(whole).some(({ start }) => start === before.start);
    return isArticled ? whole : name;
  }
}
