import { useEffect, useState } from 'react';
import { demoServices } from '@/lib/panel/demo-services';
import { t } from '@/lib/panel/messages';
import type { PanelStore } from '@/lib/panel/panel-state';
import { createPanelStore } from '@/lib/panel/store';
import type { Span } from '@/lib/types/span';
import { Panel } from '../Panel';
import { PanelContext } from '../panel-context';
import { DemoArticle } from './DemoArticle';

/** A result of the real engine, beside the article that it read. */
export function Demo() {
  const [shown, setShown] = useState<Span | null>(null);
  const [store, setStore] = useState<PanelStore | null>(null);
  useEffect(() => {
    const made = createPanelStore(demoServices(({ start, exact }) => setShown({ start, end: start + exact.length })));
    setStore(made);
    return made.getState().follow();
  }, []);
  return (
    <section className="demo" aria-labelledby="demo-title">
      <h2 id="demo-title">{t('welcome.demoTitle')}</h2>
      <p>{t('welcome.demoBody')}</p>
      <div className="demo-pair">
        <DemoArticle shown={shown} />
        <div className="demo-panel">
          {store && (
            <PanelContext value={store}>
              <Panel isInset />
            </PanelContext>
          )}
        </div>
      </div>
    </section>
  );
}
