import { useState } from 'react';
import { t } from '@/lib/panel/messages';
import { defaultSettings, type SettingsPatch } from '@/lib/panel/settings-services';
import { useSettingsServices } from './settings-context';

type Props = { readonly onReplace: (patch: SettingsPatch) => Promise<void> };

/** Back to the first settings. What the browser granted and the reader's keys are no settings: they go when asked to. */
export function ResetSettings({ onReplace }: Props) {
  const services = useSettingsServices();
  const [stage, setStage] = useState<'before' | 'reset' | 'dropped'>('before');
  const reset = () => void onReplace(defaultSettings).then(() => setStage('reset'));
  const drop = () => void services.forgetGrantsAndKeys().then(() => setStage('dropped'));
  return (
    <>
      <button type="button" className="button" onClick={reset}>
        {t('options.reset')}
      </button>
      <div role="status" className="line">
        {stage === 'reset' && <p>{t('options.resetKept')}</p>}
        {stage === 'dropped' && <p>{t('options.dropped')}</p>}
      </div>
      {stage === 'reset' && (
        <button type="button" className="button" onClick={drop}>
          {t('options.dropGrants')}
        </button>
      )}
    </>
  );
}
