import type { HighlightSet } from '@/lib/panel/highlights';
import { t } from '@/lib/panel/messages';
import './legend.css';

/** What each set marks, by message. The style sheet draws each as the page does. */
const marks = {
  stances: ['stance.supports', 'stance.conditional', 'stance.opposes', 'stance.undecided'],
  claims: ['claims.quoted', 'claims.reported', 'claims.unattributed'],
} as const satisfies Readonly<Record<HighlightSet, readonly string[]>>;

type Props = { readonly set: HighlightSet; readonly onRemove: () => void };

/** What the marks in the page mean, and the way to take them off. */
export function Legend({ set, onRemove }: Props) {
  return (
    <div className="legend">
      <ul aria-label={t('tools.legend')}>
        {marks[set].map((mark) => (
          <li key={mark} data-mark={mark.split('.')[1]}>
            {t(mark)}
          </li>
        ))}
      </ul>
      <button type="button" className="button is-quiet" onClick={onRemove}>
        {t('tools.unmark')}
      </button>
    </div>
  );
}
