import { dateOf } from '@/lib/panel/format';
import { t } from '@/lib/panel/messages';
import { useLibrary } from './library-context';

const WEEK = 7 * 86_400_000;
/** Weeks drawn: the latest two years. */
const MOST_WEEKS = 104;

/** How many of the listed articles were published in each week, as small bars; the list below has each date in words. */
export function Timeline() {
  const found = useLibrary((state) => state.found);
  const counts = new Map<number, number>();
  for (const { published } of found) {
    const week = Math.floor(Date.parse(published) / WEEK);
    counts.set(week, (counts.get(week) ?? 0) + 1);
  }
  const last = Math.max(...counts.keys());
  const first = Math.max(Math.min(...counts.keys()), last - MOST_WEEKS + 1);
  if (counts.size < 2) return null;
  const highest = Math.max(...counts.values());
  const weeks = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const width = 100 / weeks.length;
  const dayOf = (week: number) => dateOf(new Date(week * WEEK).toISOString()) ?? '';
  return (
    <figure className="library-timeline">
      <svg viewBox="0 0 100 16" preserveAspectRatio="none" role="img" aria-label={t('library.timeline')}>
        {weeks.map((week, at) => {
          const height = (16 * (counts.get(week) ?? 0)) / highest;
          return <rect key={week} x={at * width} y={16 - height} width={width * 0.8} height={height} />;
        })}
      </svg>
      <figcaption className="soft">
        <span>{dayOf(first)}</span> <span>{dayOf(last)}</span>
      </figcaption>
    </figure>
  );
}
