import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { LibraryActions, LibraryState, LibraryStore } from '@/lib/library/library-store';

export const LibraryContext = createContext<LibraryStore | null>(null);

/** One value of the library's state or one of its actions. */
export function useLibrary<T>(select: (state: LibraryState & LibraryActions) => T): T {
  const store = useContext(LibraryContext);
  if (!store) throw new Error('useLibrary outside of LibraryContext');
  return useStore(store, select);
}
