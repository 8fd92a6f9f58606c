import type { BallotWords, FollowingOpening } from './following-types';
import type { SummaryWords } from './summary-words';
import type { SurroundingWords } from './surrounding-types';
import type { DoerWords } from './doer-types';
import type { PostWords } from './post-words';
import type { TurnWords } from './turn-words';
import type { PositionWords } from './position-words';
import type { MatterWords } from './matter-words';
import type { SignalWords } from './signal-words';
import type { ConditionOpenings, ConditionWords } from './condition-words';
import type { ActorWords } from './actor-words';
import type { GrammarWords } from './grammar-words';
import type { OfficeWords } from './office-words';
import type { Issue } from './issue-types';
import type { StanceWords } from './stance-words';
import type { WordSet } from './types';
import type { WordingModel } from './wording-types';

/** A position that words can tell. */
export type Position = 'supports' | 'conditional' | 'opposes' | 'undecided';

/**
 * Verbs of what somebody brings another to do or thinks of what it does, and the words that lead on to the act. `object`
 * and `subject`: their sides beside that of the act; null where the object has not acted. `isCause`: who fails at it meets a no.
 */
export type Affecting = {
  readonly verbs: RegExp;
  readonly links: WordSet;
  readonly object: 'same' | 'opposite' | null;
  readonly subject: 'same' | 'opposite';
  readonly isCause?: true;
};

/**
 * Words by which someone takes a position. A pattern is folded words parted by spaces; `a|b` is either, `<reject>` any
 * form of the verb, `x?` may be missing, `~` up to four words. Quotation marks and hyphens of the text are passed over.
 */
export type StanceRule = {
  readonly id: string;
  /** 'none' for words that say that nothing is said. */
  readonly stance: Position | 'none';
  /** 3 says it outright, 2 plainly, 1 hints. */
  readonly strength: 1 | 2 | 3;
  /** Shown to readers under "why?". */
  readonly because: string;
  readonly patterns: readonly string[];
  /** Patterns that silence the rule where they overlap or touch what it matched. */
  readonly unless?: readonly string[];
  /** 'needed': common words that tell a position only when what they act on is the topic; 'wanted': they tell less otherwise. */
  readonly topic?: 'needed' | 'wanted';
  /** True where the patterns begin with a verb: the same word as a noun or describing one ("the block") tells nothing. */
  readonly verbal?: true;
  /** True for words that judge a thing: they tell the speaker's position, not that of the clause's subject. */
  readonly judgement?: true;
  /** True for words that tell a position only where a state's own voice says them of the topic: "There is no time to lose". */
  readonly said?: true;
  /** True for words that ask for an end: where that end (their last word) is the topic, they speak for it. */
  readonly turns?: true;
  /** True for words behind which the name of whoever takes the position stands: "angered Arland", "found no favour in". */
  readonly names?: true;
  /** True for words that tell of the telling: no other words that they hold tell a position. */
  readonly silences?: true;
  /** True for words whose object, where one follows ("happy with its medals"), must be what the article is about. */
  readonly about?: true;
  /** Those of its first words that, with an object, tell a position only where that is the topic: "hopes to", "warned that". */
  readonly needsTopic?: WordSet;
  /**
   * Of words whose object may be any thing there is: they tell nothing where it is named in full ("complained about the
   * price of bread") and is not what the article is about; 'new': only where it is brought in with "a".
   */
  readonly anyObject?: 'named' | 'new';
  /** True for set phrases, whose single words tell nothing: no end is meant by "closed ranks". */
  readonly whole?: true;
  /** True for the words of an `Issue`: where they are read at all they are about the topic. */
  readonly issue?: true;
  readonly examples: readonly string[];
  readonly counterexamples: readonly string[];
};

/** Words that open a condition. */
export type ConditionRule = {
  readonly id: string;
  /** True where they make an acceptance conditional by themselves; the others need a verb like "would" beside them. */
  readonly strong: boolean;
  /** True where the words say by themselves that a yes has its price. */
  readonly alone?: true;
  /** True where it is of whoever speaks, whatever stands before it: "Arland must pay before we agree". */
  readonly ofSpeaker?: true;
  /** True where they are never of whoever is to meet it: "Arland must pay if it wants talks". */
  readonly ofOther?: true;
  /** True where they are a condition only in the country's own mouth: a writer may say so of anybody. */
  readonly said?: true;
  /** True where, opening a sentence, they are of whoever acts in the sentence before: "Arland agreed. The condition: …". */
  readonly goesOn?: true;
  /** True where a refusal before it is no refusal: "will not sign unless". */
  readonly turnsRefusal?: true;
  /**
   * Where the condition stands: after the words, before them, between the first of them and a comma, in the sentence
   * before, or in the words themselves.
   */
  readonly stands: 'after' | 'before' | 'between' | 'previous' | 'itself';
  /** True where the clause that its words stand in is the condition, from its subject on: "the rebels must disarm". */
  readonly whole?: true;
  /** True for words that tell that there are conditions, and not which: the condition that is shown stays null. */
  readonly unnamed?: true;
  /** Of a condition that stands before: words after which it begins ("wants … in return"), parted by spaces. */
  readonly from?: string;
  /**
   * Common words that open a condition only after "will not" or "refuses to" ('refusal'), before a whole clause, where
   * they open the sentence ('first') and a refusal follows ('opening'), before a clause of what is done by then ('perfect'), before
   * one of what is not done ('unmet'), before a noun for what is asked for: "a guarantee" ('demand'), before one after
   * "will not" ('refused-demand'), or behind one of the words that it begins after ('from').
   */
  readonly needs?:
    'refusal' | 'clause' | 'opening' | 'first' | 'perfect' | 'unmet' | 'demand' | 'refused-demand' | 'from';
  readonly patterns: readonly string[];
  readonly unless?: readonly string[];
  readonly examples: readonly string[];
  readonly counterexamples: readonly string[];
};

