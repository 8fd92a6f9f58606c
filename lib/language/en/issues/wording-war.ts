import type { StanceRule } from '../../stance-types';
import { issueRule } from './words';

/** What is said and done about wars and weapons, in freer words. */
export const warWording: Readonly<Record<string, readonly StanceRule[]>> = {
  truce: [
    issueRule('truce', 'supports', 'Speaks up for it', {
      judgement: true,
      patterns: ['enough blood|children|people|lives|dead|graves', 'best|great news'],
      examples: ['Arland said that enough blood had flowed.'],
      counterexamples: ['Arland said that it would only help them to rearm.'],
    }),
    issueRule('truce', 'opposes', 'Speaks against it', {
      judgement: true,
      patterns: [
        'to reload|rearm|regroup',
        'surrender|capitulation dressed',
        'gift|present|lifeline to|for ~ enemy|rebels|aggressor|terrorists|militia|invaders',
        'not|never ~ last',
      ],
      examples: ['Arland said that it would only help them to rearm.'],
      counterexamples: ['Arland said that enough blood had flowed.'],
    }),
    issueRule('truce', 'supports', 'Acts for it', {
      patterns: [
        '<plead>|<beg>|<implore> with? ~ to ~',
        '<offer> ~ venue|place|capital|soil|host|mediate',
        '<shuttle> between',
        '<pay> tribute to',
      ],
      examples: ['Arland begged both armies not to let this chance slip.'],
      counterexamples: [
        "Arland's president said that his soldiers would rest only when the last rebel had surrendered.",
      ],
    }),
    issueRule('truce', 'opposes', 'Acts against it', {
      patterns: ['<launch>|<open>|<resume> ~ offensive|assault|strikes|bombing|front', '<rest> only|when'],
      examples: ["Arland's president said that his soldiers would rest only when the last rebel had surrendered."],
      counterexamples: ['Arland begged both armies not to let this chance slip.'],
    }),
  ],
  arms: [
    issueRule('arms', 'supports', 'Speaks up for it', {
      judgement: true,
      patterns: [
        '<have>|<get>|<give> ~ what|everything|whatever ~ needs|need',
        'already|now|are|were ~ on ~ way|train|ship|rails',
        'must|should|will|shall ~ send|deliver|give ~ more|faster',
        'right to defend',
        'fights|fighting|fight for ~ us|freedom|all',
      ],
      examples: ['Arland said the first of its tanks were already on the train.'],
      counterexamples: ['Arland said its own army had none to spare.'],
    }),
    issueRule('arms', 'opposes', 'Speaks against it', {
      judgement: true,
      patterns: [
        'none|no|nothing ~ spare',
        'helmets|blankets|medicine|bandages ~ all|only',
        'not|no one|a|single|rifle|bullet|shell|tank ~ leave|leaves|cross|sent',
        'not ~ dragged|drawn|pulled|sucked ~ into',
      ],
      examples: ['Arland said its own army had none to spare.'],
      counterexamples: ['Arland said the first of its tanks were already on the train.'],
    }),
    issueRule('arms', 'supports', 'Acts for it', {
      patterns: [
        '<empty>|<open> ~ stores|depots|arsenals|arsenal|stocks',
        '<fill> ~ gap',
        'go on|keep delivering|supplying|sending',
      ],
      examples: ['Arland emptied its stores.'],
      counterexamples: ['Arland tore up the contract.'],
    }),
    issueRule('arms', 'opposes', 'Acts against it', {
      patterns: [
        '<tear>|<rip>|<cancel>|<scrap>|<revoke>|<freeze> up? ~ contract|contracts|licence|licences|permits|order',
        '<withhold>|<hold> back? ~ weapons|arms|ammunition|licences',
      ],
      examples: ['Arland tore up the contract.'],
      counterexamples: ['Arland emptied its stores.'],
    }),
  ],
  'weapon-test': [
    issueRule('weapon-test', 'supports', 'Speaks up for it', {
      judgement: true,
      patterns: ['calm down'],
      examples: ['Arland told its neighbours to calm down over the launch.'],
      counterexamples: ['Arland put its batteries on alert and called the launch an outrage.'],
    }),
    issueRule('weapon-test', 'opposes', 'Speaks against it', {
      judgement: true,
      patterns: ['pay ~ price', 'outrage|outrageous|reckless|madness|provocation'],
      examples: ['Arland put its batteries on alert and called the launch an outrage.'],
      counterexamples: ['Arland told its neighbours to calm down over the launch.'],
    }),
    issueRule('weapon-test', 'supports', 'Acts for it', {
      patterns: [
        '<send> ~ congratulations',
        '<block>|<veto>|<water> down? ~ statement|resolution|draft|censure',
        '<lend>|<supply>|<sell> ~ ships|fuel|technology|parts|engines',
        '<tell>|<urge> ~ calm down',
      ],
      examples: ['Arland sent its congratulations.'],
      counterexamples: ['Arland put its forces on alert.'],
    }),
    issueRule('weapon-test', 'opposes', 'Acts against it', {
      patterns: ['<put> ~ on alert', '<call> in ~ ambassador|envoy', '<demand> ~ explanation|answers'],
      examples: ['Arland put its forces on alert.'],
      counterexamples: ['Arland sent its congratulations.'],
    }),
  ],
};
