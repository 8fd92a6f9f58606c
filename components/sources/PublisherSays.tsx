import { hostOf } from '@/lib/panel/format';
import { t } from '@/lib/panel/messages';
import { publisherName } from '@/lib/panel/publisher-name';
import type { PublisherRecord } from '@/lib/types/article';
import { ExternalLink } from '../common/ExternalLink';

/** What the publisher states in the page's own markup (JSON-LD): who wrote it, what it rests on, corrections, fact checks. */
export function PublisherSays({ record }: { readonly record: PublisherRecord | undefined }) {
  if (!record || isEmpty(record)) return null;
  const { publisher, authors, basedOn, corrections, claimReviews } = record;
  return (
    <section className="source-group" data-publisher>
      <h3>{t('sources.publisherTitle')}</h3>
      <dl className="publisher-says">
        {publisher !== null && <Stated term={t('sources.publisher')} values={[publisherName(publisher)]} />}
        <Stated term={t('sources.authors')} values={authors} />
        <Stated term={t('sources.basedOn')} values={basedOn} />
        <Stated term={t('sources.corrections')} values={corrections} />
        {claimReviews.length > 0 && (
          <div>
            <dt>{t('sources.claimReviews')}</dt>
            {claimReviews.slice(0, MOST).map((review, at) => (
              <dd key={at} dir="auto">
                {review.rating !== '' && <strong className="tag">{review.rating}</strong>} {review.claim}{' '}
                <span className="soft">
                  {review.url === null ? (
                    review.publisher
                  ) : (
                    <ExternalLink href={review.url}>{review.publisher || hostOf(review.url)}</ExternalLink>
                  )}
                </span>
              </dd>
            ))}
          </div>
        )}
      </dl>
    </section>
  );
}

/** Statements shown of a kind: a page may carry any number. */
const MOST = 20;

const isEmpty = ({ publisher, authors, basedOn, corrections, claimReviews }: PublisherRecord): boolean =>
  publisher === null && [authors, basedOn, corrections, claimReviews].every((list) => list.length === 0);

function Stated({ term, values }: { readonly term: string; readonly values: readonly string[] }) {
  if (values.length === 0) return null;
  return (
    <div>
      <dt>{term}</dt>
      {values.slice(0, MOST).map((value, at) => (
        <dd key={at} dir="auto">
          {hostOf(value) === null ? value : <ExternalLink href={value}>{value}</ExternalLink>}
        </dd>
      ))}
    </div>
  );
}
