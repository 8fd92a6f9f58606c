import type { WordSet } from './types';

/** What turns a position into its opposite, or leaves it open. */
export type TurnWords = {
  /** Words behind which a demand is a clause: "demanded that". */
  readonly clauseDemands: WordSet;
  /** Words before a noun for an end: "an end", "the halt". */
  readonly leadsEnding: WordSet;
  /** "ordered its envoy to", "asked the bank to" */
  readonly orders: RegExp;
  /** Prepositions behind "protest": "against", "over". */
  readonly protestsAt: WordSet;
  /** Prepositions behind "end": "an end to". */
  readonly endOf: WordSet;
  /** Nouns for a meeting that somebody calls: "an emergency session". */
  readonly meetings: WordSet;
  /** Verbs of taking a matter to a body: "took it to the council". */
  readonly takesTo: WordSet;
  /** Prepositions before such a body: "before the court". */
  readonly before: WordSet;
  /** Nouns behind the name of a body: "a council session". */
  readonly councilMeetings: WordSet;
  /** Words before "own", and nouns behind "in" for what is done back: "tariffs of its own in response". */
  readonly own: WordSet;
  readonly inAnswer: WordSet;
  /** What is given to somebody who is not to be handed over, and words for handing over. */
  readonly shelters: WordSet;
  readonly handovers: WordSet;
  /** Nouns behind "in" for what is done against something: "in protest". */
  readonly inReprisal: WordSet;
  /** "will take reciprocal measures" */
  readonly counters: WordSet;
  /** How verbs of taking part in what others say begin: "joined the criticism". */
  readonly joinsCall: RegExp;
  /** What states draft, sign and vote on. */
  readonly texts: WordSet;
  /** How verbs against something begin: "condemning". */
  readonly condemns: RegExp;
  /** Words between a text and what it does: "which strongly". */
  readonly leadsCondemning: WordSet;
  /** How words of a threat begin: "threatened". */
  readonly threatens: RegExp;
  /** Prepositions that lead from a judgement to what somebody does. */
  readonly leadsToDeed: WordSet;
  /** Prepositions between a noun against something and what that is: "criticism of". */
  readonly aims: WordSet;
  /** Words before a thing that was named: "these". */
  readonly knownThing: WordSet;
  /** Verbs that lose an e before "-ing". */
  readonly losesE: WordSet;
  /** Nouns for a long time: "for decades". */
  readonly ages: WordSet;
  /** Words of a counter-measure: it is done against what it answers. */
  readonly answers: RegExp;
  /** Prepositions between a deed and the matter: "for", "against". */
  readonly doneFor: WordSet;
  /** Verbs of shutting, stopping and seizing: hostile, where they are done over something. */
  readonly shuts: RegExp;
  /** Words between such a deed and what it is done for: "over the treaty". */
  readonly reasons: WordSet;
  /** Helpers that make a deed to come as good as done. */
  readonly firm: WordSet;
  /** Verbs of getting out of what one is part of, bare and in -ing. */
  readonly exits: WordSet;
  /** The same with their particle: "stand aside", "giving up". */
  readonly withParticle: ReadonlySet<string>;
  /** Verbs that say, with "not", that one is content: "does not object". */
  readonly letsBe: RegExp;
  /** Words that make "not to leave" an outright promise: "will", "vowed". */
  readonly stands: WordSet;
  /** "concerns raised by": what is raised is no part of the matter. */
  readonly voiced: RegExp;
  /** How the verbs of a headline that tells of an accusation begin: "blames", "says". */
  readonly accusing: RegExp;
  /** "must", "should", "ought": not "has", "needs", which need "to" behind. */
  readonly modals: WordSet;
  /** Words behind "go" and "come" that make them go on: "ahead". */
  readonly goesAhead: WordSet;
  /** Words that deny a duty: "must never". */
  readonly not: WordSet;
  /** Forms of "be" before a participle: "must be stopped". */
  readonly be: WordSet;
  /** Words between a duty and its verb: "must now". */
  readonly leadsOn: WordSet;
};
