import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { countryName, dateOf, numberOf } from '@/lib/panel/format';
import { plural, t } from '@/lib/panel/messages';
import type { LibraryEntry } from '@/lib/types/library';
import { Dotted } from '../common/Dotted';
import { Flag } from '../common/Flag';
import { useLibrary } from './library-context';

/** px a row is taken to be high until it is measured. */
const ROW = 84;

/** Countries that a row names; the article names the rest. */
const MOST = 4;

/** The articles that fit, as a list of which only what is on the screen is drawn. Arrow keys walk it. */
export function LibraryList() {
  const found = useLibrary((state) => state.found);
  const total = useLibrary((state) => state.total);
  const openArticle = useLibrary((state) => state.openArticle);
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: found.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 8,
    getItemKey: (at) => found[at]?.id ?? at,
    initialRect: { width: 400, height: 800 },
  });

  const walk = (event: React.KeyboardEvent, at: number) => {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8, Home: -found.length, End: found.length }[
      event.key
    ];
    if (step === undefined) return;
    event.preventDefault();
    const to = Math.max(0, Math.min(found.length - 1, at + step));
    rows.scrollToIndex(to);
    requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>(`[data-index="${to}"] button`)?.focus());
  };

  return (
    <>
      <p role="status" className="soft">
        {found.length === 0 && total > 0 ? t('library.noneFound') : plural('library.articles', found.length)}
      </p>
      <div className="library-rows" ref={scroller}>
        <ul style={{ blockSize: rows.getTotalSize() }}>
          {rows.getVirtualItems().map(({ index, key, start }) => {
            const entry = found[index];
            return (
              entry && (
                <li
                  key={key}
                  data-index={index}
                  ref={rows.measureElement}
                  style={{ transform: `translateY(${start}px)` }}
                  aria-setsize={found.length}
                  aria-posinset={index + 1}
                >
                  <button
                    type="button"
                    className="library-row"
                    onClick={() => void openArticle(entry.id)}
                    onKeyDown={(event) => walk(event, index)}
                  >
                    <Row entry={entry} />
                  </button>
                </li>
              )
            );
          })}
        </ul>
      </div>
    </>
  );
}

function Row({ entry }: { readonly entry: LibraryEntry }) {
  return (
    <>
      <span className="article-words" dir="auto">
        {entry.title}
      </span>
      <span className="soft">
        <Dotted parts={[entry.outlet, dateOf(entry.published)]} />
      </span>
      <span className="library-flags">
        {entry.countries.slice(0, MOST).map((code) => (
          <span key={code}>
            <Flag code={code} /> {countryName(code)}
          </span>
        ))}
        {entry.countries.length > MOST && <span>+{numberOf(entry.countries.length - MOST)}</span>}
      </span>
    </>
  );
}
