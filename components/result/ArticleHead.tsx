import type { ReactNode } from 'react';
import { dateOf, hostOf } from '@/lib/panel/format';
import { t } from '@/lib/panel/messages';
import { Dotted } from '../common/Dotted';
import { useAnalysis } from '../panel-context';

/** Which article this is, and what the stances are about. */
export function ArticleHead({ children }: { readonly children?: ReactNode }) {
  const { article, topic } = useAnalysis();
  const outlet = article.siteName ?? hostOf(article.canonicalUrl ?? article.url);
  const date = dateOf(article.publishedTime);
  const modified = dateOf(article.modifiedTime);
  const updated = modified !== null && modified !== date ? t('board.updated', modified) : null;
  return (
    <header className="article-head">
      <div className="line">
        <h1 dir="auto" lang={article.lang}>
          {article.title}
        </h1>
        {children}
      </div>
      {(outlet ?? date ?? updated) && (
        <p className="outlet">
          <Dotted parts={[outlet, date, updated]} />
        </p>
      )}
      {topic && (
        <p className="topic">
          {t('board.topic')}:{' '}
          <span className="article-words" dir="auto" lang={article.lang}>
            {topic}
          </span>
        </p>
      )}
    </header>
  );
}
