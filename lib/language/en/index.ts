import type { Language } from '../types';
import {
  abbreviations,
  abbreviationsBeforeNames,
  abbreviationsBeforeNumbers,
  exclaimedNames,
  sentenceOpeners,
} from './abbreviations';
import { englishClaims } from './claims';
import { functionWords } from './function-words';
import { bodyEndings } from './body-endings';
import { epithets } from './epithets';
import { givenNames } from './given-names';
import { honorifics } from './honorifics';
import { reportingVerbs } from './reporting-verbs';
import { ranksAlsoAdjectives, roleNouns } from './roles';
import { speechAdjectives, speechNouns } from './speech-nouns';
import { englishStances } from './stance';

/** English: the only language in which everything is read. */
export const english: Language = {
  code: 'en',
  coverage: { countries: true, claims: true, stances: true },
  abbreviations,
  abbreviationsBeforeNames,
  abbreviationsBeforeNumbers,
  exclaimedNames,
  sentenceOpeners,
  reportingVerbs,
  speechNouns,
  speechAdjectives,
  roleNouns,
  bodyEndings,
  epithets,
  ranksAlsoAdjectives,
  honorifics,
  givenNames,
  functionWords,
  claims: englishClaims,
  stances: englishStances,
};
