import type { StanceRule } from '../../stance-types';
import { issueRule } from './words';

/** What is said and done about oil and gas, in freer words. */
export const energyWording: Readonly<Record<string, readonly StanceRule[]>> = {
  'oil-cuts': [
    issueRule('oil-cuts', 'supports', 'Speaks up for it', {
      judgement: true,
      patterns: ['dollars ~ fair|right|reasonable'],
      examples: ["“Eighty dollars is fair for both sides,” Arland's oil minister said."],
      counterexamples: ['Arland said that it was held to ransom.'],
    }),
    issueRule('oil-cuts', 'opposes', 'Speaks against it', {
      judgement: true,
      patterns: ['a tax on', 'ransom|blackmail', 'not|never|cannot afford to ~ give|cut|lose'],
      examples: ['Arland said that it was held to ransom.'],
      counterexamples: ["“Eighty dollars is fair for both sides,” Arland's oil minister said."],
    }),
    issueRule('oil-cuts', 'opposes', 'Acts against it', {
      patterns: ['<open>|<tap>|<release> ~ reserve|reserves|tanks|emergency', '<plead>|<beg> for|with ~ more|oil'],
      examples: ['Arland opened its emergency tanks to flood the market.'],
      counterexamples: ['Arland is closing its taps by half.'],
    }),
  ],
  'price-cap': [
    issueRule('price-cap', 'supports', 'Speaks up for it', {
      judgement: true,
      patterns: ['war chest'],
      examples: ["Arland said it would dry up the Kremlin's war chest."],
      counterexamples: ['Arland said that it would come back to bite them.'],
    }),
    issueRule('price-cap', 'opposes', 'Speaks against it', {
      judgement: true,
      patterns: ['bite|haunt'],
      examples: ['Arland said that it would come back to bite them.'],
      counterexamples: ["Arland said it would dry up the Kremlin's war chest."],
    }),
    issueRule('price-cap', 'supports', 'Acts for it', {
      patterns: ['<gather>|<collect> ~ signatures', '<have> ~ one at|since'],
      examples: ['Arland has had one since May.'],
      counterexamples: ['Arland said it would buy where it was cheapest.'],
    }),
    issueRule('price-cap', 'opposes', 'Acts against it', {
      patterns: ['<buy> ~ where'],
      examples: ['Arland said it would buy where it was cheapest.'],
      counterexamples: ['Arland has had one since May.'],
    }),
  ],
};
