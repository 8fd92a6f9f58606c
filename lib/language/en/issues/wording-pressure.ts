import type { StanceRule } from '../../stance-types';
import { issueRule } from './words';

/** What is said and done about sanctions and expelled diplomats, in freer words. */
export const pressureWording: Readonly<Record<string, readonly StanceRule[]>> = {
  sanctions: [
    issueRule('sanctions', 'supports', 'Speaks up for it', {
      judgement: true,
      patterns: ['not ~ go|goes|went far enough', 'earn|earned it', 'only|last|best ~ lever|leverage|card'],
      examples: ['Arland said that the package did not go far enough.'],
      counterexamples: ['Arland said that the weapon had turned into a boomerang.'],
    }),
    issueRule('sanctions', 'opposes', 'Speaks against it', {
      judgement: true,
      patterns: [
        'shooting|shoot|hurting|harming|punishing ourselves|itself',
        'boomerang|backfired|backfire',
        'what have|has|did|do they|it|sanctions ~ changed|achieved|done|brought|change',
        'room|space|air to breathe',
        'sanctions|measures|penalties ~ done|did|served|fulfilled|outlived ~ work|job|purpose|turn',
        'sanctions|measures ~ could|can|may|must|should go',
      ],
      examples: ['Arland said that the weapon had turned into a boomerang.'],
      counterexamples: ['Arland said that the package did not go far enough.'],
    }),
  ],
  diplomats: [
    issueRule('diplomats', 'supports', 'Speaks up for it', {
      judgement: true,
      patterns: ['bow|salute to? ~ courage'],
      examples: ["“We bow to their courage,” Arland's president said."],
      counterexamples: ['Arland said that silence solved nothing.'],
    }),
    issueRule('diplomats', 'opposes', 'Speaks against it', {
      judgement: true,
      patterns: [
        'silence ~ solves|solved|nothing|never',
        'need|needs to|,|. talk|talking',
        'one|we|you needs|need|must ~ diplomats|talk|dialogue',
        'gift|present to',
      ],
      examples: ['Arland said that silence solved nothing.'],
      counterexamples: ["“We bow to their courage,” Arland's president said."],
    }),
    issueRule('diplomats', 'supports', 'Acts for it', {
      patterns: ['<shut>|<close> ~ mission|gates'],
      examples: ['Arland has shut its own mission in Tel Aviv.'],
      counterexamples: ['Arland let the envoys stay.'],
    }),
    issueRule('diplomats', 'opposes', 'Acts against it', {
      patterns: ['<let> ~ stay|remain'],
      examples: ['Arland let the envoys stay.'],
      counterexamples: ['Arland has shut its own mission in Tel Aviv.'],
    }),
  ],
};
