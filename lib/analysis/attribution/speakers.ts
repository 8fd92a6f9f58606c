import type { Cue, Quote, Speaker } from '../../types/analysis';
import type { Span } from '../../types/span';
import type { CountryMentions } from '../countries/recognize';
import { itemAt, type Doc } from '../doc';
import { findActors, type Actor } from './actors';
import type { Member } from './cast';
import { Resolver } from './coreference';
import { readCues, type RawAttribution } from './cues';
import { isSaidAnew, linkQuotes, type Heard, type QuoteLink } from './quote-speakers';
import { clauseOf, isFree, type Clause } from './clause';
import { linkAppositions } from './appositions';
import { endContents } from './contents';
import { afterDateline } from './dateline';
import { nameHolders } from './holders';
import { goesOn } from '../countries/goes-on';
import { findEchoes } from './echoes';
import { findParties, linkParties, type PartyMention } from './parties';
import { isQuotation } from './scare-quotes';
import { partnersOf } from './partners';
import { isOnePerson } from './pronouns';
import { nameTurns } from './printed-turns';
import { readWords } from './words';

/** One act of saying: who, by which words, what. */
export type Attribution = {
  /** Its place in `Attributions.attributions`. */
  readonly index: number;
  /** Index of the sentence in `Doc.sentences`. */
  readonly sentence: number;
  /** Index into `Attributions.speakers`; null for a speaker that nobody could name (an unresolved pronoun). */
  readonly speaker: number | null;
  /** Those who say it together with the speaker ("Norway and Iceland said"), as indexes too; mostly none. */
  readonly partners: readonly number[];
  /** The words that name the speaker here ("he", "the prime minister"); null where the sentence leaves them out. */
  readonly source: Span | null;
  /** The verb or phrase of saying; its rule is "construction:act", as in "subject-verb:deny". */
  readonly cue: Cue;
  /** Token that the cue begins with. */
  readonly at: number;
  /** What is said; direct quotations in it are indexes into `Attributions.quotes`. */
  readonly content: Span;
  readonly quotes: readonly number[];
};

/** Somebody named in a sentence, whether or not they say something there. */
export type Naming = {
  /** Index of the sentence in `Doc.sentences`. */
  readonly sentence: number;
  /** The words that name them here: "its ambassador to Chad", "she". */
  readonly span: Span;
  readonly who: Speaker;
  /** True where the words may be the subject of a clause: no genitive, no object of a preposition. */
  readonly isFree: boolean;
};

/** Who speaks in a text, and in which sentences. */
export type Attributions = {
  readonly speakers: readonly Speaker[];
  readonly attributions: readonly Attribution[];
  /** The quotations, each with its speaker. */
  readonly quotes: readonly Quote[];
  /** Everybody that the text names, states aside, in text order. */
  readonly named: readonly Naming[];
};

/**
 * Finds who says what: the speakers of quotations and of reported speech, resolved to one entry each. A step that needs
 * nobody resolved is taken for all sentences before the next one, so that a processor has its instructions at hand.
 */
export function resolveSpeakers(doc: Doc, quotes: readonly Span[], countries: CountryMentions): Attributions {
  const words = readWords(doc, quotes, countries.mentions);
  const resolver = new Resolver(doc, countries, words);
  const begins = doc.sentences.map((sentence) => afterDateline(doc, words, sentence));
  const clauses = doc.sentences.map((sentence, index) =>
    clauseOf(doc, words, sentence, findActors(doc, words, begins[index] as number, sentence.endToken)),
  );
  for (const { actors } of clauses) resolver.enrolNames(actors);
  const cues = clauses.map((clause) => endContents(clause, readCues(clause)));
  const parties = clauses.map(findParties);
  const found: Found = { heard: [], subjects: [], named: [] };
  clauses.forEach((clause, index) => {
    hearSentence({ clause, cues: cues[index] ?? NO_CUES, parties: parties[index] ?? NO_PARTIES }, resolver, found);
  });
  const { heard, subjects, named } = found;
  nameHolders(doc, resolver.cast, found);
  nameTurns(doc, resolver.cast.members, heard, named);
  const links = linkQuotes({ doc, quotes, heard, subjects, named });
  const echoes = findEchoes(doc, quotes);
  const isKept = quotes.map((quote, index) => {
    const link = links[index] as QuoteLink;
    const echoed = echoes.get(index);
    if (echoed !== undefined && !isSaidAnew(link, links[echoed], heard)) return false;
    return isQuotation(doc, words, quote, link, heard);
  });
  return assemble(
    resolver,
    heard,
    quotes.filter((_quote, index) => isKept[index]),
    links.filter((_link, index) => isKept[index]),
    named,
  );
}