/**
 * What kind of event a verb tells of: the classes of PLOVER, "enact" for acts at home, "deny" apart from "reject", and
 * "disapprove" (CAMEO 11) apart from "accuse", which says what somebody is supposed to have done.
 */
export type Plover =
  | 'accuse'
  | 'agree'
  | 'aid'
  | 'assault'
  | 'coerce'
  | 'consult'
  | 'cooperate'
  | 'deny'
  | 'disapprove'
  | 'enact'
  | 'mobilize'
  | 'reject'
  | 'request'
  | 'retreat'
  | 'sanction'
  | 'support'
  | 'threaten'
  | 'yield';

/** Verbs that tell of one kind of event between somebody who acts and somebody or something acted on. */
export type EventClass = {
  readonly plover: Plover;
  /** Done, or only said. */
  readonly kind: 'deed' | 'word';
  /** How whoever acts stands to those acted on. */
  readonly regard: -1 | 0 | 1;
  /** True where the act puts an end to its object: "lifted the ban". */
  readonly undoes?: true;
  /** Verbs parted by white space; after "=" the nouns for the same act, parted by commas: `deport=deportation`. */
  readonly verbs: string;
};

/** Nouns for a position that a text gives to somebody: "objections from Arland", "Arland, a vocal critic of the plan". */
export type PositionNoun = {
  readonly id: string;
  readonly stance: 'supports' | 'opposes' | 'undecided';
  readonly strength: 1 | 2 | 3;
  /** Shown to readers under "why?". */
  readonly because: string;
  /**
   * How they find whose position it is. "from", "by" and "Arland's" always tell; 'of': "the support of Arland", which of
   * others names the object ("criticism of Arland"); 'felt': "in" a capital too; 'at': only behind "at", "at Arland's
   * insistence"; 'is': of whoever it is said, "Arland is a critic".
   */
  readonly holds: readonly ('of' | 'felt' | 'at' | 'is')[];
  /** Parted by white space, folded. */
  readonly nouns: string;
};

/**
 * Words that lead on to an infinitive or an -ing form, by what becomes of the act: 'settled': it is as good as done
 * ("decided to"); 'refused': it is not to be done, in words that negate; 'avoided': the same in others ("resisted"); 'ended': it is over ("stopped"); 'weighed': it is thought about; 'undone': it was not done, or is no more.
 */
export type GovernorClass = {
  readonly makes: 'settled' | 'refused' | 'avoided' | 'ended' | 'weighed' | 'undone';
  /** Parted by white space or `|`, folded. */
  readonly words: string;
  /** Words of which one must stand right before; absent where any may. */
  readonly behind?: string;
};

/**
 * Nouns that lead on to an infinitive, with the verb before that tells what becomes of the act: "resisted calls to sign", "reversed its
 * decision to leave". 'asked': others want it.
 */
export type NominalGovernorClass = {
  readonly makes: GovernorClass['makes'] | 'asked';
  /** Parted by white space, folded. */
  readonly verbs: string;
  /** Words of which one must stand right before the verb; absent where any may. */
  readonly behind?: string;
  readonly nouns: string;
};

/** Words with which one country reacts to what another does or wants, and what they tell of both. */
export type ReactionClass = {
  readonly id: string;
  /** By their base, parted by white space; each a verb of the events. */
  readonly verbs: string;
  /** Nouns for the reaction itself, parted by white space. */
  readonly nouns: string;
  /** Verbs, parted by white space, with which one of the nouns must be voiced; absent where the noun alone tells it. */
  readonly voices?: string;
  /** Words of which one must stand in the clause behind: "warns against". */
  readonly needs?: WordSet;
  /** Nouns of which the object must hold one; null where it may be anything. */
  readonly objects: WordSet | null;
  /** Nouns that the object must not hold. */
  readonly excludes?: WordSet;
  /** Where whoever reacts stands to the matter, and where the other country does. */
  readonly reactor: 'supports' | 'opposes';
  readonly other: 'supports' | 'opposes';
  /** True where the country itself may be the object: "condemned Arland". */
  readonly takesNames: boolean;
  /** Said to the reader. */
  readonly because: { readonly reactor: string; readonly other: string };
};

