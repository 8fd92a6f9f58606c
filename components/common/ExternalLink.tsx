import type { ReactNode } from 'react';
import { webAddress } from '@/lib/panel/format';
import { t } from '@/lib/panel/messages';
import { Icon } from './Icon';

/** A link out of the extension; an address that is none of the web stays plain text. */
export function ExternalLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  const address = webAddress(href);
  if (address === null) return <span>{children}</span>;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {children} <Icon name="away" />
      <span className="hidden-visually"> ({t('claims.newTab')})</span>
    </a>
  );
}
