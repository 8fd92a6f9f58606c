import { lazy, Suspense } from 'react';
import { t } from '@/lib/panel/messages';
import { ChooseNotice } from './ChooseNotice';
import { KeepNotice } from './KeepNotice';
import { Picture } from './Picture';
import '../styles/page.css';
import './welcome.css';

const Demo = lazy(async () => ({ default: (await import('./Demo')).Demo }));

/** Shown once, after the install, and from the options: what it does, what it may see, and a try. */
export function WelcomePage() {
  return (
    <main className="page welcome">
      <h1>{t('welcome.title')}</h1>
      <div className="explained">
        <Picture />
        <ol>
          <li>{t('welcome.click')}</li>
          <li>{t('welcome.proof')}</li>
          <li>{t('welcome.private')}</li>
        </ol>
      </div>
      <ChooseNotice />
      <KeepNotice />
      <Suspense>
        <Demo />
      </Suspense>
      <p>
        <a href="/options.html">{t('tools.options')}</a>
      </p>
    </main>
  );
}
