import type { ShownStance } from '@/lib/panel/stance-board';

/** Shapes on a grid of 16, stroked in the colour of the text around them. */
const shapes = {
  supports: 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13M4.8 8.2l2.2 2.3 4.3-4.8',
  conditional: 'M2 8h4M6 8c3 0 3-4 6-4M6 8c3 0 3 4 6 4M10.5 2l2.3 2-2.3 2M10.5 10l2.3 2-2.3 2',
  opposes: 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13M5.5 5.5l5 5M10.5 5.5l-5 5',
  undecided: 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13M4.9 8h.2M7.9 8h.2M10.9 8h.2',
  unclear: 'M2 9.5c2-4 4-4 6-1.5s4 2.5 6-1.5',
  none: 'M3.5 8h9',
  chevron: 'M6 3.5 10.5 8 6 12.5',
  show: 'M8 1.5v3M8 11.5v3M1.5 8h3M11.5 8h3M8 5.5a2.5 2.5 0 1 1 0 5a2.5 2.5 0 0 1 0-5',
  tools: 'M3 8h.1M8 8h.1M13 8h.1',
  article: 'M3 2h10v12H3zM5.5 5h5M5.5 8h5M5.5 11h3',
  lock: 'M4 7h8v7H4zM5.5 7V4.5a2.5 2.5 0 0 1 5 0V7',
  alert: 'M8 2 14.5 13.5h-13zM8 6.5v3M8 11.5v.1',
  check: 'M3 8.5l3.200 3.5L13 4.5',
  away: 'M6.5 3H3v10h10V9.5M9.5 2.5h4v4M13.5 2.5 7.5 8.5',
} satisfies Record<ShownStance, string> & Record<string, string>;

/** The icons that there are. */
export type IconName = keyof typeof shapes;

/** The drawing of a stance as a path on a grid of 16, for use within another drawing. */
export const signOf = (stance: ShownStance): string => shapes[stance];

/** A drawing that repeats what a word beside it says; hidden from screen readers. */
export function Icon({ name }: { readonly name: IconName }) {
  const bold = name === 'tools' ? 2.6 : 1.7;
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d={shapes[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth={bold}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
