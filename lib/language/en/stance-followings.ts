import type { FollowingOpening } from '../following-types';
import { wordSet } from './word-set';

const helpers = wordSet('did does do has have had is are was were will would');

/** By which words a text says that somebody does as another does. The first that fits counts. */
export const followingOpenings: readonly FollowingOpening[] = [
  // "So did Arland", "Nor has Arland"
  { words: [wordSet('so nor neither'), helpers], opens: true, tells: 1, isBefore: true },
  // "The same goes for Arland", "The same is true of Arland", "Ditto Arland"
  ...[
    'goes for',
    'went for',
    'is true of',
    'was true of',
    'is true for',
    'holds for',
    'held for',
    'holds true for',
    'applies to',
    'applied to',
    'can be said of',
    'could be said of',
    'may be said of',
    'is the case in',
    'was heard from',
    'was heard in',
    'came from',
  ].map((words): FollowingOpening => ({
    words: ['the', 'same', ...words.split(' ')].map((word) => wordSet(word)),
    opens: true,
    isBefore: true,
  })),
  { words: [wordSet('ditto likewise')], opens: true, isBefore: true },
  // "Next came Arland", "Similar praise came from Arland"
  { words: [wordSet('next then'), wordSet('came comes')], opens: true, isBefore: true },
  {
    words: [
      wordSet('similar identical comparable kindred'),
      wordSet(
        'words praise criticism calls comments remarks statements support protests warnings reactions concerns doubts objections',
      ),
      wordSet('came come comes'),
      wordSet('from'),
    ],
    opens: true,
    isBefore: true,
  },
  // "Nordia rejected it. Not so Arland"
  { words: [wordSet('not'), wordSet('so')], opens: true, isBefore: true, isOpposite: true },
  // "Nordia rejected it, and so did Arland"
  { words: [wordSet('and , ;'), wordSet('so nor neither'), helpers] },
  // "Along with Arland"
  { words: [wordSet('along together'), wordSet('with')] },
  // "Like Arland, Nordia voted no", "As well as Arland, two countries voted no"
  { words: [wordSet('like')], opens: true },
  { words: [wordSet('as'), wordSet('well'), wordSet('as')], opens: true },
  { words: [wordSet('in'), wordSet('addition'), wordSet('to')], opens: true },
  // "In line with Arland, Nordia voted no"
  { words: [wordSet('in'), wordSet('line step unison concert tandem'), wordSet('with')], opens: true },
  { words: [wordSet('in'), wordSet('line step unison concert tandem'), wordSet('with')] },
  // "Nordia voted no, just like Arland", "and with it Arland", "Nordia was quicker than Arland to vote no"
  { words: [wordSet('just much'), wordSet('like')] },
  { words: [wordSet('and ,'), wordSet('with'), wordSet('it')] },
  { words: [wordSet('quicker faster sooner earlier later slower swifter'), wordSet('than')] },
  // "Contrary to Arland, Nordia voted no", "Nordia voted no, in contrast to Arland"
  { words: [wordSet('contrary'), wordSet('to')], opens: true, isOpposite: true },
  { words: [wordSet('in'), wordSet('contrast'), wordSet('to with')], opens: true, isOpposite: true },
  { words: [wordSet('contrary'), wordSet('to')], isOpposite: true },
  { words: [wordSet('in'), wordSet('contrast'), wordSet('to with')], isOpposite: true },
  // "Unlike Arland, Nordia voted no", "Nordia, unlike Arland, voted no"
  { words: [wordSet('unlike')], opens: true, isOpposite: true },
  { words: [wordSet(','), wordSet('unlike')], isOpposite: true },
  // "Nordia voted no; not so Arland"
  { words: [wordSet('not'), wordSet('so')], isOpposite: true },
  // "Nordia, like Arland, voted no", "Nordia, alongside Arland, voted no"
  { words: [wordSet(','), wordSet('like alongside')] },
  // "Nordia voted with Arland"
  { words: [wordSet('vote votes voted voting'), wordSet('with alongside')] },
  // "the second country, after Arland, to sign it"
  { words: [wordSet('country nation state member government'), wordSet('after')] },
  { words: [wordSet('country nation state member government'), wordSet(','), wordSet('after')] },
  // "Nordia broke ranks with Arland and voted no"
  { words: [wordSet('break breaks broke breaking'), wordSet('ranks'), wordSet('with')], isOpposite: true },
  { words: [wordSet('break breaks broke breaking'), wordSet('with')], isOpposite: true },
  // "As Arland did last year, Nordia voted no", "Nordia followed Arland's lead and voted no"
  { words: [wordSet('as')], opens: true, behind: helpers },
  {
    words: [wordSet('follows followed follow following')],
    behind: wordSet('lead example footsteps in'),
  },
  // "Nordia voted no, as Arland did last week", "a day after Arland did"
  { words: [wordSet('as after before')], behind: helpers, isLast: true },
  // "as did Arland", "joined by Arland"
  { words: [wordSet('as'), helpers] },
  { words: [wordSet('joined followed'), wordSet('by')] },
  // "Nordia joined Arland in backing it"
  { words: [wordSet('join joins joined joining')] },
  // "under a pact with Arland"
  {
    words: [
      wordSet('partnership alliance pact deal agreement accord treaty arrangement venture programme program project'),
      wordSet('with'),
    ],
    isPartner: true,
  },
  // "a view echoed in Arland"
  {
    words: [
      wordSet(
        'view views concern concerns call calls demand demands position sentiment sentiments line opinion criticism',
      ),
      wordSet('echoed shared'),
      wordSet('in by with from across'),
    ],
  },
  // "a view that is shared in Arland"
  {
    words: [
      wordSet('view views concern concerns position sentiment sentiments line opinion criticism assessment'),
      wordSet('that which'),
      wordSet('is was are were'),
      wordSet('echoed shared'),
      wordSet('in by with from across'),
    ],
  },
];
