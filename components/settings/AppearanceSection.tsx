import { t } from '@/lib/panel/messages';
import { interfaceLanguages } from '@/lib/panel/interface-language';
import type { Settings, SettingsPatch } from '@/lib/panel/settings-services';
import { SelectField } from '../common/SelectField';
import { Choices } from './Choices';
import { Section } from './Section';

type Props = { readonly settings: Settings; readonly onSave: (patch: SettingsPatch) => void };

/** Language, theme, density, text size. */
export function AppearanceSection({ settings, onSave }: Props) {
  return (
    <Section title={t('options.lookTitle')}>
      <SelectField
        label={t('options.language')}
        value={settings.language}
        options={[{ id: 'browser', name: t('options.languageBrowser') } as const, ...interfaceLanguages()].map(
          ({ id, name }) => ({ value: id, label: name }),
        )}
        onChange={(language) => onSave({ language })}
      />
      <Choices
        isRow
        legend={t('options.theme')}
        value={settings.theme}
        choices={[
          { value: 'system', label: t('options.themeSystem') },
          { value: 'light', label: t('options.themeLight') },
          { value: 'dark', label: t('options.themeDark') },
        ]}
        onChange={(theme) => onSave({ theme })}
      />
      <Choices
        isRow
        legend={t('options.density')}
        value={settings.density}
        choices={[
          { value: 'comfortable', label: t('options.comfortable') },
          { value: 'compact', label: t('options.compact') },
        ]}
        onChange={(density) => onSave({ density })}
      />
      <Choices
        isRow
        legend={t('options.textSize')}
        value={settings.textSize}
        choices={[
          { value: 'small', label: t('options.small') },
          { value: 'medium', label: t('options.medium') },
          { value: 'large', label: t('options.large') },
        ]}
        onChange={(textSize) => onSave({ textSize })}
      />
    </Section>
  );
}
