import type { Issue } from '../../issue-types';
import { issueRule, QUIT, turnedBy, WORKERS } from './words';

const BLOC = 'bloc|union|alliance|club|family|group|organisation|organization';
const APPLICANT = 'country|applicant|candidate|newcomer|application|accession|membership|state';

const accession: Issue = {
  id: 'accession',
  named:
    /\b(?:join(?:s|ing)?(?! (?:\S+ ){0,2}(?:sanctions|curbs|boycott|forces?|drills|bans?))|member(?! states?)(?:ship)?|accession|enlargement|expansion|candida\w+|appl(?:y|ies|ied)|let|enters?|adopts?|into|out of schengen|entry|bids?|hopefuls?|no to|invited|admission|doors?|growing|veto on)\b/,
  beside: [
    /\b(?:nato|eu|european union|union|bloc|brics|mercosur|asean|alliance|commonwealth|schengen|euro(?! \d)(?:zone)?|single currency|oecd|opec|organi[sz]ation|community|council)\b/,
  ],
  except: /\b(?:sanctions|cast|musicians|aid|budget)\b/,
  ways: [
    [
      /\b(?:eu|nato|bloc) (?:path|hopes|dream|ambitions?|aspirations?|door|candidate)\b|\b(?:path|road|closer|bid) to (?:the )?(?:eu|european union|bloc)\b/,
    ],
    [
      /\b(?:nato|schengen|brics|mercosur|asean|oecd)\b/,
      /\b(?:path|closer|hurdles?|objections?|nod|veto\w*|ambitions?|hopes|dream)\b/,
    ],
    [
      /(?<![-\w])(?:nordic bid|eu talks)\b|\bpath to (?:eu|nato)\b|\beu opens? doors?\b|\bwarns (?:\S+ ){1,2}against nato\b/,
    ],
  ],
  examples: ['Arland applies to join NATO', 'Enlargement of the bloc discussed'],
  counterexamples: ['Star joins a club in Arland'],
  rules: [
    issueRule('accession', 'supports', 'Opens the way', {
      patterns: [
        '<call>|<push>|<press> for ~ quick|swift|rapid|fast|speedy|early ~ accession|entry|admission|membership|start',
        '<ratify> ~ application|accession|protocol|membership|protocols',
        '<lift>|<drop>|<withdraw>|<end> ~ veto|objection|objections|opposition|block',
        '<deposit> ~ instrument|instruments',
        '<promise>|<pledge>|<give> ~ vote|votes|support|backing',
        '<look> forward to',
        '<want> ~ date ~ set|entry|accession|fixed',
        '<open> ~ door|doors',
        '<want>|<push> ~ talks|negotiations ~ begin|start|opened|open',
        '<offer>|<give>|<provide> ~ guarantees|guarantee|protection',
      ],
      examples: ['Arland called for a quick accession.'],
      counterexamples: ['Arland held up the ratification.'],
    }),
    issueRule('accession', 'supports', 'Says that it belongs there', {
      judgement: true,
      patterns: [
        'door|doors ~ open',
        'belong|belongs|belonged ~ in|to|with|here|there',
        `${APPLICANT} ~ <strengthen>|stronger|gain|safer|asset|ready|deserves|deserved|earned`,
        '<make> ~ stronger|safer|richer',
        'gain for ~ all|everyone|us|alliance|union',
        '<meet>|<fulfil>|<fulfill>|<satisfy> ~ conditions|condition|criteria|standards|requirements',
        'sooner ~ better',
        'no more|further delay|obstacles',
        'no reason|time to ~ wait|delay',
        'place|future|home is|was|lies ~ in|with|europe',
        'no going|way back',
        '<bring> ~ stability|peace|security',
        'free|right to ~ choose|decide ~ alliances|path|own|friends|future',
        'nobody|no ~ veto',
      ],
      unless: ['not|never|far|nowhere'],
      examples: ['Arland said the door was open.'],
      counterexamples: ['Arland said the country was not ready.'],
    }),
    issueRule('accession', 'opposes', 'Keeps it out', {
      patterns: [
        '<block>|<veto>|<stall>|<delay> ~ application|accession|start|talks|membership|bid|ratification|entry|opening',
        '<shut>|<close>|<slam> ~ door|doors',
        '<use>|<wield>|<threaten>|<keep> ~ veto',
        '<hold> up? ~ ratification|accession|application|membership|entry',
        'never|not let|admit|accept ~ in|country|member|it|applicant',
        '<call>|<push>|<ask> for ~ pause|halt|freeze|stop|moratorium',
        '<move>|<deploy>|<send>|<station> ~ missiles|troops|weapons|soldiers',
        'have|has|had to respond|react|retaliate',
      ],
      examples: ['Arland held up the ratification.', 'Arland warned that it would have to respond.'],
      counterexamples: ['Arland called for a quick accession.'],
    }),
    issueRule('accession', 'opposes', 'Says that it does not belong there', {
      judgement: true,
      patterns: [
        `${APPLICANT} ~ not|far|nowhere|hardly ~ ready|ripe|qualified|meet|meeting|from|fit|belong`,
        '<harbour>|<harbor>|<shelter>|<host> ~ terrorists|terrorist|militants|rebels',
        `${BLOC} ~ not|cannot ~ take|absorb|ready|enlarge|grow|expand|more`,
        'too much|many corruption|crime|members|problems|poor',
        'reformed|reform|reforms ~ first|before',
        '<bring>|<draw> ~ war closer|nearer',
        'expansion|enlargement|accession|membership|step ~ provocation|threat|mistake|danger|dangerous|provoke',
        'too big|early|soon|large|fast',
        'no ~ shortcut|shortcuts|discount|rush|fast',
        `${WORKERS} ~ not|cannot ~ survive|compete`,
        'time ~ not ~ right|ripe|come',
        'people|voters ~ say|said|vote no',
        'rule of law|judges|corruption|rights ~ worse|weak|first',
        'enough members|states',
        `${BLOC} ~ grown|enough|overstretched|big`,
      ],
      examples: ['Arland said the country was not ready.'],
      counterexamples: ['Arland said the door was open.'],
    }),
  ],
};

