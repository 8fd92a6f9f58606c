import type { PositionNoun } from '../stance-types';

/** Nouns for a position, and for whoever holds it. Own collection. */
export const positionNouns: readonly PositionNoun[] = [
  {
    id: 'its-objection',
    stance: 'opposes',
    strength: 3,
    because: 'Its objection, protest or refusal is told',
    holds: ['of', 'felt'],
    nouns: `opposition objection objections resistance hostility antipathy displeasure disapproval scorn contempt disgust protest protests
      unwillingness dislike anger fury outrage indignation dismay consternation ire annoyance irritation disappointment intransigence
      wrath exasperation resentment bitterness discontent unhappiness incredulity disbelief
      bewilderment bafflement chagrin disenchantment disillusionment dissatisfaction frustration disquiet revulsion horror
      disdain derision distaste loathing abhorrence aversion animosity antagonism enmity disapprobation
      defiance obstructionism non-compliance noncompliance uproar furore furor outcry`,
  },
  {
    id: 'its-rebuke',
    stance: 'opposes',
    strength: 3,
    because: 'Its criticism or condemnation is told',
    holds: [],
    nouns: `criticism condemnation condemnations denunciation denunciations rebuke rebukes reprimand
      rejection refusal veto vetoes boycott reproach censure repudiation disavowal renunciation rebuff broadside tirade
      diatribe flak brickbats opprobrium vitriol ridicule backlash
      ultimatum non-participation`,
  },
  {
    id: 'its-backing',
    stance: 'supports',
    strength: 3,
    because: 'Its support or consent is told',
    holds: ['of', 'felt'],
    nouns: `support backing endorsement blessing approval assent consent go-ahead imprimatur enthusiasm acquiescence
      connivance encouragement advocacy championing adherence allegiance commitment attachment loyalty
      fidelity ratification approbation assurance assurances brainchild co-sponsorship sponsorship patronage`,
  },
  {
    id: 'its-applause',
    stance: 'supports',
    strength: 3,
    because: 'Its praise or relief is told',
    holds: ['felt'],
    nouns: `praise applause acclaim delight relief satisfaction jubilation congratulations endorsements acceptance
      admiration appreciation gratitude elation euphoria glee rejoicing excitement
      exultation gladness contentment gratification zeal eagerness plaudits accolades adulation`,
  },
  {
    id: 'its-hesitation',
    stance: 'undecided',
    strength: 3,
    because: 'Its hesitation or doubts are told',
    holds: ['of', 'felt'],
    nouns: `hesitation hesitations reluctance caution scepticism skepticism doubts reservations misgivings ambivalence indecision
      hesitancy wariness unease uneasiness apprehension trepidation nervousness indifference indecisiveness reticence
      suspicion mistrust distrust puzzlement perplexity coolness scruples neutrality abstention vacillation foot-dragging equivocation qualms`,
  },
  {
    id: 'its-urging',
    stance: 'supports',
    strength: 2,
    because: 'It is done at its request',
    holds: ['at'],
    nouns: `insistence urging behest invitation request initiative instigation prompting bidding suggestion demand`,
  },
  {
    id: 'its-critics',
    stance: 'opposes',
    strength: 3,
    because: 'Is called a critic or opponent of it',
    holds: ['is'],
    nouns: `critic critics opponent opponents foe foes detractor detractors objector objectors naysayer naysayers holdout holdouts obstacle obstacles spoiler spoilers`,
  },
  {
    id: 'its-supporters',
    stance: 'supports',
    strength: 3,
    because: 'Is called a supporter or author of it',
    holds: ['is'],
    nouns: `supporter supporters backer backers advocate advocates proponent proponents champion champions sponsor sponsors
      co-sponsor co-sponsors architect architects initiator initiators enthusiast enthusiasts instigator
      instigators defender defenders cosponsor cosponsors mastermind`,
  },
  {
    id: 'its-sceptics',
    stance: 'undecided',
    strength: 3,
    because: 'Is called a doubter of it',
    holds: ['is'],
    nouns: `sceptic sceptics skeptic skeptics doubter doubters waverer waverers abstainer abstainers fence-sitter fence-sitters undecideds`,
  },
];
