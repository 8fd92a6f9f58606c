import type { Issue } from '../../issue-types';
import { FOES, LIFT, PEOPLE, STOP, TELL, WANT } from './shared';
import { issueRule, NO } from './words';

const VISITORS = `visitors|travellers|${PEOPLE}`;
const BACK = 'response|return|retaliation|reply|kind';

/** Travel without a visa; a ban on entry is its end. */
const travel: Issue = {
  id: 'visas',
  named:
    /\b(?:visas?|(?:travel|entry) (?:bans?|curbs|restrictions)|(?:bars?|bans?) (?:\S+ ){0,3}(?:citizens|nationals|tourists|visitors))\b/,
  except: /\b(?:glitch\w*|stranded|mastercard|cards?|payments?|profit|shares)\b/,
  turned:
    /\b(?:end|suspend|scrap|halt|stop)\w* visa[- ](?:free|waiver)|^(?!.*\b(?:lift|eas|scrap|end|drop|abolish)(?:s|ed|ing|e)?\b)(?=.*\b(?:ban|curb|bar|block|suspen|tighten|halt|stop|restrict|impos|refus|revok)\w*)/,
  examples: ['Nordia seeks visa-free travel', 'Arland bars citizens of six states', 'Arland curbs visas'],
  counterexamples: ['Visa reports a higher profit'],
  rules: [
    issueRule('visas', 'supports', 'Lets travellers in', {
      patterns: [
        '<let>|<allow> ~ without ~ visa|visas',
        '<issue>|<grant>|<offer> ~ visas',
        `${LIFT} ~ visa|visas|requirement|ban|restrictions`,
        '<want>|<let>|<allow> ~ travel|come|enter freely|free',
        `${WANT} ~ off|from ~ list`,
        `${STOP} issuing? ~ in|as ${BACK}`,
        `${STOP} issuing ~ visas ~ in|as ${BACK}`,
      ],
      unless: [`${STOP} issuing|visas`, 'no|too'],
      examples: ['Arland will scrap the visa requirement.', 'Arland asked to be taken off the list.'],
      counterexamples: ['Arland will keep the visas.'],
    }),
    issueRule('visas', 'supports', 'Says that they should travel freely', {
      judgement: true,
      patterns: [
        '<meet>|<fulfil>|<fulfill> ~ conditions|criteria|requirements',
        `country|${VISITORS} ~ waited ~ long|enough|years`,
        'people|travel|contacts ~ together|closer|kept|freely',
        `ordinary|${VISITORS} ~ not|being ~ punished|judged|blamed|suffer`,
        'discriminatory|discriminates|discrimination|racist',
      ],
      unless: ['not ~ <meet>|<fulfil>'],
      examples: ['Arland said its citizens were being punished for nothing.'],
      counterexamples: ['Arland said the scheme would be abused.'],
    }),
    issueRule('visas', 'opposes', 'Keeps travellers out', {
      patterns: [
        '<keep>|<introduce>|<impose>|<require> ~ visa|visas|requirement',
        `${STOP} issuing? ~ visas|visa|entry|${VISITORS}`,
        '<restrict>|<revoke>|<refuse>|<tighten> ~ visas|visa|entry',
        `<turn> back|away ~ ${VISITORS}`,
        '<fear>|<warn> of? ~ wave|influx|flood|surge|abuse',
      ],
      unless: [`visas|visa|entry|citizens ~ in|as ${BACK}`],
      examples: ['Arland stopped issuing visas.', 'Arland will keep the visas.'],
      counterexamples: ['Arland will scrap the visas.'],
    }),
    issueRule('visas', 'opposes', 'Says that entry must be checked', {
      judgement: true,
      patterns: [
        'right to ~ decide|choose|determine|control ~ who|enter',
        'abused|exploited',
        'too early|soon to|for',
        'corruption|crime|passports|reforms ~ first',
        'privilege ~ not ~ right',
        `keep|keeps|kept out ~ spies|${FOES}`,
      ],
      examples: ['Arland said the scheme would be abused.'],
      counterexamples: ['Arland said its citizens were being punished.'],
    }),
  ],
};

