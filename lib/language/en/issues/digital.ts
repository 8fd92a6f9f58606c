import type { Issue } from '../../issue-types';
import { EXEMPTION, issueRule } from './words';

const TECH = 'platforms|platform|companies|giants|machines|robots|apps|networks|recognition';

const platforms: Issue = {
  id: 'tech-rules',
  named:
    /\b(?:social media|artificial intelligence|ai|platforms?|big tech|tech giants|killer robots|fac(?:e|ial) recognition|digital services)\b/,
  beside: [
    /\b(?:bans?\b|curb|licen|rein\b|reins|regulat|limit|rules?\b|laws?\b|treaty|act\b|pact|code\b|bill\b|summit|moratorium|declaration|fines?\b)/,
  ],
  except: /\b(?:chips?|semiconductors?|exports?|train|railway|oil|tiktok|shares|party|elections?)\b/,
  turned: /\b(?:lift|scrap|eas(?:e|ing)|delay|postpon|soften|repeal|water|loosen|weaken)/,
  examples: ['Nordia plans social media ban for children', 'Union to rein in artificial intelligence'],
  counterexamples: ['Star banned from train platform', 'Shares of big tech fall'],
  rules: [
    issueRule('tech-rules', 'supports', 'Does so too, or wants it done', {
      patterns: [
        '<draft>|<prepare>|<pass>|<plan> ~ own|similar|same',
        '<want>|<set>|<introduce> ~ limit|age|minimum',
        '<follow> ~ example|suit',
        `<fine>|<sue>|<block>|<ban>|<order> ~ ${TECH}`,
        `<give>|<set> ~ ${TECH} ~ days|month|weeks|deadline`,
        '<open>|<launch> ~ inquiry|investigation|probe',
        '<call>|<push>|<want> for? ~ binding|strict|stricter|pause|tougher|higher|outlawed|banned',
      ],
      unless: ['no|not|nothing'],
      examples: ['Arland is drafting a law of its own.', 'Arland fined two platforms.'],
      counterexamples: ['Arland will set no age limit.'],
    }),
    issueRule('tech-rules', 'supports', 'Says why it is needed', {
      judgement: true,
      patterns: [
        '<poison>|<harm>|<damage>|<ruin> ~ minds|children|childhood|youth|democracy|young',
        'children|minors|young|teenagers ~ protected|protection|safe|addicted|harmed',
        `${TECH}|those ~ account|accountable|answer|responsible|liable|chance|tamed`,
        'human control|oversight',
        'illegal ~ offline|online',
        'not|great ~ leave|left to ~ companies|market',
        'parents ~ not|cannot ~ alone',
      ],
      examples: ['Arland said children must be protected.', 'Arland said the platforms must answer for it.'],
      counterexamples: ['Arland said it was up to parents.'],
    }),
    issueRule('tech-rules', 'opposes', 'Will have none of it', {
      patterns: [
        '<set>|<make>|<write>|<plan> no ~ limit|rules|law',
        '<want>|<favour>|<call>|<ask> for? ~ light|lighter|voluntary|softer|looser',
        '<ask>|<call>|<push>|<want> for? ~ delay|time|postponed|delayed',
        'not|never ~ sign|censor|censors',
        ...EXEMPTION,
      ],
      examples: ['Arland wants a light touch.', 'Arland will set no age limit.'],
      counterexamples: ['Arland is drafting a law of its own.'],
    }),
    issueRule('tech-rules', 'opposes', 'Says what it does to others', {
      judgement: true,
      patterns: [
        '<stifle>|<strangle>|<choke>|<kill>|<hamper> ~ innovation|technology|growth|industry|progress',
        '<drive>|<push> ~ abroad|away|underground|darker',
        'red tape',
        '<fall>|<lag> behind',
        'censorship|censor',
        'up to parents|families|users',
        'right to ~ heard|speak|speech|expression',
        'free|freedom of? speech|expression',
        'internet|net ~ free|open',
      ],
      unless: ['not|never|no stifle|choke|kill|hamper|censorship', 'less|cut red'],
      examples: ['Arland said it was up to parents.', 'Arland said the rules would stifle innovation.'],
      counterexamples: ['Arland said children must be protected.'],
    }),
  ],
};

const transfer: Issue = {
  id: 'data-transfer',
  named:
    /\b(?:data (?:transfers?|flows?|privacy|pact|sharing|locali[sz]ation|deal)|(?:flows?|transfers?) of (?:\S+ )?data|privacy shield|data (?:\S+ )?(?:abroad|overseas))\b/,
  turned: /\b(?:stop|halt|bans?\b|strik\w+ down|struck|suspend|block|curb|limit|end|locali|restrict|forbid|scrap)/,
  except: /\b(?:breach|hack|leak|stole|jobs data|cables?)/,
  examples: ['Union and Arland near deal on data transfers', 'Flow of data to Nordia to be stopped'],
  counterexamples: ['Hackers stole data in transfers', 'Data show jobs growing'],
  rules: [
    issueRule('data-transfer', 'supports', 'Does so too, or wants it done', {
      patterns: ['<recognise>|<accept> ~ adequate|equivalent', '<want>|<seek> ~ same|new ~ rules|pact|deal'],
      examples: ['Arland recognised the rules as adequate.'],
      counterexamples: ['Arland ordered firms to store data at home.'],
    }),
    issueRule('data-transfer', 'supports', 'Says why it is needed', {
      judgement: true,
      patterns: [
        'data is|are|was|were ~ safe|secure|protected',
        'data should|must ~ flow|move|free|know',
        'firms|companies|economy|industry ~ need|needed|depend|depends|without|runs',
        '<cut>|<hurt>|<ruin>|<cost> off? ~ centres|firms|companies|jobs|trade',
      ],
      unless: ['not|never ~ safe|secure|protected'],
      examples: ['Arland said firms needed certainty.', 'Arland said data should flow freely.'],
      counterexamples: ['Arland said foreign spies would read everything.'],
    }),
    issueRule('data-transfer', 'opposes', 'Will have none of it', {
      patterns: [
        '<want>|<keep>|<store> ~ data ~ home|own|local|servers|here',
        '<order>|<tell>|<force>|<require> ~ to ~ store|keep|stop|delete',
        '<fine>|<sue>|<ban> ~ app|firm|company|platform',
      ],
      examples: ['Arland ordered firms to store data at home.'],
      counterexamples: ['Arland recognised the rules as adequate.'],
    }),
    issueRule('data-transfer', 'opposes', 'Says what it does to others', {
      judgement: true,
      patterns: [
        'spies|agencies|services ~ read|see|access|collect',
        'privacy|citizens|data ~ not ~ sale|material|commodity',
        'law|deal|rules ~ no|not protection|protect',
        'not survive|stand ~ court',
        'matter|question|threat|risk of|to ~ security',
      ],
      examples: ['Arland said foreign spies would read everything.', 'Arland said privacy was not for sale.'],
      counterexamples: ['Arland said firms needed certainty.'],
    }),
  ],
};

/** What states do about the platforms, and about personal data. */
export const digital: readonly Issue[] = [platforms, transfer];
