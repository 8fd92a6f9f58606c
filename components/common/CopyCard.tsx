import { useState } from 'react';
import type { Line } from '@/lib/panel/export/lines';
import type { CopyStyle } from '@/lib/panel/export/write-lines';
import { t } from '@/lib/panel/messages';
import { copyLines } from './copy-lines';
import { Menu } from './Menu';

/** Copies one card, which is only written when it is wanted, in one of three ways; says whether it worked. */
export function CopyCard({ lines }: { readonly lines: () => Promise<readonly Line[]> }) {
  const [isCopied, setCopied] = useState<boolean | null>(null);
  const copy = (style: CopyStyle) => async () => setCopied(await copyLines(await lines(), style));
  return (
    <span className="copy-card">
      <Menu
        buttonClass="button is-quiet"
        groups={[
          [
            { label: t('tools.copyRich'), act: copy('rich') },
            { label: t('tools.copyMarkdown'), act: copy('markdown') },
            { label: t('tools.copyText'), act: copy('text') },
          ],
        ]}
      >
        {t('tools.copyCard')}
      </Menu>
      <span role="status" className="soft">
        {isCopied !== null && t(isCopied ? 'tools.copied' : 'tools.notCopied')}
      </span>
    </span>
  );
}