/** "Norway and Iceland": everybody who says it, in the order of the text; null where nobody could be named. */
export function namesOf(
  speakers: readonly Speaker[],
  speaker: number | null,
  said: Pick<Attribution, 'speaker' | 'partners' | 'source' | 'cue'> | null,
): string | null {
  const name = speaker === null ? undefined : speakers[speaker]?.name;
  if (name === undefined) return null;
  if (!said || said.speaker !== speaker || said.partners.length === 0) return name;
  const others = said.partners.flatMap((partner) => speakers[partner]?.name ?? []);
  const all = said.source && said.source.start > said.cue.start ? [name, ...others] : [...others, name];
  return `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`;
}

/** Constructions in which several who are joined all say it. */
const saidByAll = (construction: string): boolean =>
  construction === 'subject-verb' || construction === 'verb-subject' || construction === 'inverted';

const NOBODY: readonly Actor[] = [];
const NO_MEMBERS: readonly Member[] = [];
const NO_CUES: readonly RawAttribution[] = [];
const NO_PARTIES: readonly PartyMention[] = [];
const NO_INDEXES: readonly number[] = [];

type Named = Omit<Naming, 'who' | 'span'> & { readonly actor: Actor; readonly member: Member };

/** What the sentences gave so far, in text order; `subjects` by index of the sentence. */
type Found = { readonly heard: Heard[]; readonly subjects: (Member | null)[]; readonly named: Named[] };

/** "subject-verb:deny" */
const ruleOf = ({ construction, act }: Pick<Heard, 'construction' | 'act'>): string => joined(construction, act);

/** Two parts of a rule; one string for all attributions of the kind. */
function joined(first: string, second: string): string {
  let bySecond = rules.get(first);
  if (bySecond === undefined) rules.set(first, (bySecond = new Map<string, string>()));
  let rule = bySecond.get(second);
  if (rule === undefined) bySecond.set(second, (rule = `${first}:${second}`));
  return rule;
}

const rules = new Map<string, Map<string, string>>();

/** A sentence, its cues and the parties that it names, before anybody is resolved. */
type ReadClause = {
  readonly clause: Clause;
  readonly cues: readonly RawAttribution[];
  readonly parties: readonly PartyMention[];
};

/** Resolves the actors of a sentence in order, and hears its cues; adds to `found`. */
function hearSentence({ clause, cues, parties }: ReadClause, resolver: Resolver, found: Found): void {
  const { actors } = clause;
  const isAside = goesOn(clause.doc, clause.sentence);
  const free = actors.map((actor) => isFree(clause, actor));
  const members = actors.map((actor, index) => {
    const member = resolver.resolve(actor);
    if (member && free[index] && !isAside && !resolver.hasSubject) resolver.setSubject(member);
    return member;
  });
  linkAppositions(clause, members, resolver);
  if (parties.length > 0) linkParties(clause, parties, members, resolver.cast);
  const subject = firstFree(members, free);
  let voice: Member | null = null;
  for (const raw of cues) {
    const member =
      raw.actor && (raw.actor.index < 0 ? resolver.resolve(raw.actor) : (members[raw.actor.index] ?? null));
    // "She was asked by a member": the answer is hers
    const isAsker = raw.act === 'ask' && raw.construction === 'passive';
    if (raw.act !== 'show' && raw.construction !== 'noun' && !isAsker) voice ??= member;
    const { sentence, actor, act, construction, cue, at, content, isPostposed } = raw;
    const partners = member && actor && saidByAll(construction) ? partnersOf(clause, actor, at) : NOBODY;
    found.heard.push({
      sentence,
      actor,
      act,
      construction,
      cue,
      at,
      content,
      isPostposed,
      member,
      partners: partners.length === 0 ? NO_MEMBERS : othersAmong(members, partners, member),
    });
  }
  const person = firstFree(members, free, isOnePerson);
  resolver.endSentence(isAside ? null : subject, voice, person, members.some(isOnePerson));
  found.subjects.push(subject);
  for (let at = 0; at < members.length; at++) {
    const member = members[at] ?? null;
    if (member !== null && member.kind !== 'country')
      found.named.push({
        sentence: clause.sentence.index,
        actor: actors[at] as Actor,
        isFree: free[at] === true,
        member,
      });
  }
}

