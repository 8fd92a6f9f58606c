import type { ClaimKind } from '../types/analysis';
import type { WordSet } from './types';
import type { UnnamedWords } from './unnamed-words';

/** Word classes that the check-worthiness model counts. */
export type CheckworthinessWords = {
  readonly firstPerson: WordSet;
  readonly modals: WordSet;
  readonly numbers: WordSet;
  /** Irregular past forms; regular ones are told by their ending. */
  readonly past: WordSet;
  /** Forms that tell of the present: "is", "has". */
  readonly present: WordSet;
};

/**
 * Weights of the check-worthiness model, made by `scripts/train-checkworthiness.ts`. `weights` groups feature
 * names by their weight in units of `scale`; names within a group are parted by "|".
 */
export type CheckworthinessModel = {
  readonly bias: number;
  readonly scale: number;
  readonly weights: Readonly<Record<string, string>>;
};

/**
 * Words that tell what kind of claim a sentence makes. Patterns are written like those of `StanceRule`: folded words
 * parted by spaces; `a|b` is either, `<deny>` any form of the verb, `x?` may be missing, `~` up to four words.
 */
export type ClaimRule = {
  readonly id: string;
  readonly kind: ClaimKind;
  /** 3 says it outright, 2 plainly, 1 hints. */
  readonly strength: 1 | 2 | 3;
  /** Shown to readers under "why?". */
  readonly because: string;
  /** 'speech': only in what someone is quoted or reported as saying; 'paper': only in the paper's own voice. */
  readonly only?: 'speech' | 'paper';
  readonly patterns: readonly string[];
  /** Patterns that silence the rule where they overlap or touch what it matched. */
  readonly unless?: readonly string[];
  readonly examples: readonly string[];
  readonly counterexamples: readonly string[];
};

/** What figures are made of, and what is no figure. All words folded. */
export type FigureWords = {
  readonly numbers: ReadonlyMap<string, number>;
  readonly magnitudes: ReadonlyMap<string, number>;
  readonly fractions: ReadonlyMap<string, number>;
  readonly half: string;
  /** Fractions that count a row too: "a third country" is the next one, "a third of them" a share. */
  readonly ranks: WordSet;
  /** Words, besides `stops`, that may follow a share and no rank: "a third *more*", "a third *say*". */
  readonly afterShares: WordSet;
  readonly of: string;
  readonly and: string;
  readonly between: string;
  readonly per: string;
  readonly year: string;
  /** Number words that say nothing unless a magnitude or fraction follows: "one". */
  readonly vague: WordSet;
  readonly articles: WordSet;
  readonly determiners: WordSet;
  readonly rangeWords: WordSet;
  /** Unit, of one or two words → the unit shown. */
  readonly units: ReadonlyMap<string, string>;
  /** Letters before a currency sign: "US$". */
  readonly currencyPrefixes: WordSet;
  readonly months: WordSet;
  /** Words that make a number a time of day. */
  readonly clock: WordSet;
  /** Words that make a number a label: "Article 21". */
  readonly labels: WordSet;
  /** Plurals without an s. */
  readonly plurals: WordSet;
  /** Words at which a counted noun phrase ends. */
  readonly stops: WordSet;
  /** Verbs by which something moves to a figure or stands at it: "fell by", "reached". */
  readonly moves: WordSet;
  /** Small words that may stand between such a verb and the figure, or before the verb. */
  readonly links: WordSet;
  /** Words at which the name of what moves ends before the verb: "stocks *in* the north". */
  readonly tails: WordSet;
};

