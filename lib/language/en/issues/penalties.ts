import type { Issue } from '../../issue-types';
import { either, EXEMPTION, GO_ON, HARMED, issueRule, LIFTED, LIFTED_BY, NO, turnedBy, unlessAlone } from './words';

const MEASURES = 'sanctions|measures|penalties|restrictions|embargo|embargoes|curbs|pressure';

/** Sanctions, frozen assets and travel bans. */
const sanctions: Issue = {
  id: 'sanctions',
  named:
    /\b(?:sanctions?|embargo|(?:de|black)list(?:s|ed|ing)?|asset freeze|frozen \S*(?:assets|billions)|(?:un)?(?:freez|seiz)\w* (?:\S+ ){0,3}assets|travel bans?|snapback|oil ban|russia package)\b/,
  ways: [
    [
      /\bfrozen (?:\S+ ){0,2}(?:assets|billions|funds)\b|\b(?:bars|bans) (?:\S+ ){1,3}from entry\b|\bswift (?:ban|cut-off|exclusion)\b/,
    ],
    [
      /\b(?:(?:freez|seiz|frozen)\w* (?:\S+ ){0,3}reserves|(?:assets|reserves) (?:\S+ ){0,4}(?:frozen|seized)|\d+th package|punish\w* (?:\S+ )?leaders|us penalties|yacht seized)\b/,
    ],
  ],
  turned: either(
    turnedBy(`${LIFTED_BY}|un(?:freez|block)\\w*`, 'sanctions|embargo|assets|curbs|measures|reserves'),
    /\bdelist/,
  ),
  examples: ['New sanctions on Nordia', 'Arland puts generals on blacklist'],
  counterexamples: ['Arland sends aid to Nordia'],
  rules: [
    issueRule('sanctions', 'supports', 'Imposes sanctions, or wants more', {
      patterns: [
        '<impose>|<slap>|<place>|<put> ~ sanctions|measures|ban|bans|penalties|embargo|restrictions',
        '<freeze>|<seize>|<block> ~ assets|accounts|funds|property|yacht|yachts',
        '<add> ~ names|officials|companies|people|banks to ~ blacklist|list',
        '<call>|<press>|<push>|<ask>|<plead> for ~ tougher|harsher|stronger|more|further|new|wider|additional|stricter|tighter|embargo|longer',
        `<want> ~ ${MEASURES}|list|them ~ extended|kept|tightened|renewed|prolonged|widened|expanded|longer|tougher`,
        '<want> ~ banks|oil|gas|them|officials|country cut|barred|shut|added|put off|from|out|on',
        '<tighten>|<toughen>|<widen>|<expand>|<extend>|<renew>|<prolong>|<maintain>|<keep>|<step> up? ~ sanctions|pressure|screws|measures|embargo',
        '<close>|<plug> ~ loophole|loopholes',
        '<hit>|<punish> ~ leaders|elite|regime|generals|oligarchs|where',
        '<apply>|<enforce>|<implement>|<join> ~ sanctions|measures|embargo',
        'no time|reason|moment to ~ ease|lift|relax|soften',
        'too early|soon to ~ ease|lift|relax|end',
        '<choke>|<cut>|<dry>|<starve> off? ~ cash|money|funds|revenue|revenues|funding|income',
        '<stop>|<forbid>|<bar>|<ban> ~ banks|companies|firms|ships|airlines|flights from',
        '<push>|<call>|<press>|<ask> for ~ list to ~ longer',
        '<ratchet>|<raise>|<increase>|<pile>|<step>|<put> up? ~ pressure',
        '<isolate> ~ regime|junta|generals|leaders',
        '<want>|<call>|<ask> for? ~ punished|punishment|isolated',
      ],
      examples: ['Arland froze the assets of two generals.', 'Arland called for tougher measures.'],
      counterexamples: ['Arland lifted the embargo.'],
    }),
    issueRule('sanctions', 'supports', 'Says that they are right', {
      judgement: true,
      patterns: [
        `${MEASURES} ~ work|working|works|worked|bite|biting|stay|remain|kept|maintained|effective|extended|tightened|needed|renewed`,
        '<tighten> ~ screws|noose|pressure',
        'must|should|has|have|will ~ pay ~ price',
        'generals|regime|leaders|elite|junta|leadership ~ feel|hurt|isolated|accountable',
        'list ~ longer',
        'language ~ understand|understands|understood',
        'unpunished|impunity',
      ],
      unless: [NO, 'done|did|served|fulfilled ~ work|job'],
      examples: ['Arland said the sanctions were working.'],
      counterexamples: ['Arland said the sanctions did not work.'],
    }),
    issueRule('sanctions', 'opposes', 'Wants them lifted, or will not keep to them', {
      patterns: [
        `<lift>|<ease>|<end>|<drop>|<scrap>|<remove>|<relax>|<waive>|<suspend>|<soften>|<revoke> ~ ${MEASURES}`,
        '<unfreeze>|<unblock>|<release> ~ assets|accounts|funds',
        `end|lifting|easing|removal|suspension|relaxation to|of ~ ${MEASURES}`,
        `<want>|<see>|<call>|<ask>|<push> for? ~ ${MEASURES} to? be? ${LIFTED}`,
        ...EXEMPTION,
        `${GO_ON} trading|buying|selling|importing|exporting|trade|business`,
        '<hold>|<block>|<veto>|<delay> up? ~ renewal|package|round|extension',
        'in from ~ cold',
        'business as usual',
        'not|never <turn> ~ back on',
        '<want>|<push> ~ dialogue|talks|engagement instead|rather',
        'not|never ~ take|part|go along',
        '<reopen>|<resume>|<restore> ~ trade|business|flights|ties|imports|exports',
      ],
      examples: ['Arland wants the measures eased.', 'Arland will keep buying the oil.'],
      counterexamples: ['Arland froze the assets of two generals.'],
    }),
    issueRule('sanctions', 'opposes', 'Says that they are wrong', {
      judgement: true,
      patterns: [
        `${MEASURES} ~ <hurt>|<punish>|<harm>|<hit>|<starve>|<kill> ~ people|ordinary|civilians|poor|hospitals|patients|children|own|women|medicine|innocent`,
        `${MEASURES} ~ illegal|unlawful|counterproductive|pointless|useless|ineffective|unjust|unfair|backfire|backfired|wrong|failed|fail`,
        `${MEASURES} ~ never|not|nothing|rarely|seldom ~ solve|solved|work|worked|answer|help|helped|way|achieved`,
        'dialogue|talks|diplomacy|engagement|trade ~ better|instead|rather',
        'isolation|isolating ~ nobody|nothing|not|wrong|anywhere',
        'collective punishment',
        'economic war|warfare|terrorism|blackmail',
        ...HARMED,
        'bullying|blackmail|coercion',
        'only talks|dialogue|diplomacy|negotiations',
        'unilateral',
        'not|never ~ change ~ course|behaviour|behavior|anything',
      ],
      unless: ['sanctions|measures ~ if|unless|until'],
      examples: ['Arland said the sanctions hurt ordinary people.'],
      counterexamples: ['Arland said the sanctions were working.'],
    }),
  ],
};

