import { useEffect, useRef } from 'react';
import { views, type View } from '@/lib/panel/screen';

type Shortcuts = {
  readonly onView: (view: View) => void;
  readonly onMark: () => void;
  readonly onHelp: () => void;
};

/** Single keys of the panel, where the reader has them on: 1 to 4, M and ?. Silent while something is typed or chosen, and with Ctrl, Alt or Meta. */
export function useShortcuts(shortcuts: Shortcuts, areOn: boolean): void {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  useEffect(() => {
    if (!areOn) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return;
      if (target.closest('input, select, textarea, dialog')) return;
      const view = views[Number(event.key) - 1];
      if (view) latest.current.onView(view);
      else if (event.key === 'm') latest.current.onMark();
      else if (event.key === '?') latest.current.onHelp();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [areOn]);
}
