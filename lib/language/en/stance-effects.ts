import type { EffectWords } from '../stance-types';
import { blame, praise } from './stance-judgements';
import { wordSet } from './word-set';

/**
 * Words of what is said to come of a matter, and of what it is called: "would fuel tensions", "is a gift for smugglers".
 * Verbs by what they do to their object, after the polarity shifters of Polanyi and Zaenen (2006) and the functors of
 * Choi and Wiebe (2014); own collection.
 */
export const effectWords: EffectWords = {
  classes: [
    {
      way: 1,
      alone: 1,
      verbs: `help benefit improve strengthen boost protect safeguard enhance rescue stabilise stabilize unite reassure ensure
        secure revive modernise modernize foster facilitate enrich energise energize empower save preserve defend
        enable allow contribute serve pave respect honour honor uphold liberate consolidate bolster advance`,
    },
    {
      way: 1,
      alone: 0,
      verbs: `bring set plunge drag create generate produce give offer provide mean lead increase raise promote restore maintain make add
        open expand extend accelerate reward keep guarantee yield deliver push drive draw put build let encourage speed
        leave cause send support show meet pose become risk spell seek want aim intend`,
    },
    {
      way: 1,
      alone: -1,
      verbs: 'fuel stoke provoke trigger spark incite deepen escalate prolong sow entrench',
    },
    {
      way: -1,
      alone: 1,
      verbs: `ease solve resolve alleviate deter curb combat defuse overcome heal mitigate cure offset avert fix relieve
        soothe calm counteract`,
    },
    {
      way: -1,
      alone: 0,
      verbs: 'reduce cut lower end stop prevent limit halt minimise minimize decrease lessen counter fight tackle',
    },
    {
      way: -1,
      alone: -1,
      verbs: `undermine harm hurt damage endanger threaten jeopardise jeopardize weaken destroy destabilise destabilize
        cost erode disrupt hamper hinder impede obstruct derail sabotage restrict divide split cripple devastate isolate
        deprive poison strain ruin wreck imperil compromise alienate deny rob lack burden disregard ignore`,
    },
    {
      way: -1,
      alone: -1,
      isFixed: true,
      verbs: `violate breach infringe contravene discriminate contradict flout penalise penalize punish inflame exacerbate
        aggravate embolden complicate worsen legitimise legitimize`,
    },
  ],
  good: wordSet(`
    peace stability security growth job employment prosperity safety freedom democracy life trust confidence cooperation
    dialogue unity solidarity hope chance opportunity progress relief benefit reconciliation justice dignity resilience
    independence sovereignty competitiveness recovery transparency predictability certainty clarity credibility
    livelihood welfare wellbeing partnership friendship right rights talk negotiation standard requirement criteria
    stronger safer richer better cheaper cleaner fairer stable safe secure prosperous competitive resilient independent
    overdue necessary historic important vital essential crucial fair balanced just reasonable sensible wise
    excellent great good positive constructive legitimate lawful legal justified appropriate proportionate acceptable
    beneficial useful promising encouraging realistic viable milestone breakthrough victory win success achievement
    priority solution gain blessing boon lifeline best future merit justification basis
    indispensable courageous brave bold momentous welcome wonderful tremendous fantastic remarkable landmark logical natural
    consistent compatible guarantee guarantor cornerstone deterrent potential pillar strength needed merit defensive conducive helpful
    boost impetus incentive protection goodwill harmony rapprochement detente normalisation normalization normality normalcy
    tolerance understanding accountability efficiency productivity wealth revenue income investment connectivity ceasefire truce
    consensus sustainability innovation integration inclusion morale prestige reputation reassurance deterrence equality
    fairness liberty liberation empowerment humanity decency improvement modernisation modernization revival`),
  bad: wordSet(`
    tension war conflict violence instability terrorism extremism terror crisis risk danger threat damage harm loss lost
    inflation price cost unemployment poverty shortage hunger famine suffering death casualty bloodshed killing crime
    smuggling trafficking corruption uncertainty chaos confusion fear division dependence dependency dependent reliance
    aggression escalation hostility hatred emission pollution disruption delay burden bureaucracy discrimination impunity
    aggressor terrorist militant rebel dictator invasion recession debt weapon proliferation blackmail isolation
    injustice distrust mistrust rift vulnerability vulnerable evasion worse poorer weaker dearer
    smuggler trafficker criminal extremist jihadist populist
    wrong mistake illegal unlawful unacceptable unjustified illegitimate unwarranted reckless disgraceful absurd
    outrageous intolerable counterproductive irresponsible unworkable premature crazy mad madness nonsense waste expensive
    costly doomed failure theft robbery piracy betrayal disgrace shame violation breach provocation blow setback insult
    trap farce illusion dangerous harmful risky unfair unrealistic naive insufficient inadequate disastrous catastrophic
    disaster catastrophe nightmare folly terrible horrible bad worst deplorable regrettable disappointing worrying
    alarming hypocritical cynical ridiculous unhelpful unnecessary unconstitutional undemocratic inhumane cruel racist
    discriminatory void invalid genocide colonialism imperialism vandalism barbarism humiliation capitulation surrender
    obstacle hypocrisy laughable unthinkable injustice sham ploy provocative inhuman impossible misguided flawed untenable
    negative adverse misery despair ruin destruction devastation mayhem havoc anarchy turmoil upheaval unrest strife discord
    disorder resentment animosity enmity acrimony antagonism bitterness friction confrontation lawlessness radicalisation
    radicalization fanaticism separatism polarisation polarization fragmentation disintegration breakup meltdown bankruptcy
    stagnation impoverishment marginalisation marginalization alienation inequality imbalance distortion congestion exodus
    intolerance bigotry xenophobia racism repression oppression persecution panic hysteria paranoia bloodbath carnage
    massacre slaughter backlash retaliation reprisal loophole barrier paralysis gridlock extinction annihilation apocalypse
    calamity tragedy misuse abuse fraud interference meddling intimidation coercion protectionism insecurity militarism`),
  badPairs: wordSet(
    `too-far too-early new-low dark-day sad-day black-day red-line step-back backward-step double-standards wrong-direction
    one-sided short-sighted ill-advised ill-conceived ill-judged ill-timed ill-considered half-baked half-hearted far-fetched
    self-defeating self-serving heavy-handed high-handed cold-blooded bad-faith politically-motivated uncalled-for
    anti-democratic anti-competitive bitter-pill fig-leaf cover-up land-grab power-grab witch-hunt red-tape stumbling-block
    dead-letter death-knell death-sentence last-straw white-elephant poison-pill poisoned-chalice trojan-horse lip-service
    hot-air blank-cheque blank-check cave-in own-goal foul-play cheap-shot double-game wishful-thinking pipe-dream pie-in
    publicity-stunt time-bomb powder-keg collective-punishment window-dressing half-measure half-measures sell-out stitch-up
    grave-concern serious-concern deep-concern great-concern of-concern dire-consequences severe-consequences
    grave-consequences serious-consequences slap-in stab-in dead-end worst-possible`,
  ),
  goodPairs: wordSet(
    `new-chapter new-era new-page only-way only-option step-forward step-towards step-toward step-on right-direction right-thing right-move right-decision
    ray-of glimmer-of new-beginning fresh-start win-win common-sense in-line turning-point even-handed forward-looking far-sighted well-timed
    well-founded well-considered well-balanced long-awaited life-saving cost-effective risk-free first-rate world-class
    key-to fundamental-to self-determination moral-duty moral-obligation moral-imperative new-dawn leap-forward way-forward
    way-out breathing-space level-playing model-for best-possible`,
  ),
  praise,
  blame,
  wants:
    wordSet(`rejection rejecting failure failing lack absence blocking delay delaying collapse scrapping abandoning ending
    end withdrawal without refusal refusing opposing abandonment dropping cancelling cancellation suspension lifting removal
    removing reversing critics opponents opposition`),
  calls:
    'call describe brand label see view regard consider deem find dub denounce hail characterise characterize decry slam blast portray present perceive cast paint frame tout',
  thinks:
    'fear worry believe think argue insist expect hope say warn claim contend maintain stress note feel predict complain add reckon trust caution suspect state declare assert tell emphasise emphasize',
  minded: wordSet('worried concerned afraid convinced confident sure alarmed hopeful fearful certain optimistic'),
};
