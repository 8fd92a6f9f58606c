import type { Issue } from '../../issue-types';
import { HALTED, issueRule, turnedBy } from './words';

const HELD =
  'prisoners|prisoner|hostages|hostage|captives|captive|detainees|soldiers|fighters|them|women|children|bodies|remains';
const SWAP = 'exchange|swap|release|handover|trade|deal';

/** Prisoners or hostages who are to be freed. */
const swaps: Issue = {
  id: 'swaps',
  named:
    /\b(?:(?:prisoner|hostage|captive|detainee|inmate)s? (?:swap|exchange|release|deal|talks|trade|families)s?|(?:swap|exchang|releas|return|free|trad)(?:e|es|s|ed|ing)? (?:\S+ ){0,3}(?:prisoners?|hostages?|captives?|detainees|inmates)|fre(?:es|ed)(?! up)|in (?:\S+ ){0,2}swap|lets? (?:\S+ ){1,3}go)\b/,
  ways: [
    [
      /\b(?:releas\w*|free|freed|freedom|swap\w*|exchang\w*)\b/,
      /\b(?:captured|pows?|prisoners of war|dual national\w*)\b/,
    ],
    [
      /\bpardons? \d+\b|\b(?:asks|urges|presses|demands) (?:\S+ ){1,2}(?:free|release)\b|\bbring (?:them|hostages|captives) home\b/,
    ],
    [/\b(?:hostages|captives|walks free|captured (?:soldiers?|troops|pilots?|sailors?|crew|fighters|\w+m[ae]n))\b/],
  ],
  turned: turnedBy(`${HALTED}|delay|postpone|off|collapse of`, 'swap|exchange|release'),
  examples: ['Prisoner swap between Arland and Nordia', 'Families demand release of hostages'],
  counterexamples: ['Arland builds a new prison'],
  rules: [
    issueRule('swaps', 'supports', 'Frees those held, or wants them freed', {
      patterns: [
        '<commute>|<reduce>|<quash> ~ sentence|sentences',
        `<free>|<release>|<pardon>|<liberate>|<return>|<exchange>|<swap> ~ ${HELD}`,
        `<set>|<let> free|go ~ ${HELD}`,
        `<let>|<set>|<hand>|<bring>|<fly> ~ ${HELD} ~ go|home|free|over|out|back`,
        `<hand>|<give>|<turn>|<fly>|<bring> over|back|up|home|out ~ ${HELD}`,
        `<call>|<press>|<appeal>|<push>|<plead>|<ask> for ~ ${SWAP}|return|freed|released|freedom`,
        `<call>|<press>|<appeal> for ~ ${HELD} to be ~ freed|released|exchanged`,
        `<demand>|<want> ~ release|return|freedom|freed|released|home`,
        '<urge>|<call>|<tell>|<ask>|<press> on? ~ to ~ free|release|let|return|exchange|swap',
        `<offer>|<provide>|<lend>|<propose>|<suggest> ~ airport|plane|planes|venue|soil|${SWAP}`,
        `<host>|<arrange>|<broker>|<mediate>|<join> ~ ${SWAP}`,
        '<take> part in ~ exchange|swap',
        '<send> ~ plane|planes|aircraft',
        '<give>|<pass>|<hand>|<submit> over? ~ list|names',
      ],
      unless: ['no|nobody', '<call>|<put> off'],
      examples: ['Arland set free twelve prisoners.', 'Arland called for all hostages to be freed.'],
      counterexamples: ['Arland will free no prisoners.'],
    }),
    issueRule('swaps', 'supports', 'Says that they must come home', {
      judgement: true,
      patterns: [
        `they|all|every|everyone|${HELD} must|should|have ~ come|be|return|brought|go ~ home|freed|released|free|back`,
        'every|each life ~ counts|counted|matters|mattered|precious',
      ],
      examples: ['Arland said they must come home.'],
      counterexamples: ['Arland said they must stay in prison.'],
    }),
    issueRule('swaps', 'opposes', 'Keeps them, or does not deal', {
      patterns: [
        `<execute>|<hang>|<kill> ~ ${HELD}`,
        '<walk>|<pull> out of ~ talks|exchange|swap|deal',
        'not|never ~ trade|bargain|negotiate|deal|talk|haggle with|for|over',
        'no ~ bargaining|negotiations|talks|concessions|deals|deal|trade|ransom with|to|for',
        'not|never <pay> ~ ransom|ransoms',
        `<keep>|<hold> ~ ${HELD}`,
        `<call>|<put>|<break> off ~ ${SWAP}`,
        `<halt>|<delay>|<postpone>|<suspend>|<cancel>|<stop>|<block> ~ ${SWAP}`,
        `<free>|<release>|<exchange> no ~ ${HELD}`,
      ],
      examples: ['Arland put off the release.', 'Arland would not trade with kidnappers.'],
      counterexamples: ['Arland set free twelve prisoners.'],
    }),
    issueRule('swaps', 'opposes', 'Says that they must stay', {
      judgement: true,
      patterns: [
        '<serve> ~ terms|term|sentence|sentences',
        `no|not|nobody ~ ${HELD} ~ freed|released|exchanged|swapped`,
        'no swap|exchange|trade',
        'must|should|will|would ~ stay|remain|rot ~ bars|prison|jail',
        '<encourage>|<invite>|<reward> ~ kidnapping|kidnappings|kidnappers|terrorists|terrorism|abductions|hostage',
        'price ~ high',
      ],
      examples: ['Arland said killers must stay behind bars.'],
      counterexamples: ['Arland set free twelve prisoners.'],
    }),
  ],
};

/** Persons who are held. */
export const captives: readonly Issue[] = [swaps];
