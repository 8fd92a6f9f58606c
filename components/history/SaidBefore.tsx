import { dateOf } from '@/lib/panel/format';
import { t } from '@/lib/panel/messages';
import type { CountryCode } from '@/lib/types/analysis';
import { ExternalLink } from '../common/ExternalLink';
import { usePanel } from '../panel-context';
import { StanceChip } from '../stances/StanceChip';
import './history.css';

/** What earlier articles that this reader opened said of a country on the same matter, each in its own words. */
export function SaidBefore({ country }: { readonly country: CountryCode }) {
  const library = usePanel((state) => state.library);
  const said = library?.said.filter((one) => one.country === country) ?? [];
  if (said.length === 0) return null;
  return (
    <section className="said-before">
      <h4>{t('library.saidBefore')}</h4>
      <ul className="evidence-list">
        {said.map((one) => (
          <li key={one.articleId} data-changed={one.changed}>
            <p className="said-head">
              {one.stance !== 'none' && <StanceChip stance={one.stance} />}
              {one.changed && <strong className="tag">{t('library.saidBeforeChanged')}</strong>}
            </p>
            <blockquote className="article-words" dir="auto" lang={one.lang}>
              {one.sentence}
            </blockquote>
            <p className="soft">
              {one.url === null ? placeOf(one) : <ExternalLink href={one.url}>{placeOf(one)}</ExternalLink>}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

const placeOf = ({ outlet, published }: { readonly outlet: string; readonly published: string }): string =>
  t('library.saidBeforeOn', outlet, dateOf(published) ?? '');
