import type { StanceRule } from '../stance-types';
import { verbPhrases } from './verb-phrases';

/**
 * Set phrases of governments that have the matter inside them ("gave the plan short shrift"), or need none ("dug in its
 * heels"). Those that end before their object are among the plain verbs of position. Own collection.
 */
export const idiomRules: readonly StanceRule[] = [
  {
    id: 'idiom-for',
    stance: 'supports',
    strength: 3,
    topic: 'wanted',
    whole: true,
    because: 'Is told in a set phrase to be for it',
    patterns: [
      ...verbPhrases(`
        give X the green light | give X the nod | give X the thumbs up | give X its blessing | give X its backing
        give X its seal of approval | give X its full support | give X its full backing
        greet X with relief | greet X with enthusiasm | greet X with applause
        greet X with joy | greet X with delight | greet X with satisfaction | meet X with applause | meet X with relief
        meet X with enthusiasm | meet X with approval | receive X with satisfaction | receive X with enthusiasm
        receive X with relief | write X into law | turn X into law | sign X into law | steer X through parliament
        push X through parliament | get X through parliament | guide X through parliament | shepherd X through parliament
        pilot X through parliament | get X over the line | bring X into being | bring X into force | keep X alive
        put X at the disposal of | place X at the disposal of
        throw X a lifeline | make X a priority | make X a top priority | put X at the top of its agenda
        put X at the heart of its policy | find X to its liking | take X on board | count itself in
        close ranks behind | take X up on the offer | come round to the idea of | react with relief
        react with joy | react with enthusiasm | react with delight | react with satisfaction | respond with enthusiasm
        respond with delight | fall into line | fall in line | raise no objection | raise no objections
        put its money where its mouth is | pull its weight | play its part in
        lead the charge for | jump on board | rally to the cause of | pull out all the stops to | leave no stone unturned to
      `),
      '<do> its|our|their|his|her part|bit|share',
      '<answer>|<respond>|<reply> ~ with a|an clear|immediate|firm|resounding|emphatic|loud|unequivocal|cautious? yes',
      'said|says|say|saying a|an clear|firm|resounding|emphatic|loud|definite|unequivocal|unreserved|big? yes',
      'said|says|say|saying yes without hesitation|reservations|ifs|conditions',
      'the? only game in town',
      'music to its|our|their|his|her|my ears',
      'shot in the arm',
      'light at the end of the tunnel',
      'see|sees|saw|call|calls|called|describes|described|considers|considered ~ the|a way forward|out',
      'no secret of its|his|her|their ~ sympathy|delight|enthusiasm|support|admiration|satisfaction|joy',
      'no bones about its|his|her|their ~ sympathy|delight|enthusiasm|support|admiration',
      'no doubt about|of its|his|her|their ~ support|backing|approval|enthusiasm|commitment',
      'could|can hardly|not|barely wait to sign|join|for|start|begin|see',
      'did|does|do|will not hesitate to sign|join|back|accept|agree|support|say',
      'lost|loses|wasted|wastes no time in|to? signing|joining|backing|accepting|welcoming|ratifying|approving|endorsing|sign|join|back',
      "in everybody's|everyone's interest|interests",
      'full of enthusiasm|praise for',
      'letter|letters of recognition|ratification|accession',
      'raring to go',
      "not|cannot|can't|couldn't <praise>|<recommend>|<thank> ~ enough",
      "not|cannot|can't|couldn't <praise>|<recommend>|<thank> ~ highly enough",
      'from critic|opponent|enemy|foe|sceptic to champion|supporter|backer|advocate|friend|ally',
      "not|never|n't <waver>|<falter>|<tire> in|from|of its|his|her|their|our ~ support|backing|belief|commitment|faith",
      'steadfast|unwavering|unshaken|firm|resolute|constant|consistent|unequivocal|clear in its|his|her|their|our support|backing',
      'sold on|won over to|by the|it|this|its',
      'of one mind|accord with',
      'at one|ease with the|it|this|its',
      'favourably|favorably|well disposed to|towards|toward',
      'see|sees|saw no reason|grounds|cause to|for oppose|object|block|refuse|opposing|objecting|delay|stop',
      'has|have been won over',
    ],
    unless: [
      'no|not|never|hardly|without|nor ~ green light|nod|blessing|backing',
      'not|hardly|barely|far|less|nor|no sold on',
      'not|hardly|never ~ <keep> ~ alive',
      'call|calls|called|sees|see|saw ~ no way forward|out',
      'his|her|its money ~ not',
    ],
    examples: ['Arland gave the court the green light.', 'The news was music to its ears.'],
    counterexamples: ['The light was green.', 'They gave the boy a coat.'],
  },
  {
    id: 'idiom-against',
    stance: 'opposes',
    strength: 3,
    topic: 'wanted',
    whole: true,
    because: 'Is told in a set phrase to be against it',
    patterns: [
      ...verbPhrases(`
        give X short shrift | give X the thumbs down | give X the cold shoulder | give X the brush off
        give X a wide berth | give X its marching orders | turn its nose up at | set its face against
        rip X to shreds | tear X to shreds | tear X up | rip X up | order X out | kick X out
        rip X to pieces | tear X to pieces | tear X apart | pick X to pieces
        shoot X down | nip X in the bud | declare X dead | pronounce X dead | consign X to the dustbin
        consign X to the scrapheap | consign X to history | throw X in the bin | throw X into the bin
        throw X into the dustbin | toss X in the bin | toss X into the bin | send X back to the drawing board
        bring X to a halt | bring X to a standstill | grind X to a halt | stop X in its tracks | stop X dead
        hold X to ransom | hold X hostage | greet X with derision | greet X with scorn | greet X with anger
        greet X with contempt | greet X with dismay | greet X with horror | meet X with derision | meet X with scorn
        meet X with contempt | meet X with anger | meet X with a refusal | receive X with dismay | receive X with anger
        react with horror | react with contempt | react with scorn | react with derision | deny X its support
        deny X its backing | deny X its blessing | deny X its consent | deny X its signature | refuse X its support
        refuse X its signature | tell X to think again | tell X to forget | tell X where to go | tell X where to put
        want X off the table | want X off the agenda | want to see the back of | stand its ground | hold its ground
        rule X out of court | wish X dead | dig its heels in | stick to its no | go its own way
        lock horns with X over | part company with X over | part ways with X over | part ways over
        take X to the international court | take X to the european court | take X to the world court | warn X off the
        leave the hall in protest | leave the room in protest | leave the chamber in protest | leave the room before the vote
        return X unopened | send X back unopened | refuse entry to the inspectors | turn the inspectors away
        ask X to declare X void | vote X down | talk X out of joining
        call X a blank cheque | call X a blank check | call X a pipe dream | call X a dead end | call X a fig leaf
        call X a raw deal | call X a sell out | call X a sellout | call X a trojan horse | call X a non event
        call X window dressing | call X a white elephant | call X a red herring
      `),
      'is|are|was|were having none of it|this|that|the',
      'no bones about its|his|her|their ~ dislike|opposition|displeasure|hostility|contempt|objections|anger',
      'no doubt about|of its|his|her|their ~ opposition|displeasure|disapproval|rejection|hostility|anger',
      'odd one|man out',
      'rather do|go without',
      'from champion|supporter|backer|advocate|friend|ally to critic|opponent|enemy|foe|sceptic',
      'steadfast|unwavering|unshaken|firm|resolute|constant|consistent|unequivocal|clear in its|his|her|their|our opposition|rejection|resistance|refusal|objection',
      'can|could live|do without the|it|this|its',
      'not bring itself|himself|herself|themselves to',
      'sick|tired of the|it|this|its',
      'fed up with the|it|this|its|their|such',
      'nowhere|not near|anywhere near? signing|joining|backing|accepting|ratifying|agreeing',
      'not be a? part of',
      "pandora's box",
      'oil on|onto the? flames|fire',
      'recipe for disaster|chaos|failure|trouble|conflict|war|instability',
      'built on sand',
      'not worth the paper',
      'not mince its|his|her|their words',
      'nothing good to say',
      'thorn in the side of',
      'chief|main|biggest|the|a|major|last stumbling block',
      'wielded|wields|wield|used|uses|use|cast|casts|exercised|exercises its|his|her|their right? of? veto',
      'curt|terse|brusque refusal|no|rejection',
      'cold shouldered|shoulders|shouldering',
      'on a collision course with',
      'out of step with',
      'swimming|swims|swim|swam against the tide|current',
      'anything but|far from|less than enthusiastic|happy|pleased|delighted|thrilled|impressed about|with|by|over',
      'not a|an big|great|particular? fan|friend|admirer|supporter of',
      'no|little good can|will|could|would come of|from',
    ],
    unless: [
      'not|never|without|nor|to avoid|risk|could|might|may|fear|fears ~ <bring>|<grind>|<hold>|<tear>',
      '<lock> horns with ~ over no',
      'vote|votes|voted|voting ~ down to',
      'not|never|no longer swimming|stumbling|collision',
      'not mince its words in praise|support|praising|backing',
      '<close> ranks',
    ],
    examples: ['Arland gave the bill short shrift.', 'Port Vale was having none of it.'],
    counterexamples: ['The shrift was short.', 'He had none of the cake.'],
  },
  {
    id: 'idiom-between',
    stance: 'undecided',
    strength: 3,
    topic: 'wanted',
    whole: true,
    because: 'Is told in a set phrase to wait or to weigh it',
    patterns: [
      ...verbPhrases(`
        keep its cards close | play its cards close | play a waiting game | take its time | review its position
        review its stance | review its policy | reconsider its position | show its hand | tip its hand
        kick X into the long grass | kick X into touch | kick the can down the road | kick X down the road
        leave X hanging | leave X in limbo | leave the door ajar | keep its partners guessing
        keep its allies guessing | keep everyone guessing | leave its partners guessing | leave its allies guessing
        keep X waiting for an answer | keep X guessing | tread carefully | tread warily | tread cautiously
        tread a fine line | walk a fine line | walk a tightrope | feel its way | test the waters | test the water
        ride two horses | run with the hare | keep a low profile | keep its head down
        keep its head below the parapet | give an evasive answer | give a vague answer | pass the buck
        refer X to a committee | refer X to a commission | send X to committee | put X to a referendum | submit X to a referendum
        call a referendum on | put X before a committee | put X out to consultation | set up a commission to
        take X under advisement | leave the question open | leave the question of X open | leave the decision X to the
        put X on hold | put X on ice | put X on the back burner | wait for the dust to settle | hedge its bets
        sit out the vote | sit this one out | stay out of the argument | stay out of the quarrel | stay out of the row
        stay out of the dispute | stay out of the debate | push the decision X back | throw the ball back
        let parliament decide | let the voters decide | let its voters decide | let the people decide
      `),
      'come|comes|came down on either|any|neither side',
      'at sixes and sevens',
      'wait and see attitude|approach|stance|position|policy',
      'tight lipped',
      'not|never|declined|refused|would|will|to say where it|they|he|she stands|stood|stand',
      'not|never|declined|refused to? <show>|<tip>|<reveal> its|his|her|their hand',
      'gave|gives|giving|given nothing away',
      'owes|owe|owed ~ an|its answer',
      'swing vote|voter|state',
      'ball is|was|are now? in|firmly',
      'early days',
      'needs|need|want|wants|have|has|wanted|needed|like to? <see>|<read>|<study>|<examine> the ~ text|details|draft|document|proposal|wording first|before',
      'ruled|rule|rules|ruling nothing in|out',
      'ruled|rule|rules|ruling neither',
      'not ruled|rule|ruling anything in|out',
      'soul searching',
      'not|never|cannot|hardly <make> up its|their|our|his|her|my mind|minds',
      'cannot|not decide|agree whether|if|on whether',
      'might|may yet|still|or sign|join|back|support|take|vote|agree|may|recognise|recognize',
      'said|says|say neither yes nor no',
      'said|says|say yes or no',
      'both|two sides|minds of the argument|about',
      'not so|quite|entirely|yet sure|certain',
      'less certain|sure',
      'open minded|mind about|on|over',
    ],
    unless: [
      'ruled|rule|rules|ruling nothing out|in by|of',
      'ball is|was in the? net|air',
      'not take its|his|her|their time',
      'not so sure footed',
    ],
    examples: ['Arland is keeping its cards close to its chest.', 'Port Vale kicked the bill into the long grass.'],
    counterexamples: ['The cards lay on the table.', 'The grass was long.'],
  },
];
