import { useEffect, useMemo, useRef } from 'react';
import { restsOn } from '@/lib/panel/claim-list';
import { listOf } from '@/lib/panel/format';
import { lookupLinks } from '@/lib/panel/lookup-links';
import { t } from '@/lib/panel/messages';
import { sentenceAround } from '@/lib/panel/sentence-around';
import { isAnyHere, overlaps } from '@/lib/panel/text-quote';
import type { Claim } from '@/lib/types/analysis';
import { CopyCard } from '../common/CopyCard';
import { Here } from '../common/Here';
import { Evidence } from '../common/Evidence';
import { ExternalLink } from '../common/ExternalLink';
import { LiveLookup } from '../common/LiveLookup';
import { useAnalysis, usePanel } from '../panel-context';

type Props = {
  readonly claim: Claim;
  /** Whether it is among the article's claims that are most worth a check. */
  readonly isWorthChecking: boolean;
};

/** One thing that the text, or someone in it, says is so. */
export function ClaimCard({ claim, isWorthChecking }: Props) {
  const analysis = useAnalysis();
  const chosen = usePanel((state) => state.chosen);
  const isHere = usePanel(({ here }) => isAnyHere(here, [claim]));
  const isChosen = chosen !== null && overlaps(claim, chosen.span);
  const card = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isChosen) card.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen, chosen]);
  return (
    <li
      ref={card}
      className={`card claim${isChosen ? ' is-chosen' : ''}${isHere ? ' is-here' : ''}`}
      data-attribution={claim.attribution}
    >
      {isHere && <Here />}
      <Evidence span={claim} within={sentenceAround(analysis, claim)} cues={claim.figures} />
      <Tags claim={claim} isWorthChecking={isWorthChecking} />
      <Notes claim={claim} />
      <div className="card-foot">
        <Lookups claim={claim} />
        <CopyCard lines={async () => (await import('@/lib/panel/export/claim-lines')).claimLines(analysis, claim)} />
      </div>
    </li>
  );
}

function Tags({ claim, isWorthChecking }: Props) {
  return (
    <p className="claim-tags">
      <span className="tag">{t(`claims.${claim.attribution}`)}</span>
      <span className="tag">{t(`claims.${claim.kind}`)}</span>
      {claim.negated && <span className="tag">{t('claims.negated')}</span>}
      {claim.writersJudgement && <span className="tag">{t('claims.judgement')}</span>}
      {isWorthChecking && <span className="tag is-strong">{t('claims.checkworthy')}</span>}
    </p>
  );
}

function Notes({ claim }: { readonly claim: Claim }) {
  const { article, sources } = useAnalysis();
  const hedges = claim.hedges.map((span) => t('detail.cue', article.text.slice(span.start, span.end)));
  const names = restsOn(sources, claim);
  if (hedges.length + names.length === 0) return null;
  return (
    <div className="claim-notes">
      {hedges.length > 0 && <p>{t('claims.hedged', listOf([...new Set(hedges)]))}</p>}
      {names.length > 0 && <p>{t('claims.restsOn', listOf(names))}</p>}
    </div>
  );
}

/** Where to check it: links that open the services' own pages, and answers inside the panel from those switched on. */
function Lookups({ claim }: { readonly claim: Claim }) {
  const analysis = useAnalysis();
  const switches = usePanel((state) => state.lookups);
  const live = usePanel((state) => state.live).filter(({ about }) => about === 'claim');
  const links = useMemo(() => lookupLinks(analysis, claim, switches), [analysis, claim, switches]);
  const { text, lang } = analysis.article;
  if (links.length + live.length === 0) return null;
  return (
    <details className="lookups">
      <summary>{t('claims.lookUp')}</summary>
      <ul>
        {links.map(({ id, name, href }) => (
          <li key={id}>
            <ExternalLink href={href}>{name}</ExternalLink>
          </li>
        ))}
      </ul>
      {live.map((service) => (
        <LiveLookup key={service.id} service={service} asked={{ claim: text.slice(claim.start, claim.end), lang }} />
      ))}
    </details>
  );
}
