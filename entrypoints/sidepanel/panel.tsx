import { createRoot } from 'react-dom/client';
import { Panel } from '@/components/Panel';
import { PanelContext } from '@/components/panel-context';
import type { AtStart } from '@/lib/panel/ahead-at-start';
import { startAnalysisWorker, type AnalysisWorker } from '@/lib/panel/analysis-worker';
import { drawPage } from '@/lib/panel/appearance';
import { browserServices } from '@/lib/panel/browser-services';
import { createPanelStore } from '@/lib/panel/store';

/** What the panel's first script found: what was read ahead, or else the worker that it started, the first that analyses. */
type Found = { readonly ahead: AtStart | null; readonly worker: AnalysisWorker | null };

/** Follows the active tab and draws the panel. */
export function openPanel({ ahead, worker }: Found): void {
  let first = worker;
  const nextWorker = () => {
    const next = first ?? startAnalysisWorker();
    first = null;
    return next;
  };
  const store = createPanelStore(browserServices(nextWorker, ahead));
  const root = createRoot(document.getElementById('root') as HTMLElement);
  void drawPage(() =>
    root.render(
      <PanelContext value={store}>
        <Panel />
      </PanelContext>,
    ),
  );
  // Asked for after the settings, which the first thing that is drawn waits for. A panel that is closed follows nothing any
  // more, in the page either.
  addEventListener('pagehide', store.getState().follow());
}
