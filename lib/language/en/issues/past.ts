import type { Issue } from '../../issue-types';
import { issueRule } from './words';

const PIECES =
  'pieces|piece|bones|remains|skulls|bronzes|marbles|artefacts|artifacts|treasures|treasure|objects|statue|statues|sculptures|works|art|items|relics|them|it';

/** Amends for what was done, or taken, long ago. */
const amends: Issue = {
  id: 'amends',
  named: /\b(?:reparations?|apolog(?:y|ies|i[sz]\w+)|sorry for|looted)\b/,
  except: /\b(?:prince|party|bbc|before talks)\b/,
  ways: [
    [
      /\b(?:atone\w*|says sorry|nazi-looted|stolen (?:art|heritage|treasures|statues?)|colonial (?:past|crimes|abuses|wrongs))\b/,
    ],
    [
      /\b(?:descendants|comfort women|forced labou?r|atrocit\w+|massacre)\b/,
      /\b(?:pay|pays|payouts?|compensat\w*|offer|regrets?|damages)\b/,
    ],
    [
      /\b(?:slave(?:ry| trade)|colonial|genocide|wartime|war damage)\b/,
      /\b(?:pay\w*|compensat\w*|regrets?|own up|offer\w*)\b/,
    ],
    [
      /\b(?:artefacts?|artifacts?|bronzes?|marbles?|sculptures?|treasures?|skulls?|objects?|antiquities|bones|statues?|relics?|loot)\b/,
      /\b(?:back|return\w*|restitution|repatriat\w*|gives?|hands?|demands?|home|receives)\b/,
    ],
  ],
  examples: ['Nordia demands reparations for slavery', 'Nordia asks for return of marbles'],
  counterexamples: ['Museum buys marbles'],
  rules: [
    issueRule('amends', 'supports', 'Makes amends', {
      patterns: [
        '<change>|<amend>|<pass> ~ law',
        `<ship>|<fly> ~ ${PIECES} ~ home|back`,
        '<admit>|<acknowledge>|<concede> ~ stolen|looted|taken|wrong|wronged',
        '<apologise>|<apologize>|sorry',
        '<acknowledge>|<admit>|<accept>|<recognise>|<recognize> ~ guilt|responsibility|wrong|wrongs|genocide|role|crimes|blame|debt',
        `<give>|<hand>|<send> back|over ~ ${PIECES}`,
        `<return>|<repatriate>|<restore> ~ ${PIECES}`,
        `<hand>|<give>|<send> ~ ${PIECES} over|back`,
        '<ask>|<beg> for ~ forgiveness',
        '<set> up ~ fund|commission',
        '<pay>|<offer>|<grant>|<pledge> ~ compensation|reparations|damages|money|million|millions',
        '<owe> ~ debt|apology|reparations',
        '<express>|<voice> ~ remorse|sorrow|shame',
        '<own> up to',
        '<call>|<urge> on? ~ to ~ return|own|apologise|apologize|give|pay',
      ],
      unless: ['nothing ~ apologise|apologize', 'no|nobody|nothing ~', '<claim> ~ compensation', 'loan'],
      examples: ['Arland gave back twenty pieces.', 'Arland apologised.'],
      counterexamples: ['Arland said there was nothing to apologise for.'],
    }),
    issueRule('amends', 'supports', 'Says that amends are due', {
      judgement: true,
      patterns: [
        'matter|question|act of justice|decency|honour|honor',
        'make amends',
        'stolen|looted|taken|plundered ~ must|should|belongs|belonged|belong|has|have ~ back|returned|those|given|home|to',
        'belong|belongs|belonged|returned to ~ those|people|owners|home|descendants',
      ],
      examples: ['Arland said it was time to make amends.'],
      counterexamples: ['Arland said the matter was closed.'],
    }),
    issueRule('amends', 'opposes', 'Says that nothing is owed', {
      judgement: true,
      patterns: [
        '<belong> to ~ world|humanity|all|mankind|everyone',
        'lawful|rightful|legal|legitimate owner|owners|property',
        'were|was|been ~ gifts|gift',
        'precedent',
        'nothing to ~ apologise|apologize',
        'no reason|need|cause|case to|for ~ apologise|apologize|pay|reparations|apology',
        'no reparations|apology|compensation|apologies',
        'matter|chapter|case|question|file|book was|is|were|had|has ~ closed|settled',
        'claims|matters|questions ~ settled',
        'bought|acquired|obtained ~ lawfully|legally|properly|legitimately|legal',
        'safer|better|best ~ museums|museum|here|where|kept',
        'nobody|no|one ~ alive|today ~ blame|responsible|guilty|answer|paid|apologise',
        'law|laws ~ <forbid>|<bar>|<prevent>|<prohibit>',
        'look|looking forward|ahead',
      ],
      examples: ['Arland said the matter was closed.'],
      counterexamples: ['Arland apologised.'],
    }),
    issueRule('amends', 'opposes', 'Gives nothing back', {
      patterns: [
        'only|merely <lend>|<loan>',
        '<keep> them|it',
        '<owe> nobody|nothing|no',
        '<pay>|<return>|<give> no|nothing',
        '<offer>|<propose>|<suggest> ~ loan|loans',
        '<stop> short of ~ apology|apologising|apologizing',
        'not|never|nor <pay>|<return>|<apologise>|<apologize>|<give>',
        '<keep>|<hold> ~ pieces|bronzes|marbles|objects|sculptures|treasures',
      ],
      examples: ['Arland offered a loan.', 'Arland will not give back the pieces.'],
      counterexamples: ['Arland gave back twenty pieces.'],
    }),
  ],
};

/** What states owe for their past. */
export const past: readonly Issue[] = [amends];
