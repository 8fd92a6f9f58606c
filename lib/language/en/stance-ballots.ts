import type { BallotWords } from '../following-types';
import type { Position } from '../stance-types';
import { wordSet } from './word-set';

/** How a list of a side, or the question that it answers, opens. The first that fits counts. */
const sides: BallotWords['sides'] = [
  {
    stance: 'opposes',
    opens: /^(?:voting |voted |who (?:is|are|was|were|votes?|voted) )?(?:against|opposed|not in favou?r)\b/i,
  },
  {
    stance: 'opposes',
    opens: /^(?:no|noes|nays|who (?:says|said|votes|voted|is saying) no|who objects|who opposes it)\b/i,
  },
  {
    stance: 'undecided',
    opens: /^(?:abstained|abstaining|abstentions?|undecided|on the fence|who (?:abstains|abstained))\b/i,
  },
  {
    stance: 'supports',
    opens: /^(?:voting |voted |who (?:is|are|was|were|votes?|voted) )?(?:for|in favou?r|pushing)\b/i,
  },
  { stance: 'supports', opens: /^(?:yes|ayes|who (?:says|said|votes|voted) yes|who supports it|who backs it)\b/i },
];

/** What stands behind the names of an absolute list: "with Arland against and Nordia abstaining". */
const stands: BallotWords['stands'] = [
  { stance: 'opposes', words: wordSet('against opposed opposing dissenting') },
  { stance: 'undecided', words: wordSet('abstaining abstained') },
];

const bare = new Map<string, Position>([
  ['against', 'opposes'],
  ['opposed', 'opposes'],
  ['opposed to', 'opposes'],
  ['no', 'opposes'],
  ['for', 'supports'],
  ['yes', 'supports'],
  ['in favour', 'supports'],
  ['in favor', 'supports'],
  ['in favour of', 'supports'],
  ['in favor of', 'supports'],
  ['never', 'opposes'],
  ['undecided', 'undecided'],
]);

/** Who is on which side of a vote, where a list or a gap tells it. */
export const ballotWords: BallotWords = {
  sides,
  stands,
  bare,
  gaps: wordSet(', ; and but while whereas'),
  answers: new Map([
    ...['yes', 'certainly', 'absolutely', 'definitely', 'nodded'].map((word) => [word, true] as const),
    ...['no', 'never'].map((word) => [word, false] as const),
  ]),
  order: wordSet('then later soon afterwards second third'),
  beforeTime: wordSet('in on at the a one two three four five six of day days hour hours weeks months years shortly'),
  objects: wordSet('it its a an the one'),
};
