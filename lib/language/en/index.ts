import type { Language } from '../types';
import { abbreviations } from './abbreviations';
import { englishClaims } from './claims';
import { reportingVerbs } from './reporting-verbs';

export const english: Language = {
  code: 'en',
  coverage: { countries: true, claims: true, stances: true },
  abbreviations,
  reportingVerbs,
  claims: englishClaims,
};
