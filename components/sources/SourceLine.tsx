import { plural } from '@/lib/panel/messages';
import { hostOf } from '@/lib/panel/format';
import { asHeading } from '@/lib/panel/speaker-line';
import type { Source } from '@/lib/types/analysis';
import { Evidence } from '../common/Evidence';
import { ExternalLink } from '../common/ExternalLink';
import { sentenceAround } from '@/lib/panel/sentence-around';
import { useAnalysis } from '../panel-context';

/** One thing that the article draws on: its name, how often, what rests on it, and where the article says so. */
export function SourceLine({ source }: { readonly source: Source }) {
  const analysis = useAnalysis();
  const index = analysis.sources.indexOf(source);
  const resting = analysis.claims.filter((claim) => claim.sources.includes(index)).length;
  const place =
    source.start === undefined || source.end === undefined ? null : { start: source.start, end: source.end };
  return (
    <li className="card source" data-source={source.kind}>
      <p className="line">
        <span className="name" dir="auto">
          {source.url ? (
            <ExternalLink href={source.url}>{source.name || hostOf(source.url)}</ExternalLink>
          ) : (
            asHeading(source.name)
          )}
        </span>
        <span className="count">
          {plural('sources.times', source.count)}
          {resting > 0 && ` · ${plural('sources.claimsResting', resting)}`}
        </span>
      </p>
      {place && <Evidence span={sentenceAround(analysis, place)} cues={[place]} />}
    </li>
  );
}
