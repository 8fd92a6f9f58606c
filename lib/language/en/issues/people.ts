import type { Issue } from '../../issue-types';
import { ACTS, HALTED, issueRule, turnedBy } from './words';

const PEOPLE =
  'migrants|migrant|refugees|refugee|people|seekers|deportees|persons|families|children|them|anyone|group|flight|plane';
const FIRST = 'first ~ group|flight|plane|bus|migrants|deportees';

/** Others' migrants, whom a state is asked to house or to take back. */
const hosting: Issue = {
  id: 'hosting',
  named:
    /\b(?:return (?:hubs?|cent(?:re|er)s?)|deportees|offshore (?:asylum|camps?|processing|detention)|third[- ]country|asylum deal|returnees|deport\w+|migrants?|asylum[- ](?:seekers?|camps?|cent(?:re|er)s?)|rejected \w+|rwanda (?:plan|flights))\b/,
  ways: [
    [
      /\b(?:rent|offer|hous)\w* (?:\S+ ){0,3}(?:cells|convicts|inmates|prison places)\b|\btak\w* back (?:\S+ ){0,3}(?:nationals|citizens|deportees|foreigners)\b/,
    ],
  ],
  beside: [ACTS],
  turned: turnedBy(HALTED, 'hubs?|deportation|migrant (?:deal|flights)|transfers?|rwanda'),
  examples: ['Arland asks states to take in rejected asylum seekers', 'Nordia plans return hubs abroad'],
  counterexamples: ['Migrants open a bakery in Port Vale'],
  rules: [
    issueRule('hosting', 'supports', 'Takes the migrants in', {
      patterns: [
        `<accommodate>|<lodge>|<receive>|<take>|<accept> in? ~ newcomers|arrivals|dozens|${PEOPLE}`,
        '<put> up ~ newcomers|arrivals|migrants|them',
        `<take>|<accept>|<receive>|<house>|<host>|<shelter>|<admit> in|back? ~ ${PEOPLE}`,
        '<take> in ~ hundred|hundreds|thousand|few|all',
        `<receive>|<accept>|<take> in? ~ ${FIRST}`,
        '<build>|<open>|<set>|<prepare>|<make>|<provide>|<host> up? ~ shelters|shelter|centre|center|centres|centers|camp|camps|beds|land|housing|hub',
        '<have> ~ room|space|beds|places for',
        'honoured|honored|glad|happy|proud|ready|willing to ~ help|host|house|take|receive',
        'will|would|can|could help',
      ],
      unless: [
        'no|not|little|barely|already|enough|own|only ~ room|space|beds|refugees|people|migrants',
        'already|only|others',
        'own ~ citizens|nationals|people',
        '<ask>|<want>|<urge> ~ to',
        'for others',
        `under ~ plan|scheme|proposal|deal ~ <take>|<accept>|<receive>|<house>|<host>`,
      ],
      examples: ['Arland will take in 300 migrants.', 'Arland has beds for a thousand.'],
      counterexamples: ['Arland has no room for more migrants.'],
    }),
    issueRule('hosting', 'supports', 'Says that they may come', {
      judgement: true,
      patterns: [
        'nobody|no|none would|will ~ mistreated|harmed|turned',
        'borders ~ open',
        'they|migrants|people|seekers|deportees will|would be ~ welcome|safe|treated|free|housed',
        'they|migrants|people|seekers|deportees will|would|can|could find|have|get ~ home|safety|refuge|shelter',
        'migrants|flight|group|flights|deportees will|would ~ arrive|land|come',
        'doors|door ~ open',
        'tradition|history|culture of ~ refuge|hospitality|asylum|shelter|welcome|welcoming',
      ],
      unless: ['<close>|<shut>|never|not'],
      examples: ['Arland said its doors were open.'],
      counterexamples: ['Arland shut the door.'],
    }),
    issueRule('hosting', 'opposes', 'Keeps the migrants out', {
      patterns: [
        `<take>|<accept>|<receive>|<house>|<host> in? no|nobody|none`,
        '<have> no|little|neither ~ room|space|beds|capacity|place|means|duty|obligation',
        '<have>|<host>|<shelter>|<care> ~ enough ~ refugees|migrants|people|problems|mouths',
        'already ~ <host>|<shelter>|<house>|<have> ~ refugees|migrants|people|million|thousand|thousands',
        'barely|hardly|cannot ~ <look>|<care>|<feed>|<house>|<cope> ~ own|people|citizens|refugees',
        `<turn>|<send> back|away|home ~ ${PEOPLE}`,
        '<turn>|<send> ~ migrants|people|seekers|deportees|flight|plane|them ~ back|away|home',
        '<deny>|<refuse> ~ landing|entry|permission',
        'not|never ~ sale|bought',
        'not|never ~ do ~ work|job|bidding',
        '<shut>|<close> ~ door|doors|border|borders',
        '<take>|<accept>|<receive> back? ~ own ~ citizens|nationals|people only|alone',
        '<take>|<accept>|<receive> back? only|just ~ own',
        'not <house>|<host>|<take>|<accept>|<receive> ~ for|on ~ others',
      ],
      examples: ['Arland said it had no room.', 'Arland turned back the first flight.', 'Arland shut the door.'],
      counterexamples: ['Arland will take in 300 migrants.'],
    }),
    issueRule('hosting', 'opposes', 'Says that they are others’ charge', {
      judgement: true,
      patterns: [
        'each|every country|state|nation must|should|has ~ own',
        'enough on ~ plate',
        'not for rent|sale|hire',
        'no jail|prison|camp|warehouse for',
        'not|no|never|nobody|neither|nor ~ dumping ground|site|place',
        'dumping ground for',
        'not|never be|become|turned|serve ~ prison|jail|camp|warehouse|depot|backyard',
        'not|never|hardly ~ responsibility|problem|business|concern',
        'no ~ camp|centre|center|hub|centres|camps|hubs ~ built|opened|set|soil',
      ],
      examples: ['Arland said it was not a dumping ground.'],
      counterexamples: ['Arland will build a camp.'],
    }),
  ],
};

