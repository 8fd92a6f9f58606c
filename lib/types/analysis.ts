import type { Article } from './article';
import type { Span } from './span';

/** ISO 3166-1 alpha-2, and XK for Kosovo. Checked against the gazetteer by test. */
export type CountryCode = string;

/** How a text names a country: by its name, its people or adjective, a place in it, a body of its state, or somebody who holds or held an office of it. */
export type MentionKind = 'name' | 'demonym' | 'place' | 'institution' | 'person';

/** One place where the text names a country; `reason` says which entry and context decided it. */
export type Mention = Span & {
  readonly country: CountryCode;
  readonly kind: MentionKind;
  /** 0 to 1. */
  readonly confidence: number;
  readonly reason: string;
};

/** What a country does in the article; most important first in `Country.roles`. */
export type CountryRole = 'proposer' | 'target' | 'party' | 'place' | 'mentioned';

/** A country that the text names, in order of focus: the first is what the article is most about. */
export type Country = {
  readonly code: CountryCode;
  /** English short name. */
  readonly name: string;
  readonly mentions: readonly Mention[];
  /** Share of the article's attention, 0 to 1; all countries together sum to 1. */
  readonly focus: number;
};

/** Why something was decided: the words that did it and the rule that read them. */
export type Cue = Span & { readonly rule: string };

/** Who speaks; 'document' is a report or statement that is quoted by itself, 'anonymous' somebody whom the text does not name. */
export type SpeakerKind = 'person' | 'country' | 'institution' | 'group' | 'media' | 'document' | 'anonymous';

/**
 * Someone who says something: one entry a person or body, whatever the text calls them.
 * `name` is the fullest name in the text, else the description ("a senior official").
 */
export type Speaker = {
  readonly name: string;
  readonly kind: SpeakerKind;
  /** "Prime Minister", "spokesperson of the foreign ministry"; words of the text. */
  readonly office: string | null;
  /** Country whose government this speaker speaks for; null for citizens, companies, opposition. */
  readonly speaksFor: CountryCode | null;
  /** Country that the speaker belongs to, whether or not they speak for it. */
  readonly country: CountryCode | null;
  /** The party that the text gives them: "Labour", "Law and Justice party". */
  readonly party: string | null;
  /** The words that say so; missing or null where `party` is null. */
  readonly partySpan?: Span | null;
  /** The passage that introduces them. */
  readonly introduced: Span | null;
};

/** A direct quotation; the span is what stands between the marks. */
export type Quote = Span & {
  readonly speaker: string | null;
  /** Index into `Analysis.speakers`; null where nobody could be named. */
  readonly speakerIndex: number | null;
  readonly cues: readonly Cue[];
};

/** In somebody’s own words, in the writer’s words for somebody, or nobody’s. */
export type AttributionKind = 'quoted' | 'reported' | 'unattributed';
/** What a claim is: 'figure' counts or measures, 'prediction' tells of what is to come, 'pledge' what its speaker will do. */
export type ClaimKind = 'fact' | 'figure' | 'prediction' | 'opinion' | 'pledge';

/** A number in a claim: "£80 million", "two-thirds", with what it counts where the text says so. */
export type Figure = Span & { readonly value: number; readonly unit: string | null; readonly counts: string | null };

/** A date expression, normalised against the article's date; `iso` is null where it cannot be. */
export type DateMention = Span & { readonly iso: string | null };

/** One thing that the text, or someone in it, says is so. */
export type Claim = Span & {
  readonly attribution: AttributionKind;
  readonly kind: ClaimKind;
  readonly speaker: string | null;
  readonly speakerIndex: number | null;
  /** 0 to 1: how much the public would gain from a check. */
  readonly checkworthiness: number;
  /** Indexes into `Analysis.sources`. */
  readonly sources: readonly number[];
  readonly figures: readonly Figure[];
  readonly dates: readonly DateMention[];
  /** "reportedly", "could": spans of the hedging words. */
  readonly hedges: readonly Span[];
  readonly negated: boolean;
  /** True where the sentence is the writer's own judgement. */
  readonly writersJudgement: boolean;
  readonly cues: readonly Cue[];
};

/** Towards the topic; 'none' for a country that is only named. */
export type Stance = 'supports' | 'conditional' | 'opposes' | 'undecided' | 'none';

/** `rules` names every rule that decided it, strongest first: the answer to "why?". */
export type CountryStance = {
  readonly country: CountryCode;
  readonly stance: Stance;
  readonly speaker: string | null;
  /** "Prime Minister"; words of the text. */
  readonly office: string | null;
  /** Words of the text, verbatim. */
  readonly condition: string | null;
  readonly conditionSpan: Span | null;
  readonly summary: string;
  /** 0 to 1: of the position given, or, where `stance` is 'none', of the likeliest one. */
  readonly confidence: number;
  /**
   * Strongest first. Never empty unless `stance` is 'none'; where 'none' has sentences, they speak for some position but
   * too little to name it, and the panel says "unclear".
   */
  readonly evidence: readonly Span[];
  readonly rules: readonly string[];
  readonly cues: readonly Cue[];
  /** Set where the article contradicts itself about this country: the sentences for the other side. */
  readonly contradiction: readonly Span[];
  readonly roles: readonly CountryRole[];
};

/** Where a statement comes from; 'link' for an address that no words of the text introduce. */
export type SourceKind = 'media' | 'official' | 'organisation' | 'document' | 'person' | 'anonymous' | 'link';

/** Something that the article draws on; the span is where it first says so. */
export type Source = {
  readonly kind: SourceKind;
  readonly name: string;
  readonly url?: string;
  readonly start?: number;
  readonly end?: number;
  /** How often the article draws on it. */
  readonly count: number;
};

/** A sentence and how much it is worth checking, from 0 to 1. Offsets are UTF-16. */
export type SentenceScore = Span & { readonly checkworthiness: number };

/** Which parts of the analysis the article's language has rules for. */
export type Coverage = { readonly countries: boolean; readonly claims: boolean; readonly stances: boolean };

/** Everything that the engine reads out of one article: what the CLI prints, the panel shows and the history keeps. */
export type Analysis = {
  readonly id?: string;
  readonly article: Article;
  readonly isArticle: boolean;
  readonly engine: string;
  readonly coverage: Coverage;
  /** What the stances are about, a short phrase of the text; null where nobody takes positions. */
  readonly topic: string | null;
  readonly topicSpan: Span | null;
  readonly sentences: readonly SentenceScore[];
  readonly countries: readonly Country[];
  readonly speakers: readonly Speaker[];
  readonly quotes: readonly Quote[];
  readonly claims: readonly Claim[];
  readonly stances: readonly CountryStance[];
  readonly sources: readonly Source[];
};
