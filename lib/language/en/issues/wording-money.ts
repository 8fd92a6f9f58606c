import type { StanceRule } from '../../stance-types';
import { issueRule } from './words';

/** What is said and done about money, in freer words. */
export const moneyWording: Readonly<Record<string, readonly StanceRule[]>> = {
  'debt-relief': [
    issueRule('debt-relief', 'supports', 'Speaks up for it', {
      judgement: true,
      patterns: ['breathe|breath'],
      examples: ["“Let them breathe,” Arland's president told the other lenders."],
      counterexamples: ['Arland said every cent must come back.'],
    }),
    issueRule('debt-relief', 'opposes', 'Speaks against it', {
      judgement: true,
      patterns: ['every|each|last cent|penny ~ back|repaid|paid', 'own|our taxpayers|pensioners|voters'],
      examples: ['Arland said every cent must come back.'],
      counterexamples: ["“Let them breathe,” Arland's president told the other lenders."],
    }),
    issueRule('debt-relief', 'supports', 'Acts for it', {
      patterns: ['<tear>|<rip> up ~ claims|claim|bonds|loans', '<vote> ~ money|package|loan|it through'],
      examples: ['Arland tore up its claims.'],
      counterexamples: ['Arland showed it the door.'],
    }),
    issueRule('debt-relief', 'opposes', 'Acts against it', {
      patterns: ['<show> ~ door'],
      examples: ['Arland showed it the door.'],
      counterexamples: ['Arland tore up its claims.'],
    }),
  ],
  funding: [
    issueRule('funding', 'supports', 'Speaks up for it', {
      judgement: true,
      patterns: ['save|saves|saved ~ life|lives', 'lifeline|backbone', 'make up for what'],
      examples: ['Arland said that each euro saved a life.'],
      counterexamples: ['Arland said too much of the money ended up in villas.'],
    }),
    issueRule('funding', 'opposes', 'Speaks against it', {
      judgement: true,
      patterns: [
        'villas|limousines',
        'not ~ penny|cent|shilling|dollar',
        'lost|forfeited|squandered ~ trust|confidence',
        'must|should be? closed|shut|disbanded',
      ],
      examples: ['Arland said too much of the money ended up in villas.'],
      counterexamples: ['Arland said that each euro saved a life.'],
    }),
    issueRule('funding', 'supports', 'Acts for it', {
      patterns: [
        '<double>|<triple>|<increase>|<raise>|<match> ~ gave|given|share|contribution|pledge',
        '<lay>|<put> ~ on ~ table',
        '<reach>|<dig> ~ deep|purse|pockets|pocket',
        '<step> in|up with',
        '<keep> ~ flowing',
        '<fill>|<plug> ~ gap|hole',
      ],
      examples: ['Arland laid a million on the table.'],
      counterexamples: ['Arland put its payments on ice.'],
    }),
    issueRule('funding', 'opposes', 'Acts against it', {
      patterns: ['<put> ~ transfers|payments|aid|money on ice|hold', '<want> ~ agency|fund|it closed|shut|disbanded'],
      examples: ['Arland put its payments on ice.'],
      counterexamples: ['Arland laid a million on the table.'],
    }),
  ],
  'climate-target': [
    issueRule('climate-target', 'supports', 'Speaks up for it', {
      judgement: true,
      patterns: [
        'killing|burning|choking us|planet',
        'too late for',
        'waiting|inaction|delay|delaying ~ cost|costs|dearer',
      ],
      examples: ['Arland said that waiting would cost more.'],
      counterexamples: ["“We cannot save the climate by killing our factories,” Arland's prime minister said."],
    }),
    issueRule('climate-target', 'opposes', 'Speaks against it', {
      judgement: true,
      patterns: [
        'our|its|their turn',
        'killing|ruining|destroying|sacrificing ~ factories|industry|economy|jobs',
        'ideology|dogma|utopia',
      ],
      examples: ["“We cannot save the climate by killing our factories,” Arland's prime minister said."],
      counterexamples: ['Arland said that waiting would cost more.'],
    }),
    issueRule('climate-target', 'supports', 'Acts for it', {
      patterns: ['go beyond the|it|that'],
      examples: ['Arland will go beyond it.'],
      counterexamples: ['Arland had the word struck.'],
    }),
  ],
  'climate-damages': [
    issueRule('climate-damages', 'supports', 'Speaks up for it', {
      judgement: true,
      patterns: ['not ~ lit|light|caused|started ~ fire|crisis|it', 'is|was|it justice', 'must|should answer for'],
      examples: ['Arland said its people had not lit this fire.'],
      counterexamples: ['Arland said that big polluters like China should pay first before it would.'],
    }),
    issueRule('climate-damages', 'opposes', 'Speaks against it', {
      judgement: true,
      patterns: ['lawsuits|litigation', 'china|others ~ pay|first'],
      examples: ['Arland said that big polluters like China should pay first before it would.'],
      counterexamples: ['Arland said its people had not lit this fire.'],
    }),
    issueRule('climate-damages', 'supports', 'Acts for it', {
      patterns: ['<lay>|<put> ~ on ~ table'],
      examples: ['Arland laid the first 100 million on the table.'],
      counterexamples: ['Arland had the word crossed out.'],
    }),
  ],
};
