import type { Ref } from 'react';
import { t } from '@/lib/panel/messages';

const lines = ['tabs', 'rows', 'open', 'views', 'mark', 'help', 'close'] as const;

/** The keys, in a dialog of the browser's own: focus is kept in it and given back. */
export function Help({ ref }: { readonly ref: Ref<HTMLDialogElement> }) {
  return (
    <dialog ref={ref} className="help" aria-labelledby="help-title">
      <h2 id="help-title">{t('help.title')}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{t(`help.${line}`)}</li>
        ))}
      </ul>
      <p className="soft">{t('help.shortcut')}</p>
      <form method="dialog">
        <button className="button is-main">{t('help.done')}</button>
      </form>
    </dialog>
  );
}
