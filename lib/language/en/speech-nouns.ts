import type { ReportingAct } from '../types';

const NOUNS: Readonly<Partial<Record<ReportingAct, string>>> = {
  say: `statement remark remarks comment comments claim claims assertion assertions argument arguments contention suggestion description
    characterization characterisation insistence explanation answer reply response view opinion assessment declaration words mantra slogan
    motto catchphrase phrase speech message prediction`,
  announce: 'announcement revelation disclosure ruling decision finding conclusion',
  deny: 'denial',
  reject: 'rejection refusal objection objections',
  demand: 'demand demands call calls request requests appeal plea proposal recommendation',
  accuse: 'accusation accusations allegation allegations criticism complaint complaints charge charges',
  praise: 'praise endorsement',
  agree: 'admission acknowledgment acknowledgement concession',
  warn: 'warning warnings threat threats',
  pledge: 'pledge pledges promise promises vow offer commitment',
  ask: 'question questions',
  believe: 'belief hope hopes fear fears conviction',
};

/** Nouns that stand for an act of saying after whoever said it: "Ortega's accusation that …". */
export const speechNouns: ReadonlyMap<string, ReportingAct> = new Map(
  (Object.entries(NOUNS) as [ReportingAct, string][]).flatMap(([act, nouns]) =>
    nouns.split(/\s+/).map((noun) => [noun, act] as const),
  ),
);

/** Adjectives that say what somebody holds to be so: "Ortega is adamant that …". */
export const speechAdjectives: ReadonlyMap<string, ReportingAct> = new Map([
  ...'adamant clear explicit emphatic unequivocal'.split(' ').map((word) => [word, 'say'] as const),
  ...'convinced confident hopeful optimistic certain sure doubtful sceptical skeptical worried afraid fearful'
    .split(' ')
    .map((word) => [word, 'believe'] as const),
]);
