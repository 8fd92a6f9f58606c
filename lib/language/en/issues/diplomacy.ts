import type { Issue } from '../../issue-types';
import { issueRule } from './words';

/** Who sits in a council for good. */
const seat: Issue = {
  id: 'council-seat',
  named:
    /\b(?:(?:permanent|council) (?:\S+ )?(?:seats?|members?)|seats? (?:on|in) (?:the )?(?:\S+ ){0,2}council|(?:council|un|imf|voting) reform|reform of (?:the )?(?:\S+ ){0,2}(?:council|united nations|imf)|enlarg\w* (?:\S+ ){0,3}council)\b/,
  beside: [/\b(?:security council|un|united nations|imf|permanent)\b/],
  examples: ['Nordia seeks permanent seat on Security Council', 'Reform of the Security Council debated'],
  counterexamples: ['Party wins council seats in Port Vale'],
  rules: [
    issueRule('council-seat', 'supports', 'Wants others to sit there too', {
      patterns: [
        '<want>|<call>|<see>|<push> for? ~ council ~ enlarged|enlargement|expanded|expansion|bigger|reformed',
        '<call>|<push>|<press>|<ask> for ~ more|new|additional permanent? seats|members',
        '<give>|<promise>|<pledge>|<have> ~ vote|votes|backing',
        '<want>|<demand>|<seek> ~ seat|seats|say|voice',
      ],
      unless: ['no|elected|only'],
      examples: ['Arland called for more permanent members.'],
      counterexamples: ['Arland wants elected seats only.'],
    }),
    issueRule('council-seat', 'supports', 'Says that the council is of the past', {
      judgement: true,
      patterns: [
        '<reflect>|<mirror> ~ world|realities|reality|today|century',
        'stuck|frozen|relic in|of ~ past|war|century',
        'historic|historical|grave|old injustice|wrong',
        'without|deserves|deserve|needs|have|given a? ~ voice|say|seat',
        '<belong> at|on|in ~ table|council',
        'council|it ~ lost|loses|losing|lacks ~ legitimacy|credibility|authority|relevance',
        'world ~ changed',
        'outdated|anachronistic|obsolete|unrepresentative',
      ],
      unless: ['not ~ overdue|needed|belong'],
      examples: ['Arland said the council was stuck in the past.'],
      counterexamples: ['Arland said the council would be unworkable.'],
    }),
    issueRule('council-seat', 'opposes', 'Wants no more who sit there for good', {
      patterns: [
        '<want>|<need>|<see>|<accept> no|fewer|elected ~ vetoes|veto|seats|members|privileges',
        'not|never <need>|<want>|<accept> ~ new|more|another ~ permanent|vetoes|veto|privileges|members|seats',
        '<insist> on|that ~ consensus',
      ],
      examples: ['Arland wants elected seats only.'],
      counterexamples: ['Arland called for more permanent members.'],
    }),
    issueRule('council-seat', 'opposes', 'Says what it would do to the council', {
      judgement: true,
      patterns: [
        'council|members|it ~ unworkable|slower|paralysed|unwieldy|weaker|ineffective',
        '<upset>|<disturb>|<change> ~ balance',
        'time|moment ~ not ~ right|come|ripe',
      ],
      examples: ['Arland said the council would be unworkable.'],
      counterexamples: ['Arland said the council was stuck in the past.'],
    }),
  ],
};

const FUTILE =
  'throwing|shutting|pushing|excluding|expelling|isolating|isolation|exclusion|suspension|expulsion ~ nothing|not|never|no|nobody|wrong|mistake|only';

