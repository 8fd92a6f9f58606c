import { itemAt, type Doc, type Token } from '../doc';
import type { Language, RoleNoun } from '../../language/types';
import type { Mention } from '../../types/analysis';
import { actsForNoGovernment } from '../../knowledge/not-governments';
import { isMerePlace } from '../countries/mere-place';
import { languageNumbers } from '../text/word-numbers';
import type { Actor } from './actors';
import type { Member } from './cast';
import { isPlainVoice, leadsField } from './field-offices';
import { isPartyName } from './parties';
import { stem } from './words';

/** Whom the text before an office is about, whose office "its" office is. */
type Subject = Pick<Member, 'kind' | 'speaksFor'>;

/**
 * True where an office speaks for the government of its country: heads, ministers, ministries, armies, ambassadors.
 * `mentions`: the countries that its phrase names; `subject`: whom the text before is about; `member`: who holds it.
 */
export function isGovernmentOffice(
  doc: Doc,
  actor: Actor,
  words: readonly string[],
  {
    mentions,
    subject,
    member,
  }: {
    readonly mentions: readonly Mention[];
    readonly subject: Subject | null;
    readonly member: Pick<Member, 'kind'>;
  },
): boolean {
  const { power } = actor.role ?? { power: 'none' };
  if (servesIn(member, actor)) return false;
  if (words.some((word) => word === 'ruling' || word === 'governing') && words.includes('coalition')) return true;
  const isFielded = mentions.length > 0 && leadsField(doc, actor, words);
  if (power !== 'head' && power !== 'member' && power !== 'voice' && !isFielded) return false;
  const { offices } = doc.language.stances;
  // "Secretary of State", "state secretary": the state itself, not one of several
  const isOfState = words.some((word) => OFFICES_OF_STATE.has(word));
  const bits = bitsOf(doc.language);
  // "Kenya's UN ambassador", who is sent there
  const isSent = (mentions.length > 0 || actor.owner !== null) && words.some((word) => offices.sent.has(word));
  const isMinister = words.some((word) => MINISTER.test(word));
  let isPortfolio = false;
  let said = 0;
  for (let index = actor.first; index < actor.end; index++) {
    const token = doc.tokens[index] as Token;
    const told = bits.of(token);
    // "the ministers of the four countries"
    if (mentions.length === 0 && told & ONE_OF_SEVERAL) return false;
    // "minister for European affairs"
    isPortfolio ||= isMinister && token.norm === 'for';
    const isOwnWord = (isOfState && token.norm === 'state') || (isSent && offices.sentTo.has(token.norm));
    if (!isOwnWord) said |= isPortfolio ? told & ~NO_STATE : told;
  }
  // the office stands in the phrase, but "U.N." is one word there
  if (words.length === 1) said |= bitsOfWord(doc.language, words[0] as string);
  if (said & NO_STATE) return false;
  // "the Ohio treasury secretary"; "Ohio refused. Its treasury secretary said"
  const states = mentions.filter((mention) => standsForState(doc, actor, mention));
  // "its envoy in Port Vale" is posted there
  const places = states.filter(({ kind }) => kind !== 'person' && !(isSent && kind === 'place'));
  if (places.length === 0 ? actor.owner && subject?.kind === 'group' : places.every(isMerePlace)) return false;
  if (power === 'head') return !isOfOrganisation(doc, actor, states);
  if (words.some((word) => offices.ofThemselves.has(word))) return power !== 'voice' || (said & GOVERNMENT) !== 0;
  if (isOfOrganisation(doc, actor, states)) return false;
  if (said & GOVERNMENT) return true;
  if (power === 'voice') return states.length > 0 && isPlainVoice(doc, actor, states);
  return states.length > 0 || isOfOwner(doc, actor, subject) || isOfStateByItself(doc, actor, words);
}

/** "Navy SEAL Ty Orla": who is named with no more than a body serves in it, and does not speak for it. */
export const servesIn = ({ kind }: Pick<Member, 'kind'>, { name, role }: Actor): boolean =>
  kind === 'person' && name !== null && role?.kind === 'body';

/** Is a country named in the phrase of an office the one that it is of: not a party, nor who holds the office? */
function standsForState(doc: Doc, { name }: Actor, { kind, start, end, reason }: Mention): boolean {
  if (kind === 'institution') {
    const text = doc.text.slice(start, end);
    return !isPartyName(text) && !actsForNoGovernment(text);
  }
  if (kind !== 'person') return true;
  // "the Orla aide", where Orla is president
  const isHolder = name !== null && start >= (doc.tokens[name.first] as Token).start;
  return !isHolder && doc.language.stances.offices.sole.includes(reason.split(',')[0] ?? '');
}

/** "her chief of staff", of whom speaks for a state; "the president's adviser" */
function isOfOwner(doc: Doc, { owner }: Actor, subject: Subject | null): boolean {
  if (!owner) return false;
  const { functionWords, roleNouns } = doc.language;
  for (let at = owner.first; at < owner.end; at++) {
    const { norm } = doc.tokens[at] as Token;
    if (functionWords.possessives.has(norm)) return subject !== null && subject.speaksFor !== null;
    if (roleNouns.get(stem(norm))?.power === 'head') return true;
  }
  return false;
}

/** "the officials", "health secretary", but not "his secretary" */
function isOfStateByItself(doc: Doc, { owner, first, end }: Actor, words: readonly string[]): boolean {
  const { unlessTold, ofPortfolios, portfolios } = doc.language.stances.offices;
  const phrase = doc.tokens.slice(first, end);
  if (words.some((word) => ofPortfolios.has(word)) && phrase.some(({ norm }) => portfolios.has(stem(norm))))
    return true;
  return !owner && words.some((word) => unlessTold.has(word));
}

