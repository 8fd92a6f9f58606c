import { dateOf } from '@/lib/panel/format';
import { t } from '@/lib/panel/messages';
import { useLibrary } from './library-context';

const WEEK = 7 * 86_400_000;
/** Most bars: of a longer time each stands for several weeks. */
const MOST_BARS = 104;

/** When the listed articles were published, as small bars, a week each or more; the list below has each date in words. */
export function Timeline() {
  const found = useLibrary((state) => state.found);
  const times = found.map(({ published }) => Date.parse(published));
  const earliest = times.reduce((a, b) => Math.min(a, b), Infinity);
  const latest = times.reduce((a, b) => Math.max(a, b), -Infinity);
  const weeks = times.map((time) => Math.floor(time / WEEK));
  const [first, last] = [Math.floor(earliest / WEEK), Math.floor(latest / WEEK)];
  if (!(first < last)) return null;
  const step = Math.ceil((last - first + 1) / MOST_BARS);
  const counts = Array.from({ length: Math.floor((last - first) / step) + 1 }, () => 0);
  for (const week of weeks) {
    const bar = Math.floor((week - first) / step);
    counts[bar] = (counts[bar] ?? 0) + 1;
  }
  const highest = Math.max(...counts);
  const width = 100 / counts.length;
  const dayOf = (time: number) => dateOf(found[times.indexOf(time)]?.published);
  return (
    <figure className="library-timeline">
      <svg viewBox="0 0 100 16" preserveAspectRatio="none" role="img" aria-label={t('library.timeline')}>
        {counts.map((count, at) => {
          const height = (16 * count) / highest;
          return <rect key={at} x={at * width} y={16 - height} width={width * 0.8} height={height} />;
        })}
      </svg>
      <figcaption className="soft">
        <span>{dayOf(earliest)}</span> <span>{dayOf(latest)}</span>
      </figcaption>
    </figure>
  );
}
