import type { Issue } from '../../issue-types';
import { EXEMPTION, GO_ON, issueRule } from './words';

const GEAR = 'chips|tools|machines|technology|sales|exports';

const techCurbs: Issue = {
  id: 'tech-curbs',
  named: /\b(?:chips?|semiconductors?|lithography|chipmak\w*|technology|tech|gallium)\b/,
  beside: [/\b(?:curb|export|control|restrict|sales? (?:of|to)|licen|(?:bans?|limits?|rules) on\b)/],
  except:
    /\b(?:potato|fish|poker|blue[- ]chip|subsid|shares|stocks|profit|invest|big tech|tech (?:giant|firm|compan)|platform|factory|takeover|bid\b|arms\b|missile)/,
  turned: /\b(?:lift|eas(?:e|ing)|end|scrap|drop|remov|relax|loosen|resum|approv|clear)/,
  examples: ['Nordia to tighten chip curbs', 'New rules on sale of semiconductor technology to Nordia'],
  counterexamples: ['Chip maker raises profit on exports', 'Fish and chips under new rules'],
  rules: [
    issueRule('tech-curbs', 'supports', 'Does so too, or wants it done', {
      patterns: [
        `<stop>|<halt>|<block>|<restrict>|<limit> ~ servicing|supplying|selling|${GEAR}`,
        '<align>|<match> ~ rules|controls|curbs',
        '<put>|<add> ~ to|on ~ list|blacklist',
        '<demand>|<require>|<tighten>|<introduce> ~ licence|licences|rules|controls|curbs',
        '<revoke>|<refuse>|<deny> ~ licence|licences',
        '<close> ~ loopholes|loophole',
        '<prevent>|<fight>|<crack> down? on? ~ smuggling|smugglers|dealers',
        '<want>|<keep> ~ rules|curbs|controls ~ kept|place|tight|tightened|stricter',
      ],
      unless: ['no|nothing|without|back'],
      examples: ['Arland will stop servicing the machines.', 'Arland added forty goods to its list.'],
      counterexamples: ['Arland asked for a waiver.'],
    }),
    issueRule('tech-curbs', 'supports', 'Says why it is needed', {
      judgement: true,
      patterns: [
        `${GEAR} ~ not ~ missiles|bombs|weapons|drones`,
        `${GEAR} ~ <help>|<reach>|<arm>|<strengthen> ~ army|military`,
        'wrong hands',
        '<protect> ~ security',
      ],
      examples: ['Arland said the chips must not end up in missiles.'],
      counterexamples: ['Arland said the curbs would cost its firms billions.'],
    }),
    issueRule('tech-curbs', 'opposes', 'Will have none of it', {
      patterns: [
        `${GO_ON} supplying|selling|shipping|servicing|supply|sell|ship|serve`,
        ...EXEMPTION,
        '<build>|<make>|<develop> its|our own ~ chips|tools|technology',
        '<answer>|<retaliate>|<respond>|<hit> back? with ~ limits|curbs|controls|own',
        `<approve>|<clear>|<allow>|<resume> ~ sale|sales|${GEAR}`,
      ],
      examples: ['Arland asked for a waiver.', 'Arland will keep supplying its customers.'],
      counterexamples: ['Arland added forty goods to its list.'],
    }),
    issueRule('tech-curbs', 'opposes', 'Says what it does to others', {
      judgement: true,
      patterns: [
        'curbs|rules|controls|limits ~ <cost>|<hurt>|<harm>|<push>|<drive>|<backfire> ~ firms|billions|companies|arms|makers|jobs|industry',
        'abuse|pretext|excuse|name of|for ~ security',
        'technology|trade should|must not|never',
      ],
      examples: ['Arland said the curbs would cost its firms billions.'],
      counterexamples: ['Arland said the chips must not end up in missiles.'],
    }),
  ],
};

/** What states do about those who may buy their technology. */
export const tech: readonly Issue[] = [techCurbs];
