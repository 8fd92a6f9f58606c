import type { WordSet } from './types';

/** What states do, answer, share and give. */
export type PositionWords = {
  /** Words behind which a clause only asks or supposes: "whether", "should Arland". */
  readonly opensQuestion: WordSet;
  /** Verbs of saying that tell no more than that something is said: "added". */
  readonly says: WordSet;
  /** Verbs that lead on to what their subject is, or has. */
  readonly predicates: WordSet;
  /** Nouns for a side of a matter that is no more than a side: who shares the aim may still reject the way to it. */
  readonly sidesOfMatter: WordSet;
  /** Words between the names of a list: "and", "plus". */
  readonly joinsBallot: WordSet;
  /** Words of asking for a comment: a refusal of it is none of the matter. */
  readonly comment: WordSet;
  /** Verbs by which somebody was asked for what it answers: "was invited". */
  readonly asked: WordSet;
  /** Words with which what is given begins: "two frigates". */
  readonly opensGift: RegExp;
  /** Verbs of what something is sent for. */
  readonly purposes: WordSet;
  /** Helpers that stand for a verb said before: "Arland does". */
  readonly standIn: WordSet;
  /** The same, denied: "Arland won't". */
  readonly deniedStandIn: WordSet;
  /** Prepositions that make a pact the frame of what is done: "under a pact with Arland". */
  readonly withinPact: WordSet;
  /** Words before a view that somebody else holds too: "such concerns". */
  readonly sameView: WordSet;
  /** Verbs of doing as another has done: "followed suit". */
  readonly followsSuit: WordSet;
  /** Verbs of saying and thinking the same: "said much the same". */
  readonly thinks: WordSet;
  /** How verbs of holding a view begin: "echoed that view". */
  readonly sharesView: RegExp;
  /** What is seen in the same way, or in another: "sees it differently". */
  readonly seesIt: WordSet;
  /** "likewise": seen in the same way. */
  readonly alike: WordSet;
  /** "differently": seen in another way. */
  readonly differs: WordSet;
  /** Words before a view that is not the one told before: "the opposite view". */
  readonly opposed: WordSet;
  /** Words behind a helper by which it stands for what was said before: "does, too". */
  readonly tooWords: WordSet;
  /** What is followed of somebody who went before: "its example". */
  readonly leadOf: WordSet;
  /** Words behind "followed" that tell when, and not what: "followed hours later". */
  readonly afterIt: WordSet;
  /** Forms of "be": "is of the same mind". */
  readonly is: WordSet;
  /** Nouns for what is said or thought of a matter: "concerns". */
  readonly viewNouns: WordSet;
  /** "of the same mind", "of like mind", "of one mind" */
  readonly sameMind: WordSet;
  /** Deeds that answer what the headline goes on to tell: "recalls envoy over the raid". */
  readonly protests: WordSet;
  /** Rules of taking somebody's side, by their id: "stood by". */
  readonly sides: RegExp;
  /** Verbs by which an act is made known, or brought about: "announced the expulsion". */
  readonly announces: WordSet;
  /** Forms of threatening: "threatens to". */
  readonly threatens: WordSet;
  /** Words behind which a headline tells another's deed: "as", "after". */
  readonly opensSecond: WordSet;
  /** Forms of refusing, also to do a thing: "declines". */
  readonly refuses: WordSet;
  /** Verbs in a headline's present of who has not decided: "mulls". */
  readonly weighs: WordSet;
  /** Verbs, as lemmas, of stopping others: "block". */
  readonly stops: WordSet;
  /** Words before such a beginning. */
  readonly leadsInversion: WordSet;
  /** Verbs between such a beginning and who it is: "Against it stands Arland". */
  readonly standing: WordSet;
  /** Pronouns that take the matter up: "Behind it is Arland". */
  readonly takesUpMatter: WordSet;
  /** Words before a matter that was named: "that", "such". */
  readonly knownMatter: WordSet;
  /** Nouns for whose idea something is: "brainchild". */
  readonly ideas: WordSet;
  /** Words before whose idea it is: "originally Arland's". */
  readonly largely: WordSet;
  /** Words of a span: "for years". */
  readonly spans: WordSet;
  /** Prepositions and joining words behind a noun for a critic: "a critic of". */
  readonly behindHolder: WordSet;
  /** Prepositions that name what such a critic is against: "critics of". */
  readonly holderOf: WordSet;
  /** Verbs that say who somebody is: "remains". */
  readonly remains: WordSet;
  /** Words with which a phrase for a critic begins a sentence: "another opponent". */
  readonly opensHeading: WordSet;
  /** What joins a name to a noun that says what it is. */
  readonly links: WordSet;
  /** How a phrase beside a name begins. */
  readonly besideName: WordSet;
  /** Words behind which a phrase is about somebody else. */
  readonly partsApart: WordSet;
  /** Words that deny that somebody is a critic, or put it into the past: "never", "former". */
  readonly neverHolds: WordSet;
  /** Words between "has" and a position long held: "has long been". */
  readonly sinceLong: WordSet;
  /** Nouns for a wish for a position, or its want: "the hope of support". */
  readonly wishNouns: WordSet;
  /** Words before such a noun: "its need". */
  readonly beforeWish: WordSet;
  /** Words behind it: "for", "that". */
  readonly behindWish: WordSet;
  /** Words by which a position is wished for, missed or open: "seeks", "subject to". */
  readonly wished: WordSet;
  /** By which words a support is told not to be there: "lost", "does not have", "no". */
  readonly loses: WordSet;
  readonly gains: WordSet;
  readonly scant: WordSet;
  /** What ends an objection. */
  readonly ended: WordSet;
  /** Words behind a position that is not there, or no more: "needed", "collapsed". */
  readonly wanted: WordSet;
  /** Prepositions behind a noun for a position: "over", "despite". */
  readonly behindNoun: WordSet;
  /** Endings of words for a people: "Arlish", "Nordian". */
  readonly demonymEndings: RegExp;
  /** Words for who held a position once: "ex", "exiled". */
  readonly formerHolder: WordSet;
  /** How an object begins that the text has spoken of before. */
  readonly knownObject: WordSet;
  /** What may stand between a noun and its "from": "came swiftly", "was loudest". */
  readonly comes: WordSet;
  /** Words before the country from which a position comes: "neighbouring". */
  readonly besideCountry: WordSet;
  /** Seats of governments that are no capitals by name. */
  readonly otherSeats: WordSet;
  /** Words behind "better" that make it no judgement: "better off". */
  readonly behindBetter: WordSet;
  /** Words at which the clause of a predicate ends. */
  readonly endsPredicate: WordSet;
  /** Words that turn an outcome: "less", "unlikely". */
  readonly flips: WordSet;
  /** Words for what becomes more difficult: "harder". */
  readonly harder: WordSet;
  /** What a judgement may go on with before it comes to the point. */
  readonly passedOver: WordSet;
  /** What helps does not help what stands behind these: "would protect us from drones" */
  readonly awayFrom: WordSet;
  /** What leads on with "to" to what a thing is called: "is tantamount to theft" */
  readonly likened: WordSet;
  /** "an act of piracy", "a matter of survival" */
  readonly kinds: WordSet;
  /** Verbs of making an agreement: "signed", "clinched". */
  readonly makesPact: WordSet;
  /** Nouns for an agreement: "accord". */
  readonly pacts: WordSet;
  /** Words before the verb that leave the agreement unmade. */
  readonly unmade: WordSet;
  /** Words before the name of a partner: "with both Arland and Nordia". */
  readonly besidePartner: WordSet;
  /** Words before a judgement on the matter: "is so". */
  readonly judging: WordSet;
  /** Words with which the clause goes on to something else. */
  readonly endsJudgement: WordSet;
  /** Words of a state's being whole: "territorial integrity". */
  readonly wholeWords: WordSet;
  /** Words between a party and its side: "by", "of". */
  readonly linksParty: WordSet;
  /** Words between a helper and "to": "is likely to". */
  readonly expectedSoon: WordSet;
  /** Adjectives for a step like another's: "a similar step". */
  readonly similar: WordSet;
  /** Pronouns with which a sentence goes back to the matter: "It met resistance". */
  readonly goesBack: WordSet;
  /** Adverbs that may close an answer: "refused outright". */
  readonly flatly: WordSet;
  /** Forms of "do" that stand for a deed said before: "did so". */
  readonly does: WordSet;
  /** Verbs of taking a step: "made the same choice". */
  readonly takesStep: WordSet;
  /** Verbs of agreeing without an object: "concurred". */
  readonly agrees: WordSet;
  /** Verbs of saying no without an object: "demurred". */
  readonly backsOut: WordSet;
  /** Words that may follow a step: "later", "within". */
  readonly closesStep: WordSet;
  /** Words that put a condition behind it: "unless". */
  readonly onlyIf: WordSet;
  /** Nouns for a step that another may take too: "pledges". */
  readonly steps: WordSet;
  /** "neither offered nor refused" */
  readonly either: WordSet;
  /** Words before another that is to do it: "urged Arland to do so". */
  readonly asksOther: WordSet;
  /** Words by which somebody is expected, or means, to do it: "poised". */
  readonly expected: WordSet;
  /** Words that leave open whether it will: "weighing". */
  readonly open: WordSet;
  /** Words by which it does not: "unwilling". */
  readonly refusesTo: WordSet;
  /** Verbs that "part" or "by" makes acts: "take part". */
  readonly takesPart: WordSet;
  /** Lead to what a reaction is to, wherever they stand behind it. */
  readonly matterLinks: WordSet;
  /** Lead to it where they stand right behind the verb or noun: "lashed out at Arland". */
  readonly closeLinks: WordSet;
  /** Prepositions between a reaction and what it is to: "criticism of". */
  readonly reactionOf: WordSet;
  /** "as Arland scraps the order", "that Arland has given out" */
  readonly opensMatter: WordSet;
  /** Words before what is reacted to: "latest", "alleged". */
  readonly recent: WordSet;
  /** Words that lead to what somebody is blamed or praised for. */
  readonly blamedFor: WordSet;
  /** Words and marks at which a reaction's clause ends: "but", "who". */
  readonly breaks: WordSet;
  /** Words with which the sentence turns from the matter back to whoever objects. */
  readonly goesOn: WordSet;
  /** Prepositions between a reaction and where it comes from: "outrage in Arland". */
  readonly placesReaction: WordSet;
  /** What a state has to give in a matter: "count on Arland's vote". */
  readonly ownPart: WordSet;
};
