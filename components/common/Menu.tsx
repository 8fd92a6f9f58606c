import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import './menu.css';

/** Something to do, or a page of the extension to open. */
export type MenuEntry = { readonly label: string } & (
  { readonly act: () => unknown; readonly isOn?: boolean } | { readonly href: string }
);

type Props = {
  /** What a screen reader calls it, where `children` is a drawing. */
  readonly label?: string;
  /** What is pressed to open it. */
  readonly children: ReactNode;
  /** Entries that belong together; a line is drawn between the groups. */
  readonly groups: readonly (readonly MenuEntry[])[];
  /** Where it is and how its button looks: class names. */
  readonly className?: string;
  readonly buttonClass?: string;
};

/**
 * A button that unfolds what can be done. Arrows move in it, Escape closes it, and so does leaving it. What has been chosen
 * gives the focus back to the button, before it does its work.
 */
export function Menu({ label, children, groups, className = '', buttonClass }: Props) {
  const menu = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (menu.current) menu.current.open = false;
  };
  const giveBack = () => {
    close();
    menu.current?.querySelector('summary')?.focus();
  };
  return (
    <details
      ref={menu}
      className={`menu ${className}`}
      onToggle={({ currentTarget }) => keepInWindow(currentTarget)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') giveBack();
        else moveFocus(event);
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) close();
      }}
    >
      <summary className={buttonClass} aria-label={label} title={label}>
        {children}
      </summary>
      {/* Where a click gives buttons no focus (macOS), it would take the focus out of the menu, and close it before the click. */}
      <div className="menu-list" onMouseDown={(event) => event.preventDefault()}>
        {groups.map((entries) => (
          <ul key={entries[0]?.label}>
            {entries.map((entry) => (
              <li key={entry.label}>
                {'href' in entry ? (
                  <a href={entry.href} target="_blank" rel="noopener">
                    {entry.label}
                  </a>
                ) : (
                  <button
                    type="button"
                    aria-pressed={entry.isOn}
                    onClick={() => {
                      giveBack();
                      void entry.act();
                    }}
                  >
                    {entry.label}
                  </button>
                )}
              </li>
            ))}
          </ul>
        ))}
      </div>
    </details>
  );
}

/** A list that would stick out of the window hangs from the other end of its button. */
function keepInWindow(menu: HTMLElement): void {
  delete menu.dataset['flipped'];
  const box = menu.querySelector('.menu-list')?.getBoundingClientRect();
  if (box && (box.left < 0 || box.right > document.documentElement.clientWidth)) menu.dataset['flipped'] = '';
}

/** Up and down go round; the first press goes from the button into the list. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || !event.currentTarget.hasAttribute('open')) return;
  const entries = [...event.currentTarget.querySelectorAll<HTMLElement>('.menu-list a, .menu-list button')];
  const at = entries.indexOf(event.target as HTMLElement);
  const next = at < 0 && step < 0 ? entries.length - 1 : (at + step + entries.length) % entries.length;
  event.preventDefault();
  event.stopPropagation();
  entries[next]?.focus();
}
