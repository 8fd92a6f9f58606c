import { plural, t } from '@/lib/panel/messages';
import { sourceCounts, sourceGroups } from '@/lib/panel/source-list';
import { Dotted } from '../common/Dotted';
import { LanguageNotice } from '../common/LanguageNotice';
import { Notice } from '../common/Notice';
import { useAnalysis } from '../panel-context';
import { PublisherSays } from './PublisherSays';
import { SourceLine } from './SourceLine';
import './sources.css';

/** Where it comes from: the article's sources by kind, counted. */
export function SourcesView() {
  const { sources, article, coverage } = useAnalysis();
  const { named, unnamed, links } = sourceCounts(sources);
  if (sources.length === 0)
    return (
      <>
        {coverage.claims ? (
          <Notice level={2} title={t('sources.emptyTitle')}>
            <p>{t('sources.emptyBody')}</p>
          </Notice>
        ) : (
          <LanguageNotice lang={article.lang} />
        )}
        <PublisherSays record={article.publisher} />
      </>
    );
  return (
    <>
      <h2 className="hidden-visually">{t('sources.title')}</h2>
      <p className="source-counts">
        <Dotted
          parts={[
            named > 0 && plural('sources.named', named),
            unnamed > 0 && plural('sources.unnamed', unnamed),
            links > 0 && plural('sources.links', links),
          ]}
        />
      </p>
      {sourceGroups(sources).map((group) => (
        <section key={group.kind} className="source-group">
          <h3>{t(`sources.${group.kind}`)}</h3>
          <ul className="cards">
            {group.sources.map((source) => (
              <SourceLine key={`${source.name}-${source.start ?? source.url}`} source={source} />
            ))}
          </ul>
        </section>
      ))}
      <PublisherSays record={article.publisher} />
    </>
  );
}
