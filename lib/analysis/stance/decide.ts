import type { CountryStance } from '../../types/analysis';
import type { Attributions } from '../attribution/speakers';
import type { CountryMentions } from '../countries/recognize';
import type { Doc } from '../doc';
import type { Topic } from './topic';

/** Where each named country stands towards the topic; one row a country, in the order of `countries`. */
export function decideStances(
  doc: Doc,
  read: { readonly topic: Topic | null; readonly countries: CountryMentions; readonly attributions: Attributions },
): CountryStance[] {
  void doc;
  return read.countries.countries.map(({ code }) => ({
    country: code,
    stance: 'none',
    speaker: null,
    office: null,
    condition: null,
    conditionSpan: null,
    summary: '',
    confidence: 0,
    evidence: [],
    rules: [],
    cues: [],
    contradiction: [],
    roles: ['mentioned'],
  }));
}
