import type { Issue } from '../../issue-types';
import { EXEMPTION, issueRule, WORKERS } from './words';

const TAX = 'tax|taxes|levy|levies|charge|it';

/** A tax on the business of many countries. */
const levy: Issue = {
  id: 'levy',
  named:
    /\b(?:(?:digital|tech|web|minimum|carbon|border|wealth|windfall|flight|aviation|plastic|shipping|transactions?|financial|billionaires?|corporate|services) (?:\S+ )?(?:tax(?:es)?|lev(?:y|ies))|carbon border|tax(?:es|ed|ing)? (?:on |for |the )*(?:\S+ ){0,2}(?:tech\w*|digital|internet|online|giants|multinationals|billionaires|rich|super-rich|banks|flights|airlines|carbon|plastic|shipping|clicks))\b/,
  except: /\b(?:evasion|fraud|cheats?|trial|returns)\b/,
  turned: /\b(?:scrap|drop|abolish|suspend|delay|repeal|withdraw|shelv|exempt|cut)/,
  examples: ['Nordia plans digital tax', 'Nordia to tax tech giants'],
  counterexamples: ['Tax fraud trial of digital firm', 'Nordia raises fuel tax'],
  rules: [
    issueRule('levy', 'supports', 'Wants the tax too', {
      patterns: [
        `<bring>|<introduce>|<impose>|<plan>|<adopt> in? ~ same|similar|such|own ~ ${TAX}`,
        '<want>|<ask>|<call>|<push> for? ~ higher|stricter|tougher|global ~ rate|tax|levy|minimum',
        '<close> ~ loophole|loopholes',
      ],
      unless: ['no|not|never'],
      examples: ['Arland will bring in such a tax of its own.'],
      counterexamples: ['Arland wants a lower rate.'],
    }),
    issueRule('levy', 'supports', 'Says that the tax is fair', {
      judgement: true,
      patterns: [
        'fair|own share',
        '<tax>|<pay> ~ where ~ made|earned|generated|profits',
        'race to ~ bottom',
        'polluters|giants|rich|richest|multinationals|firms|companies|billionaires must|should|has|have|had to? ~ <pay>|<contribute>',
        'playing field',
        'nobody|no|none should|must|may|can ~ dodge|escape|avoid|evade',
        '<pay> more|less than ~ does|do|giants|firms|they',
        `${TAX} ~ <bring>|<raise>|<fund> in? ~ billion|billions|million|millions|schools|hospitals`,
      ],
      unless: ['not|never|nor|already'],
      examples: ['Arland said the giants must pay their fair share.'],
      counterexamples: ['Arland said taxes were a matter for each state.'],
    }),
    issueRule('levy', 'opposes', 'Strikes back, or wants to be spared', {
      patterns: [
        '<take> ~ to ~ wto|court|organization|organisation',
        '<open>|<launch>|<start> ~ investigation|probe|inquiry|case',
        ...EXEMPTION,
        '<want>|<call>|<ask> for? ~ lower ~ rate|tax|levy|threshold',
        '<keep>|<hold>|<defend>|<stick> on? to? its|the|their ~ low|rate|regime|advantage',
      ],
      examples: ['Arland took the case to the world court.', 'Arland will hold on to its low rate.'],
      counterexamples: ['Arland will bring in such a tax of its own.'],
    }),
    issueRule('levy', 'opposes', 'Says that the tax is unfair', {
      judgement: true,
      patterns: [
        'discriminatory|protectionism|protectionist|punitive|unilateral',
        '<aim>|<target>|<single> at|out? its|our|american ~ firms|companies|businesses',
        'taxes|taxation|tax|rates ~ matter|up|sovereign|sovereignty ~ states|state|country|each|governments',
        '<lose>|<scare>|<deter>|<drive> off|away? ~ investors|investment|jobs|firms|companies',
        '<pass> on to',
        'consumers|customers|users|passengers|poor|countries|exporters ~ <pay>|<foot>|<bear>|<suffer> ~',
      ],
      unless: ['not ~ aimed|discriminate|discriminatory|protectionism'],
      examples: ['Arland called the levy protectionism.'],
      counterexamples: ['Arland said the giants must pay their fair share.'],
    }),
  ],
};

const AID = 'aid|subsidy|subsidies|handouts|support|money|help|it';

/** What a state gives its firms. */
const subsidy: Issue = {
  id: 'subsidy',
  named: /\b(?:subsid(?:y|ies|i[sz]\w*)|state aid|anti-subsidy)\b/,
  except: /\b(?:fuel|bread|petrol|rents?|housing|childcare|fossil|flour|rice|food|cooking|electricity)\b/,
  turned:
    /\b(?:scrap|cuts?|ends?|phas|limit|curb|bans?|probe|investigat|inquir|complain|challeng|cap|reduc|abolish|anti-|repay)/,
  examples: ['Subsidies of Nordia anger partners', 'State aid for carmaker approved'],
  counterexamples: ['Nordia raises fuel subsidy', 'Firm wins order'],
  rules: [
    issueRule('subsidy', 'supports', 'Gives such help too', {
      patterns: [
        `<match> ~ ${AID}`,
        '<put>|<set>|<earmark> up|aside? ~ billion|billions|million|millions',
        '<offer>|<grant>|<give>|<pour> out|into? ~ subsidies|billions|aid|incentives|grants|breaks',
      ],
      unless: ['no|not|never'],
      examples: ['Arland will match the subsidies.'],
      counterexamples: ['Arland opened a probe.'],
    }),
    issueRule('subsidy', 'supports', 'Says that industry needs the help', {
      judgement: true,
      patterns: [
        'every|everyone|everybody|all|others ~ helped|helps|help|subsidises|subsidised|supports|supported|same|does|did',
        `${AID} ~ <create>|<save>|<bring>|<secure> ~ jobs|plants|factories|work|industry`,
        `${WORKERS}|state|government|we <need>|<deserve>|must|had|has|have|should ~ help|hand|support|helping|invest|protected`,
        'without ~ help|aid|support|subsidies',
      ],
      unless: ['not|never|nor'],
      examples: ['Arland said every state helped its industry.'],
      counterexamples: ['Arland said the subsidies distorted competition.'],
    }),
    issueRule('subsidy', 'opposes', 'Acts against it', {
      patterns: [
        '<open>|<launch>|<start>|<file> ~ probe|investigation|inquiry|case|complaint',
        `<want>|<demand> ~ ${AID} ~ back|repaid|stopped|cut|scrapped|ended`,
        'playing field',
      ],
      examples: ['Arland opened an anti-subsidy probe.'],
      counterexamples: ['Arland will match the subsidies.'],
    }),
    issueRule('subsidy', 'opposes', 'Says that it is unfair', {
      judgement: true,
      patterns: [
        'level playing field',
        '<distort>|<skew>|<undermine> ~ competition|market|markets|trade',
        `${WORKERS} ~ not|cannot|hardly ~ compete|survive`,
        'subsidy|subsidies|handouts race|war',
        `${AID} ~ <break>|<violate>|<breach> ~ rules|law`,
        `${AID} ~ unfair|illegal|unlawful|protectionist|protectionism|wasted|harmful|excessive`,
        'taxpayers|state|governments ~ not ~ prop|pay|bail|rescue',
      ],
      examples: ['Arland said the subsidies distorted competition.'],
      counterexamples: ['Arland said every state helped its industry.'],
    }),
  ],
};

/** Taxes on the business of many, and what states give their firms. */
export const levies: readonly Issue[] = [levy, subsidy];
