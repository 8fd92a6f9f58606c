import type { TurnWords } from '../turn-words';
import { wordSet } from './word-set';

/** What turns a position into its opposite, or leaves it open. */
export const englishTurnWords: TurnWords = {
  clauseDemands: wordSet('that demand demanded demands demanding'),
  leadsEnding: wordSet('a an the of'),
  orders: /^(?:order|ask|urg|tell|told|want|press|lobb|request|instruct)/,
  protestsAt: wordSet('against over on at for'),
  endOf: wordSet('of to from'),
  meetings: wordSet('meeting session debate consultations'),
  takesTo: wordSet('take takes took taking taken refer referred bring brought'),
  before: wordSet('to before'),
  councilMeetings: wordSet('meeting session debate'),
  own: wordSet('its their his her'),
  inAnswer: wordSet('response retaliation return reply answer reprisal kind turn'),
  shelters: wordSet('asylum refuge sanctuary citizenship'),
  handovers: wordSet('extradition extradite deportation deport handover'),
  inReprisal: wordSet('protest retaliation reprisal revenge'),
  counters: wordSet('reciprocal retaliatory counter countermeasures counter-measures'),
  joinsCall: /^(?:join|add|echo|voic|lead|led$)/,
  texts: wordSet(
    `resolution resolutions statement statements declaration declarations letter letters motion motions
    communique communiques draft drafts petition petitions text texts document documents`,
  ),
  condemns: /^(?:condemn|denounc|criticis|criticiz|deplor|censur|reject|oppos|decr(?:y|ied)|rebuk)/,
  leadsCondemning: wordSet('that which would will strongly sharply jointly'),
  threatens: /^threat/,
  leadsToDeed: wordSet('for of against over from at by with'),
  aims: wordSet('of to on over about for against at by from in with regarding surrounding that'),
  knownThing: wordSet('the this these such those all'),
  losesE: wordSet('refus oppos postpon revers revok undermin sabotag shelv imped criticis criticiz'),
  ages: wordSet('years decades centuries decade century'),
  answers: /^(?:retaliat|counter(?:measure|$)|reciproc|tit$)/,
  doneFor: wordSet('for to against'),
  shuts: /^(?:clos|shut|halt|ground|impound|confiscat|seiz|stopp?|cancel|block|barr?|turn)(?:s|es|ed|e|ing|led|ling)?$/,
  reasons: wordSet('over because citing'),
  firm: wordSet('will shall would'),
  exits: wordSet(
    `abandon abandoning quit quitting leave leaving scrap scrapping drop dropping tear tearing renounce renouncing withdraw
    withdrawing walk walking pull pulling opt opting bow bowing cancel cancelling suspend suspending freeze freezing ditch
    ditching dump dumping shelve shelving axe axing rescind rescinding revoke revoking repeal repealing annul annulling
    terminate terminating end ending desert deserting forsake forsaking jettison exit exiting dilute diluting water watering
    weaken weakening torpedo sabotage repudiate repudiating abrogate backtrack renege retreat back backing disown betray retract undo cease dismantle`,
  ),
  withParticle: new Set([
    ...['back out', 'back away', 'back off', 'back down', 'back from', 'stand aside', 'standing aside', 'stand in'],
    ...['give up', 'giving up', 'turn down', 'turn away', 'step aside'],
  ]),
  letsBe: /^object|^oppose$/,
  stands: wordSet(
    `will would won't wouldn't shall never vow vows vowed pledge pledges pledged promise promises promised refuse refuses refused intention`,
  ),
  voiced: /^(?:concern|objection|doubt|question|reservation|fear|worr|warning|criticism|complaint)/,
  accusing: /^(?:accus|blam|alleg|charg|says?$|claims?$|condemn)/,
  modals: wordSet('must should'),
  goesAhead: wordSet('ahead forward on through'),
  not: wordSet('not never'),
  be: wordSet('be been'),
  leadsOn: wordSet('to have also still now at all once first again soon'),
};
