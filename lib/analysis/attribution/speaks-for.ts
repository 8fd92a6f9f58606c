import type { Doc, Token } from '../doc';
import { wordFact } from '../text/word-fact';
import type { Actor } from './actors';
import { stem } from './words';

/** Words that take the power to speak for a state away. */
const NOT_THE_STATE = new Set(
  `former ex opposition shadow candidate nominee hopeful contender presumptive would mayor governor union party club company
  university college campaign bank business football church rebel militia separatist local city municipal council state provincial regional county
  group firm foundation association institute federation commission committee european un nato eu onetime late then deposed ousted exiled`.split(
    /\s+/,
  ),
);
const GOVERNMENT_BODIES = new Set(
  `government ministry cabinet presidency kremlin pentagon treasury embassy foreign defence defense department army military navy
  administration house downing palace administration`.split(/\s+/),
);

/** True where an office speaks for the government of its country: heads, ministers, ministries, armies, ambassadors. */
export function isGovernmentOffice(doc: Doc, actor: Actor, words: readonly string[]): boolean {
  const { power } = actor.role ?? { power: 'none' };
  if (power !== 'head' && power !== 'member' && power !== 'voice') return false;
  // "Secretary of State", "state secretary": the state itself, not one of several
  const isOfState = words.some((word) => OFFICES_OF_STATE.has(word));
  let said = 0;
  for (let index = actor.first; index < actor.end; index++) {
    const token = doc.tokens[index] as Token;
    if (!(isOfState && token.norm === 'state')) said |= stateBits(token);
  }
  for (const word of words) if (!(isOfState && word === 'state')) said |= bitsOf(word);
  if (said & NO_STATE) return false;
  return power !== 'voice' || (said & GOVERNMENT) !== 0;
}

const OFFICES_OF_STATE = new Set(['secretary', 'department', 'minister', 'head']);
const NO_STATE = 1;
const GOVERNMENT = 2;
const bitsOf = (word: string): number =>
  (NOT_THE_STATE.has(word) ? NO_STATE : 0) | (GOVERNMENT_BODIES.has(word) ? GOVERNMENT : 0);
const stateBits = wordFact(({ norm }) => bitsOf(stem(norm)));