/** Who is shut out of a body, and who is let back in. */
const suspension: Issue = {
  id: 'suspension',
  named:
    /\b(?:suspen|expel|expulsion|exclu|readmi|reinstat|kick\w* out|throw\w* out|voting rights|shut out|(?:let|allow|bring|welcom|tak)\w* (?:\S+ ){1,3}back|(?:athletes?|teams?|states?|members?|syria|russia) (?:\S+ ){0,3}return)/,
  beside: [
    /\b(?:council of europe|(?:african|european) union|union|league|bloc|interpol|swift|g8|g7|g20|commonwealth|mercosur|rights council|games|olympics?|world cup|fifa|uefa|eurovision)\b/,
  ],
  except:
    /\b(?:suspend|expel)\w* (?:\S+ ){1,8}(?:over|after|as|following)\b|\b(?:diplomats?|ambassadors?|envoys?|mps?|player|coach|workers|striker|strikes?|aid|fund\w*|talks|flights|doping|imports?|exports?|sanctions|treaty|pact|deal|captain|star|leaders?|boss|chief|win)\b/,
  turned: /\b(?:readmi|reinstat|back|return|lift|end)/,
  examples: ['Council of Europe votes on suspension of Nordia', 'Arab League weighs readmission of Nordia'],
  counterexamples: ['Striker suspended from World Cup squad', 'Bloc suspends talks', 'Bloc suspends Nordia after coup'],
  rules: [
    issueRule('suspension', 'supports', 'Wants it shut out', {
      patterns: [
        '<throw>|<kick>|<shut>|<keep>|<vote> ~ out',
        '<call>|<press>|<push>|<vote>|<ask> for ~ expulsion|exclusion|suspension',
        '<want>|<see> ~ shut|kept|thrown|expelled|excluded|suspended|gone|banned ~',
        '<threaten> to ~ stay|leave|boycott|walk',
      ],
      unless: ['not|never|no|nobody|against ~ <throw>|<kick>|<shut>|<keep>', FUTILE],
      examples: ['Arland voted to throw it out.', 'Arland called for its expulsion.'],
      counterexamples: ['Arland said the door should be kept open.'],
    }),
    issueRule('suspension', 'supports', 'Says that it has no place there', {
      judgement: true,
      patterns: [
        'no|lost|forfeited|not ~ place|seat|belong ~ in|at|among|here',
        'those|who|whoever ~ breaks|break|violates|violate|flout|invades ~ not|cannot|out|no|go',
        'membership ~ duties|obligations|price|privilege',
        'council|organisation|union|league|bloc|club|we|members ~ not|cannot ~ idle|ignore|watch|silent|look',
        'must|should|has|have|had to? be? suspended|expelled|excluded|out|leave|kept|price|consequences out?',
        'suspension|exclusion|ban ~ must|should ~ remain|stay|place|kept',
        'nothing|little ~ changed|improved|deserve',
        'too|far early|soon',
      ],
      unless: ['not|door|doors'],
      examples: ['Arland said it no longer had a place in the bloc.'],
      counterexamples: ['Arland said the door should be kept open.'],
    }),
    issueRule('suspension', 'opposes', 'Wants to keep it in', {
      patterns: [
        '<let>|<bring>|<take>|<have>|<welcome>|<want> ~ back',
        '<vote>|<call>|<push>|<press> for ~ return|readmission',
        'not|never <leave>|<push>|<throw>|<shut>|<kick>|<exclude> ~ out|cold|away|anyone|anybody',
        '<block>|<veto> ~ suspension|expulsion|step|exclusion|move|procedure',
      ],
      examples: ['Arland would vote for their return.', 'Arland will veto the step.'],
      counterexamples: ['Arland called for its expulsion.'],
    }),
    issueRule('suspension', 'opposes', 'Says that shutting it out is wrong', {
      judgement: true,
      patterns: [
        'door|doors ~ open|opened',
        FUTILE,
        'better|wiser ~ talk|inside|in|table|together',
        'dialogue|engagement|talks|talking ~ more|better|worth|needed|only|way|must|should',
        'nobody|no|none should|must|may ~ pushed|excluded|expelled|out|alone|behind',
        'no right|mandate to ~ judge|suspend|expel|exclude|punish',
        'time|ready ~ to|for ~ back|return',
        'place|seat|home is|was|lies ~ in|at|with|among|here',
      ],
      unless: ['no|lost|longer ~ place|seat', 'not ~ time'],
      examples: ['Arland said the door should be kept open.'],
      counterexamples: ['Arland said it no longer had a place in the bloc.'],
    }),
  ],
};

