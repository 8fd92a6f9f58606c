import { useState } from 'react';
import { numberOf } from '@/lib/panel/format';
import { t } from '@/lib/panel/messages';
import { views, type View } from '@/lib/panel/screen';
import { stanceBoard } from '@/lib/panel/stance-board';
import type { Analysis, CountryCode } from '@/lib/types/analysis';
import { ClaimsView } from '../claims/ClaimsView';
import { Tabs } from '../common/Tabs';
import { CountriesView } from '../countries/CountriesView';
import { AnalysisContext, usePanel } from '../panel-context';
import { LibraryBar } from '../history/LibraryBar';
import { SourcesView } from '../sources/SourcesView';
import { StancesView } from '../stances/StancesView';
import { Waiting } from '../Waiting';
import { ArticleHead } from './ArticleHead';
import { PageMarks } from './PageMarks';
import { Tools } from './Tools';
import { useFollowedView } from './use-followed-view';

type Props = {
  readonly analysis: Analysis;
  /** False while claims and sources are still to come. */
  readonly isWhole: boolean;
};

/** Stands for a number where the language is not read: 0 would say that there are none. */
const UNREAD = '–';

/** An analysed article: its head and the four questions. */
export function Result({ analysis, isWhole }: Props) {
  const view = usePanel((state) => state.view);
  const setView = usePanel((state) => state.setView);
  const corrections = usePanel((state) => state.corrections);
  const [openCountry, setOpenCountry] = useState<CountryCode | null>(null);
  const [status, setStatus] = useState('');
  useFollowedView();
  const counts: Readonly<Record<View, number>> = {
    stances: stanceBoard(analysis, corrections).positions.length,
    claims: analysis.claims.length,
    countries: analysis.countries.length,
    sources: analysis.sources.length,
  };
  const { coverage } = analysis;
  const isRead = (id: View) => (id === 'stances' || id === 'claims' ? coverage[id] : true);
  const isKnown = (id: View) => isWhole || id === 'stances' || id === 'countries';
  return (
    <AnalysisContext value={analysis}>
      <ArticleHead>
        <Tools onStatus={setStatus} />
      </ArticleHead>
      <PageMarks status={status} />
      <LibraryBar />
      <Tabs
        label={t('view.label')}
        tabs={views.map((id) => ({
          id,
          label: t(`view.${id}`),
          count: !isRead(id) ? UNREAD : isKnown(id) ? numberOf(counts[id]) : '…',
        }))}
        current={view}
        onChange={setView}
      >
        {view === 'stances' && <StancesView isWhole={isWhole} onCountry={setOpenCountry} />}
        {!isKnown(view) && <Waiting phase="analyzing" />}
        {view === 'claims' && isWhole && <ClaimsView />}
        {view === 'countries' && <CountriesView open={openCountry} onOpen={setOpenCountry} />}
        {view === 'sources' && isWhole && <SourcesView />}
      </Tabs>
    </AnalysisContext>
  );
}
