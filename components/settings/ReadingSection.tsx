import { useId } from 'react';
import { t } from '@/lib/panel/messages';
import type { Settings, SettingsPatch } from '@/lib/panel/settings-services';
import { Section } from './Section';

type Props = { readonly settings: Settings; readonly onSave: (patch: SettingsPatch) => void };

/** Whether the panel follows the reader through the page, and listens to single keys. */
export function ReadingSection({ settings, onSave }: Props) {
  return (
    <Section title={t('options.readingTitle')}>
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

type SwitchProps = {
  readonly label: string;
  readonly hint: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
};

function Switch({ label, hint, isOn, onChange }: SwitchProps) {
  const id = useId();
  return (
    <div className="choice">
      <input
        type="checkbox"
        id={`${id}-box`}
        aria-describedby={id}
        checked={isOn}
        onChange={(event) => onChange(event.target.checked)}
      />
      <div>
        <label htmlFor={`${id}-box`}>{label}</label>
        <p id={id} className="soft">
          {hint}
        </p>
      </div>
    </div>
  );
}
