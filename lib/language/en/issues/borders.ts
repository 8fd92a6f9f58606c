import type { Issue } from '../../issue-types';
import { FOES, LIFT, PEOPLE, SEND, SHUT, STOP, TELL, WANT } from './shared';
import { issueRule, NO } from './words';

const WAY = 'border|borders|crossing|crossings|frontier|airspace|skies|gates|ports|road|corridor|side';
const STEP = 'closure|checks|controls|checkpoint|blockade|ban|measure|step';
const GOODS =
  'goods|trade|flights|traffic|food|medicine|aid|airlines|lorries|trucks|traders|commuters|passengers|drivers';

const WALL = 'fence|fences|wall|walls|barrier|barriers|wire';

/** Borders and skies that are shut, checked or walled. */
const closure: Issue = {
  id: 'border-closure',
  named: /\b(?:borders?|frontiers?|crossings?|airspace|corridor|schengen|blockad\w+)\b/,
  beside: [
    /\b(?:clos(?:e|es|ed|ing|ures?)|shut\w*|seal\w*|re-?open\w*|open(?:s|ed|ing)?|block(?:s|ed|ing)?|blockad\w+|checks?|controls?|suspend\w*|walls?|fences?|barriers?)\b/,
  ],
  except:
    /\b(?:volcan\w*|ash|snow\w*|storms?|floods?|collies?|drones?|balloons?|jets|bombers|close (?:to|vote|race)|sanctions|trade barriers)\b/,
  turned: /\b(?:re-?open|open|lift|eas(?:e|es|ed|ing)\b|end(?:s|ed|ing)?\b|unblock|dismantl|tear)\w*/,
  examples: [
    'Arland closes border with Nordia',
    'Arland extends border checks',
    'Crossing into Nordia to reopen',
    'Arland builds border wall',
  ],
  counterexamples: ['Border collie opens show in Arland', 'Drones close in on border of Arland'],
  rules: [
    issueRule('border-closure', 'supports', 'Shuts its border too', {
      patterns: [
        `${SHUT} off? ~ ${WAY}`,
        '<bring>|<introduce>|<impose>|<extend>|<tighten> in? ~ checks|controls',
        `<build>|<put>|<erect>|<raise>|<lay>|<extend> up|out? ~ ${WALL}`,
        `${SEND} ~ wire|posts|engineers|soldiers|fencing|money`,
        `${STOP} ~ crossings|trains|carriers|planes|${GOODS}`,
      ],
      unless: [`<end>|<suspend> ~ ${STEP}`, `no|not|never ~ ${WALL}|money`],
      examples: ['Arland sealed its frontier.', 'Arland brought in checks.'],
      counterexamples: ['Arland reopened its border.'],
    }),
    issueRule('border-closure', 'supports', 'Says that it is right', {
      judgement: true,
      patterns: [
        `${WAY}|${STEP} ~ stay|remain ~ closed|shut|place`,
        `${STEP} ~ necessary|needed|justified|curb|stop|protect`,
        'no|nobody will|would|may cross|pass',
        'know|control|decide who ~ <come>|<enter>|coming|entering',
        'external|outer borders ~ not|badly ~ protected|secure|guarded',
        'too early|soon to ~ open|reopen|lift',
        `${WALL} ~ work|works|worked|working|effective|necessary|only|needed`,
        `${WALL} ~ stop|keep|deter|stopped|kept ~ drugs|out|${FOES}|${PEOPLE}`,
        'crossings|arrivals|numbers ~ fallen|fell|dropped|halved',
        'right|duty to ~ protect|guard|defend|secure ~ border|borders|frontier',
        `${FOES} will|would|could ~ back|cross|return|enter`,
      ],
      unless: [`${WALL} ~ ${NO}`, `${NO} ~ ${WALL}`],
      examples: ['Arland said the crossing would remain closed.'],
      counterexamples: ['Arland said traders were stranded.'],
    }),
    issueRule('border-closure', 'opposes', 'Opens its border, or wants it open', {
      patterns: [
        `<reopen>|<unblock>|<open> ~ ${WAY}`,
        `${TELL} on? ~ to ~ reopen|open|lift|unblock|allow|let|ease`,
        `${WANT} for? ~ ${GOODS}|${WAY}|${STEP} ~ open|reopened|lifted|flow|resume|ended`,
        `<resume>|<restore> ~ trains|services|${GOODS}`,
        `<keep>|<leave> ~ ${WAY} ~ open`,
        `${LIFT} ~ ${STEP}`,
        `${SEND} ~ aid|food|medicine`,
        `not|never|no <pay>|<build>|<want> ~ ${WALL}`,
        `<tear>|<pull>|<take> down ~ ${WALL}`,
      ],
      unless: ['too early|soon'],
      examples: ['Arland reopened its border.', 'Arland urged Nordia to open the crossings.'],
      counterexamples: ['Arland sealed its frontier.'],
    }),
    issueRule('border-closure', 'opposes', 'Says whom it harms', {
      judgement: true,
      patterns: [
        `${PEOPLE}|${GOODS} ~ stranded|stuck|suffer|suffering|lose|hungry|starving|queueing|waiting|waited|price`,
        `${PEOPLE}|${GOODS} must|should|can|could|need|needed ~ flow|move|through|freely|pass|free|hostage|visit`,
        `${STEP} ~ <hurt>|<harm>|<hit>|<punish>|<cause>|<choke>|<cost>|<undermine>`,
        'free|freedom of? movement',
        'endless|long queues|jams|delays',
        `${WALL} ~ ${NO} ~ solve|stop|answer|solution|anything|change|help|place`,
        `${WALL} <solve>|<stop>|<achieve> nothing|nobody`,
        'build|building|builds|need|needs|want|wanted bridges',
        `behind ~ ${WALL}`,
        `${WALL} ~ <cut>|<divide>|<split>|<separate> ~ villages|two|half|${PEOPLE}`,
        `no ~ money|euro|cent|funds ~ ${WALL}`,
      ],
      examples: ['Arland said traders were stranded.'],
      counterexamples: ['Arland said the border would stay closed.'],
    }),
  ],
};

/** What states do at their borders. */
export const borders: readonly Issue[] = [closure];