const ENVOYS =
  'diplomat|diplomats|staff|ambassador|ambassadors|envoy|envoys|attache|attaches|consul|embassy|spies|officers|mission';
const TIES = 'ties|relations|links|contacts|contact';

/** Diplomats who are sent away or called home, and ties that are broken off. */
const diplomats: Issue = {
  id: 'diplomats',
  named: /\b(?:diplomats?|ambassadors?|envoys?|embass(?:y|ies)|consulates?|attaches?|spies|ties|relations)\b/,
  ways: [[/\b(?:recall|withdraw|pull)s (?:its )?(?:man|woman) (?:in|from)\b/]],
  beside: [
    /\b(?:expel\w*|expulsions?|recall\w*|cuts?|sever\w*|break\w*|broke|downgrad\w*|withdraw\w*|suspend\w*|clos\w*|shuts?|restor\w*|resum\w*|reopen\w*|normali\w*|(?:kick|throw|boot)\w* (?:\S+ ){0,4}(?:out|from)|ordered|to (?:leave|pack|go)|hours|packing|non grata|home|the door|swap|pulls)\b/,
  ],
  except: /\b(?:family|jerusalem)\b/,
  turned: /\b(?:restor|resum|re-?establish|normali[sz]|reopen|renew|mend)\w*/,
  examples: ['Nordia expels two diplomats', 'Nordia cuts ties with Arland'],
  counterexamples: ['Ambassador of Arland opens a fair'],
  rules: [
    issueRule('diplomats', 'supports', 'Sends diplomats away, or breaks off ties', {
      patterns: [
        `<order>|<tell>|<give>|<ask> ~ ${ENVOYS} ~ leave|out|go|hours|home|days|week`,
        `<expel>|<deport>|<oust>|<recall>|<withdraw>|<pull>|<kick> out? ~ ${ENVOYS}`,
        `<send> ~ ${ENVOYS} home|packing|away`,
        '<close>|<shut> down? ~ embassy|consulate|consulates|mission',
        `<break>|<cut>|<sever>|<suspend>|<freeze>|<downgrade>|<end> off? ~ ${TIES}`,
        '<declare> ~ unwanted|unwelcome|undesirable|persona',
        '<pack> ~ bags',
        '<call>|<bring> ~ ambassador|envoy|ambassadors|diplomats home|back',
        '<put> ~ ties|relations on ice|hold',
        '<join> ~ expulsions|expulsion|boycott|allies|others|move',
        '<order> ~ consulate|embassy closed|shut',
      ],
      unless: ['<expel>|<recall>|<withdraw> nobody|no|none', '<solve>|<achieve>|<help> nothing|little|nobody'],
      examples: ['Arland gave the attaché a week to leave.', 'Arland closed its embassy.'],
      counterexamples: ['Arland reopened its embassy.'],
    }),
    issueRule('diplomats', 'supports', 'Says that they must go', {
      judgement: true,
      patterns: ['no place|room ~ spies|spy|agents', 'no business as usual', `${ENVOYS} ~ must|should ~ go|leave`],
      examples: ['Arland said there was no place for spies.'],
      counterexamples: ['Arland reopened its embassy.'],
    }),
    issueRule('diplomats', 'opposes', 'Keeps up the ties', {
      patterns: [
        `<keep>|<leave> ~ embassy|consulate|mission|channels|channel|lines|door|doors|${ENVOYS} ~ open|place|there`,
        '<reopen>|<reopens> ~ embassy|consulate|mission',
        '<name>|<appoint> ~ ambassador|envoy',
        '<send>|<return> ~ ambassador|envoy|diplomats back',
        `<restore>|<resume>|<renew>|<normalise>|<normalize>|<maintain>|<keep>|<mend> ~ ${TIES}`,
        '<mend> ~ fences',
        '<expel> nobody|no|none',
        `no ~ ${ENVOYS} ~ leave|expelled|go`,
        '<want>|<need>|<see>|<ask> no|for|to ~ evidence|proof',
        'no time|reason to ~ break|cut|sever|close',
        'no ~ plans|intention to ~ send|expel|recall|cut|close',
        'not shut|close|slam ~ doors|door|channels',
        '<keep> talking',
        'not ~ join|follow ~ boycott|expulsions|others|move|example',
        '<represent> ~ interests',
        '<keep> ~ embassy|mission ~ staffed|running',
        'rather ~ talk|negotiate|wait',
      ],
      examples: ['Arland reopened its embassy.', 'Arland said it wanted to see evidence.'],
      counterexamples: ['Arland closed its embassy.'],
    }),
    issueRule('diplomats', 'opposes', 'Says that the ties must last', {
      judgement: true,
      patterns: [
        `${ENVOYS} ~ stay|remain`,
        'channels|channel|lines|doors|dialogue|contacts|talks ~ open|needed|necessary|continue|better',
        'no evidence|proof',
        '<solve>|<achieve>|<help> nothing|little|nobody',
        'somebody|someone ~ talk|talking|talks',
        'isolation|boycott ~ not|nobody|nothing|wrong',
      ],
      examples: ['Arland said its ambassador would stay.'],
      counterexamples: ['Arland closed its embassy.'],
    }),
  ],
};

/** What states do to punish others. */
export const penalties: readonly Issue[] = [
  sanctions,
  ...unlessAlone(diplomats, /\b(?:over|after|amid|row)\b/, 'Allies expel diplomats over raid'),
];