/** Is an office that no country is named with one of a state all the same: "health secretary", "Foreign Ministry spokesman"? */
export function isOfficeOfState({ language }: Doc, office: string): boolean {
  const { ofThemselves, ofPortfolios, portfolios, bodies, titleWords } = language.stances.offices;
  if (HEAD_OF_STATE.test(office) || OF_HEAD.test(office)) return true;
  const [own = ''] = office.replace(language.stances.actorWords.portfolio, '$1').split(SENT);
  const written = own.split(/[^\p{L}’']+/u).filter(Boolean);
  const words = written.map((word) => word.toLowerCase());
  const isOf = (set: { has(word: string): boolean }) => words.some((word) => set.has(word));
  const isParliament = words.some((word) => isLegislature(language.roleNouns.get(word)));
  if (!(isOf(ofThemselves) || isOf(bodies) || isParliament || (isOf(ofPortfolios) && isOf(portfolios)))) return false;
  // "an army of contractors", "Recreation Department"
  if (bodies.has(OF_COMMON_NOUN.exec(office)?.[1]?.toLowerCase() ?? '')) return false;
  return written.every((word, at) => {
    const lower = words[at] as string;
    const isKnown = titleWords.has(lower) || portfolios.has(lower) || bodies.has(lower) || ofThemselves.has(lower);
    return !/^\p{Lu}/u.test(word) || isKnown || speaks(language.roleNouns.get(lower)) || at === 0;
  });
}

/** "President", "the acting prime minister", but not "division vice president" */
const HEAD_OF_STATE = /^(?:the )?(?:(?:vice|acting|interim|deputy)[ -])*(?:president|prime minister)$/i;
/** "adviser to the president", "head of the prime minister's office" */
const OF_HEAD = / (?:to|of) (?:the )?(?:president|prime minister|king|queen|chancellor)(?:[’']s [^’']{1,40})?$/i;
/** Behind it stands where an ambassador is sent. */
const SENT = / to /;
const OF_COMMON_NOUN = /^[^,]{0,40}?(\p{L}+) of \p{Ll}/u;

/** "the leader of the Anglers' Circle", "Fisher Aid president": a name that is no state's and no organ's is an organisation. */
function isOfOrganisation(doc: Doc, { first, end, name }: Actor, states: readonly Mention[]): boolean {
  const bits = bitsOf(doc.language);
  for (let at = first; at < end; at++) {
    const token = doc.tokens[at] as Token;
    const told = bits.of(token);
    if (told & SOVEREIGN) return isMister(doc, first, at);
    if (!token.isCapitalized || told & OF_OFFICE || (name !== null && at >= name.first && at < name.end)) continue;
    if (at === first && (told & DETERMINER || opensSentence(doc, at))) continue;
    const isOfCountry = states.some((mention) => mention.start <= token.start && token.start < mention.end);
    if (!isOfCountry && itemAt(doc.tokens, at - 1)?.text !== '-') return true;
  }
  return false;
}

/** A noun for an office or a body of one, and not for anybody: "Senator", but not "Conservative". */
const speaks = (role: { readonly power: string } | undefined): boolean => role !== undefined && role.power !== 'none';

const isLegislature = (role: Pick<RoleNoun, 'kind' | 'power'> | undefined): boolean =>
  role?.kind === 'body' && role.power === 'parliament';

/** "Mr. King": a name */
const isMister = (doc: Doc, first: number, at: number): boolean =>
  doc.tokens.slice(Math.max(0, first - 2), at).some(({ norm }) => /^(?:mr|mrs|ms|dr)$/.test(norm));

/** A word that may be capitalised for its place alone; "NTWU" and "InfoNation" are names wherever they stand. */
const opensSentence = (doc: Doc, at: number): boolean => {
  if (/\p{Lu}.*\p{Lu}/u.test((doc.tokens[at] as Token).text)) return false;
  const before = itemAt(doc.tokens, at - 1);
  return before === undefined || (!before.isWord && !/^[,”"’]$/.test(before.text));
};

const MINISTER = /^minist(?:er|ers|ry)$/;
const OFFICES_OF_STATE = new Set(['secretary', 'department', 'minister', 'head']);
/** Those of several states, whom the text names elsewhere or not at all. */
const SEVERAL = new Set(['countries', 'nations', 'states', 'neighbours', 'neighbors', 'governments']);

const NO_STATE = 1;
const GOVERNMENT = 2;
const ONE_OF_SEVERAL = 4;
/** Part of what an office or a body of a state is called. */
const OF_OFFICE = 8;
const SOVEREIGN = 16;
const DETERMINER = 32;
const SOVEREIGNS = new Set(['premier', 'pope', 'king', 'queen']);
const bitsOfWord = ({ stances: { offices } }: Language, word: string): number =>
  (offices.notTheState.has(word) ? NO_STATE : 0) | (offices.bodies.has(word) ? GOVERNMENT : 0);
const bitsOf = languageNumbers(
  ({ norm }, language) =>
    bitsOfWord(language, stem(norm)) |
    (SEVERAL.has(norm) ? ONE_OF_SEVERAL : 0) |
    (isOfOffice(language, stem(norm)) ? OF_OFFICE : 0) |
    (SOVEREIGNS.has(norm) ? SOVEREIGN : 0) |
    (language.functionWords.determiners.has(norm) ? DETERMINER : 0),
);
const isOfOffice = ({ roleNouns, stances: { offices } }: Language, word: string): boolean =>
  offices.titleWords.has(word) ||
  offices.portfolios.has(word) ||
  offices.bodies.has(word) ||
  speaks(roleNouns.get(word));
