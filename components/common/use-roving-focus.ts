import { useState, type KeyboardEvent } from 'react';

/** What the list and its items spread. */
export type RovingFocus = {
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly itemProps: (index: number) => {
    readonly tabIndex: 0 | -1;
    readonly onFocus: () => void;
    readonly 'data-roving': '';
  };
};

const steps: Readonly<
  Record<'vertical' | 'horizontal', Readonly<Record<string, 'next' | 'previous' | 'first' | 'last'>>>
> = {
  vertical: { ArrowDown: 'next', ArrowUp: 'previous', Home: 'first', End: 'last' },
  horizontal: { ArrowRight: 'next', ArrowLeft: 'previous', Home: 'first', End: 'last' },
};

/**
 * One stop of the Tab key for a whole list; arrows, Home and End move within it. `active` is where the stop is at
 * first. In right-to-left text, left and right change places.
 */
export function useRovingFocus(count: number, axis: 'vertical' | 'horizontal' = 'vertical', active = 0): RovingFocus {
  const [stop, setStop] = useState<number | null>(null);
  const current = Math.min(stop ?? active, Math.max(0, count - 1));
  return {
    onKeyDown: (event) => {
      const target = event.target as HTMLElement;
      if (!target.matches('[data-roving]')) return;
      let step = steps[axis][event.key];
      if (!step) return;
      const isMirrored = axis === 'horizontal' && target.closest('[dir]')?.getAttribute('dir') === 'rtl';
      if (isMirrored && step === 'next') step = 'previous';
      else if (isMirrored && step === 'previous') step = 'next';
      const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-roving]')];
      const at = items.indexOf(target);
      const to = {
        next: (at + 1) % items.length,
        previous: (at - 1 + items.length) % items.length,
        first: 0,
        last: items.length - 1,
      }[step];
      event.preventDefault();
      items[to]?.focus();
    },
    itemProps: (index) => ({
      tabIndex: index === current ? 0 : -1,
      onFocus: () => setStop(index),
      'data-roving': '',
    }),
  };
}
