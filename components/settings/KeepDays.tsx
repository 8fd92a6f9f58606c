import { t } from '@/lib/panel/messages';
import type { Settings, SettingsPatch } from '@/lib/panel/settings-services';
import { SelectField } from '../common/SelectField';

/** Days that are offered, besides never. */
const CHOICES = [30, 90, 180, 365] as const;

type Props = { readonly settings: Settings; readonly onSave: (patch: SettingsPatch) => void };

/** After how long articles that were only opened are forgotten. */
export function KeepDays({ settings: { keepDays }, onSave }: Props) {
  const days = keepDays === null || CHOICES.some((one) => one === keepDays) ? CHOICES : [...CHOICES, keepDays];
  return (
    <>
      <SelectField
        label={t('options.keepDays')}
        value={String(keepDays ?? '')}
        options={[
          { value: '', label: t('options.keepForever') },
          ...days.map((one) => ({ value: String(one), label: t('options.keepAfter', one) })),
        ]}
        onChange={(value) => onSave({ keepDays: value === '' ? null : Number(value) })}
      />
      <p className="soft">{t('options.keepDaysHint')}</p>
    </>
  );
}
