import type { ReportingVerb } from '../../language/types';
import type { Actor } from './actors';
import { normAt, type Clause } from './clause';

/** Verbs that hit with words or with weapons. */
const STRIKING = new Set(
  'fire hit shoot push attack assail hammer strike blast bash knock savage rip slam pan'.split(' '),
);
/** Those who do so with weapons. */
const ARMED = new Set(
  `rebels militants gunmen gunman troops forces soldiers fighters insurgents army navy militia militias militiamen jihadists
  houthis taliban warplanes jets aircraft drones drone missiles mob rioters protesters attackers bombers attacker bomber
  separatists paramilitaries police commandos guerrillas pirates gang gangs`.split(/\s+/),
);

/** "Rebels attacked the village": no act of saying, whoever else attacks a plan. */
export const isAssault = (clause: Clause, { lemma }: ReportingVerb, { head }: Actor): boolean =>
  STRIKING.has(lemma) && ARMED.has(normAt(clause, head));
