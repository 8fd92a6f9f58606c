import type { ConditionOpenings } from '../condition-words';

/**
 * Words that open what an answer hangs on, likeliest first: `clause` where a clause must follow, `whole` where the condition is the
 * clause that they stand in, `sure` where they seldom do. They open many other things as well, so they are asked only where the words of a sentence as a
 * whole tell that it is an answer with a condition. Own collection.
 */
export const conditionOpenings: readonly ConditionOpenings[] = [
  {
    words: `on condition that|on the condition that|on the understanding that|on the footing that|with the proviso that|provided that
      |as soon as|as long as|so long as|in exchange for|in return for|in a swap for|subject to|only if|only once|only after
      |only when|only with|not before|not until|short of|the day that|the moment that|the hour that|the minute that|assuming that`,
  },
  { words: 'if|once|when|the day|the moment|the hour|the minute', stands: 'clause' },
  {
    words:
      'provided|unless|until|assuming|depends on|depend on|hinges on|hangs on|tied to|conditional on|contingent on',
  },
  { words: 'after|given|minus|without|upon|in place of|instead of' },
  { words: 'has to|have to|had to|needs to|need to|must', stands: 'whole' },
  {
    words: 'asks for|asked for|asking for|insists on|insisted on|calls for|waits for|waiting for|waited for|would need',
  },
  { words: ':' },
  { words: 'wants|wanted|demands|demanded|needs|seeks|sought|requires|want|need|against' },
  { words: 'give us|show us|bring us|tell us|send us|leave us|give|show|let' },
  { words: 'with|for', stands: 'sure' },
];
