import { useId, useState } from 'react';
import { t } from '@/lib/panel/messages';
import { typedHost, type Settings, type SettingsChange } from '@/lib/panel/settings-services';
import { Section } from './Section';

type Props = { readonly settings: Settings; readonly onSave: (change: SettingsChange) => void };

/** Sites where the reader wants to be left alone. */
export function OffHosts({ settings, onSave }: Props) {
  const [words, setWords] = useState('');
  const [isInvalid, setInvalid] = useState(false);
  const id = useId();
  const add = () => {
    const host = typedHost(words);
    setInvalid(host === null);
    if (host === null) return;
    setWords('');
    onSave(({ offHosts }) => ({ offHosts: [...new Set([...offHosts, host])].sort() }));
  };
  return (
    <Section title={t('options.offTitle')} hint={t('options.offHint')}>
      <form
        className="line"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <label className="field">
          <span>{t('options.offAdd')}</span>
          <input
            value={words}
            aria-invalid={isInvalid}
            aria-describedby={isInvalid ? id : undefined}
            onChange={(event) => setWords(event.target.value)}
          />
        </label>
        <button className="button">{t('options.offButton')}</button>
      </form>
      {isInvalid && (
        <p id={id} className="invalid" role="alert">
          {t('options.offInvalid')}
        </p>
      )}
      <ul className="hosts">
        {settings.offHosts.map((host) => (
          <li key={host}>
            <span>{host}</span>
            <button
              type="button"
              className="button is-quiet"
              onClick={() => onSave(({ offHosts }) => ({ offHosts: offHosts.filter((one) => one !== host) }))}
            >
              {t('options.forget', host)}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