/** What date expressions are made of. All words folded. */
export type DateWords = {
  /** Name of a weekday → 0 for Monday to 6 for Sunday. */
  readonly days: ReadonlyMap<string, number>;
  /** Name of a month → 1 to 12. */
  readonly months: ReadonlyMap<string, number>;
  readonly dayParts: WordSet;
  /** "yesterday" → -1. */
  readonly relativeDays: ReadonlyMap<string, number>;
  /** "last" → -1, "this" → 0, "next" → 1. */
  readonly shifts: ReadonlyMap<string, number>;
  /** Word → day, week, weekend, month, year or decade. */
  readonly units: ReadonlyMap<string, string>;
  readonly numbers: ReadonlyMap<string, number>;
  readonly articles: WordSet;
  readonly ago: WordSet;
  /** What stands between the day and its month: "the 3rd of May". */
  readonly ofMonths: WordSet;
  /** What stands before a month that has neither day nor year. */
  readonly beforeMonths: WordSet;
  /** What stands before a year. */
  readonly beforeYears: WordSet;
  /** Words that put the weekday after them into the future. */
  readonly future: WordSet;
  /** Verbs that do so right before one of `beforeDays`: "the vote is on Sunday". */
  readonly present: WordSet;
  readonly beforeDays: WordSet;
  /** Words besides numbers, days and months in a line that only tells when: "updated 3 hours ago", "10 p.m." */
  readonly stamps: WordSet;
};

/**
 * Two models over the features of `kind.ts`, made by `scripts/train-claim-kinds.ts`: a multinomial logistic regression that
 * tells the kind, and a logistic regression that tells what is worth a check. By feature one weight a kind, in the order of
 * `kinds`, and as the last one what it adds to the log-odds of being worth a check.
 */
export type ClaimKindModel = {
  readonly kinds: readonly string[];
  readonly weights: Readonly<Record<string, readonly number[]>>;
};

/**
 * The tones of words, made by `scripts/train-word-tones.ts`: `words` parted by spaces, and in `letters` as many letters a
 * word as it has tones, in the order of the words.
 */
export type WordTones = {
  readonly words: string;
  readonly letters: string;
};

/** Phrases that mark something in a claim, written like the patterns of `ClaimRule`. */
export type MarkerRule = {
  readonly id: string;
  readonly patterns: readonly string[];
  readonly unless?: readonly string[];
};

/** Words that tell whether an act of saying gives a sentence its voice. */
export type VoiceWords = {
  /** What opens a clause beside the point: "after", "which". */
  readonly subordinators: WordSet;
  readonly relatives: WordSet;
  /** What opens a subordinate clause at the head of a sentence: "if", "while". */
  readonly opensClause: WordSet;
  /** What stands before a verb that has not happened: "will", "to". */
  readonly unrealised: WordSet;
  /** What stands before a participle that goes on speaking: a comma, "by". */
  readonly opensParticiple: WordSet;
  /** Lemmas after which "by saying" tells what was said. */
  readonly answers: WordSet;
  /** Lemmas that are deeds more than sayings unless they quote: "decide", "rule". */
  readonly deeds: WordSet;
};

/** Words at the head of a clause. */
export type ClauseWords = {
  /** What joins a clause that makes a claim of its own: "and", "while". */
  readonly joins: WordSet;
  /** Those of them that turn away from what was said before: "but". */
  readonly turns: WordSet;
  /** What makes a clause depend on another: "which", "because". */
  readonly subordinates: WordSet;
};

