import type { HeadlineFrame } from '../stance-types';

/** Verbs of putting off, each with what is put off. */
const PUT_OFF = ['postpone', 'delay', 'defer', 'put off', 'leave open', 'await']
  .flatMap((verb) => ['decision', 'vote', 'answer', 'ruling', 'debate'].map((noun) => `${verb} ${noun} on`))
  .join(', ');

/** Nouns for what is only proposed: to block such a thing is to say no to it. */
const PROPOSALS = `bid bids offer offers takeover takeovers buyout merger mergers plan plans proposal proposals deal deals sale
  purchase acquisition request requests application applications membership accession resolution bill motion appeal initiative
  compromise nomination candidacy appointment`;

/**
 * What headlines say of a matter before they name it: who objects, welcomes, blames, wants or answers. The matter is what
 * stands behind, never the saying. Words by their base, with the small words that belong to them. Own collection.
 */
export const headlineFrames: readonly HeadlineFrame[] = [
  {
    // "Arland accuses Port Vale of cutting the cable"
    opens: 'accuse, charge, blame, suspect, chide, fault, arraign, sue',
    matter: 'behind',
    links: 'of for over',
    stands: 'opposes',
  },
  {
    // "Arland summons envoy over the raid"
    opens: `summon, call in, recall, protest, lash out at, hit out at, rail at, rail against, take aim at, complain, scold, berate, rebuke,
      censure, reprimand, slam, blast, criticise, criticize, condemn, denounce, lambast, castigate, rap, rip, assail, mock, praise,
      thank, hail, warn, threaten, sanction, punish`,
    matter: 'behind',
    links: 'for over',
    stands: 'opposes',
  },
  {
    // "Arland condemns the raid"
    opens: `condemn, slam, blast, denounce, criticise, criticize, decry, deplore, lament, lambast, assail, rip, rap, mock, ridicule,
      castigate, protest, protest against, reject, rebuff, spurn, oppose, dismiss, snub, regret, swipe at, hit out at, hit back at,
      lash out at, rail against, speak out against, come out against, push back against, object to, take aim at, fume over, fume at,
      rule out, turn down, decide against, refuse to accept, refuse to sign, refuse to join, refuse to back, refuse to ratify,
      refuse to recognise, refuse to recognize, warn of, warn against, warn about, veto, vote against, vow to stop, vow to block, vow to fight, threaten to block,
      threaten to stop, threaten to veto, question, chafe at, bristle at, balk at, complain of, complain about, worry about,
      worry over, defy, resist`,
    matter: 'object',
    links: '',
    stands: 'opposes',
  },
  {
    // "Arland blocks the bid for its port", not "Arland blocks the strait"
    opens: `block, bar, stop, halt, thwart, foil, scupper, scuttle, derail, torpedo, sink, kill, kill off, scotch, quash, squash, nix,
      throw out, vote down, strike down, shoot down, knock back, hold up, stall, shelve, bury, ban, outlaw, forbid`,
    matter: 'object',
    links: '',
    of: PROPOSALS,
    stands: 'opposes',
  },
  {
    // "Arland threatens to take steps to stop the pipeline"
    opens: 'threaten',
    matter: 'behind',
    links: 'stop block halt scrap sink veto scupper derail thwart kill',
    stands: 'opposes',
  },
  {
    // "Arland welcomes the truce"
    opens: `welcome, hail, praise, applaud, laud, endorse, celebrate, cheer, back, support, defend, vote for, call for, push for, press for,
      appeal for, plead for, demand, thank`,
    matter: 'object',
    links: '',
    stands: 'supports',
  },
  {
    // "Neighbours react to the pact"
    opens:
      'react to, respond to, reply to, weigh in on, speak out on, clash over, spar over, feud over, differ over, differ on, split over, split on, talk about, comment on, disagree on, disagree over, debate',
    matter: 'object',
    links: '',
    stands: null,
  },
  {
    // "Arland splits with Port Vale over the pact"
    opens:
      'split with, clash with, feud with, spar with, differ with, disagree with, quarrel with, fall out with, at odds with',
    matter: 'behind',
    links: 'over on about',
    stands: null,
  },
  {
    // "Arland postpones decision on the pact", "Arland stops short of backing the pact"
    opens: `${PUT_OFF}, take no position on, take no sides on, take no side on, take no stand on, keep options open on, keep options open over,
      sit on fence over, sit on fence on, sit on the fence over, sit on the fence on, hedge on, waver on, waver over, dither over,
      dither on, hesitate over, hesitate on, hesitate about, agonise over, agonize over, reserve judgment on, reserve judgement on,
      ask for details of, ask for details on, ask for more details on, ask for more details of, ask for more time on, seek clarification of,
      seek clarification on, seek clarity on, seek details of, seek details on, seek more details on, seek more details of,
      seek more time on, need more time on, want more time on, stop short of backing, stop short of endorsing,
      stop short of supporting, stop short of condemning, stop short of rejecting, stop short of approving, stop short of joining,
      stop short of signing, fall short of backing, fall short of endorsing, undecided on, undecided over, undecided about, unsure about,
      unsure over, noncommittal on, non - committal on, noncommittal over, non - committal over, non - committal about, torn over, divided over,
      divided on, at odds over, at odds on, in no rush over, in no rush on, in no hurry over, in no hurry on, mull, ponder, study,
      consider, review, examine`,
    matter: 'object',
    links: '',
    stands: null,
  },
  {
    // "Arland says drones came from Port Vale"
    opens: 'say that, say, insist that, insist, allege that, allege',
    matter: 'clause',
    links: '',
    stands: null,
  },
  {
    // "Arland urges Port Vale to open the border"
    opens: 'urge, call on, call upon, press, implore, beg, pressure, appeal to',
    matter: 'request',
    links: 'to',
    stands: 'supports',
  },
];

/** Nouns for what is said and felt over a matter, with "over", "about", "at" behind: "row over the dam", "talks on fishing". Own collection. */
export const headlineQuarrels: ReadonlySet<string> = new Set(
  `row rows controversy outcry outrage anger fury backlash uproar furore protest protests criticism dispute disputes spat feud
  tension tensions fear fears concern concerns alarm dismay debate talks opposition reaction reactions response objection
  objections condemnation worry worries doubts misgivings clash quarrel anxiety unease explanation answer split rift dilemma`.split(
    /\s+/,
  ),
);

/** Verbs by which a headline says that a matter, its subject, is talked about: "Visit draws mixed reactions". Own collection. */
export const stirringVerbs = 'draw spark prompt trigger stir provoke meet fuel raise face cause ignite attract elicit';

/** Verbs by which a headline says what a matter, its subject, does to those who are at odds over it: "Deadline divides talks". Own collection. */
export const dividingVerbs = 'divide split overshadow dominate polarise polarize bedevil dog roil haunt';
