import { useEffect } from 'react';
import { usePanel } from '../panel-context';

/** Brings what stands where the reader is in the page into sight, unless the reader is busy in the panel itself. */
export function useFollowedView(): void {
  const here = usePanel((state) => state.here);
  useEffect(() => {
    if (here.length === 0 || document.hasFocus()) return;
    document.querySelector('.view .is-here')?.scrollIntoView({ block: 'nearest' });
  }, [here]);
}
