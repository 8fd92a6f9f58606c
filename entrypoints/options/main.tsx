import { createRoot } from 'react-dom/client';
import { SettingsContext } from '@/components/settings/settings-context';
import { SettingsPage } from '@/components/settings/SettingsPage';
import { drawPage } from '@/lib/panel/appearance';
import { t } from '@/lib/panel/messages';
import { browserSettingsServices } from '@/lib/panel/settings-services';
import '@/components/styles/tokens.css';
import '@/components/styles/base.css';

const root = createRoot(document.getElementById('root') as HTMLElement);
void drawPage(() => {
  document.title = t('options.title');
  root.render(
    <SettingsContext value={browserSettingsServices}>
      <SettingsPage />
    </SettingsContext>,
  );
});
