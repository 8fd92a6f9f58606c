import { attributionShare } from '@/lib/panel/claim-list';
import { numberOf } from '@/lib/panel/format';
import { plural, t } from '@/lib/panel/messages';
import type { AttributionKind } from '@/lib/types/analysis';
import { useAnalysis } from '../panel-context';

const kinds: readonly AttributionKind[] = ['quoted', 'reported', 'unattributed'];

/** How much of an article stands on quotations, on reports, on nobody. */
export function AttributionBar() {
  const share = attributionShare(useAnalysis());
  return (
    <figure className="share">
      <figcaption>
        {share.unsourced > 0
          ? plural('claims.unsourced', share.unsourced, numberOf(share.total))
          : t('claims.allSourced')}
      </figcaption>
      <div className="share-bar" aria-hidden="true">
        {kinds
          .filter((kind) => share[kind] > 0)
          .map((kind) => (
            <span key={kind} className={`share-${kind}`} style={{ flexGrow: share[kind] }} />
          ))}
      </div>
      <ul className="share-key" aria-label={t('claims.share')}>
        {kinds.map((kind) => (
          <li key={kind} className={`key-${kind}`}>
            {t(`claims.${kind}`)} {numberOf(share[kind])}
          </li>
        ))}
      </ul>
    </figure>
  );
}
