import { useState } from 'react';
import { t } from '@/lib/panel/messages';

/** Copies a text that is only made when it is wanted, and says whether it worked. */
export function CopyButton({ text }: { readonly text: () => Promise<string> }) {
  const [status, setStatus] = useState('');
  const copy = async () => {
    const words = await text();
    await navigator.clipboard.writeText(words).then(
      () => setStatus(t('tools.copied')),
      () => setStatus(t('tools.notCopied')),
    );
  };
  return (
    <span>
      <button type="button" className="button is-quiet" onClick={() => void copy()}>
        {t('tools.copyCard')}
      </button>
      <span role="status" className="soft">
        {status}
      </span>
    </span>
  );
}
