import { useRef } from 'react';
import { plural, t } from '@/lib/panel/messages';
import { nameIn, useAnalysis, usePanel } from '../panel-context';
import { Icon } from '../common/Icon';
import { ChangedSentence } from './ChangedSentence';
import './history.css';

/** Room for the line until the library has answered: what it says then moves nothing. */
const Room = () => (
  <div className="library-bar">
    <p className="keeping" />
  </div>
);

/** One quiet line: whether the article is kept, whose position differs from before, and what the publisher changed. */
export function LibraryBar() {
  const library = usePanel((state) => state.library);
  const keepArticle = usePanel((state) => state.keepArticle);
  const { countries } = useAnalysis();
  /** Where the focus goes when the button that had it is no longer there. */
  const keeping = useRef<HTMLParagraphElement>(null);
  if (library === null) return <Room />;
  const changed = [...new Set(library.said.filter((one) => one.changed).map(({ country }) => country))];
  const grave = library.changes.filter((change) => change.grave).length;
  return (
    <div className="library-bar">
      {changed.length > 0 && (
        <p className="said-notice">{t('library.differs', changed.map((code) => nameIn(countries, code)).join(', '))}</p>
      )}
      {library.changes.length > 0 && (
        <details className="said-notice">
          <summary>
            {plural('library.edited', library.changes.length)} {grave > 0 && plural('library.editedGrave', grave)}
          </summary>
          <ul className="evidence-list">
            {library.changes.slice(0, 50).map((change, at) => (
              <li key={at}>
                <ChangedSentence change={change} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <p ref={keeping} tabIndex={-1} className="keeping" role="status" data-keeping={library.keeping}>
        {library.keeping === 'kept' && (
          <span className="soft">
            <Icon name="check" /> {t('library.kept')}{' '}
          </span>
        )}
        {library.keeping === 'full' && <span>{t('library.keepFailed')} </span>}
        {library.keeping === 'failed' && <span>{t('library.failed')} </span>}
        {library.keeping !== 'kept' && library.keeping !== 'never' && (
          <button
            type="button"
            className="button is-quiet"
            onClick={() => void keepArticle().then(() => keeping.current?.focus())}
          >
            {t('library.keep')}
          </button>
        )}
        {library.keeping !== 'never' && (
          <a href="/library.html" target="_blank" rel="noopener">
            {t('library.open')}
          </a>
        )}
      </p>
    </div>
  );
}
