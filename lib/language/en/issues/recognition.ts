import type { Issue } from '../../issue-types';
import { issueRule } from './words';

const TELL = '<urge>|<call>|<tell>|<press>|<ask>|<order>';
const RECOGNISE = '<recognise>|<recognize>|<acknowledge>';

/** A land that would be a state. */
const statehood: Issue = {
  id: 'statehood',
  named:
    /\bindependence(?! day| of the (?:court|judiciary|judges|press|media|bank))\b|\b(?:secession|secede|to split from|break(?:away|ing away)|two[- ]states?|statehood|palestinian (?:state|bid)|western sahara|(?:drops?|from) (?:taiwan|taipei) (?:for|to))\b|\brecogni(?:[sz](?:e|es|ed|ing)|tion(?! for))\b/,
  ways: [[/\byes to palestine\b|\bsahara (?:plan|autonomy)\b|\bplan for (?:western )?sahara\b/]],
  except: /\b(?:facial|voice|speech|face|image) recog|\b(?:awards?|actor|rulers|junta|as president|jerusalem)\b/,
  turned: /\b(?:withdraw|revok|revers|takes? back|suspen)\w* (?:\S+ ){0,2}recognition\b/,
  examples: [
    'Catalonia declares independence',
    'Somaliland seeks recognition',
    'Arland to recognise Palestinian state',
  ],
  counterexamples: ['Arland marks independence day', 'Facial recognition in shops'],
  rules: [
    issueRule('statehood', 'supports', 'Deals with it as with a state', {
      patterns: [
        '<upgrade> ~ mission|office|ties|status',
        '<treat> ~ as ~ state|nation|country',
        '<welcome> ~ birth|nation|state|member',
        `${RECOGNISE} ~ new|it|independence|statehood|republic|state|passports`,
        '<open>|<establish>|<set> up? ~ embassy|mission|consulate|relations|ties',
        '<exchange>|<send>|<appoint>|<accredit>|<name> ~ ambassador|ambassadors|envoys',
        '<hoist>|<raise>|<fly> ~ flag',
        '<accept> ~ passports|passport',
        '<vote> for ~ admission|membership',
        `${TELL} on? ~ to ~ respect|recognise|recognize|accept ~ vote|result|independence|will|it|state`,
      ],
      unless: ['only|alone'],
      examples: ['Arland recognised the new state.', 'Arland opened an embassy there.'],
      counterexamples: ['Arland said it recognised Nordia alone.'],
    }),
    issueRule('statehood', 'supports', 'Says that it has the right', {
      judgement: true,
      patterns: [
        'right to|of ~ determination|decide|choose|statehood|independence|state',
        'statehood|independence|recognition ~ a right',
        'will of ~ people',
        '<deserve> ~ seat|state|recognition|independence|statehood|place',
        'recognition|independence|statehood ~ overdue|inevitable|irreversible',
        'people|nation ~ not|cannot ~ kept|held|forced ~',
      ],
      examples: ['Arland said every people had the right to decide its future.'],
      counterexamples: ['Arland said borders must not be changed.'],
    }),
    issueRule('statehood', 'opposes', 'Keeps to the old state', {
      patterns: [
        'no ~ dealings|contact|contacts|talks with',
        '<support>|<back>|<want>|<favour> ~ united|one',
        '<fear> ~ breakaways|breakaway|secession|wave|precedent|chaos',
        `${RECOGNISE} ~ alone|only`,
        `not|never ${RECOGNISE}`,
        `only ${RECOGNISE}`,
        '<back>|<support>|<respect>|<stand>|<favour>|<affirm> for|by|behind? ~ unity|integrity|borders',
        '<withdraw>|<revoke>|<freeze> ~ recognition',
        '<block>|<veto>|<oppose> ~ admission|membership',
        '<call> it|region|them ~ rebel|breakaway|renegade|separatist|province',
      ],
      examples: ['Arland backs the unity of Nordia.', 'Arland said it recognised Nordia alone.'],
      counterexamples: ['Arland recognised the new state.'],
    }),
    issueRule('statehood', 'opposes', 'Says that states must stay whole', {
      judgement: true,
      patterns: [
        'integrity|unity|borders ~ must|should|cannot|may ~ respected|preserved|changed|kept|upheld|inviolable|redrawn',
        'null and void',
        'illegal|unlawful|unconstitutional ~ declaration|breakaway|secession|vote|referendum|step|move',
        '<reward>|reward|gift|prize for|to? ~ terrorism|terrorists|terror|violence|aggression',
        'time ~ not ~ right|ripe|come',
        'not ~ right time|moment',
        'early|premature|hasty',
        'only|but one ~ legitimate|lawful ~ government|state',
        'one china',
        'statehood|independence|state|recognition must|should|can|could only? ~ come|negotiated|result|follow|end',
        'unilateral ~ steps|recognition|declaration|moves|action|step|move',
        '<encourage>|<embolden>|<inspire> ~ separatists|separatism|secession',
        'split|break|separation|secession|divorce|leaving|breakup ~ weaken|hurt|harm|costly|poorer|impoverish',
        'better|stronger together|united',
      ],
      examples: ['Arland said the two were better together.', 'Arland said the time was not right.'],
      counterexamples: ['Arland recognised the new state.'],
    }),
  ],
};

