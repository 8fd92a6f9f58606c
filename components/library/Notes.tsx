import { useEffect, useId, useRef } from 'react';
import { t } from '@/lib/panel/messages';
import { useLibrary } from './library-context';

/** ms after the last letter until it is kept: a page that is closed takes no leave of its fields. */
const PAUSE = 500;

type Props = { readonly id: string; readonly notes: string };

/** The reader's notes on an article: kept as they are written, and at the latest when the field or the article is left. */
export function Notes({ id, notes }: Props) {
  const setNotes = useLibrary((state) => state.setNotes);
  const field = useId();
  const unkept = useRef<{ readonly words: string; readonly timer: ReturnType<typeof setTimeout> }>(null);
  const keep = useRef(() => {});
  useEffect(() => {
    keep.current = () => {
      if (unkept.current === null) return;
      const { words, timer } = unkept.current;
      clearTimeout(timer);
      unkept.current = null;
      void setNotes(id, words);
    };
    const keepNow = () => keep.current();
    addEventListener('pagehide', keepNow);
    return () => {
      removeEventListener('pagehide', keepNow);
      keepNow();
    };
  }, [id, setNotes]);
  const write = (words: string) => {
    if (unkept.current !== null) clearTimeout(unkept.current.timer);
    unkept.current = { words, timer: setTimeout(() => keep.current(), PAUSE) };
  };
  return (
    <div className="field is-wide">
      <span>
        <label htmlFor={field}>{t('library.notes')}</label>
      </span>
      <textarea
        key={id}
        id={field}
        defaultValue={notes}
        rows={4}
        aria-describedby={`${field}-hint`}
        onChange={({ target }) => write(target.value)}
        onBlur={() => keep.current()}
      />
      <span id={`${field}-hint`} className="soft">
        {t('library.notesHint')}
      </span>
    </div>
  );
}
