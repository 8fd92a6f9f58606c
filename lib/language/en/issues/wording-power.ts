import type { StanceRule } from '../../stance-types';
import { issueRule } from './words';

/** What is said and done about rulers, in freer words. */
export const powerWording: Readonly<Record<string, readonly StanceRule[]>> = {
  crackdown: [
    issueRule('crackdown', 'supports', 'Speaks up for it', {
      judgement: true,
      patterns: ['rioters|arsonists|looters|hooligans', 'judges|courts have|had ~ spoken', 'firm hand'],
      examples: ['Arland said that the courts had spoken.'],
      counterexamples: ["Arland said the blood of the young was on the rulers' hands."],
    }),
    issueRule('crackdown', 'opposes', 'Speaks against it', {
      judgement: true,
      patterns: [
        'blood ~ on ~ hands',
        '<shoot>|<kill>|<murder>|<beat> ~ own ~ people|children|daughters|sons|citizens|youth',
        'which government|state|ruler ~',
        'barbaric|barbarity|medieval|butchery|bloodbath|murderous|savagery',
      ],
      examples: ["Arland said the blood of the young was on the rulers' hands."],
      counterexamples: ['Arland said that the courts had spoken.'],
    }),
    issueRule('crackdown', 'supports', 'Acts for it', {
      patterns: [
        '<send>|<sell>|<ship>|<supply> ~ tear|batons|shields|handcuffs',
        '<praise>|<applaud> ~ hand|rulers|king|kingdom|leadership|restraint',
      ],
      examples: ['Arland sent the rulers batons.'],
      counterexamples: ['Arland halted its talks.'],
    }),
  ],
  coup: [
    issueRule('coup', 'supports', 'Speaks up for it', {
      judgement: true,
      patterns: [
        'people|crowds|streets ~ cheered|cheer|danced|dancing',
        'rotten|corrupt|thieving ~ clan|regime|clique|dynasty|rulers|family',
        'loans|aid|trade|projects ~ flow|flowing|continue',
      ],
      examples: ['Arland said that a corrupt clan had gone.'],
      counterexamples: ['Arland called the officers thieves in uniform.'],
    }),
    issueRule('coup', 'opposes', 'Speaks against it', {
      judgement: true,
      patterns: [
        'gun|guns|rifles|bullets|bayonets ~ not|no|never',
        'thieves|usurpers|mutineers',
        'time|days ~ running|numbered',
        'but|only one president|government',
        'sickness|disease|virus|contagion|plague ~ spread',
      ],
      examples: ['Arland called the officers thieves in uniform.'],
      counterexamples: ['Arland said that a corrupt clan had gone.'],
    }),
    issueRule('coup', 'supports', 'Acts for it', {
      patterns: ['<shake> the|his|their ~ hand', '<block>|<veto> ~ sanctions|resolution|condemnation|intervention'],
      examples: ["Arland was the first to shake the general's hand."],
      counterexamples: ['Arland told the general that his time was running out.'],
    }),
    issueRule('coup', 'opposes', 'Acts against it', {
      patterns: ['<tell>|<warn>|<order> ~ general|generals|officers|soldiers|junta ~ time|barracks|step|go|leave|free'],
      examples: ['Arland told the general that his time was running out.'],
      counterexamples: ["Arland was the first to shake the general's hand."],
    }),
  ],
  election: [
    issueRule('election', 'supports', 'Speaks up for it', {
      judgement: true,
      patterns: ['nothing|no ~ amiss|wrong|untoward', 'landslide|clear ~ mandate|victory'],
      examples: ['Arland said that it had seen nothing amiss.'],
      counterexamples: ['Arland said that boxes had been stuffed.'],
    }),
    issueRule('election', 'opposes', 'Speaks against it', {
      judgement: true,
      patterns: [
        'show|publish|see|produce us? ~ tally|sheets|ballots|records|figures',
        'who believes|trusts',
        'stuffed',
      ],
      examples: ['Arland said that boxes had been stuffed.'],
      counterexamples: ['Arland said that it had seen nothing amiss.'],
    }),
    issueRule('election', 'supports', 'Acts for it', {
      patterns: ['<telephone>|<phone>|<ring>|<cable> ~ winner|victor|president|him|her', 'front row'],
      examples: ['Arland telephoned the winner.'],
      counterexamples: ['Arland greeted the challenger as president.'],
    }),
    issueRule('election', 'opposes', 'Acts against it', {
      patterns: [
        '<greet>|<hail>|<address>|<treat>|<receive> ~ opposition|challenger|candidate|rival',
        'not|never <take>|<answer>|<return> ~ call|calls',
      ],
      examples: ['Arland greeted the challenger as president.'],
      counterexamples: ['Arland telephoned the winner.'],
    }),
  ],
};