/** Verbs that do the same to what they act on. */
export type EffectClass = {
  /** 1: it comes, or grows, by it; -1: it goes, or suffers. */
  readonly way: 1 | -1;
  /** What is said where no object tells more: good, bad or nothing. */
  readonly alone: 1 | 0 | -1;
  /** True where the object makes no difference: "violates the ban". */
  readonly isFixed?: true;
  /** By their base, parted by white space. */
  readonly verbs: string;
};

/** Words of what is said to come of a matter, and of what it is called. Nouns in the singular. */
export type EffectWords = {
  readonly classes: readonly EffectClass[];
  readonly good: WordSet;
  readonly bad: WordSet;
  /** Words of the same kind that tell it only where a thing is called so, or said to be: "is a charade". */
  readonly praise: WordSet;
  readonly blame: WordSet;
  /** Two words in a row that tell it together, joined by a hyphen. */
  readonly goodPairs: WordSet;
  readonly badPairs: WordSet;
  /** Words for the end, or the want, of what they are of: "rejecting the plan", "without the tunnel". */
  readonly wants: WordSet;
  /** Verbs, by their base, of calling a thing something. */
  readonly calls: string;
  /** Verbs, by their base, of thinking so. */
  readonly thinks: string;
  /** Adjectives for the same: "worried". */
  readonly minded: WordSet;
};

/** Words by which the phrase for a topic is cut out of a headline. */
export type TopicWords = {
  /** Nouns for what positions are taken on: "treaty", "raid". */
  readonly matters: WordSet;
  /** Nouns for what is said to it: "protest", "reply". */
  readonly reactions: WordSet;
  /** Every form of the verbs that headlines use. */
  readonly headlineVerbs: WordSet;
  /** Words that turn to when and why: "after", "despite". */
  readonly tails: WordSet;
  readonly frames: readonly HeadlineFrame[];
  /** Nouns for a dispute, whose matter stands behind "over" or "about". */
  readonly quarrels: WordSet;
  /** Every form of the verbs of which a matter is the subject: "sparks outrage". */
  readonly stirring: WordSet;
  /** Of those of which it divides, or overshadows, what is their object: "divides the talks". */
  readonly dividing: WordSet;
};

/** How a headline speaks of a matter, and where it names it. */
export type HeadlineFrame = {
  /** Verbs by their base, each with the small words that must follow, parted by commas: "lash out at". */
  readonly opens: string;
  /** Where the matter stands: 'object' right behind; 'behind' one of the links; 'request' with whoever is to do it; 'clause': all that is said. */
  readonly matter: 'object' | 'behind' | 'request' | 'clause';
  /** Parted by white space; empty for 'object'. */
  readonly links: string;
  /** Nouns one of which heads the matter, parted by white space; any may where it is left out. */
  readonly of?: string;
  /** Where whoever speaks so stands to the matter; null where that is open. */
  readonly stands: 'supports' | 'opposes' | null;
};

/** What a language supplies to the stance stage. */
export type StanceLanguage = {
  readonly rules: readonly StanceRule[];
  readonly conditions: readonly ConditionRule[];
  /** Words that may open a condition, likeliest first. */
  readonly conditionOpenings: readonly ConditionOpenings[];
  readonly events: readonly EventClass[];
  readonly nouns: readonly PositionNoun[];
  readonly reactions: readonly ReactionClass[];
  readonly governors: readonly GovernorClass[];
  readonly nominalGovernors: readonly NominalGovernorClass[];
  readonly words: StanceWords;
  readonly grammar: GrammarWords;
  readonly summaryWords: SummaryWords;
  readonly turnWords: TurnWords;
  readonly positionWords: PositionWords;
  readonly matterWords: MatterWords;
  readonly signalWords: SignalWords;
  readonly conditionWords: ConditionWords;
  readonly actorWords: ActorWords;
  readonly posts: PostWords;
  readonly followings: readonly FollowingOpening[];
  readonly surroundings: SurroundingWords;
  readonly doers: DoerWords;
  readonly affecting: readonly Affecting[];
  readonly ballots: BallotWords;
  readonly effects: EffectWords;
  readonly offices: OfficeWords;
  readonly topics: TopicWords;
  /** All forms of a verb, the verb itself first. */
  readonly verbForms: (lemma: string) => readonly string[];
  /** Kinds of matters with words of their own. */
  readonly issues: readonly Issue[];
  readonly weights: StanceWeights | null;
  /** Whether an article's states take positions, and who voices one; null where a language has none. */
  readonly contest: ContestWeights | null;
  readonly voices: ContestWeights | null;
  /** What words tell that no rule knows; null where a language has no model. */
  readonly wording: WordingModel | null;
  /** What a sentence of an article tells of a state, and a state's sentences together; null where a language has no models. */
  readonly sentences: WordingModel | null;
  readonly rows: StanceWeights | null;
};

/** A multinomial logistic regression: per feature one weight a class, in the order of `classes`. */
export type StanceWeights = {
  readonly classes: readonly string[];
  readonly bias: readonly number[];
  readonly features: Readonly<Record<string, readonly number[]>>;
};

/** A logistic regression: per feature one weight, made by `scripts/train-contest.ts`; of voices `bias` is nobody's score. */
export type ContestWeights = { readonly bias: number; readonly features: Readonly<Record<string, number>> };
