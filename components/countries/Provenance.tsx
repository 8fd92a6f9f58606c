import { t } from '@/lib/panel/messages';
import type { Provenance as Origin } from '@/lib/types/card';
import { ExternalLink } from '../common/ExternalLink';

/** Where a figure comes from, and of when. */
export function Provenance({ provenance }: { readonly provenance: Origin }) {
  return (
    <span className="provenance">
      <ExternalLink href={provenance.url}>{t('countries.asOf', provenance.source, provenance.asOf)}</ExternalLink>
    </span>
  );
}
