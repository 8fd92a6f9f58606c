import type { CountryPage, ReportedIn, SpeakerPage } from '@/lib/library/reported';
import { countryName, dateOf } from '@/lib/panel/format';
import { t } from '@/lib/panel/messages';
import { Dotted } from '../common/Dotted';
import { Flag } from '../common/Flag';
import { StanceChip } from '../stances/StanceChip';
import { useLibrary } from './library-context';
import { useAnnounced } from './use-announced';

/** Everything that a speaker was reported to say, latest first, in the articles' own words. */
export function SpeakerView({ page }: { readonly page: SpeakerPage }) {
  const close = useLibrary((state) => state.close);
  const openCountry = useLibrary((state) => state.openCountry);
  const heading = useAnnounced<HTMLHeadingElement>(page.name);
  return (
    <article className="library-reported" data-speaker={page.name}>
      <button type="button" className="button is-quiet" onClick={close}>
        {t('library.close')}
      </button>
      <h2 ref={heading} tabIndex={-1}>
        {t('library.speakerPage', page.name)}
      </h2>
      {page.offices.length > 0 && (
        <p className="soft">
          <Dotted parts={page.offices.slice(0, 4)} />
        </p>
      )}
      <p className="library-actions">
        {page.countries.map((code) => (
          <button key={code} type="button" className="button is-quiet" onClick={() => void openCountry(code)}>
            <Flag code={code} /> {countryName(code)}
          </button>
        ))}
      </p>
      {page.statements.length === 0 && <p>{t('library.nothingReported')}</p>}
      <ol className="cards">
        {page.statements.map((statement, at) => (
          <li key={at} className="card">
            <Where reported={statement} />
            <blockquote className="article-words" dir="auto" lang={statement.lang}>
              {statement.text}
            </blockquote>
            <p className="tag">{t(`claims.${statement.attribution}`)}</p>
          </li>
        ))}
      </ol>
    </article>
  );
}

/** Every stance that was reported of a country, latest first; a change is told with both sentences. */
export function CountryView({ page }: { readonly page: CountryPage }) {
  const close = useLibrary((state) => state.close);
  const openSpeaker = useLibrary((state) => state.openSpeaker);
  const heading = useAnnounced<HTMLHeadingElement>(page.code);
  return (
    <article className="library-reported" data-country={page.code}>
      <button type="button" className="button is-quiet" onClick={close}>
        {t('library.close')}
      </button>
      <h2 ref={heading} tabIndex={-1}>
        <Flag code={page.code} /> {t('library.countryPage', countryName(page.code))}
      </h2>
      {page.positions.length === 0 && <p>{t('library.nothingReported')}</p>}
      <ol className="cards">
        {page.positions.map(({ stance, speaker, sentence, before, ...reported }) => (
          <li key={reported.articleId} className="card" data-stance={stance} data-changed={before !== null}>
            <Where reported={reported} />
            <p className="row-head">
              {stance !== 'none' && <StanceChip stance={stance} />}
              {before !== null && <strong className="tag">{t('library.changed')}</strong>}
              {speaker !== null && (
                <button type="button" className="button is-quiet" onClick={() => void openSpeaker(speaker)}>
                  {speaker}
                </button>
              )}
            </p>
            <blockquote className="article-words" dir="auto" lang={reported.lang}>
              {sentence}
            </blockquote>
            {before !== null && (
              <blockquote className="article-words soft" dir="auto">
                {t('library.before', before.sentence)}
              </blockquote>
            )}
          </li>
        ))}
      </ol>
    </article>
  );
}

/** The article that reported it, as a way to it. */
function Where({ reported }: { readonly reported: ReportedIn }) {
  const openArticle = useLibrary((state) => state.openArticle);
  return (
    <>
      <p>
        <button type="button" className="button is-quiet" onClick={() => void openArticle(reported.articleId)}>
          <Dotted parts={[dateOf(reported.published), reported.outlet]} />
        </button>
      </p>
      <p className="article-words soft" dir="auto">
        {reported.title}
      </p>
    </>
  );
}
