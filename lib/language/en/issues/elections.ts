import type { Issue } from '../../issue-types';
import { issueRule } from './words';

const CALL = '<call>|<press>|<push>|<ask>|<plead>|<appeal>';
const TELL = '<urge>|<call>|<tell>|<press>|<ask>|<order>|<implore>';
const RESULT = 'result|results|outcome|vote|victory|winner|win|verdict|defeat';

/** What an election is said to have brought. */
const election: Issue = {
  id: 'election',
  named: /\b(?:vote|elections?|polls?|ballot|referendum|re-?elect\w*|presidential)\b/,
  beside: [
    /\b(?:results?|winner|disputed|rigged|fraud|stol?en|stealing|stuffing|sham|farce|victory|wins?|won|declared|outcome|observers?|free nor fair|scraps|re-?runs?|(?:new|fresh) (?:vote|polls?|elections?)|marred|congratulat\w*)\b/,
  ],
  ways: [
    [
      /\b(?:third|fourth|fifth|straight) term\b/,
      /\b(?:presiden\w+|elect\w*|votes?|polls?|wins?|won|sworn|leader|ruler|strongman)\b/,
    ],
    [/\b(?:tally sheets|vote[- ]rigging|vote count)\b/],
    [/\b(?:leaders|allies|neighbours|states|slow to) (?:\S+ )?congratulat/],
    [
      /\b(?:landslide|declared (?:winner|victor)|sworn in|leaders congratulate|wins? \d\d(?:%| per ?cent)(?! stake| of)|rejects? \S+ (?:win|victory)|as president)\b/,
    ],
  ],
  except: /\b(?:minister|colonel|club)\b/,
  turned:
    /\b(?:recount|re-?run|(?:new|fresh) (?:vote|polls?|elections?)|scraps|annul\w*|fraud (?:inquiry|probe)|protests? (?:at|against|over))\b/,
  examples: ['Vote in Nordia: states react to result', 'Opposition disputes election result'],
  counterexamples: ['Parliament to vote on budget'],
  rules: [
    issueRule('election', 'supports', 'Takes the result as it is', {
      patterns: [
        '<send>|<offer>|<convey>|<extend> ~ congratulations|wishes|felicitations',
        '<look>|looking forward to ~ working',
        '<wish> ~ well|success',
        '<congratulate>|<felicitate>',
        `<recognise>|<recognize>|<accept>|<respect>|<endorse> ~ ${RESULT}`,
        '<send> ~ president|minister|delegation|envoy to ~ inauguration',
        '<attend> ~ inauguration',
        '<work> with ~ government|president|leader|winner',
        `${TELL} on? ~ to ~ accept|concede|recognise|recognize`,
        '<warn> ~ not to ~ interfere|meddle',
      ],
      unless: ['opposition candidate|leader', 'opposition as'],
      examples: ['Arland recognised the result.', 'Arland will work with the new government.'],
      counterexamples: ['Arland demanded a recount.'],
    }),
    issueRule('election', 'supports', 'Says that the vote was fair', {
      judgement: true,
      patterns: [
        '<reflect>|<express> ~ will|wishes|choice of',
        'free and ~ fair',
        'people|voters|electorate had|have ~ spoken|decided|chosen',
        `will|${RESULT} must|should ~ respected|accepted`,
        'no|not|without ~ fraud|irregularities',
        'clean|honest|credible|transparent|fair|orderly|peaceful vote|election|poll|ballot|elections|polls',
      ],
      unless: ['neither ~ nor'],
      examples: ['Arland said the people had spoken.'],
      counterexamples: ['Arland said the vote was stolen.'],
    }),
    issueRule('election', 'opposes', 'Wants it counted or held again', {
      patterns: [
        '<withhold> ~ congratulations|recognition',
        '<want> ~ votes|ballots|vote|election ~ counted|checked|again|repeated',
        '<shelter>|<support>|<back> ~ opposition|challenger',
        '<take> ~ side of ~ opposition|challenger',
        `${CALL} for ~ to be ~ published|released|recounted|repeated|checked|verified`,
        `${CALL} for ~ recount|rerun|new|fresh|audit|transparency|publication|published|inquiry|investigation|verification|repeat|clarity`,
        '<demand>|<want> ~ recount|rerun|audit|proof|publication|published|transparency|inquiry|investigation|new|fresh',
        '<invite>|<receive>|<host>|<recognise>|<recognize>|<congratulate> ~ opposition|challenger|rival',
        '<stay>|<keep> away from ~ inauguration',
        '<boycott> ~ inauguration',
        'not|never <congratulate>|<recognise>|<recognize> ~',
        `${TELL} on? ~ to ~ publish|release|recount|prove|show`,
      ],
      examples: ['Arland demanded a recount.', 'Arland invited the opposition leader.'],
      counterexamples: ['Arland accepted the result.'],
    }),
    issueRule('election', 'opposes', 'Says that the vote was not fair', {
      judgement: true,
      patterns: [
        'neither free|fair nor',
        'not|far from? ~ free|fair|credible|democratic',
        'numbers|figures|sums|totals ~ not ~ add|match|tally',
        'will of ~ people|voters ~ ignored|flouted|stolen|trampled|overturned',
        'no|lacked|lacks ~ mandate|legitimacy',
        'serious|grave|strong|deep doubts|questions|concerns|irregularities',
        'stolen|rigged|sham|farce|fraudulent|mockery',
      ],
      examples: ['Arland said the vote was not fair.', 'Arland said the president had no mandate.'],
      counterexamples: ['Arland said the people had spoken.'],
    }),
  ],
};

/** How rulers are chosen. */
export const elections: readonly Issue[] = [election];
