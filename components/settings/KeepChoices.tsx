import { t } from '@/lib/panel/messages';
import type { Settings, SettingsPatch } from '@/lib/panel/settings-services';
import { Choices } from './Choices';

type Props = {
  /** What a screen reader hears it called; a heading says the same already. */
  readonly legend: string;
  readonly settings: Settings;
  readonly onSave: (patch: SettingsPatch) => void;
};

/** What the library keeps: nothing, what the reader chooses, every article that is opened. */
export function KeepChoices({ legend, settings, onSave }: Props) {
  return (
    <Choices
      isLegendHidden
      legend={legend}
      value={settings.keep}
      choices={[
        { value: 'none', label: t('options.keepNone') },
        { value: 'chosen', label: t('options.keepChosen') },
        { value: 'opened', label: t('options.keepOpened') },
      ]}
      onChange={(keep) => onSave({ keep })}
    />
  );
}
