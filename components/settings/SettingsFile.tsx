import { useRef, useState } from 'react';
import { t } from '@/lib/panel/messages';
import { type Settings, type SettingsPatch } from '@/lib/panel/settings-services';
import { saveFile } from '../result/save-file';
import { ResetSettings } from './ResetSettings';
import { Section } from './Section';

type Props = {
  readonly settings: Settings;
  /** Answers whether they were saved: not where they do not fit. */
  readonly onReplace: (settings: SettingsPatch) => Promise<boolean>;
};

/** Export, import and reset of the settings. */
export function SettingsFile({ settings, onReplace }: Props) {
  const file = useRef<HTMLInputElement>(null);
  const [isBad, setBad] = useState(false);
  const read = async (chosen: File) => {
    try {
      const value: unknown = JSON.parse(await chosen.text());
      if (typeof value !== 'object' || value === null || !('version' in value) || value.version !== settings.version)
        throw new Error('not ours');
      // Checked field by field where it is stored. Only a click here lets a service be asked, never a file.
      setBad(!(await onReplace({ ...(value as SettingsPatch), live: settings.live })));
    } catch {
      setBad(true);
    }
  };
  return (
    <Section title={t('options.settingsTitle')}>
      <div className="line">
        <button
          type="button"
          className="button"
          onClick={() => saveFile('standpoint-settings.json', 'application/json', JSON.stringify(settings, null, 2))}
        >
          {t('options.export')}
        </button>
        <button type="button" className="button" onClick={() => file.current?.click()}>
          {t('options.import')}
        </button>
        <input
          ref={file}
          type="file"
          accept="application/json,.json"
          hidden
          aria-label={t('options.import')}
          onChange={(event) => {
            const [chosen] = event.target.files ?? [];
            if (chosen) void read(chosen);
            event.target.value = '';
          }}
        />
      </div>
      <ResetSettings onReplace={onReplace} />
      {isBad && (
        <p className="invalid" role="alert">
          {t('options.importBad')}
        </p>
      )}
    </Section>
  );
}
