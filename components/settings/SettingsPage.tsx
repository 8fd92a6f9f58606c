import { useState } from 'react';
import { t, type MessageKey } from '@/lib/panel/messages';
import type { SettingsChange } from '@/lib/panel/settings-services';
import { AboutSection } from './AboutSection';
import { AppearanceSection } from './AppearanceSection';
import { KeepChoices } from './KeepChoices';
import { KeepDays } from './KeepDays';
import { LiveSection } from './LiveSection';
import { LookupsSection } from './LookupsSection';
import { OffHosts } from './OffHosts';
import { ReadingSection } from './ReadingSection';
import { Section } from './Section';
import { SettingsFile } from './SettingsFile';
import { useAccess, useSettings, useSettingsServices } from './settings-context';
import { WhereItRuns } from './WhereItRuns';
import '../styles/page.css';

/** The options: each is saved at once, and said so. */
export function SettingsPage() {
  const services = useSettingsServices();
  const settings = useSettings();
  // Once for all sections: what one shows of a grant, none may show otherwise.
  const access = useAccess();
  // The message rather than its words: a new language is to say it, too.
  const [status, setStatus] = useState<MessageKey | null>(null);
  const isDone = (work: Promise<unknown>, done: MessageKey): Promise<boolean> =>
    work.then(
      () => (setStatus(done), true),
      () => (setStatus('options.notSaved'), false),
    );
  const replace = (change: SettingsChange) => isDone(services.setSettings(change), 'options.saved');
  const save = (change: SettingsChange) => void replace(change);
  return (
    <main className="page">
      <h1>{t('options.title')}</h1>
      <p role="status" className="saved">
        {status && t(status)}
      </p>
      {access && <WhereItRuns access={access} onSave={save} />}
      {settings && access && (
        <>
          <OffHosts settings={settings} onSave={save} />
          <AppearanceSection settings={settings} onSave={save} />
          <ReadingSection settings={settings} access={access} onSave={save} />
          <LookupsSection settings={settings} onSave={save} />
          <LiveSection onSave={save} />
          <Section title={t('options.keepTitle')}>
            <KeepChoices legend={t('options.keepTitle')} settings={settings} onSave={save} />
            <KeepDays settings={settings} onSave={save} />
            <button
              type="button"
              className="button"
              onClick={() => void isDone(services.clearCorrections(), 'options.corrected')}
            >
              {t('options.forgetCorrections')}
            </button>
          </Section>
          <SettingsFile settings={settings} onReplace={replace} />
        </>
      )}
      <Section title={t('options.privacyTitle')}>
        <p>{t('options.privacyRead')}</p>
        <p>{t('options.privacySend')}</p>
        <p>{t('options.privacyLive')}</p>
        <p>{t('options.privacyKeep')}</p>
      </Section>
      <AboutSection />
      <p>
        <a href="/welcome.html">{t('options.welcome')}</a>
      </p>
    </main>
  );
}
