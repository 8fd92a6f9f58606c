import type { ClaimLanguage } from './claim-types';
import type { StanceLanguage } from './stance-types';

/** Folded, lower-case words; a set because every token is looked up in it. */
export type WordSet = ReadonlySet<string>;

/** What a verb of saying or thinking does; 'believe' is a state of mind, 'show' what studies and figures do. */
export type ReportingAct =
  | 'say'
  | 'announce'
  | 'deny'
  | 'reject'
  | 'demand'
  | 'accuse'
  | 'praise'
  | 'agree'
  | 'warn'
  | 'pledge'
  | 'ask'
  | 'believe'
  | 'show';

/** One form of a verb of saying. */
export type ReportingVerb = {
  readonly lemma: string;
  readonly act: ReportingAct;
  readonly form: 'base' | 'third' | 'past' | 'participle' | 'gerund';
  /** True where it speaks only before a clause, a quotation or one of `particles`. */
  readonly needsClause: boolean;
  readonly particles: WordSet;
};

/** Of a person, as far as the text or a given name tells. */
export type Gender = 'female' | 'male' | 'unknown';

/** A noun for someone or something that speaks. */
export type RoleNoun = {
  readonly kind: 'person' | 'people' | 'body' | 'media' | 'document';
  /**
   * 'head' of state or government, 'member' of a government or its services, 'voice' of whatever body it names,
   * 'opposition', 'local' government, 'parliament', or 'none'.
   */
  readonly power: 'head' | 'member' | 'voice' | 'parliament' | 'local' | 'opposition' | 'none';
  readonly gender: Gender;
};

/** Folded words, each set by its work in a sentence. */
export type FunctionWords = {
  readonly determiners: WordSet;
  readonly possessives: WordSet;
  readonly pronouns: ReadonlyMap<string, { readonly gender: Gender; readonly plural: boolean }>;
  readonly prepositions: WordSet;
  readonly conjunctions: WordSet;
  readonly relatives: WordSet;
  readonly auxiliaries: WordSet;
  readonly adverbs: WordSet;
  /** Days, months, "yesterday": stand between a subject and its verb, and after a verb of saying. */
  readonly times: WordSet;
  /** Joining words inside names: "de", "bin", "von". */
  readonly nameParticles: WordSet;
  /** Verb forms that no ending tells: they end a noun phrase. */
  readonly finiteVerbs: WordSet;
  /** Words with a verb's ending that stand before nouns: "united", "ruling". */
  readonly participialAdjectives: WordSet;
};

/** "the billionaire", "the former minister", "the company": see `Language.epithets`. All words folded. */
export type Epithets = {
  /** What they begin with: "the". */
  readonly articles: WordSet;
  /** Nouns for a person. */
  readonly people: WordSet;
  /** Nouns for a person who holds one of the offices given: "monarch" for a king. */
  readonly ofOffices: ReadonlyMap<string, WordSet>;
  /** Adjectives that make any office one: "former". */
  readonly former: WordSet;
  /** Nouns for a body. */
  readonly bodies: WordSet;
};

/**
 * What a language must supply. Words are folded (see `Token.norm`). The parts that a language lacks are empty:
 * the coverage it declares tells the reader so.
 */
export type Language = {
  /** BCP 47 primary subtag. */
  readonly code: string;
  readonly coverage: { readonly countries: boolean; readonly claims: boolean; readonly stances: boolean };
  /** Abbreviations that a full stop belongs to: "mr", "gen", "st". */
  readonly abbreviations: WordSet;
  /** Those that a name follows: a capital after them begins no sentence. */
  readonly abbreviationsBeforeNames: WordSet;
  /** Those that only a number follows: "No. 10". */
  readonly abbreviationsBeforeNumbers: WordSet;
  /** Names that end in "!": "Yahoo!". */
  readonly exclaimedNames: WordSet;
  /** Words that, with a capital, begin a sentence rather than go on with a name. */
  readonly sentenceOpeners: WordSet;
  /** Verbs of saying in the forms that news text uses: "said", "told", "says". */
  readonly reportingVerbs: ReadonlyMap<string, ReportingVerb>;
  /** Nouns of speech after a genitive, with what they do: "accusation", "promise". */
  readonly speechNouns: ReadonlyMap<string, ReportingAct>;
  /** Adjectives before "that" which say what their subject holds, with what they do: "adamant", "convinced". */
  readonly speechAdjectives: ReadonlyMap<string, ReportingAct>;
  /** Nouns for those who speak: "minister", "ministry", "report". */
  readonly roleNouns: ReadonlyMap<string, RoleNoun>;
  /** Last words of names that no person bears: "Holdings", "Airlines". */
  readonly bodyEndings: WordSet;
  /** Words by which a text calls somebody or something anew that it has just named. */
  readonly epithets: Epithets;
  /** Ranks that are adjectives too, and before a name are written with a capital: "Major Orla", "a major Orla foe". */
  readonly ranksAlsoAdjectives: ReadonlySet<string>;
  /** Titles before a name, with the gender that they tell: "mr", "dame", "dr". */
  readonly honorifics: ReadonlyMap<string, Gender>;
  /** Given names that tell a gender. */
  readonly givenNames: ReadonlyMap<string, Gender>;
  /** Small words by what they do in a sentence. */
  readonly functionWords: FunctionWords;
  /** Words, rules and weights of the claims stage. */
  readonly claims: ClaimLanguage;
  /** Words, rules and weights of the stance stage. */
  readonly stances: StanceLanguage;
};