/** Refugees shared out by quota. */
const quotas: Issue = {
  id: 'quotas',
  named: /\b(?:relocation|resettlement|boat people|refugees?|migrants?|migration|asylum|burden[- ]sharing)\b/,
  beside: [
    /\b(?:quotas?|plan|schemes?|pact|mechanism|law|rules|relocat\w*|redistribut\w*|resettle\w*|shar(?:e|es|ing)|spread|solidarity|(?:tak\w*|out|eu) (?:\S+ ){0,3}refugees?|tak\w* (?:\S+ ){0,2}(?:boat people|boat migrants)|court over)\b/,
  ],
  except: /\bdeport/,
  turned:
    /\b(?:ends?|scraps?|drops?|against|suspen\w*|blocks?|challenges|suit) (?:\S+ ){0,3}(?:quotas?|relocation|scheme|plan|pact)\b/,
  examples: ['Ministers row over refugee quotas', 'Plan to relocate migrants'],
  counterexamples: ['Arland cuts fishing quotas'],
  rules: [
    issueRule('quotas', 'supports', 'Takes its share, or wants others to', {
      patterns: [
        '<call>|<push>|<press>|<ask>|<plead>|<appeal> for ~ common|joint|european|shared',
        `<take>|<accept>|<receive>|<admit>|<resettle> in? ~ ${PEOPLE}`,
        '<do>|<take>|<bear>|<shoulder> ~ share|part',
        '<offer>|<have> ~ places|room|beds for',
        '<call>|<push>|<press>|<ask>|<plead>|<appeal> for ~ solidarity|distribution|sharing|redistribution|relocation|quotas',
        '<demand>|<want>|<urge> ~ others|all|states|members|everyone|those ~ take|share|do|pay|help|part',
        '<threaten>|<want>|<vow> to ~ cut|fine|punish|penalise|withhold|sue ~ states|members|countries|those ~',
      ],
      unless: [
        'no|nobody|none|rather|not ~ people|refugee|refugees|one',
        '<force> ~ to',
        'rather',
        'under ~ plan|scheme|proposal|system ~ <take>|<accept>|<receive>',
      ],
      examples: ['Arland is ready to take its share.', 'Arland called for solidarity.'],
      counterexamples: ['Arland would rather pay than take people in.'],
    }),
    issueRule('quotas', 'supports', 'Says that all must share', {
      judgement: true,
      patterns: [
        'burden|burdens|responsibility|load|task|duty ~ shared|spread|distributed|divided',
        'everyone|everybody|all|members|each|nobody must|should|had|has|have|can|may ~ part|share|bit|solidarity|duty',
        'no|nobody|not|none ~ left ~ alone|cope|own',
        'solidarity ~ not ~ menu|carte|optional|option|street|way',
      ],
      examples: ['Arland said the burden should be shared.'],
      counterexamples: ['Arland closed its border.'],
    }),
    issueRule('quotas', 'opposes', 'Takes nobody', {
      patterns: [
        '<take>|<accept> in? only',
        '<want> out of',
        '<opt> out',
        '<take>|<accept>|<admit>|<receive>|<want> in? no|nobody|none',
        '<sue>',
        '<go>|<turn>|<take> ~ to ~ court',
        '<build>|<put>|<erect>|<raise> up? ~ fence|fences|wall|barrier',
        'rather|sooner <pay>',
        'not|never <take>|<accept>|<admit> in? ~ single',
        '<close>|<shut> ~ border|borders|door|doors',
        '<decide>|<determine>|<choose> ~ who|whom ~ live|come|enters|enter|in|let|lives|comes',
        'not|never be? ~ told|dictated|bow|bullied|blackmailed|bend|yield|pressured',
        '<hold>|<call> ~ referendum on|over',
      ],
      examples: ['Arland would rather pay.', 'Arland will take no one.'],
      counterexamples: ['Arland will take 300 refugees.'],
    }),
    issueRule('quotas', 'opposes', 'Says that none may be forced', {
      judgement: true,
      patterns: [
        'migrants|people|refugees|seekers should|must ~ stay|remain|kept|processed ~ region|home|outside',
        'must|should|can|has|needs|only to? be ~ voluntary|flexible',
        'nobody|no can|could|may|should|must|will|would ~ force|forced|impose|imposed|dictate|tell',
        'not|never ~ forced|imposed|compelled',
        '<draw>|<attract>|<lure>|<encourage>|<pull>|<invite> ~ more ~',
        'invitation|magnet|gift to|for',
        'right to ~ decide|choose|determine ~ who',
        'blackmail|diktat',
        'not|never ~ solve ~ anything|problem|crisis|nothing',
        'borders ~ must|should ~ guarded|protected|secured|closed|first',
      ],
      examples: ['Arland insisted that the scheme must be voluntary.'],
      counterexamples: ['Arland will take 300 refugees.'],
    }),
  ],
};

/** People whom one state asks another to take. */
export const people: readonly Issue[] = [hosting, quotas];
