import type { ShownStance } from '@/lib/panel/stance-board';
import { t } from '@/lib/panel/messages';
import { Icon } from '../common/Icon';

/** A side, told three ways: colour, icon and word. */
export function StanceChip({ stance, count }: { readonly stance: ShownStance; readonly count?: number }) {
  return (
    <span className="chip" data-stance={stance}>
      <Icon name={stance} />
      {t(`stance.${stance}`)}
      {count !== undefined && ` ${count}`}
    </span>
  );
}
