import type { Issue } from '../../issue-types';
import { ACTS, issueRule, QUIT, turnedBy } from './words';

const FORCES =
  'troops|soldiers|forces|force|bombers|peacekeepers|battalion|contingent|police|officers|helicopters|warships|aircraft|garrison|personnel|units|planes|jets|reinforcements';
const PLACE =
  'base|bases|port|ports|airfield|airfields|airspace|soil|barracks|facility|facilities|runway|harbour|harbor';
const OWN = 'its|their|our|his';

const troops: Issue = {
  id: 'troops',
  named:
    /\b(?:(?:air|military|naval|army|drone|foreign|us|french|chinese|\w+[ai]n) bases?|troops|soldiers|commandos|marines|paratroopers|contingent|airbase|naval facility|military (?:trainers|instructors|advisers)|peacekeep\w*|blue helmets|bases|brigade|battalions?|garrison|boots on|war games|base in|drills|manoeuvres|patrols|(?:military|american|us) (?:exercises?|presence)|mercenaries|wagner men|(?:un|eu|nato|military|sea|training) mission|missions? in|(?:african|un|police|buffer|regional|european|peace|stabili[sz]ation|\w+-led) (?:police )?(?:force|coalition))\b/,
  ways: [
    [
      /\bboots on (?:the )?ground\b|\b(?:european|peace|buffer) force\b|\b(?:pull|quit|leav|withdraw|join)\w* (?:\S+ ){0,4}mission\b/,
    ],
  ],
  beside: [ACTS],
  except: /\b(?:flood\w*|band|mars)\b/,
  turned: turnedBy(
    `${QUIT}|pull\\w* back|pullout|(?<!year-|year's )ends?|ending|clos(?:e|es|ed|ing)|evict\\w*|bring\\w* home|stop training|gone|(?<!rul\\w+ )out|to go$`,
  ),
  examples: ['Arland to host air base', 'Mission in Nordia extended', 'Troops to leave Nordia'],
  counterexamples: ['Troops fire on crowd in Port Vale'],
  rules: [
    issueRule('troops', 'supports', 'Sends soldiers, or takes them in', {
      patterns: [
        `<send>|<offer>|<pledge>|<contribute>|<provide>|<deploy>|<dispatch>|<commit> ~ ${FORCES}`,
        `<open>|<offer>|<lease>|<provide> ~ ${PLACE}`,
        `<hand> over ~ ${PLACE}`,
        `<extend>|<renew>|<sign>|<prolong> ~ lease|mission|mandate|agreement`,
        `<host>|<welcome>|<station> ~ ${FORCES}|base`,
        '<grant>|<give>|<allow>|<offer> ~ access|overflight',
        `<ask>|<want>|<urge>|<invite>|<beg> ~ ${FORCES}|allies|americans|mission|them to ~ stay|remain|come`,
        `<want>|<ask>|<call>|<request> for? more ~ ${FORCES}`,
        '<take> part ~ drills|exercise|exercises|manoeuvres|maneuvers|mission',
        '<join> ~ drills|exercise|exercises|mission|force',
        `<build> ~ barracks|runway|facilities|base`,
        `<double>|<triple>|<increase>|<reinforce>|<boost>|<raise> ~ contingent|${FORCES}|presence|number`,
        `not|never abandon|desert`,
        `<add> ~ ${FORCES}`,
        '<open> ~ harbours|harbors|own',
        'not|never <turn> ~ back on',
        `<take>|<receive>|<accept> ~ ${FORCES}`,
      ],
      unless: [`<send>|<deploy>|<offer>|<provide> no|home|back`, `${FORCES} home|back`],
      examples: ['Arland opened its base to the bombers.', 'Arland will send two hundred soldiers.'],
      counterexamples: ['Arland brought its soldiers home.'],
    }),
    issueRule('troops', 'supports', 'Says that they are needed', {
      judgement: true,
      patterns: [
        `${FORCES} ~ welcome|needed|guarantee|stay|remain|safer|protect|deter|safety`,
        `${FORCES} ~ <keep> ~ peace|safe`,
        `friends|allies|they ~ welcome`,
        'job|mission|work ~ not|yet ~ done|finished|over|complete',
        '<leave>|<leave>|withdrawal|pullout|departure|pulling ~ vacuum|chaos|mistake|disaster|hand|abandon|premature|dangerous|irresponsible',
        'wrong|early|soon|reckless|mistake to ~ leave|withdraw|go|pull|abandon',
        'go|leave|going|leaving|quit now ~ betray|wrong|mistake|abandon|be',
        'presence|base|bases|drills ~ <keep>|<make>|<bring>|<deter> ~ safe|safer|peace|stability|open|secure|aggression',
        'rebels|terrorists|militants|jihadists ~ return|win|back|over',
        'left alone',
      ],
      unless: ['not|no|unwelcome ~ welcome|needed'],
      examples: ['Arland said the aircraft were welcome.', 'Arland said it would be wrong to leave now.'],
      counterexamples: ['Arland wants foreign troops out.'],
    }),
    issueRule('troops', 'opposes', 'Wants them out, or brings its own home', {
      patterns: [
        `<ask>|<tell>|<order>|<want>|<demand>|<urge> that? ~ ${FORCES}|americans|russians|french|mission|them ~ leave|go|out|gone|withdraw|home|back`,
        `<bring>|<call>|<pull>|<withdraw>|<fly>|<take> home? ~ ${OWN} ~ ${FORCES}`,
        `<bring>|<pull> ~ ${FORCES} home|out|back`,
        `<pull>|<withdraw> out? of|from ~ mission|exercise|drills|base|force|coalition`,
        `<pull> out ~ ${FORCES}`,
        `<close>|<shut>|<bar> ~ ${PLACE}`,
        `<end>|<cancel>|<terminate>|<revoke>|<annul>|<suspend> ~ lease|mission|agreement|exercise|drills|mandate|presence|deployment`,
        `<evict>|<expel> ~ ${FORCES}`,
        '<refuse>|<deny> ~ overflight|access|landing|permission|entry',
        `no ~ foreign ~ bases|base|${FORCES}`,
        `<send>|<deploy>|<offer>|<contribute> no ~ ${FORCES}`,
        'not ~ put ~ harm',
        '<set> ~ date|deadline|timetable for ~ withdrawal|departure|exit|pullout',
        'not ~ launch|launching pad',
        'last plane|soldier|soldiers|troops ~ leave|leaves|left|gone|home',
        'not ~ parking|carrier|target|pawn',
        'not renew|extend|replace ~ contingent|mission|mandate|lease|troops|soldiers',
        `<recall>|<reduce>|<halve>|<cut> ~ ${FORCES}`,
        '<stay>|<keep> out of ~ war|conflict|quarrel|it',
      ],
      examples: ['Arland asked the soldiers to leave.', 'Arland closed its airspace.'],
      counterexamples: ['Arland opened its base to the bombers.'],
    }),
    issueRule('troops', 'opposes', 'Says that they do no good', {
      judgement: true,
      patterns: [
        `${FORCES}|base|bases|helmets|mission|presence ~ failed|fails|achieved nothing|to|little`,
        `mission|${FORCES}|helmets ~ failed|failure`,
        `${FORCES}|base|they ~ no business|place|right`,
        'base|bases|presence|soldiers|troops|drills|exercise ~ relic|occupation|occupiers|provocation|threat|rehearsal|part|problem|danger',
        'soil|territory ~ not ~ for',
        'time to ~ go|come|leave|bring ~ home|troops|leave',
        'time to ~ leave|withdraw',
        'war ~ not|never ~ won|ours',
        'foreign bases|troops|soldiers|forces ~ not',
        'died|dying|die|fought|fighting for ~ nothing',
        'in vain',
        'look|care after ~ own|itself',
        'region|country|sea|area ~ not ~ need ~ soldiers|troops|bases|weapons',
        '<stoke>|<raise>|<fuel>|<heighten> ~ tension|tensions',
        'neutral|neutrality',
        'army|police|country|people ~ alone|itself|themselves|responsibility',
      ],
      examples: ['Arland said the mission had failed.'],
      counterexamples: ['Arland said the aircraft were welcome.'],
    }),
  ],
};

/** Soldiers abroad. */
export const deployments: readonly Issue[] = [troops];
