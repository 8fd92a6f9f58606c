import type { BallotSide, BallotStand } from '../following-types';
import { wordSet } from './word-set';

/** How a list of a side, or the question that it answers, opens. The first that fits counts. */
export const ballotSides: readonly BallotSide[] = [
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
export const ballotStands: readonly BallotStand[] = [
  { stance: 'opposes', words: wordSet('against opposed opposing dissenting') },
  { stance: 'undecided', words: wordSet('abstaining abstained') },
];
