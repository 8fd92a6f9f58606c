import { useState } from 'react';
import { t } from '@/lib/panel/messages';
import { KeepChoices } from '../settings/KeepChoices';
import { useSettings, useSettingsServices } from '../settings/settings-context';

/** Asks what is kept of what the reader opens, before anything is. */
export function KeepNotice() {
  const services = useSettingsServices();
  const settings = useSettings();
  const [isSaved, setSaved] = useState<boolean | null>(null);
  if (!settings) return null;
  return (
    <section className="settings-section">
      <h2>{t('welcome.keepTitle')}</h2>
      <p>{t('welcome.keepBody')}</p>
      <KeepChoices
        legend={t('welcome.keepTitle')}
        settings={settings}
        onSave={(patch) =>
          void services.setSettings(patch).then(
            () => setSaved(true),
            () => setSaved(false),
          )
        }
      />
      <p role="status" className="saved">
        {isSaved !== null && t(isSaved ? 'options.saved' : 'options.notSaved')}
      </p>
    </section>
  );
}
