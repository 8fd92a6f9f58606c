import { t } from '@/lib/panel/messages';
import type { StanceRow } from '@/lib/panel/stance-board';
import type { Stance } from '@/lib/types/analysis';
import { usePanel } from '../panel-context';
import { StanceChip } from './StanceChip';

const choices: readonly Stance[] = ['supports', 'conditional', 'opposes', 'undecided', 'none'];

/** Lets the reader correct or hide a verdict; it stays on the device. */
export function CorrectStance({ row }: { readonly row: StanceRow }) {
  const correct = usePanel((state) => state.correct);
  return (
    <div className="correct">
      <fieldset>
        <legend>{t('detail.correct')}</legend>
        {choices.map((stance) => (
          <button
            key={stance}
            type="button"
            className="chip"
            data-stance={stance}
            aria-pressed={row.shown === stance}
            onClick={() => void correct(row.country, { kind: 'stance', stance })}
          >
            {t(`stance.${stance}`)}
          </button>
        ))}
      </fieldset>
      <button type="button" className="button" onClick={() => void correct(row.country, { kind: 'hidden' })}>
        {t('detail.hide')}
      </button>
      {row.isCorrected && (
        <button type="button" className="button" onClick={() => void correct(row.country, null)}>
          {t('detail.undo')} <StanceChip stance={row.verdict.stance} />
        </button>
      )}
      <p className="soft">{t('detail.kept')}</p>
    </div>
  );
}
