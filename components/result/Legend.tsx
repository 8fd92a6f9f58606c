import type { HighlightSet } from '@/lib/panel/highlights';
import { t } from '@/lib/panel/messages';
import { StanceChip } from '../stances/StanceChip';

type Props = { readonly set: HighlightSet; readonly onRemove: () => void };

/** What the marks in the page mean, and the way to take them off. */
export function Legend({ set, onRemove }: Props) {
  return (
    <div className="legend" role="group" aria-label={t('tools.legend')}>
      {set === 'stances' ? (
        (['supports', 'conditional', 'opposes', 'undecided'] as const).map((side) => (
          <StanceChip key={side} stance={side} />
        ))
      ) : (
        <span className="tag">{t('view.claims')}</span>
      )}
      <button type="button" className="button is-quiet" onClick={onRemove}>
        {t('tools.unmark')}
      </button>
    </div>
  );
}