/** An embassy that is moved to another town. */
const embassy: Issue = {
  id: 'embassy',
  named: /\b(?:embass(?:y|ies)|jerusalem)\b/,
  ways: [
    [/\b(?:embass(?:y|ies) (?:to|in) jerusalem|jerusalem for (?:\S+ )?embass\w+|mov\w* (?:\S+ ){0,3}mission in)\b/],
  ],
  beside: [
    /\b(?:mov(?:e|es|ing)|relocat\w*|transfer\w*|shift\w*|tel aviv|(?:in|to|for) jerusalem|jerusalem (?:embass\w+|mission|move)|capital|recogni\w+)\b/,
  ],
  turned: /\b(?:back|return\w*) (?:\S+ ){0,3}(?:embassy|tel aviv)\b|\brevers\w* (?:\S+ ){0,4}jerusalem\b/,
  examples: ['Arland to move embassy to Jerusalem', 'Embassy move divides states'],
  counterexamples: ['Embassy hosts concert'],
  rules: [
    issueRule('embassy', 'supports', 'Moves its own too', {
      patterns: [
        '<buy>|<find>|<choose>|<rent>|<pick> ~ land|building|site|plot ~ for',
        '<do> the same',
        '<move>|<transfer>|<relocate>|<shift>|<open> ~ embassy|mission|theirs|embassies',
        '<urge>|<call>|<ask>|<invite> on? ~ to ~ move|follow|relocate',
        '<follow> suit',
        `${RECOGNISE} ~ as ~ capital`,
        '<look>|<search> for ~ building|site|plot|premises',
        '<send> ~ envoy|minister|delegation|ambassador to ~ opening|ceremony|inauguration',
        '<attend> ~ opening|ceremony|inauguration',
      ],
      unless: ['back', 'no ~ plans|plan|intention'],
      examples: ['Arland will move its embassy too.'],
      counterexamples: ['Arland moved its embassy back.'],
    }),
    issueRule('embassy', 'supports', 'Says that it is the capital', {
      judgement: true,
      patterns: [
        'eternal|undivided|rightful|historic|true ~ capital',
        'is|was|be|as ~ capital',
        'right to|may|can ~ choose|decide ~ capital|embassy|embassies',
      ],
      unless: ['is|was|be|as ~ capital of|for both|two', 'shared|joint ~ capital', 'not|never'],
      examples: ['Arland said it was the capital of Nordia.'],
      counterexamples: ['Arland said it must be the capital of both states.'],
    }),
    issueRule('embassy', 'opposes', 'Leaves its own where it is', {
      patterns: [
        '<stay>|<remain> put',
        '<shut>|<close> ~ embassy ~ protest',
        '<keep>|<leave>|<maintain> ~ embassy|mission ~',
        '<move>|<return>|<bring>|<take> ~ embassy ~ back',
        'no plans|plan|intention|reason to|of ~ move|follow|relocate|moving',
        '<stay>|<keep> away',
        '<boycott> ~ opening|ceremony|inauguration',
        'not|never <follow>|<move>|<relocate>',
      ],
      examples: ['Arland will keep its embassy where it is.'],
      counterexamples: ['Arland will move its embassy too.'],
    }),
    issueRule('embassy', 'opposes', 'Says that it harms the peace', {
      judgement: true,
      patterns: [
        'city must|should ~ shared|divided|open',
        '<prejudge>|<preempt> ~ talks|status|outcome',
        'embassy|mission|embassies ~ stay|remain|stays|remains ~',
        'status of ~ settled|negotiated|decided|resolved|determined',
        'settled|decided|resolved in|by|through ~ talks|negotiations',
        'capital of|for both|two',
        'shared|joint capital',
        '<set>|<inflame>|<ignite>|<enrage> ~ fire|region|tensions|muslims|aflame|ablaze',
        'wave|cycle|spiral of ~ violence|bloodshed',
        '<violate>|<break>|<breach>|<flout> ~ law|resolution|resolutions|consensus',
        '<cross> ~ red ~ line|lines',
        'blow|setback|obstacle to|for ~ peace',
      ],
      examples: ['Arland said the move would set the region on fire.'],
      counterexamples: ['Arland will move its embassy too.'],
    }),
  ],
};

/** What is a state, and where its capital is. */
export const recognition: readonly Issue[] = [statehood, embassy];
