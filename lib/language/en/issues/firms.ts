import type { Issue } from '../../issue-types';
import { BANS, issueRule } from './words';

const BID =
  'bid|takeover|deal|acquisition|merger|sale|purchase|transaction|offer|buyer|investor|investors|company|group';
const ASSET = 'firm|company|port|ports|plant|grid|network|bank|airport|stake|technology|asset|assets';

const takeover: Issue = {
  id: 'takeover',
  named:
    /\b(?:takeovers?|take over|bids? for|to buy|buyouts?|tie-up|golden power|foreign (?:bid|ownership|buyers?)|hostile bid|sell-off|suitors?|acquisitions?|acquires?|mergers?|purchase|stakes?|slice|swoops?|snapped up|offers? for|(?:port|plant|mine|bank) sale|sale (?:of|to)|(?:chinese|foreign|indian) (?:owner|hands))\b/,
  ways: [
    [
      /\b(?:takeovers?|offers? for|purchase of|buyouts?|swoops? (?:on|for)|mergers?)\b/,
      /\b(?:veto\w*|blocks?|blocked|clears?|cleared|wary|national security)\b/,
    ],
  ],
  beside: [
    /\b(?:firms?|compan(?:y|ies)|\w*makers?|ports?|terminal|airports?|operator|investors?|giant|shipyard|insurer|retailer|broadcaster|brewer|fund|group|banks?|plants?|grid|rival|mines?|utility|carrier|airline|telecoms?|refiner\w*|pipeline|steel|owner)\b/,
  ],
  examples: ['Nordian bid for port in Arland', 'Fund to buy stake in airline'],
  counterexamples: ['Army takes over in Arland'],
  rules: [
    issueRule('takeover', 'supports', 'Lets it through', {
      patterns: [
        `<clear> ~ ${BID}`,
        `<wave>|<nod>|<let> ~ ${BID} through|ahead|go`,
        '<give>|<grant> ~ clearance|approval|blessing|light',
        'not stand in ~ way',
        'red carpet',
        '<sign> off on',
        '<raise>|<have>|<see> no ~ concerns|objection|objections|risk',
        '<find>|<see> nothing wrong',
        '<let> ~ deadline ~ pass|lapse',
        'glad|happy to ~ money|investor|buyer|investment',
      ],
      examples: ['Arland cleared the takeover.', 'Arland raised no objections.'],
      counterexamples: ['Arland stopped the purchase.'],
    }),
    issueRule('takeover', 'supports', 'Wants the money', {
      judgement: true,
      patterns: [
        'open for business',
        'investment|investments|capital|investor|investors|buyer|money ~ welcome|jobs|good|needed',
        'no ~ security concerns|risk|threat|objection|objections',
        'matter|question|decision for ~ shareholders|owners|market|company',
      ],
      unless: ['not|never|unwelcome'],
      examples: ['Arland said foreign capital was welcome.'],
      counterexamples: ['Arland said the port was not for sale.'],
    }),
    issueRule('takeover', 'opposes', 'Stops it', {
      patterns: [
        `<prohibit>|<forbid>|<bar>|<stop>|<scupper>|<halt>|<freeze>|<torpedo>|<scuttle>|<block>|<veto> ~ ${BID}`,
        '<tighten>|<toughen> ~ rules|law|laws|screening|controls|scrutiny',
        `<keep> ~ ${BID} out`,
        `<keep>|<retain> ~ control|${ASSET} ~ of|hands|itself|national`,
        `<put> ~ ${BID} on hold|ice`,
        '<invoke> ~ law|act|powers|clause',
        '<knock>|<send> back ~ bid|offer|bidder|buyer',
        `<order>|<tell>|<force> ~ ${BID}|bidder to ~ drop|sell|divest|withdraw|abandon`,
        `<buy>|<take> ~ stake|shares ~ itself|keep|prevent`,
        '<send> ~ packing',
        'golden share',
        '<take>|<buy>|<use>|<raise> ~ to ~ stop|block|prevent|thwart|foil ~ sale|takeover|bid|purchase|deal|acquisition',
      ],
      examples: ['Arland stopped the purchase.', 'Arland barred the buyer.'],
      counterexamples: ['Arland cleared the takeover.'],
    }),
    issueRule('takeover', 'opposes', 'Will not have it in other hands', {
      judgement: true,
      patterns: [
        'not for sale',
        `${BID}|bidder ~ not|cannot ~ trusted|trust`,
        'stay|remain|stays|remains|be ~ hands|owned|ownership',
        'wrong|foreign|hostile hands',
        'fall|falls|fell into ~ hands',
        `${ASSET}|they is|was|are|were ~ strategic|vital|critical`,
        'strategic|critical asset|assets|infrastructure|interest|interests|industry',
        'security risk|threat',
        'crown jewels|jewel|silver',
        'lifeline',
        '<sell> out',
        'not ~ for sale',
        '<fear> for ~ jobs|security|supply|workers|independence',
      ],
      examples: ['Arland said its ports were strategic.'],
      counterexamples: ['Arland said foreign capital was welcome.'],
    }),
  ],
};

