import { useEffect, useState } from 'react';
import { t } from '@/lib/panel/messages';
import { layOut, type MapLayout } from '@/lib/panel/map/layout';
import { loadWorld } from '@/lib/panel/map/world';
import type { ShownStance } from '@/lib/panel/stance-board';
import type { CountryCode } from '@/lib/types/analysis';
import { signOf } from '../common/Icon';
import './map.css';

const WIDTH = 480;
const HEIGHT = 260;

type Props = {
  readonly stances: ReadonlyMap<CountryCode, ShownStance>;
  /** The country whose row the reader points at. */
  readonly marked: CountryCode | null;
  readonly onMark: (code: CountryCode | null) => void;
};

/**
 * The countries of the article, by stance: colour, pattern and sign. The list below says the same in words, so that
 * nothing is on the map alone.
 */
export function StanceMap({ stances, marked, onMark }: Props) {
  const [layout, setLayout] = useState<MapLayout | null>(null);
  const wanted = [...stances.keys()].join(' ');
  const positions = [...stances].flatMap(([code, stance]) => (stance === 'none' ? [] : code)).join(' ');
  useEffect(() => {
    let isCurrent = true;
    void loadWorld().then((world) => {
      if (isCurrent) setLayout(layOut(world, wanted.split(' '), positions.split(' '), WIDTH, HEIGHT));
    });
    return () => {
      isCurrent = false;
    };
  }, [wanted, positions]);
  return (
    <figure className="map">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={t('map.label')}>
        <Patterns />
        {layout && (
          <>
            <path className="land" d={layout.land} />
            {layout.places.map(({ code, path, x, y, isDot }) => (
              <g
                key={code}
                className={marked === code ? 'place is-marked' : 'place'}
                data-stance={stances.get(code) ?? 'none'}
                onPointerEnter={() => onMark(code)}
                onPointerLeave={() => onMark(null)}
              >
                {!isDot && <path className="area" d={path} />}
                <circle className="badge" cx={x} cy={y} r="11" />
                <path
                  className="sign"
                  d={signOf(stances.get(code) ?? 'none')}
                  transform={`translate(${x - 8} ${y - 8})`}
                />
              </g>
            ))}
          </>
        )}
      </svg>
      <figcaption>{t('map.note')}</figcaption>
    </figure>
  );
}

/** Hatchings, so that the map is read without colour: lines for a condition, a grid for a refusal, dots for the undecided. */
function Patterns() {
  return (
    <defs>
      <pattern
        id="pattern-conditional"
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="6" height="6" />
        <path d="M0 0v6" />
      </pattern>
      <pattern id="pattern-opposes" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" />
        <path d="M0 0v6M0 0h6" />
      </pattern>
      <pattern id="pattern-undecided" width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" />
        <circle cx="3" cy="3" r="1.2" />
      </pattern>
    </defs>
  );
}
