import { createRoot } from 'react-dom/client';
import { Panel } from '@/components/Panel';
import { PanelContext } from '@/components/panel-context';
import { drawPage } from '@/lib/panel/appearance';
import { browserServices } from '@/lib/panel/browser-services';
import { createPanelStore } from '@/lib/panel/store';
import '@/components/styles/tokens.css';
import '@/components/styles/base.css';

const store = createPanelStore(browserServices());
// A panel that is closed follows nothing any more, in the page either.
addEventListener('pagehide', store.getState().follow());
const root = createRoot(document.getElementById('root') as HTMLElement);
void drawPage(() =>
  root.render(
    <PanelContext value={store}>
      <Panel />
    </PanelContext>,
  ),
);
