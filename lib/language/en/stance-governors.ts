import type { GovernorClass } from '../stance-types';

/** Words that lead on to the verb of a position, and what becomes of it behind them. Own collection. */
export const governors: readonly GovernorClass[] = [
  {
    makes: 'settled',
    words: `decide|decides|decided|deciding vote|votes|voted|voting choose|chooses|chose opt|opts|opted resolve|resolved
      agree|agrees|agreed vow|vows|vowed pledge|pledges|pledged promise|promises|promised undertake|undertook
      manage|managed proceed|proceeded determined`,
  },
  // "ended up signing", "went on to sign"
  { makes: 'settled', words: 'up|on', behind: 'end|ends|ended|wind|wound|go|goes|went' },
  // "refused for the third time to sign": the words within reach are read as negations already
  { makes: 'refused', words: 'refuse|refuses|refused|refusing decline|declines|declined|declining' },
  {
    makes: 'weighed',
    words: `consider|considers|considered|considering weigh|weighs|weighed|weighing contemplate|contemplates|contemplated|contemplating
      mull|mulls|mulled|mulling debate|debates|debated|debating discuss|discusses|discussed|discussing`,
  },
  // "came close to signing"; who "is close to signing" will sign
  { makes: 'undone', words: 'close', behind: 'came|come|comes' },
  // "had planned to join", "used to support it"
  { makes: 'undone', words: 'planned intended hoped wanted meant', behind: 'had' },
  { makes: 'undone', words: 'used' },
];
