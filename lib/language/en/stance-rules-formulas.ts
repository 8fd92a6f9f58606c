import type { StanceRule } from '../stance-types';

/** What news says of those it quotes, in the words of positions: what an official declines is to be named. */
export const formulaRules: readonly StanceRule[] = [
  {
    id: 'of-the-source',
    stance: 'none',
    strength: 1,
    silences: true,
    because: 'Tells how it was said, not what',
    patterns: [
      '<ask>|<request>|<beg>|<insist> on? not to? be|being|have ~ named|identified|quoted|used|photographed|recorded|published|disclosed',
      '<ask>|<request>|<demand> that ~ name|names|identity|identities ~ not|be|remain',
      '<decline>|<refuse>|<want>|<wish>|<prefer>|<choose>|<agree>|<consent>|<hope>|<like> not? to not? be named|identified|quoted|interviewed|photographed|recorded',
      '<decline>|<refuse>|<prefer>|<agree> not? to not? give|disclose|reveal|provide|share|use|publish his|her|their|its|the? full|last|real|first|own? name|names|identity|surname|surnames',
      '<wish>|<want>|<ask>|<prefer>|<choose>|<request>|<hope> to remain|stay|be anonymous|unnamed|unidentified',
      '<request>|<demand>|<insist>|<ask>|<seek>|<want>|<prefer>|<offer>|<grant> on|for|that? ~ anonymity',
      '<speak>|<talk>|<agree>|<answer>|<brief> ~ ~ on condition|conditions of anonymity',
      '<agree> to speak|talk|answer|comment ~ if|anonymously|anonymity|provided|condition ~ named|identified|quoted|anonymity',
      'not|nor authorised|authorized|allowed|permitted|cleared|entitled to speak|talk|comment|discuss|brief|disclose|address|give',
      'barred|banned|forbidden|prohibited from speaking|talking|commenting to|publicly|with|on',
    ],
    examples: [
      'An official, who asked not to be named, said it was late.',
      'He declined to be identified.',
      'She was not authorised to speak to the press.',
      'The diplomat insisted on anonymity.',
    ],
    counterexamples: ['Arland asked to be named a member.', 'Arland declined to be part of it.'],
  },
];
