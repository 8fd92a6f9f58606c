import type { Issue } from '../../issue-types';
import { EXEMPTION, issueRule } from './words';

const OUTPUT = 'output|production|pumping|supply|supplies|exports|crude|oil|wells|taps';

const oilCuts: Issue = {
  id: 'oil-cuts',
  named: /\b(?:oil|crude|opec|producers' club|barrels|cartel|output freeze|saudis)\b/,
  ways: [[/\boverproduction\b|\boutput (?:baseline|freeze|ceiling)\b|\b(?:producers|saudis) (?:\S+ )?pump more\b/]],
  beside: [
    /\b(?:outputs?|production|cuts?|curbs?|pump\w*|quotas?|supply|freeze|taps|ceiling|limits|reductions|barrels a day)\b/,
  ],
  except: /\b(?:spill|jobs|drugs?|dividend|palm|price|caps?)\b/,
  turned:
    /\b(?:rais|hik|boost|increas|lift|unwind)\w*\b|\beas(?:e|es|ing)\b|\bpump(?:s|ing)? more\b|\b(?:output|production) (?:hike|rise|increase|boost)\b|\b(?:opens? (?:the )?taps|more crude)\b|\bend(?:s|ing)? (?:of |to )?(?:\S+ ){0,2}(?:cuts|curbs)\b/,
  examples: ['OPEC weighs cut in output', 'Oil producers extend curbs'],
  counterexamples: ['Oil spill off Arland', 'Arland cuts taxes'],
  rules: [
    issueRule('oil-cuts', 'supports', 'Pumps less', {
      patterns: [
        `<cut>|<reduce>|<trim>|<lower>|<curb>|<slash>|<curtail>|<shut>|<restrain>|<throttle> in|back? ~ ${OUTPUT}`,
        '<turn> down ~ taps|tap',
        '<pump>|<produce>|<export> ~ less|fewer',
        '<comply>|<stick>|<keep>|<abide> with|to|by|within ~ quota|cuts|limits|quotas|ceiling|curbs',
        '<shoulder>|<bear>|<take>|<do> ~ part|share',
        '<want>|<see> ~ price|prices of|at|above|higher|up',
        '<deepen>|<extend>|<prolong> ~ cuts|curbs|cut',
        '<leave>|<keep> ~ oil ~ ground',
        '<propose>|<want>|<seek>|<favour>|<favor> ~ deeper|bigger|longer|further ~ cut|cuts|curbs',
      ],
      unless: ['less|no|fewer ~ than ~ quota', '<shut>|<cut> off'],
      examples: ['Arland will trim production.', 'Arland pledged to pump less.'],
      counterexamples: ['Arland opened the taps.'],
    }),
    issueRule('oil-cuts', 'supports', 'Finds oil too cheap', {
      judgement: true,
      patterns: [
        'too much oil|crude|supply',
        'price|prices ~ too low',
        'price|prices must|should|had|have|has|need|needed ~ recover|rise|up|higher',
        'market|world is|was|remains ~ swamped|oversupplied|awash|flooded|saturated|glutted',
        'glut|surplus|oversupply ~ cleared|end|go|reduced',
        '<support> ~ prices',
        'dollars ~ barrel ~ not enough',
      ],
      unless: ['no|not|never'],
      examples: ['Arland said prices were too low.'],
      counterexamples: ['Arland said the market was not oversupplied.'],
    }),
    issueRule('oil-cuts', 'opposes', 'Pumps more', {
      patterns: [
        `<raise>|<increase>|<boost>|<expand>|<add>|<lift>|<ramp>|<step> up? ~ ${OUTPUT}|barrels`,
        '<open> up? ~ taps',
        '<turn> on|up ~ taps',
        '<pump>|<produce> ~ more|full|flat|capacity|will',
        ...EXEMPTION,
        '<ignore>|<exceed>|<flout>|<break>|<overshoot> ~ quota|cuts|limits|quotas|ceiling|curbs',
        '<call>|<ask>|<push>|<press> for ~ more|higher ~ oil|supply|output|production|quota',
        '<want> ~ higher|bigger|larger ~ quota|output|production|ceiling|baseline',
        'not ~ afford ~ lose|cut|give',
        '<keep> ~ taps|wells ~ open|running',
        'begun|starting|started to ~ raise|increase ~ production|output',
        'not ~ bear|carry ~ burden|cuts|more',
      ],
      examples: ['Arland opened the taps.', 'Arland will raise its output.'],
      counterexamples: ['Arland will trim production.'],
    }),
    issueRule('oil-cuts', 'opposes', 'Finds oil too dear', {
      judgement: true,
      patterns: [
        'world|market|economy|consumers|refiners need|needs|needed ~ more ~ oil|crude|supply',
        'high|higher prices ~ hurt|harm|hit|damage|choke',
        'market is|was|remains ~ tight|undersupplied',
        'market ~ not ~ oversupplied|swamped|flooded',
        'price|prices ~ too high',
        'motorists|drivers|consumers|families|households ~ too much|suffer|suffering|pay|paying',
        'idle wells|capacity',
        'budget to ~ fill|balance',
        'need|needs|needed ~ dollar|income|revenue|revenues|money|cash',
        'others|rivals must|should ~ cut|first',
      ],
      examples: ['Arland said the world needed more oil.'],
      counterexamples: ['Arland said prices were too low.'],
    }),
  ],
};

const priceCap: Issue = {
  id: 'price-cap',
  named:
    /\b(?:price[- ](?:caps?|ceilings?|controls?|limits?|lid|stop)|cap on|cap(?:s|ped|ping)? (?:\S+ ){0,3}(?:prices?|gas|oil|crude|fuel|bills)|(?:gas|oil|fee|rent) (?:caps?|ceiling|limit))\b/,
  ways: [[/\b(?:freez\w* (?:\S+ )?prices?|limits? (?:\S+ )?prices?|frees (?:\S+ )?prices)\b/]],
  turned: /\b(?:lift|scrap|drop|remov|phas|frees)\w*\b|\bends?\b/,
  examples: ['Members debate price cap on gas'],
  counterexamples: ['Prices rise in Arland'],
  rules: [
    issueRule('price-cap', 'supports', 'Wants prices held down', {
      patterns: [
        '<want>|<push>|<call>|<ask>|<press> for? ~ cap ~ lower|lowered|low|extended|soon|now|tighter',
        'cap|caps|capped|<limit>|<freeze>|<fix> ~ prices|price|bills',
      ],
      examples: ['Arland capped prices at home.'],
      counterexamples: ['Arland sought an opt-out.'],
    }),
    issueRule('price-cap', 'supports', 'Says that prices are mad', {
      judgement: true,
      patterns: [
        'families|households|people|consumers|factories|firms ~ not|no|hardly|cannot ~ pay|afford|bear',
        'cap ~ <cut>|<squeeze>|<reduce>|<hit>|<limit>|<starve> ~ income|revenue|revenues|war|profits|bills|money',
        'market|markets|prices ~ mad|insane|crazy|broken|unbearable|hand',
        'speculators|speculation|profiteers|profiteering',
        'people|families|pensioners ~ freeze|freezing|cold|shiver',
      ],
      examples: ['Arland said families could not pay their bills.'],
      counterexamples: ['Arland said a cap would cause shortages.'],
    }),
    issueRule('price-cap', 'opposes', 'Will not sell under it', {
      patterns: [
        'not|never|no ~ sell|supply|deliver|ship|export|sales|deliveries to ~ anyone|countries|states|those|who|nobody|any',
        ...EXEMPTION,
      ],
      examples: ['Arland sought an opt-out.', 'Arland will not sell to those who apply it.'],
      counterexamples: ['Arland capped prices at home.'],
    }),
    issueRule('price-cap', 'opposes', 'Says what a cap would do', {
      judgement: true,
      patterns: [
        'cap|ceiling ~ shortage|shortages|rationing|scare|backfire|drive|push|distort|fail|unworkable|dangerous|endanger|useless',
        'tankers|ships|suppliers|cargoes|gas|producers|sellers ~ go|sail|elsewhere|away|leave',
        'prices ~ left|set ~ market|markets',
        'leave|left to ~ market|markets',
        'gas|oil|tankers|cargoes|ships ~ go|sail|head ~ asia|elsewhere|others|buyers',
        'nobody|not|no ~ fix|set|dictate ~ price|prices',
      ],
      examples: ['Arland said a cap would cause shortages.'],
      counterexamples: ['Arland said families could not pay their bills.'],
    }),
  ],
};

/** What states do about the price of oil and gas. */
export const oil: readonly Issue[] = [oilCuts, priceCap];
