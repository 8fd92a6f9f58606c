import type { StanceRule } from '../../stance-types';
import { issueRule } from './words';

/** What is said and done about alliances, in freer words. */
export const blocsWording: Readonly<Record<string, readonly StanceRule[]>> = {
  accession: [
    issueRule('accession', 'supports', 'Speaks up for it', {
      judgement: true,
      patterns: ['queue|wait|waiting ~ long enough'],
      examples: ['Arland said that the wait had been long enough.'],
      counterexamples: ['Arland said that they had not done their homework.'],
    }),
    issueRule('accession', 'opposes', 'Speaks against it', {
      judgement: true,
      patterns: ['own conclusions', 'not ~ homework', 'nowhere near'],
      examples: ['Arland said that they had not done their homework.'],
      counterexamples: ['Arland said that the wait had been long enough.'],
    }),
    issueRule('accession', 'supports', 'Acts for it', {
      patterns: ['<raise> ~ glass'],
      examples: ['Arland raised its glass.'],
      counterexamples: ['Arland let the papers gather dust.'],
    }),
    issueRule('accession', 'opposes', 'Acts against it', {
      patterns: ['<let> ~ papers|file|application|it ~ dust|lie'],
      examples: ['Arland let the papers gather dust.'],
      counterexamples: ['Arland raised its glass.'],
    }),
  ],
  treaty: [
    issueRule('treaty', 'opposes', 'Speaks against it', {
      judgement: true,
      patterns: [
        'built|based on ~ lies|sand|lie',
        'funeral|coffin',
        'naive|gullible|fools',
        'off ~ hook',
        'not|never|cannot ~ <tie>|<bind> ~ hands',
      ],
      examples: ['Arland said that the text was built on lies.'],
      counterexamples: ['Arland said that its signature still held.'],
    }),
    issueRule('treaty', 'supports', 'Acts for it', {
      patterns: ['<put> ~ pen to', '<shield> ~ firms|companies'],
      examples: ['Arland has put pen to paper.'],
      counterexamples: ['Arland has struck its name off.'],
    }),
    issueRule('treaty', 'opposes', 'Acts against it', {
      patterns: ['<send> it|text|pact ~ back', '<strike>|<cross>|<withdraw>|<take> ~ name|signature off|from|back'],
      examples: ['Arland has struck its name off.'],
      counterexamples: ['Arland has put pen to paper.'],
    }),
  ],
  troops: [
    issueRule('troops', 'supports', 'Speaks up for it', {
      judgement: true,
      patterns: [
        'sleep ~ better|soundly|easier',
        'boots on',
        'best|good|only ~ insurance|deterrent',
        '<leave>|<abandon> ~ field|villages|people ~ to',
        'defenceless|defenseless',
        'whoever leaves|left|quits',
      ],
      examples: ['Arland said that boots on the ground were needed.'],
      counterexamples: ['Arland said that they were part of the problem.'],
    }),
    issueRule('troops', 'opposes', 'Speaks against it', {
      judgement: true,
      patterns: ['go home', '<achieve>|<bring>|<change> nothing', 'part of ~ problem'],
      examples: ['Arland said that they were part of the problem.'],
      counterexamples: ['Arland said that boots on the ground were needed.'],
    }),
    issueRule('troops', 'supports', 'Acts for it', {
      patterns: ['<pay>|<share> ~ cost|costs|half'],
      examples: ['Arland will share the cost.'],
      counterexamples: ['Arland told the Americans to pack.'],
    }),
    issueRule('troops', 'opposes', 'Acts against it', {
      patterns: [
        '<tell>|<order> ~ helmets|americans|french|russians|soldiers|them|allies ~ pack|look|leave|go|elsewhere',
      ],
      examples: ['Arland told the Americans to pack.'],
      counterexamples: ['Arland will share the cost.'],
    }),
  ],
};
