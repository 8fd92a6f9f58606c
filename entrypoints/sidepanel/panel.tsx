import { createRoot } from 'react-dom/client';
import { Panel } from '@/components/Panel';
import { PanelContext } from '@/components/panel-context';
import { startAnalysisWorker, type AnalysisWorker } from '@/lib/panel/analysis-worker';
import { drawPage } from '@/lib/panel/appearance';
import { browserServices } from '@/lib/panel/browser-services';
import { createPanelStore } from '@/lib/panel/store';

/** Follows the active tab and draws the panel; `worker` is the first that analyses. */
export function openPanel(worker: AnalysisWorker): void {
  let first: AnalysisWorker | null = worker;
  const nextWorker = () => {
    const next = first ?? startAnalysisWorker();
    first = null;
    return next;
  };
  const store = createPanelStore(browserServices(nextWorker));
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
}
