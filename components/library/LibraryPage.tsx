import { t } from '@/lib/panel/messages';
import { FaultBoundary } from '../common/FaultBoundary';
import { Notice } from '../common/Notice';
import { ArticleView } from './ArticleView';
import { LibraryFilters } from './LibraryFilters';
import { LibraryList } from './LibraryList';
import { LibraryTools } from './LibraryTools';
import { CountryView, SpeakerView } from './ReportedView';
import { StoryView } from './StoryView';
import { Timeline } from './Timeline';
import { useLibrary } from './library-context';
import '../styles/panel.css';
import '../styles/cards.css';
import '../stances/stances.css';
import './library.css';

/** The reader's own library: filters, the list, and what lies open beside it. */
export function LibraryPage() {
  const phase = useLibrary((state) => state.phase);
  const total = useLibrary((state) => state.total);
  const opened = useLibrary((state) => state.opened);
  const close = useLibrary((state) => state.close);
  const fault = useLibrary((state) => state.fault);
  return (
    <main className="library" data-phase={phase} data-opened={opened?.kind ?? ''} aria-busy={phase === 'loading'}>
      <header className="library-head">
        <h1>{t('library.title')}</h1>
        <p className="soft">{t('library.intro')}</p>
      </header>
      <p role="alert" className="library-fault">
        {fault && t(fault === 'full' ? 'notice.storageBody' : 'library.failed')}
      </p>
      {phase === 'failed' && (
        <Notice level={2} title={t('library.title')} picture="alert">
          <p>{t('library.failed')}</p>
        </Notice>
      )}
      {phase === 'ready' && total === 0 && (
        <Notice level={2} title={t('library.title')} picture="article">
          <p>{t('library.empty')}</p>
        </Notice>
      )}
      {total > 0 && (
        <div className="library-columns">
          <section className="library-list" aria-label={t('library.title')}>
            <LibraryFilters />
            <Timeline />
            <LibraryList />
          </section>
          {opened && (
            <section className="library-opened">
              <FaultBoundary of={opened} onRetry={close}>
                {opened.kind === 'article' && <ArticleView {...opened} />}
                {opened.kind === 'story' && <StoryView {...opened} />}
                {opened.kind === 'speaker' && <SpeakerView page={opened.page} />}
                {opened.kind === 'country' && <CountryView page={opened.page} />}
              </FaultBoundary>
            </section>
          )}
        </div>
      )}
      <LibraryTools />
    </main>
  );
}
