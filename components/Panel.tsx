import type { ReactNode } from 'react';
import { t } from '@/lib/panel/messages';
import type { Screen } from '@/lib/panel/screen';
import { FaultBoundary } from './common/FaultBoundary';
import { Notice } from './common/Notice';
import { ProblemNotice, problemTitle } from './common/ProblemNotice';
import { NotAllowed } from './NotAllowed';
import { usePanel } from './panel-context';
import { Result } from './result/Result';
import { Waiting } from './Waiting';
import './styles/panel.css';
import './styles/cards.css';
import './styles/print.css';

/** The side panel: one screen for each phase. `isInset` where it is a part of a page that has a `main` of its own. */
export function Panel({ isInset = false }: { readonly isInset?: boolean }) {
  const Landmark = isInset ? 'div' : 'main';
  const screen = usePanel((state) => state.screen);
  const readAgain = usePanel((state) => state.readAgain);
  const isBusy = ['starting', 'reading', 'analyzing', 'arriving'].includes(screen.phase);
  return (
    <Landmark className="panel" data-phase={screen.phase}>
      <p role="status" className="hidden-visually">
        {announcement(screen)}
      </p>
      {/* Beside what is heard, not around it: screen readers may pass over all that happens in what is busy. */}
      <div aria-busy={isBusy}>
        <FaultBoundary of={screen} onRetry={readAgain}>
          {view(screen, readAgain)}
        </FaultBoundary>
      </div>
    </Landmark>
  );
}

function view(screen: Screen, readAgain: () => void): ReactNode {
  switch (screen.phase) {
    case 'starting':
    case 'reading':
    case 'analyzing':
      return <Waiting phase={screen.phase} />;
    case 'no-article':
      return (
        <Notice title={t('notice.noArticleTitle')} picture="article">
          <p>{t('notice.noArticleBody')}</p>
          {screen.tab && (
            <button type="button" className="button" onClick={readAgain}>
              {t('notice.readAnyway')}
            </button>
          )}
        </Notice>
      );
    case 'not-allowed':
      return <NotAllowed lastAddress={screen.lastAddress} />;
    case 'failed':
      return <ProblemNotice problem={screen.problem} address={screen.tab.url} onRetry={readAgain} />;
    case 'arriving':
    case 'ready':
      return (
        <Result
          key={screen.analysis.article.url ?? screen.tab.id}
          analysis={screen.analysis}
          isWhole={screen.phase === 'ready'}
        />
      );
  }
}

/** What a screen reader hears when the phase changes: nothing else tells that one screen took the place of another. */
function announcement(screen: Screen): string {
  switch (screen.phase) {
    case 'starting':
      return '';
    case 'reading':
      return t('notice.readingTitle');
    case 'analyzing':
    case 'arriving':
      return t('notice.analyzingTitle');
    case 'ready':
      return screen.analysis.article.title;
    case 'no-article':
      return t('notice.noArticleTitle');
    case 'not-allowed':
      return t('notice.notAllowedTitle');
    case 'failed':
      return problemTitle(screen.problem);
  }
}
