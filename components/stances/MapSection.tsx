import { lazy, Suspense, useState } from 'react';
import { t } from '@/lib/panel/messages';
import type { StanceBoard } from '@/lib/panel/stance-board';
import type { CountryCode } from '@/lib/types/analysis';

const StanceMap = lazy(async () => ({ default: (await import('../map/StanceMap')).StanceMap }));

/** Where the reader's choice is remembered; a matter of this device, not of the settings that are exported. */
const KEY = 'map';

/** Whether the reader left the map open; not where the browser blocks storage. */
function wasOpen(): boolean {
  try {
    return localStorage.getItem(KEY) === 'open';
  } catch {
    return false;
  }
}

function remember(isOpen: boolean): void {
  try {
    localStorage.setItem(KEY, isOpen ? 'open' : 'closed');
  } catch {
    // Where storage is blocked the map is closed again next time.
  }
}

type Props = {
  readonly board: StanceBoard;
  readonly marked: CountryCode | null;
  readonly onMark: (code: CountryCode | null) => void;
};

/** The map, for who wants one: closed at first, then as the reader left it. Its code and outlines load when it opens. */
export function MapSection({ board, marked, onMark }: Props) {
  const [isOpen, setOpen] = useState(wasOpen);
  const stances = new Map([
    ...board.silent.map((code) => [code, 'none'] as const),
    ...board.positions.map(({ country, shown }) => [country, shown] as const),
  ]);
  if (board.positions.length === 0) return null;
  return (
    <div className="map-section">
      <button
        type="button"
        className="button is-quiet"
        aria-expanded={isOpen}
        onClick={() => {
          remember(!isOpen);
          setOpen(!isOpen);
        }}
      >
        {t(isOpen ? 'map.hide' : 'map.show')}
      </button>
      {isOpen && (
        <Suspense>
          <StanceMap stances={stances} marked={marked} onMark={onMark} />
        </Suspense>
      )}
    </div>
  );
}
