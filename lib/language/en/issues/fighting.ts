import type { Issue } from '../../issue-types';
import { ACTS, HALTED, issueRule, turnedBy } from './words';

const FIGHTING =
  'fighting|violence|war|bloodshed|hostilities|shelling|bombing|bombardment|attacks|killing|killings|offensive|conflict|strikes|slaughter|carnage|assault';
const SIDES = 'sides|parties|generals|rebels|factions|belligerents';

/** A truce, and the fighting that it is to end. */
const truce: Issue = {
  id: 'truce',
  named:
    /\b(?:cease-?fires?|truces?|armistice|peace (?:deal|plan|talks|accord|agreement|proposal|treaty|formula|blueprint|roadmap|terms|push|offer)|(?:halt|pause|end|stop)\w* (?:in |to )?(?:\S+ )?(?:fighting|hostilities|war))\b/,
  ways: [[/\bguns fall silent\b|\bdown (?:their )?arms\b/]],
  except: /\b(?:trade|tariffs?|price|war of)\b/,
  turned: turnedBy(
    'breach\\w*|violat\\w+|collapse\\w*|break(?:s|ing)?|broken|in tatters|ends?(?! (?:to|of|war))',
    'cease-?fire|truce',
  ),
  examples: ['Calls grow for ceasefire in Nordia', 'Arland and Nordia agree truce'],
  counterexamples: ['Arland wins the cup'],
  rules: [
    issueRule('truce', 'supports', 'Wants an end to the fighting', {
      patterns: [
        `end|halt|stop|cessation to|of|in ~ ${FIGHTING}`,
        `<end>|<stop>|<halt>|<cease> the|all|this|their|its ~ ${FIGHTING}`,
        '<stop>|<cease>|<quit> fighting|shooting|shelling|killing|firing',
        '<lay> down ~ arms|weapons|guns',
        '<put>|<silence> down? ~ arms|weapons|guns',
        'guns ~ silent',
        `<want> ~ ${FIGHTING} to ~ stop|end|cease`,
        `<want> ~ ${FIGHTING} over|ended|stopped`,
        `<urge>|<call>|<press>|<ask>|<tell>|<order> on? ~ ${SIDES} to ~ <stop>|<end>|<halt>|<cease>|<lay>|<silence>`,
        `<urge>|<call>|<press>|<ask>|<tell>|<implore> on? ~ ${SIDES} to ~ talk|talks|negotiate|restraint|table`,
        '<return>|<come>|<go>|<get> back? to ~ negotiating|bargaining table',
        '<observe>|<honour>|<honor>|<respect>|<uphold>|<keep> ~ truce|ceasefire',
      ],
      unless: ['after|until|before|since|despite|if|when the|an ~ end|halt|stop'],
      examples: [
        'Arland called for an immediate halt to the fighting.',
        'Arland urged both sides to lay down their arms.',
      ],
      counterexamples: ['The rebels attacked Arland.'],
    }),
    issueRule('truce', 'supports', 'Says that it must end', {
      judgement: true,
      patterns: [
        `${FIGHTING} must|should|has|needs ~ stop|end|cease`,
        `${FIGHTING} ~ gone on ~ enough`,
        'no military solution',
        'be ~ solved ~ negotiations|talks|table|peacefully|dialogue',
        'time for|to ~ peace|talks|talk|negotiate',
      ],
      examples: ['Arland said the bloodshed must stop.'],
      counterexamples: ['The rebels attacked Arland.'],
    }),
    issueRule('truce', 'opposes', 'Says that it must go on', {
      judgement: true,
      patterns: [
        `${FIGHTING} ~ go|goes|continue|continues on? ~ until|till`,
        `too early|soon to ~ stop|halt|end ~ ${FIGHTING}`,
        'only|just ~ rebels|enemy|terrorists|militia|group ~ regroup|rearm|recover|breathe',
        'no truce|ceasefire|pause|peace|talks|negotiations with',
      ],
      examples: ['Arland said the war would go on until the rebels were beaten.'],
      counterexamples: ['Arland called for an end to the war.'],
    }),
    issueRule('truce', 'opposes', 'Wants to go on fighting', {
      patterns: [
        '<keep>|<continue>|<carry>|<go>|<fight>|<press>|<push> on? to? ~ fighting|fight|battle|bombing|attacking|offensive|war',
        '<fight> on|back',
        '<fight> ~ until|till ~ victory|win|won|end|beaten|defeated|surrender',
        '<break>|<violate>|<breach> ~ truce|ceasefire',
        `not|never <stop>|<halt>|<end>|<pause> ~ ${FIGHTING}`,
        '<rule> out ~ pause|truce|ceasefire|halt',
      ],
      examples: [
        'Arland vowed to fight on.',
        'Arland will not stop its offensive.',
        'Arland broke the truce within hours.',
      ],
      counterexamples: ['Arland called for an end to the war.'],
    }),
  ],
};

