import { asOfDate } from '@/lib/panel/format';
import { t } from '@/lib/panel/messages';
import type { Provenance as Origin } from '@/lib/types/card';
import { ExternalLink } from '../common/ExternalLink';

/** Of when a figure is, as a link to where it comes from; the source's name is said by the list below the facts. */
export function Provenance({ provenance }: { readonly provenance: Origin }) {
  return (
    <span className="provenance" title={t('countries.asOf', provenance.source, asOfDate(provenance.asOf))}>
      <ExternalLink href={provenance.url}>
        {asOfDate(provenance.asOf)}
        <span className="hidden-visually"> {provenance.source}</span>
      </ExternalLink>
    </span>
  );
}
