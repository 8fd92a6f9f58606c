import { useState } from 'react';
import { t } from '@/lib/panel/messages';
import { proofOf } from '@/lib/panel/proof';
import type { StanceRow } from '@/lib/panel/stance-board';
import type { Span } from '@/lib/types/span';
import { CopyCard } from '../common/CopyCard';
import { Evidence } from '../common/Evidence';
import { SaidBefore } from '../history/SaidBefore';
import { nameIn, useAnalysis, usePanel } from '../panel-context';
import { CorrectStance } from './CorrectStance';
import { Why } from './Why';

const inOrder = (spans: readonly Span[]): Span[] => [...spans].sort((a, b) => a.start - b.start);

type Props = { readonly row: StanceRow; readonly onCountry: (code: string) => void };

/** The proof of a verdict: the article's sentences, what speaks against it, and why it was read so. */
export function StanceDetail({ row, onCountry }: Props) {
  const { verdict, country } = row;
  const [isCorrecting, setCorrecting] = useState(false);
  const analysis = useAnalysis();
  const setView = usePanel((state) => state.setView);
  const { proof, more } = proofOf(verdict);
  return (
    <div className="stance-detail">
      <div className={verdict.contradiction.length > 0 ? 'two-sides' : undefined}>
        <EvidenceList title={t('detail.evidence')} spans={proof} cues={verdict.cues} />
        {verdict.contradiction.length > 0 && (
          <EvidenceList title={t('detail.contradiction')} spans={verdict.contradiction} cues={[]} />
        )}
      </div>
      {more.length > 0 && (
        <details className="more-of">
          <summary>{t('detail.more')}</summary>
          <Sentences spans={more} cues={[]} />
        </details>
      )}
      <SaidBefore country={country} />
      <Why verdict={verdict} />
      <div className="detail-actions">
        <button
          type="button"
          className="button is-quiet"
          onClick={() => {
            onCountry(country);
            setView('countries');
          }}
        >
          {t('detail.about', nameIn(analysis.countries, country))}
        </button>
        <CopyCard lines={async () => (await import('@/lib/panel/export/board-lines')).stanceLines(analysis, row)} />
        <button
          type="button"
          className="button is-quiet"
          aria-expanded={isCorrecting}
          onClick={() => setCorrecting(!isCorrecting)}
        >
          {t('detail.wrong')}
        </button>
      </div>
      {isCorrecting && <CorrectStance row={row} />}
    </div>
  );
}

type ListProps = { readonly title: string; readonly spans: readonly Span[]; readonly cues: readonly Span[] };

function EvidenceList({ title, spans, cues }: ListProps) {
  return (
    <section>
      <h4>{title}</h4>
      <Sentences spans={spans} cues={cues} />
    </section>
  );
}

function Sentences({ spans, cues }: Omit<ListProps, 'title'>) {
  return (
    <ul className="evidence-list">
      {inOrder(spans).map((span) => (
        <li key={`${span.start}-${span.end}`}>
          <Evidence span={span} cues={cues} />
        </li>
      ))}
    </ul>
  );
}