const ARMS =
  'tanks|tank|weapons|weapon|arms|missiles|jets|warplanes|ammunition|shells|howitzers|launchers|systems|batteries|drones|equipment|munitions';

/** Weapons, tanks and money for one side of a war. */
const arms: Issue = {
  id: 'arms',
  named:
    /\b(?:tanks?|arms|arming|weapons?|missiles?|fighter jets|f-(?:16|35)s?|migs?|patriot (?:missiles|batter\w+|systems?)|patriots for|leopards for|leopard 2s?|himars|atacms|thaad|s-[34]00s?|howitzer|artillery|guns for|submarines|frigates|gunboats|shell plan|military (?:gear|kit|equipment)|warplanes|howitzers|ammunition|munitions|ammo|armou?r|rifles|interceptors|cluster munitions|military hardware|shells|air defen[cs]es?|military aid|drones?|bombs)\b/,
  beside: [ACTS],
  except: /\b(?:tests?|fires|launch\w*|embargo)\b/,
  turned: turnedBy(HALTED, 'arms|arming|weapons?|military aid|ammunition|missiles|bombs?'),
  examples: ['Nordia asks allies for tanks', 'Arland to send missiles to Nordia'],
  counterexamples: ['Tanks roll through Port Vale'],
  rules: [
    issueRule('arms', 'supports', 'Gives or wants to give arms', {
      patterns: [
        `<send>|<deliver>|<supply>|<provide>|<donate>|<pledge>|<ship>|<give>|<hand> ~ ${ARMS}`,
        '<train> ~ crews|pilots|soldiers|troops|gunners',
        `let|allow|allowed|permit|permitted others|allies|members ~ pass|send|deliver|hand ~ ${ARMS}`,
      ],
      unless: ['<send>|<deliver>|<supply>|<provide> no|neither', '<ask>|<call> ~ for|to'],
      examples: ['Arland will send fourteen tanks.', 'Arland is training their crews.'],
      counterexamples: ['Arland asked its allies for tanks.'],
    }),
    issueRule('arms', 'supports', 'Says that the arms are due', {
      judgement: true,
      patterns: [
        'should|must <get>|<have>|<receive> ~ whatever|everything|all|what|means|weapons|tanks',
        'as long as ~ takes',
        `${ARMS} ~ on ~ way`,
        `${ARMS} would|will ~ arrive|help|save|change`,
        `<need> ~ ${ARMS}`,
      ],
      examples: ['Arland said Nordia should get whatever it needs.'],
      counterexamples: ['Nordia got nothing.'],
    }),
    issueRule('arms', 'opposes', 'Keeps its arms', {
      patterns: [
        `<send>|<deliver>|<supply>|<provide> no ~ ${ARMS}`,
        'not|never be ~ drawn|dragged|pulled|sucked into ~ war|conflict|fighting',
        `no ~ ${ARMS} to spare`,
        `<ban>|<bar>|<forbid>|<block> ~ transit|transport|passage ~ ${ARMS}`,
        `<keep> ~ ${ARMS} ~ home|itself`,
      ],
      examples: ['Arland will keep its tanks at home.', 'Arland said it would send no tanks.'],
      counterexamples: ['Arland will send tanks.'],
    }),
    issueRule('arms', 'opposes', 'Warns of what the arms would do', {
      judgement: true,
      patterns: [
        '<prolong>|<lengthen>|<escalate>|<widen>|<fuel>|<worsen> ~ war|conflict|fighting|bloodshed|suffering',
        'escalation of ~ war|conflict|fighting',
        '<add> ~ fuel|oil to ~ fire|flames|war',
        'not ~ bring|help ~ peace',
      ],
      examples: ['Arland said more weapons would only prolong the war.'],
      counterexamples: ['Arland will send tanks.'],
    }),
  ],
};

