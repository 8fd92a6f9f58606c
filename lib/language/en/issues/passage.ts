import type { Issue } from '../../issue-types';
import { EXEMPTION, GO_ON, issueRule } from './words';
import { PROTEST } from './works';

const PLANES = 'planes|jets|flights|airline|airlines|carrier|carriers';
const SKIES = 'airspace|skies|airports';

/** What is shut to those who shut theirs. */
const RETURNED = `${SKIES} ~ in return|retaliation|response`;

const overflight: Issue = {
  id: 'overflight',
  named:
    /\b(?:airspace|overflights?|overfly\w*|flight bans?|skies|(?:ban|bar|ground|halt|suspend|stop|resum|avoid|block)\w* (?:\S+ ){0,3}(?:flights?|planes|airlines?|carriers|airliners|jets))\b/,
  beside: [
    /\b(?:clos|shut|bans?\b|bann|bars?\b|barr|block|avoid|reopen|halt|suspend|resum|den(?:y|ie)|rights|lift|restor|stop)/,
  ],
  except:
    /\b(?:violat|incursion|enters|intru|breach|intercept|fog\b|storm|snow|ash\b|volcan|strike|drone|balloon|no-?fly|fighter|warplane|deport|migrant|crash|outage)/,
  turned: /\b(?:reopen|resum|restor|lift|end(?:s|ing)?\b|eas(?:e|ing)|open)/,
  examples: ['Union to ban flights from Nordia', 'Arland closes airspace to Nordian jets'],
  counterexamples: ['Fog closes airport in Arland', 'Nordian jets violate airspace of Arland'],
  rules: [
    issueRule('overflight', 'supports', 'Does so too, or wants it done', {
      patterns: [
        `<close>|<bar>|<ban>|<deny> ~ ${SKIES}`,
        `<ground>|<suspend>|<halt>|<cancel>|<stop>|<bar> ~ ${PLANES}`,
        `<tell>|<order>|<advise> ~ ${PLANES}|pilots to ~ avoid|fly|stay|stop`,
        '<revoke>|<withdraw>|<cancel>|<suspend>|<refuse> ~ licence|rights|permission|agreement',
        '<follow> with|suit',
        `<keep> ~ ${PLANES}|${SKIES} ~ out|grounded|closed`,
        '<extend>|<renew> ~ ban|closure',
      ],
      unless: [RETURNED],
      examples: ['Arland closed its airspace to the planes.', 'Arland told its pilots to avoid Nordia.'],
      counterexamples: ['Arland kept its airspace open.'],
    }),
    issueRule('overflight', 'supports', 'Says why it is needed', {
      judgement: true,
      patterns: [`${SKIES} ~ not|no|never longer? safe`, 'unsafe|dangerous'],
      examples: ['Arland said the skies over Nordia were not safe.'],
      counterexamples: ['Arland said the skies should stay open.'],
    }),
    issueRule('overflight', 'opposes', 'Will have none of it', {
      patterns: [
        `<keep>|<leave> ~ ${SKIES} ~ open`,
        `${GO_ON} flying|landing|fly`,
        `<let>|<allow> ~ ${PLANES}|them ~ land|fly|pass|back|use|cross|into`,
        `<open>|<offer>|<reopen> ~ ${SKIES}`,
        `<resume>|<restore>|<add> ~ ${PLANES}|rights`,
        RETURNED,
        ...EXEMPTION,
        `<want>|<call>|<ask> for? ~ ${SKIES}|ban ~ reopened|lifted|open`,
      ],
      examples: ['Arland kept its airspace open.', 'Arland asked for an exemption.'],
      counterexamples: ['Arland closed its airspace to the planes.'],
    }),
    issueRule('overflight', 'opposes', 'Says what it does to others', {
      judgement: true,
      patterns: [
        `${SKIES} must|should|to|had ~ open|free`,
        'passengers|travellers|tourists ~ punished|pay|suffer|stranded',
        'too early|soon',
      ],
      examples: ['Arland said the skies should stay open.', 'Arland said passengers should not be punished.'],
      counterexamples: ['Arland said the skies over Nordia were not safe.'],
    }),
  ],
};

const FEE = 'toll|tolls|fee|fees|charges|dues';

const tolls: Issue = {
  id: 'tolls',
  named:
    /\b(?:(?:canal|road|bridge|transit|passage|motorway|highway|port|lorry|truck|overflight) (?:tolls?|fees?|charges?|dues)|tolls?|charge (?:\S+ ){0,3}for (?:passage|transit))\b/,
  beside: [/\b(?:rais|hik|doubl|new\b|introduc|plan|charg|lift|cut|increas|higher|scrap|over\b|impos|propos|row\b)/],
  except: /\b(?:death|dead|casualt|kill|heavy|quake|flood|war\b|tak(?:es?|ing)\b|victim)/,
  turned: /\b(?:scrap|cut|lower|abolish|waiv|drop|halv|end|refund)/,
  examples: ['Nordia to raise canal tolls', 'Transit fee doubled'],
  counterexamples: ['Death toll of storm rises', 'War over islands takes its toll'],
  rules: [
    issueRule('tolls', 'supports', 'Does so too, or wants it done', {
      patterns: [
        `<pay>|<accept> the ~ ${FEE}`,
        `<introduce>|<raise>|<double>|<charge> ~ own ~ ${FEE}`,
        '<want> fewer|less ~ lorries|trucks|traffic',
      ],
      examples: ['Arland will pay the higher toll.'],
      counterexamples: ['Arland will pay no toll.'],
    }),
    issueRule('tolls', 'supports', 'Says why it is needed', {
      judgement: true,
      patterns: [
        `${FEE} is|was|were|are ~ fair|reasonable|modest|justified`,
        'those|drivers|lorries|ships|users|foreigners ~ should|must ~ pay',
      ],
      unless: ['not|never|hardly fair|reasonable|justified'],
      examples: ['Arland said the fees were fair.'],
      counterexamples: ['Arland said the fees broke the treaty.'],
    }),
    issueRule('tolls', 'opposes', 'Will have none of it', {
      patterns: [
        `<pay> no ~ ${FEE}`,
        '<send>|<reroute>|<divert> ~ round|around|another',
        '<ask>|<want>|<seek> for? ~ rebate|discount|refund|lower',
        '<look> for|at ~ route|way',
        ...EXEMPTION,
        ...PROTEST,
      ],
      examples: ['Arland will pay no toll.', 'Arland asked for a rebate.'],
      counterexamples: ['Arland will pay the higher toll.'],
    }),
    issueRule('tolls', 'opposes', 'Says what it does to others', {
      judgement: true,
      patterns: [
        '<make> ~ dearer|costlier',
        'passage|transit must|should|had ~ free',
        'robbery|extortion|blackmail|blackmailed|milking|ransom',
        '<punish>|<hurt>|<hit>|<ruin>|<harm> ~ commuters|drivers|hauliers|trade|exporters|consumers',
        'hauliers|drivers|shippers|exporters|traders ~ ruined|struggling|suffer',
        'too high|expensive',
      ],
      examples: ['Arland called the toll robbery.'],
      counterexamples: ['Arland said the fees were fair.'],
    }),
  ],
};

/** What states do about planes, ships and lorries that pass through. */
export const passage: readonly Issue[] = [overflight, tolls];
