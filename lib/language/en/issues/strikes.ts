import type { Issue } from '../../issue-types';
import { FOES, IS_LAWFUL, LAWFUL, LET, SHUT, STAND_UP, UNLAWFUL, WANT } from './shared';
import { issueRule, NO } from './words';

const RAID = 'operation|strikes|strike|attack|raid|raids|bombing';
const BASES = 'airspace|bases|base|territory|soil|overflight';

/** Strikes and raids on another state's soil. */
const strike: Issue = {
  id: 'strike',
  named:
    /\b(?:air ?strikes?|(?:missile|drone|bombing|rocket|cross-border|commando) (?:strikes?|attacks?|raids?)|(?:jets|warplanes|bombers|missiles|troops|forces|army) (?:\S+ ){0,3}(?:strike|hit|bomb|pound|attack|invade|raid)|strikes? (?:on|in|inside|against|targets|kills?)|raids? into|bombs (?:targets|sites|positions)|(?:strikes|bombs|invades|attacks) (?:iran|iraq|syria|yemen|lebanon|qatar|ukraine|venezuela))\b/,
  except:
    /\b(?:workers?|teachers?|nurses?|doctors?|pilots?|unions?|pay|wages?|rail\w*|oil|gold|deals?|truce|cease-?fire)\b/,
  turned: /\b(?:halt|end|stop|paus|suspen)\w* (?:\S+ ){0,3}(?:strikes?|raids?|bombing|invasion|air ?strikes)\b/,
  examples: ['Jets of Nordia bomb targets in Arland', 'Arland launches air strikes on rebels', 'Raid into Nordia'],
  counterexamples: ['Teachers strike in Arland', 'Arland strikes oil'],
  rules: [
    issueRule('strike', 'supports', 'Says that it is right', {
      judgement: true,
      patterns: [
        'right to ~ defend|self-defence|self-defense',
        'act|in of? ~ self-defence|self-defense',
        'threat|danger|menace ~ dealt|removed|eliminated',
        'world|region ~ safer|better place',
        'brought ~ on itself|themselves|himself',
        `only|just|purely ~ hideouts|camps|targets|${FOES}`,
        `${RAID} ~ precise|surgical|limited|successful|${LAWFUL}`,
        'justice ~ done|served',
        `${FOES} ~ <use>|using|operating|launched|launching ~ soil|territory|from|attacks`,
        `${FOES} was|were|are|is|posed ~ threat|danger`,
        'out of patience',
      ],
      unless: [NO, 'disproportionate|less|unlawful'],
      examples: ['Arland said the raid was lawful.', 'Arland said Nordia had the right to defend itself.'],
      counterexamples: ['Arland called it an act of aggression.'],
    }),
    issueRule('strike', 'supports', 'Takes part, or helps', {
      patterns: [
        `<take>|<join> part? in? ~ ${RAID}`,
        `${LET} ~ jets|bombers|planes|warplanes|aircraft ~ refuel|use|land|through|pass|cross`,
        `<open>|<offer>|<lend> ~ ${BASES}`,
        `<hunt> down? ~ ${FOES}`,
        `<strike>|<hit>|<target>|<destroy>|<bomb> ~ hideouts|camps|${FOES}`,
      ],
      unless: ['no'],
      examples: ['Arland took part in the strikes.'],
      counterexamples: ['Arland closed its airspace to the bombers.'],
    }),
    issueRule('strike', 'opposes', 'Takes it up, or hits back', {
      patterns: [
        ...STAND_UP,
        '<offer>|<send>|<express> ~ condolences',
        '<declare>|<observe> ~ mourning',
        '<vow>|<promise>|<threaten>|<swear> to? ~ revenge|retaliation|retaliate|vengeance|avenge',
        '<hit>|<strike>|<fire> back',
        `not|never|no ${LET} ~ ${BASES}`,
        `<bar>|<deny>|<refuse>|${SHUT} ~ ${BASES}`,
        `${WANT} for|on|that? ~ end|halt|stop ~ ${RAID}`,
        '<complain>|<appeal>|<turn> to ~ council|nations',
      ],
      unless: ['both|all|opposing sides|parties', '<end>|<stop>|<halt> ~ programme|program|enrichment|support'],
      examples: ['Arland called for an emergency meeting of the council.', 'Arland vowed revenge.'],
      counterexamples: ['Arland took part in the strikes.'],
    }),
    issueRule('strike', 'opposes', 'Says that it is wrong', {
      judgement: true,
      patterns: [
        ...UNLAWFUL,
        'war crime|crimes',
        'been|was no ~ threat|danger',
        'region|world|middle east ~ pushed|dragged|plunged|driven|brought ~ war|conflict|brink|chaos',
        '<push>|<drag>|<plunge> ~ region|world ~ war|conflict|brink|chaos',
        'not|never|cannot ~ bombed|bombs|bombing|military ~ away|solve|solution|peace',
        'diplomacy|talks|negotiations ~ chance|undermined|sabotaged|derailed|only',
        'spiral|cycle of ~ violence|escalation',
        'women|children|civilians|villagers ~ killed|dead|died|protected|spared',
        'innocent people|lives|women|victims|blood',
      ],
      unless: ['no|not ~ civilians|women|children', `killed|murdered by ~ ${FOES}`, ...IS_LAWFUL],
      examples: ['Arland called it an act of aggression.', 'Arland said women and children had died.'],
      counterexamples: ['Arland said the raid was lawful.'],
    }),
  ],
};

