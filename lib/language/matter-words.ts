import type { WordSet } from './types';

/** What an article is about, and what is said of it. */
export type MatterWords = {
  /** Nouns behind "in" for what is done in return: "in retaliation". */
  readonly inReturn: WordSet;
  /** Words between an end and what is ended: "to the", "from its". */
  readonly leadsBack: WordSet;
  /** Nouns for a thing's coming back, and whose they are: "their return". */
  readonly comesBack: WordSet;
  /** Possessives that take up whose a thing is: "their". */
  readonly owned: WordSet;
  /** Words of what is let be, or comes back. */
  readonly keeps: RegExp;
  /** Words at which a clause on a matter ends: "which", "despite". */
  readonly breaks: WordSet;
  /** Words before a participle that is said of a matter: "should be kept". */
  readonly passives: WordSet;
  /** Words before a verb in its plain form: "to", "must not". */
  readonly infinitives: WordSet;
  /** Words that leave a headline's deed undone: "could", "refuses". */
  readonly maybe: RegExp;
  /** Words for a deed that is only held out: "threatens", "vows". */
  readonly heldOut: RegExp;
  /** Verbs of asking somebody: "tells Arland to". */
  readonly asks: WordSet;
  /** Words before a participle that is done to somebody: "to be", "were". */
  readonly beforeParticiple: WordSet;
  /** Verbs, as lemmas, whose object is people: "expel envoys". */
  readonly ofPeople: WordSet;
  /** Words at which what a deed is done to ends: "over", "amid". */
  readonly stops: WordSet;
  /** Prepositions within what a deed is done to: "a ban on". */
  readonly joins: WordSet;
  /** Words for those one is bound to, and for being so: "ties", "allies". */
  readonly ties: WordSet;
  /** Prepositions that turn from what a deed is done to: "by", "towards". */
  readonly turnsAway: WordSet;
  /** Words that open a question. */
  readonly questions: WordSet;
  /** Nouns for an agreement: "memorandum". */
  readonly agreements: WordSet;
  /** Words that bring up something new: "another deal". */
  readonly another: WordSet;
  /** Words behind an object with which a clause begins: "provided", "which". */
  readonly opensClause: WordSet;
  /** What a country has of its own to give to others, or to apply with. */
  readonly means: WordSet;
  /** Words that lead from a verb of saying to what is spoken of, or to when it was. */
  readonly leadsToSpoken: WordSet;
  /** Of them those that always name what is spoken of. */
  readonly spokenOf: WordSet;
  /** Words at which what a matter is called ends: "which", "said". */
  readonly endsCalled: WordSet;
  /** Verbs after which a judgement needs "as". */
  readonly calledAs: RegExp;
  /** Verbs that give a name without "as": "called it theft". */
  readonly callsName: RegExp;
  /** Words between the deed and what it ends: "withdraws from", "pulls out of". */
  readonly deedLeads: WordSet;
  /** Words that a clause begins behind. */
  readonly opensBehind: WordSet;
  /** Nouns that only go back to something. */
  readonly goesBack: WordSet;
  /** Words for how many: "every", "no". */
  readonly quantifiers: WordSet;
  /** After these the second clause may be the news. */
  readonly secondClause: WordSet;
  /** Of them those that also say what somebody is taken for: "as". */
  readonly roles: WordSet;
  /** A verb that stands for its doing: "reopening". */
  readonly gerund: RegExp;
  /** Words with which a headline only asks or leads on. */
  readonly headlineAsks: WordSet;
  /** Nouns for what an article is itself: "a guide to". */
  readonly genres: WordSet;
  /** Words that take up what was named: "that", "such", "their". */
  readonly takenUp: WordSet;
  /** Words that say that a thing is like one that was named: "similar". */
  readonly alike: WordSet;
  /** Words behind which "it" is whoever acts or speaks: "warned that it". */
  readonly leadsOwnClause: WordSet;
  /** Pronouns for a matter: "it". */
  readonly pronouns: WordSet;
  /** Words of a clause where an object would stand: "recommended whether". */
  readonly objectClauses: WordSet;
  /** Nouns for a part or the manner of a thing, whose phrase goes on with the thing itself. */
  readonly objectAspects: WordSet;
  /** Particles of a headline's verb: "pulls out". */
  readonly particles: WordSet;
  /** Prepositions within the phrase for a topic: "a ban on", "talks between". */
  readonly phraseJoins: WordSet;
  /** Endings of adjectives and peoples. */
  readonly adjectives: RegExp;
  /** Nouns for a span of time: "for two years". */
  readonly spans: WordSet;
  /** Words with which a phrase begins: "its", "more". */
  readonly opensPhrase: WordSet;
  /** Nouns for a part or the doing of a thing: what is said of them is said of it. */
  readonly subjectAspects: WordSet;
  /** Nouns that go back to whatever a text is about. */
  readonly general: WordSet;
  /** "exploding", "announced", "proposed": not the last word of a noun phrase, as a rule. */
  readonly verbal: RegExp;
  /** Prepositions within a noun phrase: "the ban on imports from Arland". */
  readonly phrasePrepositions: WordSet;
};