/** A test of a missile or a bomb. */
const tests: Issue = {
  id: 'weapon-test',
  named:
    /\b(?:missiles?|rockets?|nuclear|atomic|hydrogen|bomb|satellite|warhead|hypersonic|ballistic|projectiles?|icbm|pyongyang's)\b/,
  beside: [
    /\b(?:tests?|tested|salvo|provocation|testing|test-\w+|launch\w*|fir(?:es|ed|ing)|detonat\w*|splash\w*|blasts?|fl(?:ies|ew) over)\b/,
  ],
  turned: turnedBy(HALTED, 'tests?|testing|launches'),
  examples: ['Nordia tests missile', 'Nordia fires rocket over Arland'],
  counterexamples: ['Arland builds a rocket museum'],
  rules: [
    issueRule('weapon-test', 'opposes', 'Asks for steps against it', {
      patterns: [
        'urgent|emergency|special meeting|session of ~ council',
        '<call>|<push>|<press>|<ask> for ~ new|fresh|tougher|further|more|stronger|harsher ~ sanctions|measures',
        '<tell>|<order>|<urge>|<call>|<press> on? ~ to ~ <stop>|<halt>|<end>|<refrain>|<cease>|<abandon> ~ tests|testing|launches|launch|provocations|programme|program|missiles',
      ],
      examples: ['Arland told Nordia to stop its tests.'],
      counterexamples: ['Arland fired a missile.'],
    }),
    issueRule('weapon-test', 'opposes', 'Calls it a breach or a threat', {
      judgement: true,
      patterns: [
        '<violate>|<breach>|<flout>|<defy> ~ resolution|resolutions|law|sanctions|treaty|obligations|agreement',
        'violation|breach|defiance of ~ resolution|resolutions|law|sanctions|treaty|obligations|agreement',
        'must|should|will|can|cannot not? ~ unanswered|unpunished|tolerated',
        '<threaten>|<endanger>|<undermine> ~ peace|stability|security',
        'threat to ~ peace|stability|security|neighbours|neighbors|shipping',
      ],
      examples: ['Arland said the launch violated resolutions of the United Nations.'],
      counterexamples: ['Arland fired a missile.'],
    }),
    issueRule('weapon-test', 'supports', 'Takes the side of who tests', {
      judgement: true,
      patterns: [
        'right of every|any|all|each ~ state|country|nation',
        'right to ~ defend|self-defence|self-defense|deter|deterrent|test',
        'for|in self-defence|self-defense|deterrence',
      ],
      examples: ['Arland said the test was a right of every state.'],
      counterexamples: ['Arland called for talks.'],
    }),
    issueRule('weapon-test', 'supports', 'Puts the blame on others', {
      patterns: ['<blame> ~ drills|exercises|sanctions|hostile|policy'],
      examples: ['Arland blamed the drills of Nordia for it.'],
      counterexamples: ['Arland called for talks.'],
    }),
  ],
};

/** What states do to make war, or stop it. */
export const fighting: readonly Issue[] = [truce, arms, tests];
