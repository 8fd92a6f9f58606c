import { useId } from 'react';
import { t } from '@/lib/panel/messages';
import type { Settings, SettingsPatch } from '@/lib/panel/settings-services';
import { Section } from './Section';

type Props = { readonly settings: Settings; readonly onSave: (patch: SettingsPatch) => void };

/** Whether the panel follows the reader through the page. */
export function ReadingSection({ settings, onSave }: Props) {
  const hint = useId();
  return (
    <Section title={t('options.readingTitle')}>
      <div className="choice">
        <input
          type="checkbox"
          id={`${hint}-box`}
          aria-describedby={hint}
          checked={settings.followPage}
          onChange={(event) => onSave({ followPage: event.target.checked })}
        />
        <div>
          <label htmlFor={`${hint}-box`}>{t('options.follow')}</label>
          <p id={hint} className="soft">
            {t('options.followHint')}
          </p>
        </div>
      </div>
    </Section>
  );
}