/** How a text cites. All words folded. */
export type SourceWords = {
  /** Words before an outlet's name that make it a source: "told". */
  readonly citesBefore: WordSet;
  /** What is given to an outlet: "interview" of "in an interview with the Sun", "column" of "a column for the Sun". */
  readonly sharesWith: WordSet;
  /** Words after it: "reported", "newspaper". */
  readonly citesAfter: WordSet;
  /** Nouns for documents: "study", "poll". */
  readonly documents: WordSet;
  /** What may stand between article and document: "joint", "latest". */
  readonly documentAdjectives: WordSet;
  /** Documents that need no name to be a source: "study". */
  readonly studies: WordSet;
  /** Participles whose object somebody draws on: "citing two officials". */
  readonly cites: WordSet;
  /** What stands before a document that is drawn on: "citing". */
  readonly citesDocument: WordSet;
  /** Prepositions between a document and its maker: "data from the Kiel Institute". */
  readonly documentMadeBy: WordSet;
  /** What may stand between the document and "by": "a study published by". */
  readonly documentMaking: WordSet;
  /** What documents do: "found", "put". */
  readonly documentSays: WordSet;
  /** Words at the head of a description that point back to people named before, or to no one: "both", "others". */
  readonly pointers: WordSet;
  /** Offices that are a state's government as a whole: "government". */
  readonly governments: WordSet;
  /** Plurals that name nobody: "officials", "experts". */
  readonly namelessGroups: WordSet;
  /** Nouns before the name of a body: "institute", "charity". */
  readonly bodyNouns: WordSet;
  /** Names of bodies that are public authorities: "Tarvo Police", "the Department of Fish". */
  readonly authorityName: RegExp;
  /** Names of bodies that are papers or broadcasters: "Laren Gazette". */
  readonly outletName: RegExp;
  /** Names of waters, streets and the like: "the Tarvo Sea". */
  readonly placeName: RegExp;
  /** What is done with an outlet that is no source by it: "watched the BBC". */
  readonly consumes: WordSet;
  /** Whom an outlet pays, who speak for themselves: "a CNN host". */
  readonly employs: WordSet;
  /** Forms of the verb by which somebody says nothing: "declined". */
  readonly declines: WordSet;
  /** What is then not done: "comment". */
  readonly comments: WordSet;
  /** Verbs, as lemmas, that tell what somebody wants or does and give no word of theirs: "plan", "refuse". */
  readonly wordless: WordSet;
  /** Verbs of thinking, as lemmas: of bodies and of the nameless they tell a view that was heard, of others a guess. */
  readonly opines: WordSet;
  /** Nouns that do so after whoever it is: "decision", "refusal". */
  readonly wordlessNouns: WordSet;
  /** Pronouns that often stand for nobody: "it". */
  readonly impersonal: WordSet;
  /** What leads from something described to its name: "a group called Open Shore". */
  readonly calls: WordSet;
  /** What stands before those who are told: "told". */
  readonly tells: WordSet;
  /** Whose a broadcaster without a name is: "state", "local". */
  readonly mediaOwners: WordSet;
  /** What it is: "radio". */
  readonly media: WordSet;
  /** How those are spoken of who have no name. */
  readonly unnamed: UnnamedWords;
};

/** What the claims stage needs of a language. */
export type ClaimLanguage = {
  readonly checkworthinessWords: CheckworthinessWords;
  readonly checkworthinessModel: CheckworthinessModel;
  readonly rules: readonly ClaimRule[];
  readonly kindModel: ClaimKindModel;
  readonly tones: WordTones;
  /** Irregular past forms: "said", "was"; regular ones are told by their ending. */
  readonly pastForms: WordSet;
  /** "was", "had". */
  readonly pastAuxiliaries: WordSet;
  /** "is", "are", "has". */
  readonly presentForms: WordSet;
  /** Words by which a text says less than that it is so: "reportedly", "could", "about". */
  readonly hedges: readonly MarkerRule[];
  readonly negations: readonly MarkerRule[];
  /** Passives and adverbs that attribute to nobody in particular: "is believed to", "reportedly". */
  readonly impersonal: readonly MarkerRule[];
  /** The writer's own judgement, in the paper's voice. */
  readonly judgements: readonly MarkerRule[];
  /** What a page says about itself: "Follow us on", "Image credit". */
  readonly boilerplate: readonly MarkerRule[];
  /** The same at the end of a sentence: "contributed to this report". */
  readonly creditEndings: readonly MarkerRule[];
  readonly voiceWords: VoiceWords;
  readonly clauseWords: ClauseWords;
  /** Verbs of the future and of the conditional, before which stands who will do it. */
  readonly futureVerbs: WordSet;
  /** Third-person pronouns that a reported speaker is named by. */
  readonly speakerPronouns: WordSet;
  readonly sources: SourceWords;
  readonly figures: FigureWords;
  readonly dates: DateWords;
};
