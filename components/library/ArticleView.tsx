import { changedSentences } from '@/lib/library/diff';
import { sentencesOf } from '@/lib/library/sentences';
import { countryName, dateOf, momentOf } from '@/lib/panel/format';
import { t } from '@/lib/panel/messages';
import type { CountryStance } from '@/lib/types/analysis';
import type { LibraryEntry, Revision } from '@/lib/types/library';
import { Dotted } from '../common/Dotted';
import { ExternalLink } from '../common/ExternalLink';
import { Flag } from '../common/Flag';
import { ChangedSentence } from '../history/ChangedSentence';
import { StanceChip } from '../stances/StanceChip';
import { useLibrary } from './library-context';
import { Notes } from './Notes';
import { useAnnounced } from './use-announced';

type Props = { readonly entry: LibraryEntry; readonly revisions: readonly Revision[] };

/** A kept article: its stances with their sentences, what the publisher changed, the reader's notes. */
export function ArticleView({ entry, revisions }: Props) {
  const openStory = useLibrary((state) => state.openStory);
  const close = useLibrary((state) => state.close);
  const remove = useLibrary((state) => state.remove);
  const heading = useAnnounced<HTMLHeadingElement>(entry.id);
  const last = revisions.at(-1);
  const address = last?.analysis.article.canonicalUrl ?? last?.analysis.article.url;
  return (
    <article className="library-article">
      <button type="button" className="button is-quiet" onClick={close}>
        {t('library.close')}
      </button>
      <h2 ref={heading} tabIndex={-1} className="article-words" dir="auto" lang={last?.analysis.article.lang}>
        {entry.title}
      </h2>
      <p className="soft">
        <Dotted parts={[entry.outlet, dateOf(entry.published)]} />
      </p>
      <p className="library-actions">
        {address && <ExternalLink href={address}>{t('library.openPage')}</ExternalLink>}
        <button type="button" className="button" onClick={() => void openStory(entry.storyId)}>
          {t('library.storyOpen')}
        </button>
      </p>
      {last && (
        <ul className="cards">
          {last.analysis.stances.map((row) => (
            <li key={row.country} className="card" data-country={row.country} data-stance={row.stance}>
              <StanceOf row={row} text={last.analysis.article.text} lang={last.analysis.article.lang} entry={entry} />
            </li>
          ))}
        </ul>
      )}
      <Changes revisions={revisions} />
      <Notes id={entry.id} notes={entry.notes} />
      <p className="library-actions">
        <button type="button" className="button" onClick={() => void remove({ ids: [entry.id] })}>
          {t('library.delete')}
        </button>
        {entry.host !== '' && (
          <button type="button" className="button" onClick={() => void remove({ host: entry.host })}>
            {t('library.deleteSite', entry.host)}
          </button>
        )}
      </p>
    </article>
  );
}

type StanceProps = {
  readonly row: CountryStance;
  readonly text: string;
  readonly lang: string;
  readonly entry: LibraryEntry;
};

/** One country's stance, as corrected by the reader; country and speaker lead to what else was reported of them. */
function StanceOf({ row, text, lang, entry }: StanceProps) {
  const openCountry = useLibrary((state) => state.openCountry);
  const openSpeaker = useLibrary((state) => state.openSpeaker);
  const correction = entry.corrections.find(({ country }) => country === row.country)?.stance;
  const stance = correction === undefined || correction === 'hidden' ? row.stance : correction;
  const { speaker } = row;
  return (
    <>
      <p className="row-head">
        <button type="button" className="button is-quiet" onClick={() => void openCountry(row.country)}>
          <Flag code={row.country} /> <span className="name">{countryName(row.country)}</span>
        </button>
        {stance !== 'none' && <StanceChip stance={stance} />}
        {correction !== undefined && <span className="tag">{t('board.corrected')}</span>}
        {speaker !== null && (
          <button type="button" className="button is-quiet" onClick={() => void openSpeaker(speaker)}>
            {speaker}
          </button>
        )}
      </p>
      {row.evidence.map(({ start, end }) => (
        <blockquote key={start} className="article-words" dir="auto" lang={lang}>
          {text.slice(start, end)}
        </blockquote>
      ))}
    </>
  );
}

/** Sentence by sentence, what differs between two readings; quotations and figures first. */
function Changes({ revisions }: { readonly revisions: readonly Revision[] }) {
  const pairs = revisions.slice(1).map((now, at) => [revisions[at] as Revision, now] as const);
  if (pairs.length === 0) return null;
  return (
    <section>
      <h3>{t('library.revisions')}</h3>
      {pairs.map(([before, now]) => (
        <div key={now.readAt}>
          <p className="soft">{t('library.revisionOf', momentOf(before.readAt) ?? '', momentOf(now.readAt) ?? '')}</p>
          <ul className="cards">
            {changedSentences(sentencesOf(before.analysis.article.text), sentencesOf(now.analysis.article.text)).map(
              (change, at) => (
                <li key={at} className="card library-change" data-grave={change.grave}>
                  {change.grave && <p className="tag">{t('library.grave')}</p>}
                  <ChangedSentence change={change} />
                </li>
              ),
            )}
          </ul>
        </div>
      ))}
    </section>
  );
}
