import { useState } from 'react';
import { t } from '@/lib/panel/messages';
import { defaultSettings, type SettingsPatch } from '@/lib/panel/settings-services';
import { useSettingsServices } from './settings-context';

type Props = {
  /** Answers whether they were saved. */
  readonly onReplace: (patch: SettingsPatch) => Promise<boolean>;
};

/** Back to the first settings. What the browser granted and the reader's keys are no settings: they go when asked to. */
export function ResetSettings({ onReplace }: Props) {
  const services = useSettingsServices();
  const [stage, setStage] = useState<'before' | 'reset' | 'dropped' | 'not-dropped'>('before');
  const reset = () => void onReplace(defaultSettings).then((isSaved) => setStage(isSaved ? 'reset' : 'before'));
  const drop = () =>
    void services.forgetGrantsAndKeys().then(
      () => setStage('dropped'),
      () => setStage('not-dropped'),
    );
  return (
    <>
      <button type="button" className="button" onClick={reset}>
        {t('options.reset')}
      </button>
      <div role="status" className="line">
        {stage === 'reset' && <p>{t('options.resetKept')}</p>}
        {stage === 'dropped' && <p>{t('options.dropped')}</p>}
        {stage === 'not-dropped' && <p>{t('options.notSaved')}</p>}
      </div>
      {(stage === 'reset' || stage === 'not-dropped') && (
        <button type="button" className="button" onClick={drop}>
          {t('options.dropGrants')}
        </button>
      )}
    </>
  );
}
