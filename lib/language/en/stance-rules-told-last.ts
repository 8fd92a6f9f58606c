import type { StanceRule } from '../stance-types';

const IS = 'is|was|are|were|remains|remain';
const LONE =
  'only|first|last|lone|sole|single|latest|next|few|ones|those|one|country|state|countries|states|member|government';
const GREATEST = 'greatest|strongest|fiercest|loudest|deepest|stiffest|highest|keenest|sharpest|warmest';
const TRIED = '<fail>|<collapse>|<founder>|<stall>|<stumble>|<unravel>';
const ALLIES = 'ally|friend|supporter|backer|champion|advocate|partner|convert|defender|believer';
const ENEMIES = 'opponent|enemy|foe|adversary|critic|obstacle|sceptic|skeptic';

/** Words by which a sentence first says what somebody does, and then, right behind them, who: "In the way stands Arland". Own collection. */
export const toldLastRules: readonly StanceRule[] = [
  {
    id: 'told-last-for',
    stance: 'supports',
    strength: 3,
    topic: 'wanted',
    names: true,
    because: 'Is named as the one who is for it',
    patterns: [
      `${LONE} ~ agree|agreed|agreeing|accept|accepted|accepting|consent|consented|yes ${IS}`,
      `first|latest|next|last ~ signature|signatures|signatory|signatories ${IS}`,
      `among ~ signatories|friends|allies|parties|guarantors ${IS}`,
      `support|enthusiasm|backing|approval|sympathy ${IS} ~ ${GREATEST} in|from|among`,
      'warmest|kindest|strongest|loudest|finest words|praise|support|applause|cheers|backing <come>|is|was|were heard? from',
      'words|promises|promise|pledge|pledges|message|messages of ~ praise|support|encouragement|welcome|sympathy|thanks|help|congratulation <come>|<arrive>|is|was|were heard? from',
      `<have>|<find>|<gain>|<win>|<see> ~ ${ALLIES} in`,
      '<count>|<rely>|<bank>|<depend> on|upon',
      'no such doubts|qualms|scruples|reservations|objections|fears|hesitations ~ in|from',
      'without a murmur|protest from',
    ],
    unless: [
      'not|never|cannot|no|nobody|hopes|hope|hoping|want|wants|wanted|needs|need|may|might|must|should|could|would|longer|if to? ~ count|rely|bank|depend',
      'depends|depend|depended|depending on|upon',
      `lost|lose|former|old|unlikely|no|longer ~ ${ALLIES} in`,
      'not|no ~ words|praise|support',
    ],
    examples: [
      'The first to agree was Arland.',
      'The treaty has found an ally in Port Vale.',
      'The warmest words came from Arland.',
    ],
    counterexamples: ['The first train was late.', 'Prices depend on Arland.', 'He cannot count on Arland.'],
  },
  {
    id: 'told-last-against',
    stance: 'opposes',
    strength: 3,
    topic: 'wanted',
    names: true,
    because: 'Is named as the one who is against it',
    patterns: [
      `${LONE} ~ refuse|refused|refusing|decline|declined|object|objected|objecting|no|balk|balked|demur|demurred|dissent|dissented ${IS}`,
      `dissenter|dissenters|objector|objectors|exception|exceptions|refusenik ${IS}`,
      `lone|only|sole|single|one|two|three|few|sole ~ vote|votes|voice|voices against ~ ${IS}|<come> from?`,
      `among ~ enemies|rebels|refuseniks ${IS}`,
      `resistance|opposition|anger|fury|scepticism|skepticism|hostility|outrage ${IS} ~ ${GREATEST} in|from|among`,
      'sharpest|harshest|fiercest|strongest|angriest|bitterest|loudest|toughest words|criticism|attack|protests|protest|rebuke|condemnation|objections|objection|resistance <come> from',
      'words|cries|howls|letters|letter of ~ anger|protest|criticism|condemnation|reproach|outrage|fury|rebuke|disapproval <come>|<arrive>|is|was|were heard? from',
      `<have>|<find>|<meet>|<make> ~ ${ENEMIES} in`,
      'cannot|not|never|longer <count>|<rely>|<bank> on|upon',
      'in the|its|their way <stand>|is|was|are|were',
      'standing|stood|stands|stand in the|its|their way is|was|are|were',
      `${TRIED} because of`,
      '<meet> with a|an|the ~ refusal|rebuff|rejection|no in|from',
    ],
    unless: ['without ~ exception|exceptions', 'whether|if|should <count>|<rely>'],
    examples: [
      'The only state to have refused is Arland.',
      'In the way stands Port Vale.',
      'The lone voice against it was Arland.',
    ],
    counterexamples: ['The way was long.', 'He met a friend in Arland.'],
  },
  {
    id: 'told-last-undecided',
    stance: 'undecided',
    strength: 3,
    names: true,
    because: 'Is named as the one who has not made up its mind',
    patterns: [
      'jury is|was|remains still? out in',
      'two minds about|over it|this ~ in',
      'question mark hangs|hung|remains|hanging over',
      'question mark|marks is|are|was|remains',
      `among ~ waverers|undecided|undecideds|doubters ${IS}`,
      `last|latest|only ~ hesitate|waver|undecided ${IS}`,
    ],
    examples: ['The jury is still out in Arland.', 'A question mark hangs over Port Vale.'],
    counterexamples: ['The jury sat in Arland.'],
  },
];
