import type { WordSet } from './types';

/** Whether the words of a position are real, and whose they are. */
export type SignalWords = {
  /** Words before an answer that stands alone: "but has since", "eventually". */
  readonly answerLeads: WordSet;
  /** Verbs that answer no by themselves: "declined". */
  readonly answersNo: WordSet;
  /** Verbs that answer yes by themselves: "obliged". */
  readonly answersYes: WordSet;
  /** "backed out", "pulled out", "changed its mind" */
  readonly backsOut: WordSet;
  /** Words between a noun for a wish and what is wished: "calls to", "pleas on". */
  readonly aboutWhat: WordSet;
  /** Nouns for what somebody would have others do. */
  readonly wishNouns: WordSet;
  /** How verbs of joining begin: "joining". */
  readonly joins: RegExp;
  /** Words between "by" and those who ask: "allies", "several others". */
  readonly invited: WordSet;
  /** What somebody proposes, asks for or negotiates: whoever blocks it says no to it. */
  readonly proposed: WordSet;
  /** How an adverbial between the two begins, and the words in it. */
  readonly opensInsert: RegExp;
  /** Words of such an adverbial: "for the second time", "in the end". */
  readonly inserted: WordSet;
  /** Helpers that leave open whether something is done, or put it ahead: "might". */
  readonly openHelpers: WordSet;
  /** Forms of "be" and "get" before a participle: "got". */
  readonly passive: WordSet;
  /** Words before "to" that count who did it: "the first to sign". */
  readonly ranks: WordSet;
  /** Participles for what a letter says: "a letter asking". */
  readonly letterAsks: WordSet;
  /** Nouns for a text that asks for something: "petition". */
  readonly letters: WordSet;
  /** Words between a helper and the verb that it leads on to. */
  readonly leadsToVerb: WordSet;
  /** "are", "were still": what stands before "looking at". */
  readonly leadsToGerund: WordSet;
  /** Words for what is not decided: what stands behind them is not done, "mulling a plan to sign". */
  readonly weighs: WordSet;
  /** Words behind which a sentence no longer tells what is weighed: "is considering it but condemned". */
  readonly endsWeighed: WordSet;
  /** Words whose "to" tells what is meant, and not what for: "a plan to", "how to". */
  readonly meansTo: WordSet;
  /** "discussed the possibility of joining": nobody has joined. */
  readonly possibilities: WordSet;
  /** "will spare no effort", "lost no time": all is done. */
  readonly spared: WordSet;
  /** Words behind "no" that deny nothing: "no fewer than", "no objections". */
  readonly counts: WordSet;
  /** "makes no apologies for backing it": it is backed, and with pride. */
  readonly excuses: WordSet;
  /** What somebody is not who does a thing at once: "did not hesitate to", "is not afraid to". */
  readonly fearless: WordSet;
  /** "does not regard it as illegal", "no longer considers them illegal": a judgement that is denied. */
  readonly regards: WordSet;
  /** Nouns for words against an act that is done all the same: "against the advice of Arland". */
  readonly counsel: WordSet;
  /** Two words in a row behind which nothing is done: "rather than sign". */
  readonly notDone: WordSet;
  /** "is said to have signed": it has, as far as is known. */
  readonly reported: WordSet;
  /** Words that open what is asked: "whether". */
  readonly opensAsked: WordSet;
  /** Words that open a clause of its own: "put off until May after Arland vetoed it". */
  readonly opensClause: WordSet;
  /** Prepositions between a possibility and what is possible: "a chance to". */
  readonly opensEnd: WordSet;
  /** Verbs that go before their subject behind "only if" and its like: "would". */
  readonly invertible: WordSet;
  /** Verbs of asking that something be done: "insists that Arland sign". */
  readonly demands: WordSet;
  /** Forms of "have" and "be" before a participle: "had". */
  readonly have: WordSet;
  /** Verbs that tell what has to be: "ought". */
  readonly ought: WordSet;
  /** Words between "should" and the verb that it leads on to. */
  readonly oughtLeads: WordSet;
  /** Pronouns for nobody: "none". */
  readonly nobody: WordSet;
  /** Nouns that "no" makes nobody: "no state". */
  readonly anyState: WordSet;
  /** Words between such a subject and its verb. */
  readonly nobodyHelpers: WordSet;
  /** Verbs that take back what a clause behind them says: "denied that it had agreed". */
  readonly denies: WordSet;
  /** Two words in a row that do not, though their first would: "once again". */
  readonly againPairs: WordSet;
  /** Words between two positions of one country that make the second its own: "later". */
  readonly changes: WordSet;
  /** Words before a time: "on", "by the end of". */
  readonly leadsTime: WordSet;
  /** Words of what was, before or behind a position that gave way to another: "initially". */
  readonly formerly: WordSet;
  /** Two words in a row that tell of either: "at first", "last year". */
  readonly changePairs: WordSet;
  /** Two words in a row that put a position into the past: "at first". */
  readonly pastPairs: WordSet;
  /** Words of what was, before a verb: "originally". */
  readonly pastWords: WordSet;
  /** The noun for a vote: "called a vote". */
  readonly votes: WordSet;
  /** Words that count or name votes, before the noun: "more votes in the north", "the electoral vote". */
  readonly voteCounts: WordSet;
  /** Nouns behind the name of a body that calls for something: "the UN call". */
  readonly callNouns: WordSet;
  /** Names of bodies of states, as written: "UN", "NATO". */
  readonly bodyNames: WordSet;
  /** Words for an act that are noun and verb alike: "a rebuke". */
  readonly nounLike: WordSet;
  /** Words before "offensive" that make it a noun: "spring offensive". */
  readonly attackWords: WordSet;
  /** Forms of "be": what follows is said of the subject, or done to it. */
  readonly being: WordSet;
  /** Participles that no ending tells. */
  readonly irregularParticiples: WordSet;
  /** "able to": what somebody can or cannot do. */
  readonly able: WordSet;
  /** Verbs, by their base, of keeping from coming about what others propose. */
  readonly blocks: WordSet;
  /** Verbs, by their base, of sending away: "deported from Arland". */
  readonly removes: WordSet;
  /** Words behind "offer" that tell which of noun and verb it is: "offers of", "offers to host". */
  readonly behindOffers: WordSet;
  /** Participles that tell how somebody is, and not what is done to it: "is opposed", "was prepared". */
  readonly stateParticiples: WordSet;
  /** Forms of "be" and "get": "got rejected". */
  readonly beOrGet: WordSet;
  /** Nouns for a long time: "for decades". */
  readonly ages: WordSet;
  /** Words before a year: "in", "late". */
  readonly beforeYear: WordSet;
  /** Verbs of beginning: "began". */
  readonly begun: WordSet;
  /** Words that leave undone what follows: "has yet to", "requires". */
  readonly stillOpen: WordSet;
  /** Adverbs between such a word and what is undone: "must first". */
  readonly firstOf: WordSet;
  /** Participles for who is asked to do something: "was urged to". */
  readonly urged: WordSet;
  /** Nouns for what presses somebody to do it: "under pressure to". */
  readonly pressure: WordSet;
  /** Nouns for who may do it, without doing it: "the right to". */
  readonly entitled: WordSet;
  /** Adverbs between asking and what is asked: "again". */
  readonly repeatedly: WordSet;
  /** Forms of "be": "is urged". */
  readonly areBeing: WordSet;
  /** Words before "right": "the full right to". */
  readonly beforeRight: WordSet;
  /** Words before "pressure": "faces", "mounting". */
  readonly underPressure: WordSet;
  /** Forms of "have": "has the right to". */
  readonly has: WordSet;
  /** Words between a wish and its verb: "hopes it will". */
  readonly wishHelpers: WordSet;
  /** Words for a hope, a fear or talk of what might be done: "rumours". */
  readonly wishes: WordSet;
  /** Words with which somebody is wanted to do it: "want Arland to", "for Arland to". */
  readonly wants: WordSet;
  /** What is told by nobody in particular, and may be wrong: "reports that". */
  readonly reports: WordSet;
  readonly rumours: WordSet;
  /** Words that say of a report that it is not so, and verbs of whoever says it. */
  readonly refuting: WordSet;
  readonly denying: WordSet;
  /** Words that open a question whose answer is yes or no, and those that stand behind "why" where nothing is taken for granted. */
  readonly inquiring: WordSet;
  readonly wondering: WordSet;
  /** Words before "to" of what somebody may do: "free to". */
  readonly mayDo: WordSet;
  /** … and of what somebody has to do: "would have to". */
  readonly obliged: WordSet;
  /** What an act is called that one should do, and one that one should not: "wise to", "folly to". */
  readonly wise: WordSet;
  readonly folly: WordSet;
  /** Verbs of what is asked to end of a burden: "urged Arland to lift the tariff". */
  readonly lifts: WordSet;
};
