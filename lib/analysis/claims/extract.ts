import type { Claim } from '../../types/analysis';
import type { Attributions } from '../attribution/speakers';
import type { CountryMentions } from '../countries/recognize';
import type { Doc } from '../doc';

/** Every claim of the text, in order. `sources` is filled in by `citeSources`. */
export function extractClaims(doc: Doc, attributions: Attributions, countries: CountryMentions): Claim[] {
  void attributions;
  void countries;
  return doc.sentences.map(({ start, end }) => ({
    start,
    end,
    attribution: 'unattributed',
    kind: 'fact',
    speaker: null,
    speakerIndex: null,
    checkworthiness: 0,
    sources: [],
    figures: [],
    dates: [],
    hedges: [],
    negated: false,
    writersJudgement: false,
    cues: [],
  }));
}
