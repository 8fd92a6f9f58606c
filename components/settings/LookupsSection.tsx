import { lookupNames } from '@/lib/panel/lookup-links';
import { t } from '@/lib/panel/messages';
import type { Settings, SettingsPatch } from '@/lib/panel/settings-services';
import { Section } from './Section';

type Props = { readonly settings: Settings; readonly onSave: (patch: SettingsPatch) => void };

/** Which look-ups stand under a claim. */
export function LookupsSection({ settings, onSave }: Props) {
  return (
    <Section title={t('options.lookupsTitle')} hint={t('options.lookupsHint')}>
      <ul className="switches">
        {lookupNames.map(({ id, name }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={settings.lookups[id] !== false}
                onChange={(event) => onSave({ lookups: { ...settings.lookups, [id]: event.target.checked } })}
              />{' '}
              {name}
            </label>
          </li>
        ))}
      </ul>
    </Section>
  );
}
