import { changedWords, type Stretch } from '@/lib/library/changed-words';
import type { SentenceChange } from '@/lib/library/diff';
import { t } from '@/lib/panel/messages';
import './history.css';

/** A sentence as it was and as it is; the words that differ stand out. */
export function ChangedSentence({ change: { before, after } }: { readonly change: SentenceChange }) {
  const words = before === null || after === null ? null : changedWords(before, after);
  return (
    <>
      {before !== null && (
        <p>
          <span className="soft">{t('library.removed')}</span>{' '}
          <del dir="auto" data-partly={words !== null}>
            {words ? <Words of={words.before} /> : before}
          </del>
        </p>
      )}
      {after !== null && (
        <p>
          <span className="soft">{before === null ? t('library.added') : t('library.changedTo')}</span>{' '}
          <ins dir="auto">{words ? <Words of={words.after} /> : after}</ins>
        </p>
      )}
    </>
  );
}

const Words = ({ of }: { readonly of: readonly Stretch[] }) =>
  of.map(({ text, changed }, at) => (changed ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>));