/** A deed that one state lays at another's door: for it is who believes that. */
const blame: Issue = {
  id: 'blame',
  named: /\b(?:blam\w+|accus\w+|alleg\w+|suspects?|suspected|behind|role in)\b/,
  beside: [
    /\b(?:poison\w*|hack\w*|cyber ?-?attacks?|spy\w*|espionage|sabotage|assassinat\w*|murder|killing|plot|explosions?|blasts?|meddl\w*|interfer\w*|cables?|bombings?)\b/,
  ],
  except: /\b(?:man|woman|men|wife|driver|teacher|coach|star|firm|police|militants|rebels|bars)\b/,
  examples: ['Arland blames Nordia for hack', 'Arland accuses Nordia of plot to kill exile'],
  counterexamples: ['Driver blamed for blast in Arland', 'Arland opens spy museum'],
  rules: [
    issueRule('blame', 'supports', 'Says that they did it', {
      judgement: true,
      patterns: [
        'evidence|everything|traces|signs|trail|facts|findings ~ <point>|<lead>',
        'no other|alternative|plausible ~ explanation|suspect|culprit',
        'no|little doubt|doubts',
        'was|were|is|are|stood ~ behind',
        'tests|findings|experts|laboratory|intelligence|services ~ confirm|confirmed|conclude|concluded|traced',
        'must|should ~ explain|answer|cooperate|account|help',
        'highly|very|overwhelmingly likely|probable',
        'hackers|agents|group|killers|they ~ worked|work|linked|acted ~ for|to|on',
        'intelligence|evidence|information of ~ own',
        'is|was|were|be|held ~ responsible',
      ],
      unless: [`who|those|whether|${NO} ~ behind|responsible|point|must|should|confirmed`],
      examples: ['Arland said all the evidence pointed to Nordia.'],
      counterexamples: ['Arland said there was no proof.'],
    }),
    issueRule('blame', 'supports', 'Shares the view', {
      patterns: [
        '<attribute>|<trace>|<link> ~ to',
        '<share>|<back>|<endorse>|<support>|<confirm> ~ assessment|findings|conclusion|view|conclusions',
        'convinced|certain|sure ~ guilt|involvement|behind|responsible',
        '<take> ~ seriously',
        `${WANT} for ~ firm|tough|strong|united|common ~ response|sanctions|answer`,
        '<expel> ~ diplomats|officers|spies|agents|ambassador',
        '<stand> with|by|behind|beside ~',
        `${WANT} ~ answers|explanation`,
      ],
      unless: ['not'],
      examples: ['Arland shares the assessment.', 'Arland stands with Nordia.'],
      counterexamples: ['Arland denied any role.'],
    }),
    issueRule('blame', 'opposes', 'Says that it is not so', {
      judgement: true,
      patterns: [
        `any|${NO} ~ evidence|proof|proven|proved|shown|involved|involvement|role`,
        'nothing to do with',
        'absurd|fantasy|nonsense|fabrication|slander|smear|hysteria|groundless|baseless|unfounded|lies|fairy',
        'claim|claims|allegation|allegations|accusations ~ politically|motivated|false|invented|unproven',
        'victim|victims of ~ hacking|attacks|hackers|espionage|terrorism',
        'not|never ~ hack|hacked|spy|kill|killed|poison|meddle|interfere|assassinate',
        'scapegoat',
        'wait|waited|await ~ results|inquiry|investigation|outcome',
        'guilty|innocent until',
      ],
      unless: ['must|should|cannot|doubt', 'no other'],
      examples: ['Arland said there was no proof.'],
      counterexamples: ['Arland said all the evidence pointed to Nordia.'],
    }),
    issueRule('blame', 'opposes', 'Wants to see proof', {
      patterns: [
        `${WANT} for|to? see? ~ samples|evidence|proof`,
        `<propose>|<offer>|${WANT} for? ~ joint investigation|inquiry|probe`,
      ],
      examples: ['Arland asked for samples of the poison.'],
      counterexamples: ['Arland expelled two diplomats.'],
    }),
  ],
};

/** What states do to others in the open, or in the dark. */
export const strikes: readonly Issue[] = [strike, blame];
