import { isOn, lookupNames } from '@/lib/panel/lookup-links';
import { t } from '@/lib/panel/messages';
import type { Settings, SettingsPatch } from '@/lib/panel/settings-services';
import { Section } from './Section';

type Props = { readonly settings: Settings; readonly onSave: (patch: SettingsPatch) => void };

/** Which look-ups stand under a claim. */
export function LookupsSection({ settings, onSave }: Props) {
  return (
    <Section title={t('options.lookupsTitle')} hint={t('options.lookupsHint')}>
      <ul className="switches">
        {lookupNames.map((lookup) => (
          <li key={lookup.id}>
            <label>
              <input
                type="checkbox"
                checked={isOn(lookup, settings.lookups)}
                onChange={(event) => onSave({ lookups: { ...settings.lookups, [lookup.id]: event.target.checked } })}
              />{' '}
              {lookup.name}
            </label>
          </li>
        ))}
      </ul>
    </Section>
  );
}
