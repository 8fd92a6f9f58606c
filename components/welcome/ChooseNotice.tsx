import { useState } from 'react';
import { numberOf } from '@/lib/panel/format';
import { t } from '@/lib/panel/messages';
import { useAccess, useSettingsServices } from '../settings/settings-context';

/** The one place that asks for the news hosts: explained first, then asked by the browser, once. */
export function ChooseNotice() {
  const services = useSettingsServices();
  const access = useAccess();
  const [answer, setAnswer] = useState<'granted' | 'refused' | null>(null);
  const agree = () =>
    void services.requestNewsSites().then((isGranted) => {
      setAnswer(isGranted ? 'granted' : 'refused');
      if (isGranted) void services.setSettings({ notice: 'news-sites' });
    });
  return (
    <section className="settings-section">
      <h2>{t('welcome.chooseTitle')}</h2>
      <p>{t('welcome.chooseBody', numberOf(access?.newsHosts.known ?? 0))}</p>
      {answer === null && (
        <div className="line">
          <button type="button" className="button is-main" onClick={agree}>
            {t('welcome.chooseNews')}
          </button>
          <button type="button" className="button" onClick={() => setAnswer('refused')}>
            {t('welcome.chooseClick')}
          </button>
        </div>
      )}
      <p role="status">{answer && t(`welcome.${answer}`)}</p>
    </section>
  );
}
