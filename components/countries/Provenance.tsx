import { t } from '@/lib/panel/messages';
import type { Provenance as Origin } from '@/lib/types/card';
import { ExternalLink } from '../common/ExternalLink';

/** Of when a figure is, as a link to where it comes from; the source's name is said by the list below the facts. */
export function Provenance({ provenance }: { readonly provenance: Origin }) {
  return (
    <span className="provenance" title={t('countries.asOf', provenance.source, provenance.asOf)}>
      <ExternalLink href={provenance.url}>
        {provenance.asOf}
        <span className="hidden-visually"> {provenance.source}</span>
      </ExternalLink>
    </span>
  );
}
