import type { Ref } from 'react';
import { t } from '@/lib/panel/messages';
import type { OpeningKey } from '@/lib/panel/opening-key';

const always = ['tabs', 'rows', 'open'] as const;
const singleKeys = ['views', 'mark', 'help'] as const;

type Props = {
  readonly ref: Ref<HTMLDialogElement>;
  /** What the browser says of it; null until asked. */
  readonly openingKey: OpeningKey | null;
  readonly hasSingleKeys: boolean;
};

/** The keys, in a dialog of the browser's own: focus is kept in it and given back. */
export function Help({ ref, openingKey, hasSingleKeys }: Props) {
  const lines = [...always, ...(hasSingleKeys ? singleKeys : []), 'close'] as const;
  return (
    <dialog ref={ref} className="help" aria-labelledby="help-title">
      <h2 id="help-title">{t('help.title')}</h2>
      <ul>
        {lines.map((line) => (
          <li key={line}>{t(`help.${line}`)}</li>
        ))}
      </ul>
      {!hasSingleKeys && <p className="soft">{t('help.keysOff')}</p>}
      {openingKey && (
        <p className="soft">
          {openingKey.key === null ? t('help.noShortcut') : t('help.shortcut', openingKey.key)}{' '}
          {openingKey.change ? (
            <button type="button" className="button is-quiet" onClick={openingKey.change}>
              {t('help.changeKey')}
            </button>
          ) : (
            t('help.changeAt', openingKey.address)
          )}
        </p>
      )}
      <form method="dialog">
        <button className="button is-main">{t('help.done')}</button>
      </form>
    </dialog>
  );
}
