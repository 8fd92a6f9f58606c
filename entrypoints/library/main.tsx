import { createRoot } from 'react-dom/client';
import { LibraryContext } from '@/components/library/library-context';
import { LibraryPage } from '@/components/library/LibraryPage';
import { openDatabase } from '@/lib/library/database';
import { createLibraryStore } from '@/lib/library/library-store';
import { drawPage } from '@/lib/panel/appearance';
import { libraryDevice } from '@/lib/panel/library-device';
import { t } from '@/lib/panel/messages';
import '@/components/styles/tokens.css';
import '@/components/styles/base.css';

const store = createLibraryStore(openDatabase(), libraryDevice);
void store.getState().load();
const root = createRoot(document.getElementById('root') as HTMLElement);
void drawPage(() => {
  document.title = `${t('library.title')} · Standpoint`;
  root.render(
    <LibraryContext value={store}>
      <LibraryPage />
    </LibraryContext>,
  );
});
