import { createRoot } from 'react-dom/client';
import { SettingsContext } from '@/components/settings/settings-context';
import { WelcomePage } from '@/components/welcome/WelcomePage';
import { dressPage } from '@/lib/panel/appearance';
import { t } from '@/lib/panel/messages';
import { browserSettingsServices } from '@/lib/panel/settings-services';
import '@/components/styles/tokens.css';
import '@/components/styles/base.css';

dressPage();
document.title = t('welcome.title');
createRoot(document.getElementById('root') as HTMLElement).render(
  <SettingsContext value={browserSettingsServices}>
    <WelcomePage />
  </SettingsContext>,
);