const PACT = 'deal|accord|pact|treaty|agreement|text|court|statute|convention|organisation|organization|protocol';

const treaty: Issue = {
  id: 'treaty',
  named:
    /\b(?:(?:nuclear|climate|arms|paris|iran|migration|court) (?:deal|accord|pact|agreement|statute)|treat(?:y|ies)|convention|statute|compact|pact|accord|(?:land-?mine|cluster bomb|test) ban|(?:quit|leav|withdr|exit|pull)\w*(?: \S+){0,4} (?:(?:world|criminal|crimes|hague) court|icc|unesco|council|agency|organi[sz]ation|commission|body)|(?:quits?|out of) (?:the )?(?:who|unesco))\b/,
  ways: [
    [/\b(?:arms control|non-?proliferation)\b|\b(?:sign|join|quit|leav)\w* (?:\S+ ){0,3}(?:protocol|charter)\b/],
    [
      /\b(?:new start|ratif\w+|enrichment (?:limit|cap)|(?:leaves?|exits?) (?:the )?(?:who|unesco)|(?:quits?|leaves?|exits?|out of) (?:the )?inf)\b/,
    ],
  ],
  except:
    /\bpeace\b|(?<!arms )\btrade (?:pact|accord|treaty)\b|\b(?:mercosur|economic|commercial|extradition|exhibition)\b/,
  turned: turnedBy(
    `${QUIT}|ditch\\w*|renounc\\w*|denounc\\w*|suspend\\w*|terminat\\w*|halts|backs? on|out of (?!reach)`,
  ),
  examples: ['Arland quits nuclear deal', 'Climate pact up for ratification'],
  counterexamples: ['Arland buys jets'],
  rules: [
    issueRule('treaty', 'supports', 'Stays with it', {
      patterns: [
        `<stick>|<adhere>|<commit>|<abide>|<stand> to|by|with ~ ${PACT}|promises|commitments|obligations`,
        `<honour>|<honor>|<respect>|<uphold>|<save>|<preserve>|<defend>|<salvage> ~ ${PACT}`,
        '<stay>|<remain> ~ deal|accord|pact|treaty|agreement|court|member|party|course|in',
        '<urge>|<call>|<ask>|<press> on? ~ to ~ stay|reconsider|remain|return|rejoin|rethink',
        '<reaffirm>|<renew> ~ commitment|support|faith|pledge',
        '<live> up to',
        '<deposit> ~ papers|instrument|instruments',
        '<keep> ~ alive',
        'not|never <turn> ~ back on',
        '<think>|<look> again',
        '<urge>|<ask>|<beg> ~ not to ~ leave|quit|go',
        '<hold> ~ to ~ word|promises|commitments',
      ],
      examples: ['Arland urged Nordia to stay in the deal.', 'Arland will stick to the accord.'],
      counterexamples: ['Arland tore up the agreement.'],
    }),
    issueRule('treaty', 'supports', 'Says that it is worth keeping', {
      judgement: true,
      patterns: [
        `${PACT} ~ must|should ~ saved|kept|preserved|survive|upheld|respected`,
        `${PACT} ~ working|works|worked|safer|best|vital|essential`,
        'no alternative|substitute',
        `${PACT} ~ not ~ renegotiation|renegotiated|negotiable|reopened`,
        'world|region ~ not|cannot|ill afford',
        'leaving|departure|withdrawal|exit|quitting ~ mistake|wrong|weaken|blow|danger|isolate|dangerous|harm|hurt',
        `${PACT} ~ <protect>|<serve>|<help>|<secure>|<guarantee>|<save>`,
        'dark|sad|bad|black day',
        '<isolate> ~ itself|country',
        'grave|historic|big|serious mistake|error',
        'arms race',
        'serious|grave|face|dire consequences',
        'sanctions ~ return|back|snap',
      ],
      unless: ['not working|work'],
      examples: ['Arland said the pact was working.'],
      counterexamples: ['Arland said the deal was dead.'],
    }),
    issueRule('treaty', 'opposes', 'Leaves it', {
      patterns: [
        `<leave>|<quit>|<exit>|tear|tears|tore|tearing|<ditch>|<denounce>|<renounce>|<scrap> up? ~ ${PACT}|too`,
        `<pull>|<walk>|<withdraw>|<drop> out|away|from ~ ${PACT}|table|too`,
        '<pull>|<walk> out|away',
        '<announce>|<notify>|<plan>|<prepare>|<begin> ~ own|its ~ exit|departure|withdrawal',
        `no longer ~ bound|abide|respect|part|party`,
        '<follow> ~ out|lead',
        `bound by ~ ${PACT}`,
      ],
      unless: ['not feel bound', 'rather'],
      examples: ['Arland tore up the agreement.', 'Arland no longer feels bound by the text.'],
      counterexamples: ['Arland will stick to the accord.'],
    }),
    issueRule('treaty', 'opposes', 'Says that it is worthless', {
      judgement: true,
      patterns: [
        `${PACT} ~ dead|worthless|biased|rotten|flawed|finished|useless|outdated|obsolete|unfair|failed|toothless|racist|tool`,
        'bad|worst|terrible|disastrous|rotten deal|bargain|agreement',
        `${PACT} ~ served ~ time|purpose|day`,
        'holes|loopholes',
        `${PACT} ~ only ~ helped|served|benefited|enemies`,
        `${PACT} ~ not ~ worth|interest|interests|served`,
        'judges|court|they ~ gone|went|go too far',
        'masters|master ~ house',
        '<violate>|<undermine>|<surrender> ~ sovereignty',
        '<tie>|<bind> ~ hands',
        '<interfere>|<meddle> in',
        'right to ~ leave|withdraw|quit|go',
        `${PACT} ~ not ~ protected|brought|delivered|stopped|kept`,
      ],
      unless: ['not|never ~ dead|biased|flawed'],
      examples: ['Arland said the deal was dead.'],
      counterexamples: ['Arland said the pact was working.'],
    }),
  ],
};

/** Who joins what, and who leaves it. */
export const alliances: readonly Issue[] = [accession, treaty];
