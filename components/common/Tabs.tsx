import type { ReactNode } from 'react';
import { useRovingFocus } from './use-roving-focus';

/** A tab: its name, and how many there are behind it, as it is shown. */
export type TabItem<T extends string> = { readonly id: T; readonly label: string; readonly count: string };

type Props<T extends string> = {
  readonly label: string;
  readonly tabs: readonly TabItem<T>[];
  readonly current: T;
  readonly onChange: (id: T) => void;
  readonly children: ReactNode;
};

/** Tabs after the ARIA pattern: one stop, arrows choose. */
export function Tabs<T extends string>({ label, tabs, current, onChange, children }: Props<T>) {
  const at = tabs.findIndex(({ id }) => id === current);
  const { onKeyDown, itemProps } = useRovingFocus(tabs.length, 'horizontal', at);
  return (
    <>
      <div className="tabs" role="tablist" aria-label={label} onKeyDown={onKeyDown}>
        {tabs.map(({ id, label: name, count }, index) => {
          const props = itemProps(index);
          return (
            <button
              key={id}
              type="button"
              role="tab"
              id={`tab-${id}`}
              aria-selected={id === current}
              aria-controls="view"
              {...props}
              tabIndex={id === current ? 0 : -1}
              onClick={() => onChange(id)}
              onFocus={() => {
                props.onFocus();
                if (id !== current) onChange(id);
              }}
            >
              <span>{name}</span> <span className="count">{count}</span>
            </button>
          );
        })}
      </div>
      <div className="view" role="tabpanel" id="view" aria-labelledby={`tab-${current}`} tabIndex={-1}>
        {children}
      </div>
    </>
  );
}
