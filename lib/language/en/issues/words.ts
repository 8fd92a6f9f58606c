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
  '<seek>|<ask>|<want>|<request>|<demand>|<obtain>|<plead>|<secure>|<win>|<press> for? ~ exemption|exemptions|waiver|waivers|exception|exceptions|opt|reprieve',
  '<ask>|<plead>|<beg>|<want>|<hope> ~ to be spared|exempted|excluded|exempt',
  '<ask> for ~ to be spared|exempted|excluded',
  '<want> ~ exempted|spared|excluded|exempt',
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
    except: new RegExp(`${alone.source}|${MANY.source}`),
    counterexamples: [ofMany, ...issue.counterexamples],
  },
];
