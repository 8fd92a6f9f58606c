import type { WordSet } from './types';

/** Words by the part that they play in a position, folded. */
export type StanceWords = {
  /** Turn the sense of what follows: "not", "never", "refused to". */
  readonly negators: WordSet;
  /** Nouns for a thing that someone did or wants: "Arland's plan" makes Arland the one behind it. */
  readonly ownNouns: WordSet;
  /** Nouns for what someone sets out to do: in "Arland's efforts to block it" Arland is to block it. */
  readonly aimNouns: WordSet;
  /** Nouns for what someone says to a proposal: "Arland's answer" speaks for Arland. */
  readonly answerNouns: WordSet;
  /** Nouns for those who act for a state, beside the speakers of `Language.roleNouns`: "troops", "warplanes". */
  readonly stateNouns: WordSet;
  /** Nouns for what many give to together: "mission", "relief", "fund". */
  readonly pooledNouns: WordSet;
  /** Nouns for what a state gives to it: "engineers", "frigate", "million". */
  readonly giftNouns: WordSet;
  /** Nouns for what is asked for in return: "guarantee", "mandate". */
  readonly demandNouns: WordSet;
  /** People whom states deal with, and so a matter, though other nouns for people are none: "migrants", "hostages". */
  readonly dealtWith: WordSet;
  /** Nouns by which a text takes up its topic again: "the move", "the idea". */
  readonly topicNouns: WordSet;
  /** Words that make what they introduce unreal: "whether", "unless". */
  readonly unreal: WordSet;
  /** Verbs whose subject does nothing itself: "was", "faces", "suffered". */
  readonly undergoing: WordSet;
  /** Verbs and adverbs that tell of a turn to a new position: "now", "since", "until". */
  readonly now: WordSet;
  /** Adverbs that put a position into the past: "previously", "once". */
  readonly past: WordSet;
  /** Too common to name a topic. */
  readonly emptyWords: WordSet;
  /** Nouns after a country's adjective that are not its government: "farmers", "opposition", "company". */
  readonly notState: WordSet;
  /** Words for a government, its heads and its forces, which stand for the state wherever they are spoken of. */
  readonly governing: WordSet;
  /** Words of sport as it is played, and of nothing else: "striker", "unseeded". */
  readonly playing: WordSet;
  /** Words of any contest: "beat", "race", "final". */
  readonly contests: WordSet;
  /** Words of a campaign for an office, and of parties that fight for it: "primary", "voters". */
  readonly campaigning: WordSet;
  /** Words of a headline that make a text on sport one on politics: "boycott". */
  readonly sportPolitics: WordSet;
  /** What is held, rather than done, for all who come: "funeral", "unveiling". */
  readonly ceremonies: WordSet;
  /** Verbs, as lemmas, of stopping what flies in, and words for what does: "shot down 40 drones". */
  readonly defends: WordSet;
  readonly incoming: WordSet;
  /** Verbs, as lemmas, that tell little of a deed without what it is done to: "leave", "open". */
  readonly lightVerbs: WordSet;
  /** Nouns for a party's position on a matter, or its act in it: "stance", "veto". */
  readonly partyNouns: WordSet;
  /** Nouns for a state's being whole: "unity". */
  readonly wholeNouns: WordSet;
  /** Words of a state's coming apart: "secession". */
  readonly partingWords: WordSet;
  /** Nouns for what is said or done against something: "criticism", "cancellation". */
  readonly counterNouns: WordSet;
  /** Verbs, as lemmas, of working against something: "block", "scrap". */
  readonly counterVerbs: WordSet;
  /** Words for what has to be: "must", "needs" (which "to" follows). */
  readonly duties: WordSet;
  /** Participles for what is let be, or made, beside the events: "kept". */
  readonly kept: WordSet;
  /** Verbs, as lemmas, of what goes on or comes: "stay". */
  readonly lasts: WordSet;
  /** Verbs, as lemmas, of what comes to its end: "cease". */
  readonly goes: WordSet;
  /** Verbs of the events, as lemmas, that put an end to their object: "halt", "ban", "lift". */
  readonly ends: WordSet;
  /** Nouns for what is brought against somebody: "lawsuit", "sanctions". */
  readonly proceedings: WordSet;
  /** Nouns for the undoing of a thing: "rejection", "halt". */
  readonly endings: WordSet;
  /** Last words of the names of bodies that complaints are taken to: "council", "court". */
  readonly tribunals: WordSet;
  /** Nouns for acts of force that a state answers for: "launch", "raid". */
  readonly aggressions: WordSet;
  /** Words for acts that hit a state in return: "expelled", "duties". */
  readonly reprisals: WordSet;
  /** Nouns for a will to do something: "calls to", "an attempt to". */
  readonly counterWishes: WordSet;
  /** Verbs that lead on to what somebody would do: "would". */
  readonly forecasts: WordSet;
  /** Adjectives for who would do something: "ready", which "to" follows. */
  readonly willing: WordSet;
  /** Verbs, as written behind "would", of what happens to somebody, or is felt, meant or shown: "face". */
  readonly happens: WordSet;
  /** Helpers of what would be done on a condition. */
  readonly supposing: WordSet;
  /** Verbs behind "if it" that make no condition: "wants". */
  readonly atWill: WordSet;
  /** Participles of who is spoken to and has not answered: "was urged". */
  readonly bidden: WordSet;
  /** Those of them that are no answer, whatever the condition: "would lose a quarter of its trade if". */
  readonly befalls: WordSet;
  /** Words behind "take" and "stand" that make them acts: "part", "over". */
  readonly partWords: WordSet;
  /** Modal verbs that an acceptance on a condition is put with. */
  readonly modals: WordSet;
};
