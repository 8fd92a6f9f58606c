import type { Issue } from '../../issue-types';
import { issueRule } from './words';

/** A text before a council. */
const resolution: Issue = {
  id: 'resolution',
  named:
    /\b(?:(?:un|united nations|draft|(?:security|rights) council|general assembly) (?:\S+ ){0,3}resolutions?|resolutions? (?:\S+ ){0,5}(?:un|council|assembly|united nations)|(?:draft|un) (?:text|motion)|(?:veto\w*|vot(?:e|es)) (?:\S+ ){0,6}(?:un|security council)|(?:un|security council) (?:\S+ ){0,3}(?:veto|vote))\b/,
  except: /\b(?:budget|bill|election|seat|new year'?s?|staff|monitors?|observers?|peacekeep\w*|mission|parking)\b/,
  examples: ['Security Council to vote on draft resolution on Nordia', 'UN resolution on Nordia debated'],
  counterexamples: ['New year resolution of UN chief', 'Council votes on parking'],
  rules: [
    issueRule('resolution', 'supports', 'Wants the council to act', {
      patterns: ['<urge>|<call>|<ask>|<press> on? ~ to ~ act|agree|adopt|pass|unite|yes'],
      unless: ['own|rival|counter'],
      examples: ['Arland urged the council to act.'],
      counterexamples: ['Arland tabled a draft of its own.'],
    }),
    issueRule('resolution', 'supports', 'Says that the council must not stay silent', {
      judgement: true,
      patterns: [
        'council|assembly|world|un|we must|should|has|have|had to? ~ act|speak|voice|responsibility|message|respond',
        'council|assembly|world|un|we ~ not|cannot ~ silent|idle|fail|paralysed|look|watch',
        'text|draft|resolution|it ~ balanced|fair|measured|overdue|humanitarian',
        'council|assembly|we <owe> ~',
        'veto ~ not ~ used|abused|shield|protect',
      ],
      unless: ['not|nor|neither ~ balanced|fair'],
      examples: ['Arland said the council could not stay silent.'],
      counterexamples: ['Arland said the text was one-sided.'],
    }),
    issueRule('resolution', 'opposes', 'Stops the text, or waters it down', {
      patterns: [
        '<cast>|<use>|<wield>|<exercise>|<threaten> to? ~ veto',
        '<table>|<submit>|<circulate>|<propose>|<present>|<introduce> ~ rival|own|counter|alternative|competing ~',
        '<want>|<ask>|<demand> for? ~ out|deleted|removed|dropped|softened|watered|weaker',
        '<ask>|<call>|<push> for ~ put|postponed|delayed|postponement|delay|changes|amendments off?',
      ],
      unless: ['not|never ~ used|use|cast'],
      examples: ['Arland cast a veto.', 'Arland tabled a draft of its own.'],
      counterexamples: ['Arland urged the council to act.'],
    }),
    issueRule('resolution', 'opposes', 'Says that the text is wrong', {
      judgement: true,
      patterns: [
        'one sided',
        'unbalanced|biased|lopsided|politicised|politicized|selective|divisive|unhelpful|counterproductive',
        'not|neither|nor|lacked|lacks ~ balanced|balance|fair|helpful|mention',
        'wrong|not ~ place|forum|venue|body for',
        '<single>|<pick>|<target> out? one|a|single ~ country|state|side',
        'naming|finger shaming|pointing|and',
      ],
      examples: ['Arland said the text was one-sided.'],
      counterexamples: ['Arland said the council could not stay silent.'],
    }),
  ],
};

/** The resolutions of councils. */
export const assemblies: readonly Issue[] = [resolution];
