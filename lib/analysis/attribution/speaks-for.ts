import type { Doc, Token } from '../doc';
import type { Mention } from '../../types/analysis';
import { isMerePlace } from '../countries/mere-place';
import { WordNumbers } from '../text/word-numbers';
import type { Actor } from './actors';
import type { Member } from './cast';
import { stem } from './words';

/** Words that take the power to speak for a state away. */
const NOT_THE_STATE = new Set(
  `former ex opposition shadow candidate nominee hopeful contender presumptive would mayor governor union party club company
  university college campaign bank business football church rebel militia separatist local city municipal council state provincial regional county
  group firm foundation association institute federation commission committee league society chamber charity trust forum network european un nato eu onetime
  late then deposed ousted exiled retired jailed imprisoned district chapter caucus gop`.split(/\s+/),
);
const GOVERNMENT_BODIES = new Set(
  `government ministry cabinet presidency kremlin pentagon treasury embassy foreign defence defense department army military navy
  administration house downing palace administration`.split(/\s+/),
);

/**
 * True where an office speaks for the government of its country: heads, ministers, ministries, armies, ambassadors.
 * `mentions`: the countries that its phrase names; `subject`: whom the text before is about, whose office "its" office is; `member`: who
 * holds it.
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
    readonly subject: Pick<Member, 'kind'> | null;
    readonly member: Pick<Member, 'kind'>;
  },
): boolean {
  const { power } = actor.role ?? { power: 'none' };
  if (servesIn(member, actor)) return false;
  if (words.some((word) => word === 'ruling' || word === 'governing') && words.includes('coalition')) return true;
  if (power !== 'head' && power !== 'member' && power !== 'voice') return false;
  // "Secretary of State", "state secretary": the state itself, not one of several
  const isOfState = words.some((word) => OFFICES_OF_STATE.has(word));
  let said = 0;
  for (let index = actor.first; index < actor.end; index++) {
    const bits = stateBits.at(doc, index);
    // "the ministers of the four countries"
    if (mentions.length === 0 && bits & ONE_OF_SEVERAL) return false;
    if (!(isOfState && (doc.tokens[index] as Token).norm === 'state')) said |= bits;
  }
  // the office stands in the phrase, but "U.N." is one word there
  if (words.length === 1) said |= bitsOf(words[0] as string);
  if (said & NO_STATE) return false;
  // "the Ohio treasury secretary"; "Ohio refused. Its treasury secretary said"
  const places = mentions.filter(({ kind }) => kind !== 'person');
  if (places.length === 0 ? actor.owner && subject?.kind === 'group' : places.every(isMerePlace)) return false;
  if (power === 'head' && headsOrganisation(doc, actor, mentions)) return false;
  return power !== 'voice' || (said & GOVERNMENT) !== 0;
}

/** "Navy SEAL Ty Orla": who is named with no more than a body serves in it, and does not speak for it. */
export const servesIn = ({ kind }: Pick<Member, 'kind'>, { name, role }: Actor): boolean =>
  kind === 'person' && name !== null && role?.kind === 'body';

/** "the leader of the Anglers' Circle", "Fisher Aid president": a name that is no state's and no organ's is an organisation. */
function headsOrganisation(doc: Doc, { first, end, name }: Actor, mentions: readonly Mention[]): boolean {
  for (let at = first; at < end; at++) {
    if (/^(?:premier|pope|king|queen)$/.test((doc.tokens[at] as Token).norm)) return false;
    if (name !== null && at >= name.first && at < name.end) continue;
    const token = doc.tokens[at] as Token;
    if (!token.isCapitalized || (at === first && opensSentence(doc, at))) continue;
    const word = stem(token.norm);
    const isOfCountry = mentions.some((mention) => mention.start <= token.start && token.start < mention.end);
    const isKnown = isOfCountry || OF_STATE.has(word) || doc.language.roleNouns.has(word);
    if (!isKnown && doc.tokens[at - 1]?.text !== '-') return true;
  }
  return false;
}

/** A word that may be capitalised for its place alone; "NTWU" and "InfoNation" are names wherever they stand. */
const opensSentence = (doc: Doc, at: number): boolean => {
  if (/\p{Lu}.*\p{Lu}/u.test((doc.tokens[at] as Token).text)) return false;
  const before = doc.tokens[at - 1];
  return before === undefined || (!before.isWord && !/^[,”"’]$/.test(before.text));
};

/** Capitalised words of an office of state: "Acting President", "President of the Republic", "Supreme Leader". */
const OF_STATE = new Set(
  `the republic state federal vice deputy acting interim caretaker transitional prime first second supreme grand national union islamic
  cabinet government parliament assembly senate house council presidency army navy police military force defence defense security
  staff joint air mr mrs ms dr sir incoming outgoing elect his her holiness economy territory`.split(/\s+/),
);

const OFFICES_OF_STATE = new Set(['secretary', 'department', 'minister', 'head']);
/** Those of several states, whom the text names elsewhere or not at all. */
const SEVERAL = new Set(['countries', 'nations', 'states', 'neighbours', 'neighbors', 'governments']);

const NO_STATE = 1;
const GOVERNMENT = 2;
const ONE_OF_SEVERAL = 4;
const bitsOf = (word: string): number =>
  (NOT_THE_STATE.has(word) ? NO_STATE : 0) | (GOVERNMENT_BODIES.has(word) ? GOVERNMENT : 0);
const stateBits = new WordNumbers(({ norm }) => bitsOf(stem(norm)) | (SEVERAL.has(norm) ? ONE_OF_SEVERAL : 0));
