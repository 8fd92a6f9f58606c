import { isOn, lookupNames } from '@/lib/panel/lookup-links';
import { t } from '@/lib/panel/messages';
import type { Settings, SettingsChange } from '@/lib/panel/settings-services';
import { Section } from './Section';

type Props = { readonly settings: Settings; readonly onSave: (change: SettingsChange) => void };

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
                onChange={({ target: { checked } }) =>
                  onSave(({ lookups }) => ({ lookups: { ...lookups, [lookup.id]: checked } }))
                }
              />{' '}
              {lookup.name}
            </label>
          </li>
        ))}
      </ul>
    </Section>
  );
}
