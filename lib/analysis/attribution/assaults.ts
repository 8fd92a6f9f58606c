import type { ReportingVerb } from '../../language/types';
import type { Actor } from './actors';
import { bitsAt, normAt, type Clause } from './clause';
import { GENITIVE, PLACE } from './words';

/** Verbs that hit with words or with weapons. */
const STRIKING = new Set(
  'fire hit shoot push attack assail hammer strike blast bash knock savage rip slam pan'.split(' '),
);
/** Of these, what one state does to another with weapons; it slams or blasts it with words. */
const BY_STATES = new Set(['attack', 'hit', 'strike', 'shoot', 'push']);
/** Those who do so with weapons. */
const ARMED = new Set(
  `rebels militants gunmen gunman troops forces soldiers fighters insurgents army navy militia militias militiamen jihadists
  houthis taliban warplanes jets aircraft drones drone missiles mob rioters protesters attackers bombers attacker bomber
  separatists paramilitaries police commandos guerrillas pirates gang gangs`.split(/\s+/),
);

/** What is hit with weapons alone. */
const TARGETS = new Set(
  `target targets site sites base bases position positions city cities town towns village villages convoy convoys ship ships
  tanker tankers vessel vessels facility facilities airport airports airfield port ports militants rebels fighters soldiers
  troops depot depots headquarters camp camps`.split(/\s+/),
);
/** Words between such a verb and its object. */
const BETWEEN = new Set(
  'the a an its their several two three four dozens of military nuclear energy oil again'.split(' '),
);

/**
 * "Rebels attacked the village": no act of saying, whoever else attacks a plan. A state does so too where it attacks
 * another one, or what armies attack: "Arland attacked Belland", but "Arland attacked Belland's plan".
 */
export const isAssault = (clause: Clause, index: number, { lemma }: ReportingVerb, actor: Actor): boolean =>
  STRIKING.has(lemma) &&
  (ARMED.has(normAt(clause, actor.head)) ||
    (BY_STATES.has(lemma) && isState(clause, actor) && hitsTarget(clause, index + 1)));

const isState = (clause: Clause, { form, head, role }: Actor): boolean =>
  form === 'name' && role === null && (bitsAt(clause, head) & PLACE) !== 0;

function hitsTarget(clause: Clause, from: number): boolean {
  let at = from;
  while (BETWEEN.has(normAt(clause, at))) at++;
  if (TARGETS.has(normAt(clause, at))) return true;
  if (!(bitsAt(clause, at) & PLACE)) return false;
  while (bitsAt(clause, at) & PLACE) {
    if (bitsAt(clause, at) & GENITIVE) return false;
    at++;
  }
  return !(bitsAt(clause, at) & GENITIVE) && normAt(clause, at) !== 's';
}