const othersAmong = (
  members: readonly (Member | null)[],
  partners: readonly Actor[],
  member: Member | null,
): Member[] => {
  const others: Member[] = [];
  for (const { index } of partners) {
    const other = members[index] ?? null;
    if (other !== null && other !== member && !others.includes(other)) others.push(other);
  }
  return others;
};

/** The member that is named first where a subject may stand. */
function firstFree(
  members: readonly (Member | null)[],
  free: readonly boolean[],
  isMeant = (member: Member | null) => member !== null,
): Member | null {
  for (let at = 0; at < members.length; at++) if (free[at] && isMeant(members[at] ?? null)) return members[at] ?? null;
  return null;
}

function assemble(
  resolver: Resolver,
  heard: readonly Heard[],
  quotes: readonly Span[],
  links: readonly QuoteLink[],
  named: readonly Named[],
): Attributions {
  const order: (number | undefined)[] = []; // by number of the member, as below
  const speakers: Speaker[] = [];
  resolver.cast.settle();
  const speakerOf = (found: Member | null): number | null => {
    const member = found?.alias ?? found;
    if (!member) return null;
    let index = order[member.id];
    if (index === undefined) {
      index = speakers.length;
      order[member.id] = index;
      speakers.push(resolver.cast.describe(member));
    }
    return index;
  };
  const quotesOf: (number[] | undefined)[] = [];
  links.forEach(({ attribution }, quote) => {
    const others = itemAt(quotesOf, attribution);
    if (others !== undefined) others.push(quote);
    else if (attribution >= 0) quotesOf[attribution] = [quote];
  });
  const attributions = heard.map((raw, index) => ({
    index,
    sentence: raw.sentence,
    speaker: speakerOf(raw.member),
    partners: raw.partners.length === 0 ? NO_INDEXES : raw.partners.flatMap((partner) => speakerOf(partner) ?? []),
    source: raw.actor ? resolver.cast.spanOf(raw.actor) : null,
    cue: { start: raw.cue.start, end: raw.cue.end, rule: ruleOf(raw) },
    at: raw.at,
    content: raw.content,
    quotes: quotesOf[index] ?? NO_INDEXES,
  }));
  const known: (Speaker | undefined)[] = [];
  const describe = (found: Member): Speaker => {
    const member = found.alias ?? found;
    const index = order[member.id];
    const who = known[member.id] ?? (index === undefined ? null : speakers[index]) ?? resolver.cast.describe(member);
    known[member.id] = who;
    return who;
  };
  return {
    speakers,
    attributions,
    quotes: quotes.map((quote, index) => {
      const link = links[index];
      const raw = link && itemAt(heard, link.attribution);
      const speaker = speakerOf(link?.member ?? null);
      return {
        start: quote.start,
        end: quote.end,
        speaker: namesOf(speakers, speaker, link ? (itemAt(attributions, link.attribution) ?? null) : null),
        speakerIndex: speaker,
        cues: raw && link ? [{ start: raw.cue.start, end: raw.cue.end, rule: joined(ruleOf(raw), link.rule) }] : [],
      };
    }),
    named: named.map(({ sentence, actor, isFree, member }) => ({
      sentence,
      span: resolver.cast.spanOf(actor),
      who: describe(member),
      isFree,
    })),
  };
}
