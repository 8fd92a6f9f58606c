import type { Doc, Token } from '../doc';
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
  if (!actor.role) return false;
  const all = new Set(words);
  for (let index = actor.first; index < actor.end; index++) all.add(stem((doc.tokens[index] as Token).norm));
  for (const word of all) if (NOT_THE_STATE.has(word)) return false;
  const { power } = actor.role;
  if (power === 'head' || power === 'member') return true;
  if (power !== 'voice') return false;
  for (const word of all) if (GOVERNMENT_BODIES.has(word)) return true;
  return false;
}