/** Refugees and migrants who are to go back, and camps that are to close. */
const returns: Issue = {
  id: 'returns',
  named:
    /\bdeport\w*|\b(?:expel|repatriat|return|send)\w* (?:\S+ ){0,4}(?:refugees|migrants|asylum[- ]seekers)\b|\b(?:refugees|migrants) (?:\S+ ){0,2}(?:to (?:return|go|leave)|home|back)\b|\b(?:clos|shut|dismantl)\w* (?:\S+ ){0,4}(?:refugee|migrant) camps?\b/,
  except: /\b(?:third[- ]countr\w+|hubs?|deportees|deportation (?:deal|flight|pact)s?|rwanda|diplomats?)\b/,
  turned: /\b(?:halt|stop|suspen|paus|block|ban|end)\w* (?:\S+ ){0,3}(?:deport|return|repatriat)/,
  examples: ['Arland deports rejected Nordians', 'Arland to close refugee camp', 'Nordia wants refugees to return'],
  counterexamples: ['Fire in refugee camp kills two'],
  rules: [
    issueRule('returns', 'supports', 'Sends them home, or takes its own back', {
      patterns: [
        '<deport>|<repatriate>|<readmit>',
        '<send>|<fly>|<order> home|back',
        `<send>|<fly>|<return> ~ ${PEOPLE} ~ home|back`,
        `<take>|<accept> back ~ ${PEOPLE}`,
        '<charter>|<prepare>|<plan>|<organise>|<organize>|<resume> ~ flight|flights|buses|returns|deportations',
        '<revoke>|<strip>|<withdraw>|<cancel> ~ permit|permits|status|protection',
        `<give>|${WANT} ~ ${PEOPLE} ~ leave|go|return|out|home|months|days|weeks`,
        '<close>|<shut> ~ camp|camps',
        `${WANT} for ~ return|returns|deportation|deportations`,
      ],
      unless: ['halt|stop|end|moratorium|pause', 'from|for return', 'home ~ people'],
      examples: ['Arland sent home twelve men.', 'Arland took back its citizens.'],
      counterexamples: ['Arland let them stay.'],
    }),
    issueRule('returns', 'supports', 'Says that they can go home', {
      judgement: true,
      patterns: [
        'parts|regions|areas|country|capital was|were|is|are ~ safe|calm|stable',
        'war|fighting|conflict is|was|had ~ over|ended',
        'time for|to ~ go|return|leave',
        'without|no ~ right to ~ stay|remain',
        `those|camp|${FOES}|${PEOPLE} must|should|had|has|have to? ~ leave|go|return|deported|close|closed`,
        `${NO} ~ carry|bear ~ burden`,
        'camp|camps ~ nursery|breeding|haven|hotbed',
        `${FOES} ~ no place|room`,
      ],
      unless: ['not|never|nobody|nowhere|too|stay'],
      examples: ['Arland said it was time for them to go home.'],
      counterexamples: ['Arland said the country was not safe.'],
    }),
    issueRule('returns', 'opposes', 'Lets them stay', {
      patterns: [
        `${STOP} ~ deportations|deportation|returns`,
        `<let>|<allow> ${PEOPLE} ~ stay|remain`,
        '<extend>|<renew>|<grant>|<give> ~ permits|permit|protection|status|asylum',
        `${WANT} for? ~ halt|stop|end|moratorium`,
        `${TELL} on? ~ to ~ stop|halt|refrain|respect|protect|reconsider`,
      ],
      unless: ['no'],
      examples: ['Arland let them stay.', 'Arland halted all deportations.'],
      counterexamples: ['Arland sent home twelve men.'],
    }),
    issueRule('returns', 'opposes', 'Says that they cannot go home', {
      judgement: true,
      patterns: [
        `none|${NO} ~ sent|forced|returned|deported ~ back|home|danger|to|go`,
        `far|${NO} ~ safe`,
        'voluntary|dignified|voluntarily',
        `returnees|${PEOPLE} ~ <face>|<risk>|<fear> ~ torture|death|persecution|prison|arrest`,
        'conditions ~ not ~ right|safe|ripe|there|met',
        'nowhere ~ to go',
        'too early|soon to|for ~ back|return|go|returns',
        `${PEOPLE} must|should ~ protected|stay`,
        `lives|${PEOPLE} ~ at risk`,
      ],
      examples: ['Arland said the country was not safe.'],
      counterexamples: ['Arland said it was time for them to go home.'],
    }),
  ],
};

/** Who may travel, and who must go home. */
export const visas: readonly Issue[] = [travel, returns];
