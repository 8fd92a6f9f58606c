import { useMemo, useState } from 'react';
import { allClaims, claimGroups, worthChecking, type ClaimGroup } from '@/lib/panel/claim-list';
import { numberOf } from '@/lib/panel/format';
import { plural, t } from '@/lib/panel/messages';
import { asHeading, flagOf, officeBeside } from '@/lib/panel/speaker-line';
import type { Claim } from '@/lib/types/analysis';
import { Flag } from '../common/Flag';
import { LanguageNotice } from '../common/LanguageNotice';
import { Notice } from '../common/Notice';
import { useAnalysis } from '../panel-context';
import { AttributionBar } from './AttributionBar';
import { ClaimCard } from './ClaimCard';
import { ClaimFilters } from './ClaimFilters';
import './claims.css';

/** Who claims what: grouped by speaker, filtered, each with its words in the article. */
export function ClaimsView() {
  const { claims, coverage, article } = useAnalysis();
  const [filter, setFilter] = useState(allClaims);
  const worthy = useMemo(() => worthChecking(claims), [claims]);
  const groups = claimGroups(claims, filter);
  const shown = groups.reduce((sum, group) => sum + group.claims.length, 0);
  if (claims.length === 0 && !coverage.claims) return <LanguageNotice lang={article.lang} />;
  if (claims.length === 0)
    return (
      <Notice level={2} title={t('claims.emptyTitle')}>
        <p>{t('claims.emptyBody')}</p>
      </Notice>
    );
  return (
    <>
      <h2 className="hidden-visually">{t('claims.title')}</h2>
      <AttributionBar />
      <ClaimFilters filter={filter} onChange={setFilter} />
      <p role="status" className="hidden-visually">
        {plural('claims.shown', shown)}
      </p>
      {groups.length === 0 && (
        <Notice level={2} title={t('claims.noMatchTitle')}>
          <button type="button" className="button" onClick={() => setFilter(allClaims)}>
            {t('claims.reset')}
          </button>
        </Notice>
      )}
      {groups.map((group) => (
        <Group
          key={filter.order === 'article' ? (group.speaker ?? 'nobody') : `from ${group.claims[0]?.start}`}
          group={group}
          worthy={worthy}
          isWhole={filter.order === 'article'}
        />
      ))}
    </>
  );
}

type GroupProps = {
  readonly group: ClaimGroup;
  readonly worthy: ReadonlySet<Claim>;
  /** False where the speaker's other claims may stand elsewhere in the list. */
  readonly isWhole: boolean;
};

function Group({ group, worthy, isWhole }: GroupProps) {
  const analysis = useAnalysis();
  const speaker = group.speaker === null ? undefined : analysis.speakers[group.speaker];
  const country = speaker && flagOf(speaker, analysis);
  const office = speaker && officeBeside(speaker.name, speaker.office);
  return (
    <section className="claim-group">
      <h3>
        {country && <Flag code={country} />}
        <span className="who">
          {/* One run: as two, "Anna Orla Prime / Minister" breaks in a panel that is written from right to left. */}
          <bdi>
            {speaker ? asHeading(speaker.name) : t('claims.nobody')}
            {office && <span className="office"> {office}</span>}
            {speaker?.party && <span className="office"> ({speaker.party})</span>}
          </bdi>
        </span>
        {isWhole && <Share of={group.claims.length} />}
      </h3>
      <ul className="cards">
        {group.claims.map((claim) => (
          <ClaimCard key={`${claim.start}-${claim.end}`} claim={claim} isWorthChecking={worthy.has(claim)} />
        ))}
      </ul>
    </section>
  );
}

/** How many of the article's claims are this speaker's, in figures and as a bar; a screen reader hears "3 claims". */
function Share({ of }: { readonly of: number }) {
  const { claims } = useAnalysis();
  return (
    <span className="voice">
      <span className="voice-bar" aria-hidden="true">
        <span style={{ inlineSize: `${(100 * of) / claims.length}%` }} />
      </span>
      <span aria-hidden="true">{numberOf(of)}</span>
      <span className="hidden-visually">{plural('claims.count', of)}</span>
    </span>
  );
}
