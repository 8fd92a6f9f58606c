import type { Issue } from '../../issue-types';
import { issueRule } from './words';

const GOODS = 'grain|goods|gas|oil|food|cargo|trucks|trains|waggons|ships|exports';

const transit: Issue = {
  id: 'transit',
  named:
    /\b(?:(?:grain|land|transit|trade|gas|food|export|sea|zangezur|middle|rail) corridors?|transit (?:of|to|ban|deal|rights)|grain (?:deal|pact)|corridors? (?:for|to|through|across))\b/,
  except: /\b(?:humanitarian|evacuat|aid\b|fees?\b|tolls?\b|visa|migrant|wildlife|elephant|pilgrim|airport|passenger)/,
  turned:
    /\b(?:end(?:s|ing)?\b|halt|leav|left\b|pulls? out|quit|exit|block|stop|limit|bans?\b|suspend|curb|restrict|collapse|withdr)/,
  examples: ['Corridor for grain planned', 'Transit of gas through Arland to end'],
  counterexamples: ['Transit visas scrapped', 'Corridor for elephants opened'],
  rules: [
    issueRule('transit', 'supports', 'Does so too, or wants it done', {
      patterns: [
        '<open>|<offer>|<lend> up? ~ ports|port|railway|waggons|border|roads',
        '<waive>|<drop>|<cut> ~ fees|tolls|duties|checks',
        '<speed>|<ease> up? ~ checks|controls|transit',
        '<guarantee>|<ensure> ~ passage|safety|transit',
        `<escort>|<protect>|<insure> ~ ${GOODS}|convoys`,
        `<let>|<allow> ~ ${GOODS} ~ through|pass|cross`,
        '<keep> ~ corridor|route|transit ~ open|running|alive',
        '<want> ~ transit|corridor|deal ~ go|continue|renewed|extended|restored',
        '<urge>|<call>|<press> on? ~ to ~ return|rejoin|resume|renew',
      ],
      unless: ['no'],
      examples: ['Arland opened its ports to the grain.', 'Arland waived the fees.'],
      counterexamples: ['Arland closed its border to the grain.'],
    }),
    issueRule('transit', 'supports', 'Says why it is needed', {
      judgement: true,
      patterns: [
        `${GOODS} must|should|had ~ moving|flow|flowing|reach|pass|sailing`,
        'hunger|food|grain ~ not|never ~ weapon',
        'hungry|starving|starve',
        'corridor|road|route|it ~ <benefit>|<help>|<open>|<feed> ~ all|everyone|region|trade|millions',
        'blockade|siege',
        'no substitute|alternative',
      ],
      unless: ['not|never|no benefit|help|blockade'],
      examples: ['Arland said the grain must keep moving.', 'Arland said the road would benefit all.'],
      counterexamples: ['Arland said its silos were full.'],
    }),
    issueRule('transit', 'opposes', 'Will have none of it', {
      patterns: [
        '<close>|<shut>|<block> ~ border|port|ports|crossing|corridor|route',
        `<block>|<stop>|<halt>|<ban>|<turn>|<seize>|<limit> back? ~ ${GOODS}|transit`,
        `<let>|<allow> no ~ ${GOODS}`,
        '<demand>|<want>|<insist> that? ~ sealed|escorted|checked|inspected',
        '<check>|<search> every|each|all',
        '<find>|<have> ~ other|another|alternative|new suppliers|sources|routes',
      ],
      examples: ['Arland closed its border to the grain.', 'Arland let no grain through.'],
      counterexamples: ['Arland opened its ports to the grain.'],
    }),
    issueRule('transit', 'opposes', 'Says what it does to others', {
      judgement: true,
      patterns: [
        '<end>|<land>|<stay>|<flood> up? ~ own|our|its ~ market',
        'farmers|growers ~ drowning|ruined|undercut|suffer',
        'silos ~ full|overflowing',
        'borders ~ not ~ redrawn|moved|changed',
        'no corridor ~ across|through|on',
        'corridor|deal ~ never ~ helped|reached|poor',
        `${GOODS}|transit <pay>|<fund>|<fill> for? ~ war`,
      ],
      examples: ['Arland said its silos were full.', 'Arland said there would be no corridor across its soil.'],
      counterexamples: ['Arland said the grain must keep moving.'],
    }),
  ],
};

/** What states do about goods that cross them on the way to others. */
export const corridors: readonly Issue[] = [transit];
