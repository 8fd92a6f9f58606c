import type { OfficeWords } from '../../../language/office-words';
import type { Language } from '../../../language/types';
import type { CountryCode, Mention } from '../../../types/analysis';
import type { Doc, Token } from '../../doc';
import { lastStartingAt } from '../../doc';
import { languageFact } from '../../text/word-fact';
import { knownTo } from '../../text/word-numbers';
import { CAMPAIGN, campaignShare } from './campaign-share';
import { officeOf, termsOf } from './terms';
import { isAboveStates } from './voices';

/** What a word says of the name beside it. */
const kindOf = languageFact(({ norm }, { stances: { offices } }) => {
  if (offices.running.has(norm)) return 'running';
  if (offices.campaigns.has(norm)) return 'campaign';
  if (offices.staffs.has(norm)) return 'staff';
  return offices.inOffice.has(norm) ? 'office' : null;
});

/** 0 for a word that says nothing of the kind, as most do. */
const tellsOffice = knownTo(kindOf);

/** Does an office, as the gazetteer notes it, speak for no government: "mayor of Port Vale", "opposition leader"? */
const isApart = (office: string, { apart, partyOffices }: OfficeWords): boolean =>
  apart.some(
    ({ begins = [], is = [], parties = [] }) =>
      is.includes(office) ||
      begins.some((words) => office.startsWith(words)) ||
      parties.some((party) => partyOffices.some((title) => office.includes(`${party} ${title}`))),
  );

/** Surnames, folded, of those who are in an office of state in an article, and of those whose word is not their country's. */
type Standing = { readonly out: ReadonlySet<string>; readonly inOffice: ReadonlySet<string> };

/**
 * Surnames of those whose word is not their country's: whom the article calls candidates more often than holders of an
 * office, who are known by an office of no government, whose term is over, who once held, or may come to hold, the office that the article
 * gives to somebody else, who are called the head of a body of states, and, where a campaign is told of, whom the article
 * nowhere calls by an office.
 */
export const outOfOffice = (doc: Doc, mentions: readonly Mention[]): ReadonlySet<string> => standing(doc, mentions).out;

/** Surnames of those whom the article calls by an office of state that they hold. */
export const officeHolders = (doc: Doc, mentions: readonly Mention[]): ReadonlySet<string> =>
  standing(doc, mentions).inOffice;

function standing(doc: Doc, mentions: readonly Mention[]): Standing {
  const known = found.get(doc);
  if (known) return known;
  const read = readStanding(doc, mentions);
  found.set(doc, read);
  return read;
}

const found = new WeakMap<Doc, Standing>();

function readStanding(doc: Doc, mentions: readonly Mention[]): Standing {
  const { offices } = doc.language.stances;
  const { running, inOffice } = namedByOffice(doc);
  const campaign = campaignShare(doc) >= CAMPAIGN ? mostNamed(mentions) : null;
  const holders = new Set<string>();
  for (const { kind, country, end } of mentions)
    // "the Orla administration", which is known as such
    if (
      kind === 'institution' &&
      kindOf(doc.language)(doc.tokens[lastStartingAt(doc.tokens, end - 1)] as Token) === 'staff'
    )
      holders.add(`${country} president`);
  const persons = mentions.filter(({ kind }) => kind === 'person');
  const surnames = persons.map(({ end }) => bare(doc.tokens[lastStartingAt(doc.tokens, end - 1)] as Token));
  persons.forEach(({ country, reason }, at) => {
    const office = officeOf(reason);
    if (offices.sole.includes(office) && inOffice.has(surnames[at] as string)) holders.add(`${country} ${office}`);
  });
  const isOver = termsOf(doc, persons);
  persons.forEach(({ country, reason }, at) => {
    const name = surnames[at] as string;
    const office = officeOf(reason);
    const isOut =
      isApart(office, offices) ||
      holders.has(`${country} ${office}`) ||
      isOver({ country, reason }) ||
      country === campaign;
    if (!inOffice.has(name) && isOut) running.add(name);
  });
  for (const name of inOffice) running.delete(name);
  persons.forEach(({ start }, at) => {
    if (isIntroducedAboveStates(doc, lastStartingAt(doc.tokens, start))) running.add(surnames[at] as string);
  });
  return { out: running, inOffice };
}

/** The country that is named most often, where the campaign of an article is held. */
function mostNamed(mentions: readonly Mention[]): CountryCode | null {
  const times = new Map<CountryCode, number>();
  for (const { country } of mentions) times.set(country, (times.get(country) ?? 0) + 1);
  return [...times].reduce<[CountryCode | null, number]>((most, one) => (one[1] > most[1] ? one : most), [null, 0])[0];
}

/** Words from the name of a body to the name of its head: "EU foreign policy chief Ada Orla". */
const LONGEST_TITLE = 6;

