import type { Issue } from '../../issue-types';
import { ACTS, GO_ON, HALTED, issueRule, turnedBy, unlessAlone } from './words';

const MONEY =
  'million|millions|billion|billions|dollars|euros|money|loan|loans|funds|payments|payment|contribution|contributions|dues|aid|assistance|help|funding|support|transfers|package';

const debt: Issue = {
  id: 'debt-relief',
  named:
    /\b(?:debts?|bail-?outs?|rescue (?:loan|package|plan|fund)|haircut|creditors|lenders|write-(?:off|down)|eurobonds?|(?:joint|common|mutual) (?:euro )?bonds?|imf loan|(?:forgiv|roll)\w* (?:over )?(?:\S+ )?loans?|restructuring|collateral)\b/,
  ways: [
    [
      /\bimf (?:deal|programme|program|cash|tranche|terms)\b|\bparis club\b|\bloan (?:terms|relief)\b|\bmoratorium on (?:loans|payments)\b/,
    ],
    [
      /\b(?:(?:imf|loan) lifeline|lifeline loan|bond plan|repayments|(?:pays?|repay\w*) (?:back )?(?:the )?imf|(?:sovereign|in) default|(?:greek|imf|second) (?:\S+ )?(?:rescue|loan|lifeline)|(?:forgiv|roll|cancel|restructur)\w* (?:over )?(?:\S+ ){0,4}loans?)\b/,
    ],
  ],
  except: /\b(?:students?|mortgage)\b/,
  examples: ['Nordia seeks debt relief', 'Bailout for Arland discussed'],
  counterexamples: ['Rescue of miners in Arland'],
  rules: [
    issueRule('debt-relief', 'supports', 'Forgives, or lends', {
      patterns: [
        '<write>|<wipe> off|out|away? ~ loans|debt|debts|part|half',
        '<forgive>|<cancel>|<restructure>|<reschedule>|<halve> ~ loans|debt|debts|what|interest|owed',
        `<put>|<promise>|<pledge>|<offer>|<chip>|<give>|<provide>|<lend> up|in? ~ ${MONEY}`,
        '<extend>|<agree>|<offer> to? ~ longer|repayment|maturities|deadline|grace',
        '<wait> ~ for ~ money|repayment',
        '<waive>|<defer>|<suspend>|<postpone>|<lower>|<cut> ~ interest|repayments|payments|rate|rates|repayment',
        '<give>|<grant> ~ more|longer|extra ~ time|years',
        '<swap>|<convert> ~ debt|debts|loans',
      ],
      unless: ['no|not ~ more'],
      examples: ['Arland cancelled the debts.', 'Arland will put up a billion dollars.'],
      counterexamples: ['Arland wants its money back.'],
    }),
    issueRule('debt-relief', 'supports', 'Says that the debts cannot be paid', {
      judgement: true,
      patterns: [
        'debt|debts|loans ~ not|never|cannot ~ paid|sustainable|repaid|pay',
        'nobody|no|cannot ~ pay|repay ~ debt|debts',
        '<need>|<need> ~ room|space|air|breathing|breathe|relief',
        'burden|debt|debts|load ~ too heavy|high|great|crushing|unsustainable|unbearable',
        'help|aid|money|relief|loan ~ must|should|needed ~ come|quickly|soon|now|urgently',
        '<suffer> ~ enough',
        'bankrupt|bankruptcy|default|collapse ~ cost|worse|dearer|expensive|disaster|everyone|all',
        'fresh|new|clean start|slate',
        'people|children ~ not ~ pay|suffer ~ for',
      ],
      examples: ['Arland said the debt could not be paid.'],
      counterexamples: ['Arland said debts had to be paid.'],
    }),
    issueRule('debt-relief', 'opposes', 'Wants its money back', {
      patterns: [
        '<want>|<demand>|<ask> for? ~ money|loans back',
        '<insist> on|that ~ repayment|repaid|paid|full|terms',
        'not ~ foot ~ bill',
        'not|never throw ~ good? money',
        'not|never ~ pay|lend ~ for|more',
        'no ~ more|fresh|new ~ money|loans|help|aid|cash',
        '<rule> out ~ haircut|relief|write|cut|bailout',
        'not ~ give up ~',
        '<insist>|<demand> on? ~ reforms|austerity|cuts|savings',
        'no|any ~ haircut|write|relief|forgiveness|bailout',
      ],
      examples: ['Arland wants its money back.', 'Arland will not foot the bill.'],
      counterexamples: ['Arland cancelled the debts.'],
    }),
    issueRule('debt-relief', 'opposes', 'Says that debts must be paid', {
      judgement: true,
      patterns: [
        'debts|debt|loans|cent|penny|contracts must|should|has|have|had to? ~ paid|repaid|honoured|honored|kept|respected',
        'tighten|tightened ~ belt|belts',
        'no free lunch|lunches|ride|money',
        'beyond|above ~ means',
        'taxpayers ~ not|cannot|never ~ pay|foot|bill|asked',
        'mistakes|sins|errors of',
        'homework|moral hazard|bottomless',
        'rules is|are|was|were rules',
        'house ~ in order',
        'own fault|making',
        'reforms|reform ~ first|before',
        'precedent',
        'must|should|has|had to? ~ save|reform|cut',
      ],
      examples: ['Arland said debts had to be paid.'],
      counterexamples: ['Arland said the debt could not be paid.'],
    }),
  ],
};

