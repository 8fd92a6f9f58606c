import type { FollowingOpening } from '../following-types';
import { wordSet } from './word-set';

const helpers = wordSet('did does do has have had is are was were will would');

/** By which words a text says that somebody does as another does. The first that fits counts. */
export const followingOpenings: readonly FollowingOpening[] = [
  // "So did Arland", "Nor has Arland"
  { words: [wordSet('so nor neither'), helpers], opens: true, tells: 1, isBefore: true },
  // "Nordia rejected it, and so did Arland"
  { words: [wordSet('and ,'), wordSet('so nor neither'), helpers] },
  // "Along with Arland"
  { words: [wordSet('along together'), wordSet('with')] },
  // "Like Arland, Nordia voted no", "As well as Arland, two countries voted no"
  { words: [wordSet('like')], opens: true },
  { words: [wordSet('as'), wordSet('well'), wordSet('as')], opens: true },
  { words: [wordSet('in'), wordSet('addition'), wordSet('to')], opens: true },
  // "Unlike Arland, Nordia voted no", "Nordia, unlike Arland, voted no"
  { words: [wordSet('unlike')], opens: true, isOpposite: true },
  { words: [wordSet(','), wordSet('unlike')], isOpposite: true },
  // "Nordia, like Arland, voted no", "Nordia, alongside Arland, voted no"
  { words: [wordSet(','), wordSet('like alongside')] },
  // "Nordia voted with Arland"
  { words: [wordSet('vote votes voted voting'), wordSet('with alongside')] },
  // "the second country, after Arland, to sign it"
  { words: [wordSet('country nation state member government'), wordSet('after')] },
  { words: [wordSet('country nation state member government'), wordSet(','), wordSet('after')] },
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
];