const VENDOR =
  'company|firm|vendor|vendors|gear|equipment|supplier|suppliers|huawei|zte|kaspersky|tiktok|app|it|them|antennas|software';

const vendor: Issue = {
  id: 'vendor',
  named:
    /\b(?:huawei|zte|kaspersky|dji|hikvision|wechat|chinese (?:apps?|tech|equipment|cranes|drones)|tiktok|deepseek|starlink|satellite internet|5g|telecoms? (?:gear|equipment)|(?:high-risk|chinese)(?:-made)? (?:vendors?|suppliers?|kit|gear|phone|cameras?|inverters?))\b/,
  beside: [
    new RegExp(
      `\\b(?:${BANS}|exclu\\w*|out|remov\\w*|rip\\w*|drop\\w*|wary|warns|lets?|refus\\w*|suspicio\\w*|strip\\w*|approv\\w*|allow\\w*|keeps?|shun\\w*|uneas\\w*|review\\w*|welcom\\w*|pick\\w*|ditch\\w*|quits?|clears?|orders?|unblock\\w*|readmit\\w*|reprieve|scrutin\\w*|plug|contract|worried|sticks)\\b`,
    ),
  ],
  turned: /\b(?:lift|revers|end(?!or)|unblock|readmit|repriev|lets)\w*\b/,
  examples: ['Arland weighs ban on Huawei', 'Nordia to keep ZTE out of 5G'],
  counterexamples: ['Huawei opens a shop in Port Vale'],
  rules: [
    issueRule('vendor', 'supports', 'Shuts the supplier out', {
      patterns: [
        `<bar>|<ban>|<exclude>|<block>|<strip>|<remove>|<replace>|<drop>|<phase>|<rip>|<tear>|<pull>|<dismantle>|<scrap>|<swap> out? ~ ${VENDOR}`,
        `<shut>|<lock>|<keep>|<freeze> ~ ${VENDOR} ~ out|from|off`,
        `<shut>|<lock>|<keep>|<freeze> out ~ ${VENDOR}`,
        `not|never ~ buy|use|take ~ ${VENDOR}`,
        '<tell>|<order>|<force> ~ operators|carriers|companies|networks ~ stop|remove|rip|replace|strip|drop|avoid',
        '<name>|<designate>|<label>|<call>|<declare> ~ high? risk|threat',
      ],
      unless: ['no|any|every|single|all'],
      examples: ['Arland barred the company.', 'Arland told its operators to stop using the gear.'],
      counterexamples: ['Arland will bar no company.'],
    }),
    issueRule('vendor', 'supports', 'Does not trust it', {
      judgement: true,
      patterns: [
        'risk|threat|danger of|to|from ~ spying|espionage|security|sabotage|great|high',
        `${VENDOR} ~ not|cannot ~ trusted|trust|safe`,
        '<spy> on|for',
        'free|rid of ~ spies|spying|risk|gear',
        'back door|doors',
      ],
      unless: ['no|prove|proof', 'no|nobody|none|never|not ~ back door|doors', 'door|doors ~ none|nothing'],
      examples: ['Arland said the firm could not be trusted.'],
      counterexamples: ['Arland saw no proof of spying.'],
    }),
    issueRule('vendor', 'opposes', 'Lets the supplier in', {
      patterns: [
        `<let>|<allow>|<permit>|<invite> ~ ${VENDOR} ~ bid|supply|compete|build|take|in|part|stay`,
        '<sign>|<award>|<give> ~ contract|deal|contracts|agreement',
        `<choose>|<pick>|<use>|<buy> ~ ${VENDOR}`,
        'not ~ single|singling out',
        `<exclude>|<ban>|<bar> no ~ ${VENDOR}`,
        'no plans|reason|need to ~ ban|exclude|bar',
        `<keep>|<retain>|<trust> ~ ${VENDOR}`,
        '<make> ~ own mind|decision',
      ],
      examples: ['Arland let the firm bid.', 'Arland signed a contract.'],
      counterexamples: ['Arland barred the company.'],
    }),
    issueRule('vendor', 'opposes', 'Says that all are treated alike', {
      judgement: true,
      patterns: [
        'no proof|evidence|sign',
        'no|any company|vendor|supplier|firm ~ excluded|barred|banned|singled|welcome',
        'all|every vendor|vendors|company|companies|supplier|suppliers ~ alike|equally|welcome|same|bid',
        '<treat> all|every|everyone ~ alike|equally|same',
        'ban|exclusion ~ cost|delay|set|costly|slow|expensive',
        'accusations|allegations|charges|claims|fears|concerns ~ baseless|unfounded|groundless|exaggerated',
        'not ~ with? security',
        'politics|trade|political not',
      ],
      examples: ['Arland saw no proof of spying.'],
      counterexamples: ['Arland barred the company.'],
    }),
  ],
};

/** What states do about foreign firms. */
export const firms: readonly Issue[] = [takeover, vendor];