/** Offers to mediate, and talks to which states are asked. */
const talks: Issue = {
  id: 'talks',
  named:
    /\bmediat|\bgood offices\b|\bpeace (?:talks|summit|conference)\b|\b(?:calls? for|offer\w*|invit\w*|propos\w*|plan\w*|host\w*|snub\w*|join\w*|attend\w*|agree\w* to|ready for|open to|urg\w*) (?:\S+ ){0,4}(?:talks|summit|negotiations|dialogue|conference)\b|\b(?:talks|summit|conference) (?:on (?:\S+ ){1,4})?(?:planned|proposed|offer\w*|invit\w*)/,
  except:
    /\b(?:trade|climate|budget|wages?|pay|coalition|strikes?|unions?|merger|takeover|contract|transfer|debt|tariffs?|g20|g7|cop|games|accession|membership|press|news|boycott|divorce)\b/,
  turned: /\b(?:call\w* off|cancel|suspend|postpon|break\w* off)/,
  examples: ['Nordia offers to mediate between Arland and Sylvania', 'Nordia invites rivals to summit'],
  counterexamples: ['Union calls for talks on pay', 'Trade talks stall'],
  rules: [
    issueRule('talks', 'supports', 'Comes to the table', {
      patterns: [
        '<attend>|<come>|<participate>',
        '<be> there',
        '<send> ~ minister|envoy|delegation|team|president|negotiators',
        '<offer>|<agree> to ~ <host>|<mediate>|<facilitate>',
        '<offer>|<propose>|<suggest>|<put> forward? ~ venue|capital|city|services|place',
        '<accept>|<take> up? ~ invitation|offer|mediation',
        '<return>|<come>|<go> back? to ~ talks|table|negotiations',
        '<urge>|<call>|<ask>|<press> on? ~ to ~ attend|talk|come|accept|negotiate|talks|table',
        'open|ready|willing|prepared to|for ~ talk|talks|dialogue|negotiate|meet',
      ],
      unless: ['not|never|nor|no|refuse|refuses|refused|nobody|only|before|until|unless|after'],
      examples: ['Arland accepted the invitation.', 'Arland will send its foreign minister.'],
      counterexamples: ['Arland declined the invitation.'],
    }),
    issueRule('talks', 'supports', 'Says that one must talk', {
      judgement: true,
      patterns: [
        'dialogue|diplomacy|talking|talks|negotiations|mediation ~ only|best ~ way|path|answer|solution|option|hope',
        'only|no ~ way|alternative|path|solution ~ dialogue|diplomacy|talks|negotiations',
        'parties|sides|they|rivals|leaders|we|everyone must|should|had|have|need to? ~ talk|meet|listen|negotiate|table',
        'chance|opportunity|effort ~ taken|seized|missed|peace|wasted',
        'time to|for ~ talk|talks|diplomacy|dialogue',
      ],
      unless: ['not ~ time|way'],
      examples: ['Arland said dialogue was the only way out.'],
      counterexamples: ['Arland said there was nothing to talk about.'],
    }),
    issueRule('talks', 'opposes', 'Stays away from the table', {
      patterns: [
        'not|never|nor ~ <attend>|<participate>|<come>|<go>|<sit>|<negotiate>|<talk>|<meet>|<send>',
        '<stay>|<keep> away|home',
        '<decline>|<reject>|<refuse> ~ invitation|offer|mediation',
        '<walk>|<storm> out|away',
        '<need>|<want>|<have> no ~ mediator|mediation|mediators|go|gobetweens|intermediaries',
        '<skip>|<snub> ~ talks|summit|meeting|conference',
      ],
      unless: ['without|before|until|unless|too', '<urge>|<ask>|<call> ~ not to'],
      examples: ['Arland declined the invitation.', 'Arland said it needed no mediator.'],
      counterexamples: ['Arland accepted the invitation.'],
    }),
    issueRule('talks', 'opposes', 'Says that there is nothing to talk about', {
      judgement: true,
      patterns: [
        'nothing to ~ discuss|talk|negotiate',
        'without ~ outsiders|outside|foreign|help|mediators|interference',
        'waste of|wasted time',
        'talks|summit|meeting|conference|mediation ~ no|little|not|pointless|useless|premature ~ sense|point|use|purpose?',
      ],
      examples: ['Arland said there was nothing to talk about.'],
      counterexamples: ['Arland said dialogue was the only way out.'],
    }),
  ],
};

/** Who sits at which table, and who is shut out. */
export const diplomacy: readonly Issue[] = [seat, suspension, talks];