/** "European Council President Ada Orla": a person who is of one state, and speaks for all. `first` is the first token of the name. */
function isIntroducedAboveStates({ tokens, text, language }: Doc, first: number): boolean {
  const head = tokens[first - 1];
  if (!head || !language.stances.actorWords.headTitles.has(head.norm)) return false;
  let from = first - 1;
  while (from > first - 1 - LONGEST_TITLE && isPartOfTitle(language, tokens[from - 1])) from--;
  return isAboveStates(language, text.slice((tokens[from] as Token).start, head.end));
}

const isPartOfTitle = ({ stances }: Language, token: Token | undefined): boolean =>
  token !== undefined && (token.isWord || token.text === '-') && !stances.actorWords.endsName.has(token.norm);

/** Surnames of those whom the text calls candidates, and of those whom it calls by an office of state; of both, what it does more often. */
function namedByOffice(doc: Doc): { readonly running: Set<string>; readonly inOffice: Set<string> } {
  const running = new Tally();
  const inOffice = new Tally();
  const kind = kindOf(doc.language);
  const tells = tellsOffice(doc.language);
  for (let at = 0; at < doc.tokens.length; at++) {
    if (tells.at(doc, at) === 0) continue;
    const is = kind(doc.tokens[at] as Token);
    if (is === 'running') {
      const after = nameAfter(doc, doc.tokens[at + 1]?.text === ',' ? at + 2 : at + 1);
      const before = nameBefore(doc, at);
      if (after !== null) running.add(after);
      if (before !== null) running.add(before);
    } else if (is === 'campaign') {
      const owner = doc.tokens[at - 1];
      if (owner?.isCapitalized) running.add(bare(owner));
    } else if (is === 'staff') {
      const owner = doc.tokens[at - 1];
      if (owner?.isCapitalized) inOffice.add(bare(owner));
    } else {
      const isOf = doc.tokens[at + 1]?.norm === 'of';
      const name = isOf
        ? (nameInApposition(doc, at) ?? nameAfter(doc, at + 2))
        : (nameAfter(doc, at + 1) ?? nameInApposition(doc, at));
      if (name !== null && !isFormer(doc, at)) inOffice.add(name);
    }
  }
  return {
    running: new Set(running.names()),
    inOffice: new Set(inOffice.names().filter((name) => inOffice.of(name) >= running.of(name))),
  };
}

/** How often a name is counted. */
class Tally {
  private readonly times = new Map<string, number>();

  add(name: string): void {
    this.times.set(name, this.of(name) + 1);
  }

  of(name: string): number {
    return this.times.get(name) ?? 0;
  }

  names(): string[] {
    return [...this.times.keys()];
  }
}

/** "former President Orla", "then-President Orla" */
function isFormer(doc: Doc, at: number): boolean {
  for (let left = at - 1; left >= Math.max(0, at - 4); left--) {
    const { norm, isWord } = doc.tokens[left] as Token;
    if (doc.language.stances.actorWords.formerOffice.has(norm)) return true;
    if (!isWord && norm !== '-') return false;
  }
  return false;
}

const bare = ({ norm }: Token): string => norm.replace(/'s$/, '');

/** "candidate Anna Orla", "President Anna B. Orla", "minister Jean-Luc Orla": the last of the names that follow. */
function nameAfter(doc: Doc, first: number): string | null {
  let name: string | null = null;
  for (let at = first, names = 0; names < 4; at++) {
    const token = doc.tokens[at];
    if (token?.text === '.' && doc.tokens[at - 1]?.text.length === 1) continue;
    if (token?.text === '-' && name !== null && token.start === doc.tokens[at - 1]?.end) continue;
    if (!token?.isCapitalized) break;
    if (token.text.length === 1) continue;
    name = bare(token);
    names++;
  }
  return name;
}

/** "Anna Orla, the Liberal presidential candidate" */
function nameBefore(doc: Doc, at: number): string | null {
  const comma = commaBefore(doc, at);
  const name = comma === null ? undefined : doc.tokens[comma - 1];
  return name?.isCapitalized ? bare(name) : null;
}

/** "Anna Orla, the foreign minister of Arland", "Anna Orla, Arland's prime minister"; not "Anna Orla, who had been president". */
function nameInApposition(doc: Doc, at: number): string | null {
  const comma = commaBefore(doc, at);
  const first = comma === null ? undefined : doc.tokens[comma + 1];
  const isTitle = first && (first.isCapitalized || doc.language.stances.offices.opensTitle.has(first.norm));
  return isTitle ? nameBefore(doc, at) : null;
}

/** The comma before a phrase of words alone that ends at `at`. */
function commaBefore({ tokens }: Doc, at: number): number | null {
  for (let left = at - 1; left > Math.max(0, at - 8); left--) {
    const { text, isWord } = tokens[left] as Token;
    if (text === ',') return left;
    if (!isWord && text !== '-') return null;
  }
  return null;
}
