import { t } from '@/lib/panel/messages';
import type { Access, Settings, SettingsPatch } from '@/lib/panel/settings-services';
import { Section } from './Section';
import { useSettingsServices } from './settings-context';
import { Switch } from './Switch';

type Props = {
  readonly settings: Settings;
  readonly access: Access;
  readonly onSave: (patch: SettingsPatch) => void;
};

/** Whether articles are read ahead, the panel follows the reader through the page, and listens to single keys. */
export function ReadingSection({ settings, access, onSave }: Props) {
  const services = useSettingsServices();
  const setReadAhead = (readAhead: boolean) => {
    if (!readAhead) return onSave({ readAhead });
    // Asked for first: a browser grants it only straight after the click.
    void services.allowReadingAhead().then((isGranted) => isGranted && onSave({ readAhead }));
  };
  return (
    <Section title={t('options.readingTitle')}>
      <Switch
        label={t('options.readAhead')}
        hint={t('options.readAheadHint')}
        isOn={settings.readAhead && access.mayReadAhead}
        onChange={setReadAhead}
      />
      <Switch
        label={t('options.follow')}
        hint={t('options.followHint')}
        isOn={settings.followPage}
        onChange={(followPage) => onSave({ followPage })}
      />
      <Switch
        label={t('options.keys')}
        hint={t('options.keysHint')}
        isOn={settings.singleKeys}
        onChange={(singleKeys) => onSave({ singleKeys })}
      />
    </Section>
  );
}
