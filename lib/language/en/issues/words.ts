import type { Issue } from '../../issue-types';
import type { StanceRule } from '../../stance-types';

type Words = Pick<StanceRule, 'patterns' | 'examples' | 'counterexamples'> &
  Partial<Pick<StanceRule, 'unless' | 'strength' | 'judgement'>>;

/** The words for an issue's thing, or against it, of an article about that thing. */
export const issueRule = (
  issue: string,
  stance: 'supports' | 'opposes' | 'undecided',
  because: string,
  words: Words,
): StanceRule => ({
  id: `${issue}:${words.judgement ? 'judged-' : ''}${stance}`,
  stance,
  strength: 2,
  issue: true,
  because,
  ...words,
});

/** Words that turn a judgement: "did not work", "never worked". */
export const NO = 'not|never|no|nobody|nothing|hardly|cannot|neither|without|too';

/** What is to become of a thing that is to end. */
export const LIFTED =
  'lifted|eased|scrapped|ended|removed|dropped|suspended|relaxed|withdrawn|abolished|reversed|softened';

/** "keep buying", "go on trading" */
export const GO_ON = '<keep>|<continue>|<go>|<carry> on? to?';

/** Who asks to be left out of it is against it. */
export const EXEMPTION: readonly string[] = [
  '<seek>|<ask>|<want>|<request>|<demand>|<obtain>|<get>|<plead>|<secure>|<win>|<press> for? ~ exemption|exemptions|waiver|waivers|exception|exceptions|opt|reprieve',
  '<ask>|<plead>|<beg>|<want>|<hope> ~ to be spared|exempted|excluded|exempt',
  '<ask> for ~ to be spared|exempted|excluded',
  '<want> ~ exempted|spared|excluded|exempt',
];

/** Whose affair it is: nobody else's. */
export const OWN_AFFAIR: readonly string[] = [
  'internal|domestic|sovereign affair|affairs|matter|matters|decision|issue|right',
  'nobody|none ~ business',
  'nobody|outsiders|others|not|no ~ interfere|interference|meddle|meddling|lecture|lectured|judge',
  'every|each|any country|state|nation|people ~ own|choose|decide|free|right|its',
  'matter|decision for|of ~ courts|judges|parliament|people|lawmakers|country',
];

/** Those whose living a measure touches. */
export const WORKERS =
  'farmers|growers|workers|producers|fishermen|factories|industry|firms|companies|exporters|manufacturers|businesses|steelmakers|breeders';

/** Those on whom a measure falls, who are harmed by it: its opponents speak of them. */
export const HARMED: readonly string[] = [
  'poor|people|consumers|shoppers|families|households|innocent|ordinary|citizens|farmers|workers|miners|drivers|patients|civilians ~ <suffer>|<pay>|<lose>|<starve>|<bear>',
  '<hit>|<hurt>|<harm>|<punish>|<burden> ~ poor|people|consumers|shoppers|families|households|innocent|ordinary|citizens|civilians|poorest|everyone',
  'wrong people|target|targets',
];

/** What one of them tells. */
export const either = (...ones: readonly (RegExp | undefined)[]): RegExp =>
  new RegExp(ones.flatMap((one) => (one ? [one.source] : [])).join('|'));

/** Who does something together in a headline. */
const MANY = /\b(?:donors?|allies|members?|states|countries|nations|union|eu|west)\b/;

/**
 * An issue that is no issue where a headline holds what `alone` tells, unless many do it: of "Arland recalls its envoy over the
 * raid" the matter is the raid, of "Allies recall envoys over the raid" the recall. `ofMany` is such a headline.
 */
export const unlessAlone = (issue: Issue, alone: RegExp, ofMany: string): readonly Issue[] => [
  {
    ...issue,
    id: `${issue.id}-of-many`,
    beside: [...(issue.beside ?? []), MANY],
    examples: [ofMany],
    counterexamples: issue.examples,
  },
  {
    ...issue,
    except: either(alone, MANY, issue.except),
    counterexamples: [ofMany, ...issue.counterexamples],
  },
];

/** What states do about a thing that others have, or want, in a headline. */
export const ACTS =
  /\b(?:(?:accept|approv|ask|balk|block|clear|clos|deliver|demand|deploy|deport|donat|donor|allow|appeal|beg|call|dither|divid|mull|offer|oppos|slam|slash|split|strip|eye|exclud|export|extend|freez|giv|halt|hand|host|hous|join|leav|order|plan|pledg|propos|provid|pull|quit|receiv|refus|remov|renew|resum|return|seek|send|ship|station|stop|suppl|suspen|tak|transfer|uneas|veto|want|warn|weigh|welcom|withdr|withh)\w*|aid|allies|backs?|ban|bans|bars|bigger|cuts?|drills|ends?|exercises?|exit|holds? up|package|rules|training|use|joint|larger|leads?|lets?|new|no|out|sales?|sells?|sent|stay|vote)\b/;

/** How a thing is forbidden. */
export const BANS =
  'bans?|banned|banning|bars?|barred|block\\w*|curbs?|halt\\w*|stop\\w*|outlaw\\w*|prohibit\\w*|restrict\\w*|limits|shuts?|tightens|phas\\w+ out|no to|keeps? (?:\\S+ )?(?:out|home)|off';

/** How a thing that is done is ended, how a measure is, and how a state leaves what it was in. */
export const HALTED =
  'halt\\w*|stop(?:s|ped|ping)?|end(?:s|ed|ing)?|freez\\w*|froze\\w*|suspen\\w+|bans?|cancels?|blocks?|cuts?|scraps?|paus\\w+|drops?|shelves|moratorium|curbs?|holds? back';
export const LIFTED_BY =
  'lift\\w*|eas(?:e|ed|es|ing)|end(?:s|ed|ing)?|scrap\\w*|drop\\w*|remov\\w*|relax\\w*|relief|suspen\\w*|waiv\\w*|cuts?|slash\\w*|lower\\w*|abolish\\w*|revers\\w*';
export const QUIT =
  'quit\\w*|leav(?:e|es|ing)|left|withdr[ae]w\\w*|pull\\w* out|walk\\w* (?:away|out)|abandon\\w*|exit\\w*|scrap\\w*|tears? up|tore up';

/** A headline about the end of things: what is done, and to which of them if not to any. */
export const turnedBy = (deeds: string, things?: string): RegExp =>
  new RegExp(
    `\\b(?:${deeds})\\b${things ? `(?: \\S+){0,4} (?:${things})\\b|\\b(?:${things}) (?:to be )?(?:${deeds})\\b` : ''}`,
  );

/** What tells a headline of sport, show business or crime, whatever its words are at home in. */
const LOOKALIKES =
  /\b(?:actors?|actress|beaver|boardroom|chess|coach|coup (?:for|de)|cruise(?! missiles?)|fans?|football|gangs?|household|jobs|jumper|libraries|manager|mars|mayor|nasa|party over|players?|prince|rapper\S*|referee|robbers?|(?<!up )shop|bank siege|singer|song|spacex|stampede|star|stranded|striker|tweet)\b/;

/** The issue, but of no headline that only looks like it. */
export const unlikely = (issue: Issue): Issue => ({ ...issue, except: either(LOOKALIKES, issue.except) });
