import { createRoot } from 'react-dom/client';
import { LibraryContext } from '@/components/library/library-context';
import { LibraryPage } from '@/components/library/LibraryPage';
import { openDatabase } from '@/lib/library/database';
import { createLibraryStore } from '@/lib/library/library-store';
import { dressPage } from '@/lib/panel/appearance';
import { t } from '@/lib/panel/messages';
import '@/components/styles/tokens.css';
import '@/components/styles/base.css';

dressPage();
document.title = `${t('library.title')} · Standpoint`;
const usage = async () => (await navigator.storage.estimate()).usage ?? null;
const store = createLibraryStore(openDatabase(), usage);
void store.getState().load();
createRoot(document.getElementById('root') as HTMLElement).render(
  <LibraryContext value={store}>
    <LibraryPage />
  </LibraryContext>,
);
