import { useCallback, useEffect, useState } from 'react';
import { t } from '@/lib/panel/messages';
import { liveServices, type LiveService, type SettingsChange } from '@/lib/panel/settings-services';
import { Section } from './Section';
import { useSettingsServices } from './settings-context';

type Props = { readonly onSave: (change: SettingsChange) => void };

/** Which services the panel may ask, each with the browser's consent for its host alone, and the reader's keys. */
export function LiveSection({ onSave }: Props) {
  const services = useSettingsServices();
  const [on, setOn] = useState<readonly LiveService[]>([]);
  useEffect(() => services.watchLive(setOn), [services]);

  const save = (service: LiveService, isOn: boolean) =>
    onSave(({ live }) => ({ live: { ...live, [service.id]: isOn } }));
  const switchOn = (service: LiveService) =>
    // Nothing is awaited first: a browser shows its prompt only straight after the click.
    void services.allowOrigins(service.origins).then((isGranted) => {
      if (isGranted) save(service, true);
    });
  const switchOff = (service: LiveService) => {
    save(service, false);
    const needed = on.filter(({ id }) => id !== service.id).flatMap(({ origins }) => origins);
    const origins = service.origins.filter((origin) => !needed.includes(origin));
    if (origins.length > 0) void services.forgetOrigins(origins);
    void services.forgetAnswers(service.id);
  };

  return (
    <Section title={t('options.liveTitle')} hint={t('options.liveHint')}>
      <ul className="switches is-single">
        {liveServices.map((service) => {
          const isOn = on.some(({ id }) => id === service.id);
          return (
            <li key={service.id}>
              <label>
                <input
                  type="checkbox"
                  checked={isOn}
                  onChange={() => (isOn ? switchOff(service) : switchOn(service))}
                />{' '}
                {service.about === 'country' ? t('options.liveCountry', service.name) : service.name}
              </label>
              {isOn && service.needsKey && <KeyField service={service} />}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

/** The reader's own key for a service. A stored key is never shown again, only replaced or removed. */
function KeyField({ service: { id, name } }: { readonly service: LiveService }) {
  const services = useSettingsServices();
  const [words, setWords] = useState('');
  const [isKept, setKept] = useState<boolean | null>(null);
  const [status, setStatus] = useState('');
  const look = useCallback(() => services.lookupsWithKey().then((ids) => setKept(ids.includes(id))), [services, id]);
  useEffect(() => void look(), [look]);
  const keep = (key: string | null) =>
    services.setLookupKey(id, key).then(
      () => {
        setWords('');
        setStatus(t('options.saved'));
        return look();
      },
      () => setStatus(t('options.notSaved')),
    );
  return (
    <form
      className="line"
      onSubmit={(event) => {
        event.preventDefault();
        if (words.trim() !== '') void keep(words);
      }}
    >
      <label className="field">
        <span>{t('options.liveKey', name)}</span>
        <input
          type="password"
          autoComplete="off"
          value={words}
          placeholder={isKept ? '••••••••' : undefined}
          onChange={(event) => setWords(event.target.value)}
        />
      </label>
      <button className="button">{t('library.save')}</button>
      {isKept && (
        <button type="button" className="button is-quiet" onClick={() => void keep(null)}>
          {t('options.forget', t('options.liveKey', name))}
        </button>
      )}
      <span className="soft">{t('options.keyHint')}</span>
      <span role="status">{status}</span>
    </form>
  );
}