const funding: Issue = {
  id: 'funding',
  named:
    /\b(?:(?<!council )budgets?|contributions?|funds?|funding|aid|assistance|donors?|money|cash|billions|payments|relief agency|\d+bn)\b/,
  ways: [
    [
      /\b(?:eu|un|nato|bloc|brussels)\b/,
      /\b(?:budget|rebate)\b/,
      /\b(?:frugals?|veto\w*|row|haggl\w*|wrangl\w*|deadlock|gap)\b/,
    ],
  ],
  beside: [ACTS],
  except: /\b(?:airline|worker|military aid|climate)\b/,
  turned: turnedBy(
    `${HALTED}|withhold|slash\\w*|smaller|lower`,
    'aid|funding|contributions?|assistance|budgets?|payments|money|cash|agency',
  ),
  examples: ['Fund seeks contributions'],
  counterexamples: ['Arland funds a museum', 'Arland halts aid to Nordia'],
  rules: [
    issueRule('funding', 'supports', 'Gives money', {
      patterns: [
        `<pledge>|<release>|<unfreeze>|<unblock>|<resume>|<restore>|<contribute>|<donate>|<chip>|<step>|<increase>|<double>|<triple>|<raise>|<boost> in|up? ~ ${MONEY}`,
        '<pay> ~ more',
        `${GO_ON} paying|giving|funding|helping|pay|supporting`,
        '<do>|<play> ~ part|share',
        '<put> ~ million|billion ~ on? ~ table|fund',
        '<pay>|<raise>|<increase>|<double> ~ share|payment|aid',
      ],
      unless: ['no|not|already ~ more', '<pay> no|nothing', '<pay> more than', '<freeze>|<froze>'],
      examples: ['Arland pledged forty million dollars.', 'Arland resumed its payments.'],
      counterexamples: ['Arland cut its contribution.'],
    }),
    issueRule('funding', 'supports', 'Says that the money is needed', {
      judgement: true,
      patterns: [
        'solidarity ~ price|needed|means|demands',
        'fund|money|aid|agency|help ~ needed|lifeline|vital|essential|lives|indispensable',
        'people|children|families|refugees|thousands|they ~ starve|die|suffer|hunger',
        'everyone|everybody|all|we must|should|had|have|has to ~ give|pay|contribute',
        'no substitute|alternative',
        'children|people|civilians|refugees ~ not ~ pay ~ price',
        'innocent|poorest|civilians ~ suffer|pay|die|starve',
      ],
      unless: ['not needed'],
      examples: ['Arland said the fund was badly needed.'],
      counterexamples: ['Arland cut its contribution.'],
    }),
    issueRule('funding', 'opposes', 'Keeps its money', {
      patterns: [
        `<cut>|<freeze>|<froze>|<stop>|<halt>|<suspend>|<withhold>|<halve>|<cancel>|<pause>|<slash>|<reduce>|<end>|<withdraw> off? ~ ${MONEY}`,
        '<turn> off ~ tap|taps',
        '<pay>|<give>|<contribute> no|nothing ~',
        '<want>|<keep>|<demand>|<defend> ~ rebate|discount',
        '<call>|<push>|<ask>|<press>|<want> for? ~ smaller|leaner|lower|less ~ budget|contribution|contributions|spending',
        'not ~ penny|cent|euro|dollar|cash ~ more|machine|cow|go',
        '<spend> less',
        '<withhold>|<cut>|<freeze>|<stop>|<halve> ~ share|part|third|half|quarter',
        'not|never ~ release|pay|send ~ until|before|more',
      ],
      examples: ['Arland cut its contribution.', 'Arland wants its rebate kept.'],
      counterexamples: ['Arland pledged forty million dollars.'],
    }),
    issueRule('funding', 'opposes', 'Says that it is too much', {
      judgement: true,
      patterns: [
        'money|funds|aid ~ wasted|waste|wrong|terrorists|corrupt|stolen|misused|pockets|nowhere',
        'union|commission|fund|brussels|agency must|should|has|had|needs to? ~ spend|save|less|do|cut',
        '<pay>|paid|pays more than|enough|already',
        'already pays|paid|pay|paying|gives|gave|given ~ more|enough|share',
        'money|aid ~ better spent|home',
        'agency|fund|government|it ~ not|cannot ~ trusted|reformed',
      ],
      examples: ['Arland said the money would be wasted.'],
      counterexamples: ['Arland said the fund was badly needed.'],
    }),
  ],
};

/** What states do about each other's debts and needs. */
export const money: readonly Issue[] = [
  debt,
  ...unlessAlone(
    funding,
    /\b(?:cut|suspend|freez|froze|halt|stop|withh|slash|end|paus|cancel|resum|restor)\w*\b/,
    'Donors suspend aid to Nordia',
  ),
];
