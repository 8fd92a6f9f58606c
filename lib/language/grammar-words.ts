import type { WordSet } from './types';

/** How clauses, subjects and lists are built, for the stance stage. */
/** Words of adjuncts that stand between a verb and what goes with it. */
export type AdjunctWords = {
  /** That say how, and turn nothing: "repeatedly". */
  readonly adverbs: WordSet;
  /** Pairs of them: "once more". */
  readonly more: WordSet;
  /** Prepositions: "in", "through". */
  readonly opens: WordSet;
  /** Those of them before the name of a place. */
  readonly places: WordSet;
  /** Where, or by what, something is said: "statement", "summit". */
  readonly nouns: WordSet;
  /** Words before a span of time: "two", "the". */
  readonly counts: WordSet;
  /** Words behind it: "ago", "before". */
  readonly sinceWhen: WordSet;
};

export type GrammarWords = {
  /** Words and marks behind which a participle may open a phrase of its own: "and", "both", ",". */
  readonly opensAbsolute: WordSet;
  /** Nouns for who leads what follows behind "of": "heads of government". */
  readonly heads: WordSet;
  /** Words behind such a participle that make it act on something: "it", "against". */
  readonly closesAbsolute: WordSet;
  /** What stands before a word of time: "on Friday", "in early March". */
  readonly leadsTime: WordSet;
  /** Conjunctions that set one clause against another: "while". */
  readonly contrasts: WordSet;
  /** Forms of "be" and "get" before a participle: "was", "gets". */
  readonly beforeParticiple: WordSet;
  /** Helpers that leave open whether something is done: "could". */
  readonly possible: WordSet;
  /** Helpers that put it ahead: "will". */
  readonly ahead: WordSet;
  /** Forms of "have" before a participle: "had". */
  readonly having: WordSet;
  /** Pronouns that only an object is: "them". */
  readonly objectPronouns: WordSet;
  /** Words right before a verb whose subject they are or join: "they", "who", "and". */
  readonly opensClauseBefore: WordSet;
  /** Prepositions that open a clause too: "after Arland left". */
  readonly clausePrepositions: WordSet;
  /** Words for a whole that stand between a subject and its verb: "Arland and Nordia both voted no". */
  readonly floating: WordSet;
  /** Words and marks with which what is said or held begins: "that", "it", a quotation mark. */
  readonly opensContent: WordSet;
  /** Conjunctions that open a clause beside the main one: "because", "although". */
  readonly opensSubclause: WordSet;
  /** Nouns for one state among others: "One country that has rejected it is Arland". */
  readonly oneState: WordSet;
  /** Words before such a noun: "another", "the only". */
  readonly countsOne: WordSet;
  /** Words that take somebody out of a whole; "but" and "save" do so only right behind it. */
  readonly excepts: WordSet;
  /** Words for a whole that somebody is taken out of: "all", "nobody", "unanimous". */
  readonly whole: WordSet;
  /** Those of them that are a whole of none: "nobody". */
  readonly nobody: WordSet;
  /** Words behind those who are taken out: "Arland aside". */
  readonly setsAside: WordSet;
  /** How the verbs and words of a vote begin: "opposed", "no". */
  readonly votes: RegExp;
  /** Nouns for several states at once. */
  readonly groups: WordSet;
  /**
   * What parts the names of a list and no more: "Arland, Nordia and the Valean, as well as neighbouring", "and
   * its ally".
   */
  readonly joints: WordSet;
  /** Prepositions that make somebody one of several: "among the critics is Arland". */
  readonly among: WordSet;
  /** Words for two or more together: "the two", "both", "neither". */
  readonly together: WordSet;
  /** Prepositions that make a country a place, or leave it out: "in", "near", "despite". */
  readonly placing: WordSet;
  /** Endings of nouns for who does something: "ministers", "economist". */
  readonly doerEndings: RegExp;
  /** Words behind a word that may be noun or verb which make it a verb: "plans such", "supports it". */
  readonly opensObject: WordSet;
  /** Who is at the head of those who act for a state, or most of them: "the head of its delegation". */
  readonly headsOf: WordSet;
  /** What a state's bodies and offices end in that many others do, with the words before it that make it the state's: "central bank". */
  readonly stateBodies: ReadonlyMap<string, WordSet>;
  /** Particles between a verb and its object: "calls off the talks". */
  readonly verbParticles: WordSet;
  /** Words that single one out: "the only state", "the latest". */
  readonly only: WordSet;
  /** Verbs that lead from somebody to what it is: "became the first". */
  readonly being: WordSet;
  /** Words and marks behind which a clause begins with "only": "said only Arland would". */
  readonly opensOnly: WordSet;
  /** Helpers with which what is said of a subject begins: "would", "must", "means". */
  readonly predicates: WordSet;
  /** Words and marks at which the clause of such a subject ends: "but", "which", ";". */
  readonly endsOnly: WordSet;
  /** Pronouns that take a matter up: "it", "these". */
  readonly takesUp: WordSet;
  /** Prepositions by which words of a position name what it is about. */
  readonly names: WordSet;
  /** How verbs of leaving begin: "withdrew", "pulled out". */
  readonly withdraws: RegExp;
  /** "the State Department", "the state secretary": of the state itself, not of one of several. */
  readonly national: WordSet;
  /** Nouns for a part of a country: "region", "cities". */
  readonly places: WordSet;
  /** Nouns for those who sit in a parliament: "lawmakers". */
  readonly members: WordSet;
  /** Words that make them some of several: "three", "leading", "young". */
  readonly some: WordSet;
  /** Prepositions and adverbs behind which a clause may stand as well as a noun: "once". */
  readonly clauseOpeners: WordSet;
  /** Nouns for those who work for a minister: "the prime minister's office". */
  readonly officesOf: WordSet;
  /** Endings of words that stand before a noun: "federal", "eastern", "united". */
  readonly attributiveEndings: RegExp;
  /** Words for who is in office no more, or not at home: "former", "exiled". */
  readonly former: WordSet;
  /** Words behind an "-ing" form that make it a verb: "backing the plan". */
  readonly behindGerund: WordSet;
  /**
   * Nouns for the state itself and words of time, which leave a name before them the state's: "the Arlish
   * government", "Arland today".
   */
  readonly stateOrTime: WordSet;
  /** Nouns for what is said to something, wherever it comes from: "the answer from Arland". */
  readonly answers: WordSet;
  /** Nouns for what a state has written, before "from". */
  readonly letters: WordSet;
  /** Nouns for the one whom a state has sent, behind its name, and the prepositions of where: "Arland's man at the talks". */
  readonly sentPeople: WordSet;
  readonly postsAt: WordSet;
  /** Participles for those who only meet somewhere: "ministers gathered in Arland". */
  readonly gathered: WordSet;
  /** Nouns for those whom another state has sent: "the ambassador to Arland". */
  readonly posted: WordSet;
  /** Endings of adjectives before a noun of office: "foreign", "senior". */
  readonly adjectiveEndings: RegExp;
  /** Words before a noun of office: "vice", "deputy", "trade". */
  readonly attributes: WordSet;
  /** Participles that a hyphen ties to who stands behind a thing: "Arland-brokered". */
  readonly backing: WordSet;
  /** A verb of an event by its base, and the particle behind it that makes it another: "back away", "call off". */
  readonly otherWith: WordSet;
  /** Words for how many of a state's own act: "hundreds of Arlish troops". */
  readonly counts: WordSet;
  /** Adjectives that leave those behind them the state's where they are its own: "armed forces", not "armed gangs". */
  readonly uniformed: WordSet;
  /** Adjectives that look like past forms: "considers Arland biased". */
  readonly edAdjectives: WordSet;
  /** Common irregular past forms. */
  readonly irregularPasts: WordSet;
  /** What one does to reach something: the noun or participle before "by". */
  readonly attempts: WordSet;
  /** Verbs that ask or get somebody else to act. */
  readonly asking: WordSet;
  /** Adverbs that join a sentence to the one before: "however", "meanwhile". */
  readonly connectives: WordSet;
  /** Words with which a name is joined to a subject: "along with", "joined by". */
  readonly beside: WordSet;
  /** Words that set somebody beside a subject or against it: "unlike", "despite". */
  readonly compares: WordSet;
  /** Words for those who speak, or were named: "we", "both". */
  readonly ourselves: WordSet;
  /** Nouns by which a text takes up a state: "the republic", "both sides". */
  readonly stateAgain: WordSet;
  /** "beating Arland's champion after two riders had refused": words behind which another subject stands. */
  readonly opensOtherClause: WordSet;
  /** How many they are. */
  readonly numbers: RegExp;
  /** Words for several, of whom names follow: "those among them", "few". */
  readonly those: WordSet;
  /** Conjunctions with which a sentence goes on with the one before: "But". */
  readonly opensAgain: WordSet;
  /** Participles that open a sentence with how its subject speaks. */
  readonly speaking: WordSet;
  /** Words of a minister's title: "prime", "foreign". */
  readonly ministers: WordSet;
  /** Those who act for a state without an article. */
  readonly bareActors: WordSet;
  /** Nouns by which a text takes up a country again. */
  readonly countryNouns: WordSet;
  /** Of them those of which a name before them tells that they are another's: "the European government". */
  readonly governingNouns: WordSet;
  /** Words for whoever does something, before a participle: "those backing it". */
  readonly anyone: WordSet;
  /** "among those backing it", "joined the states opposing it": who is counted with them does it too. */
  readonly countsAmong: WordSet;
  /** How nouns for a reaction begin: "concerns", "criticism". */
  readonly reactionStems: RegExp;
  /** Words of will after which an infinitive tells what somebody means to do. */
  readonly willing: WordSet;
  /** Words with which "all it can" ends, and those for how much it is. */
  readonly power: WordSet;
  readonly allOf: WordSet;
  /** Forms of "be". */
  readonly be: WordSet;
  /** Words between a helper and the verb. */
  readonly leadsOn: WordSet;
  /** Words of time that are something else without a capital: "may", "march". */
  readonly timesOrNot: WordSet;
  /** What a time begins with, before its day: "late on Monday", "earlier this week". */
  readonly beginsTime: WordSet;
  readonly adjuncts: AdjunctWords;
  /** What it ends with, behind its day. */
  readonly endsTime: WordSet;
  /** Asides of two or three words: "of course", "for now". */
  readonly asides: WordSet;
  /** Words of a count of times: "for the third time". */
  readonly countedTimes: WordSet;
  /** Nouns for a span of time: "within a year". */
  readonly spans: WordSet;
  /**
   * Pronouns for several states, of which a list says who they are: "The ones voting against were Arland and
   * Nordia".
   */
  readonly severalPronouns: WordSet;
};
