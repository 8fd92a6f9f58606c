import { useState } from 'react';
import type { ExportFormat } from '@/lib/library/library-store';
import type { Selection } from '@/lib/library/remove';
import { numberOf } from '@/lib/panel/format';
import { plural, t } from '@/lib/panel/messages';
import { SelectField } from '../common/SelectField';
import { saveFile } from '../result/save-file';
import { importWords, readExport, unreadable } from './import-words';
import { useLibrary } from './library-context';

const exports = [
  ['jsonl', 'library.exportJson', 'standpoint-library.jsonl', 'application/jsonl'],
  ['csv', 'library.exportCsv', 'standpoint-stances.csv', 'text/csv'],
  ['markdown', 'library.exportMarkdown', 'standpoint-stances.md', 'text/markdown'],
  ['annotations', 'library.exportAnnotations', 'standpoint-annotations.jsonld', 'application/ld+json'],
] as const satisfies readonly (readonly [ExportFormat, string, string, string])[];

/** Export, import and deletion; the last deletion, wherever it was made, can be undone until the page is left. */
export function LibraryTools() {
  const exportAs = useLibrary((state) => state.exportAs);
  const importFile = useLibrary((state) => state.importFile);
  const remove = useLibrary((state) => state.remove);
  const hosts = useLibrary((state) => state.hosts);
  const used = useLibrary((state) => state.used);
  const total = useLibrary((state) => state.total);
  const isPersistent = useLibrary((state) => state.isPersistent);
  const persist = useLibrary((state) => state.persist);
  const removed = useLibrary((state) => state.removed);
  const [status, setStatus] = useState('');
  const [isReading, setReading] = useState(false);
  const [day, setDay] = useState('');
  const [site, setSite] = useState('');
  const host = hosts.includes(site) ? site : '';

  const read = async (file: string | File) => {
    setStatus(t('library.importing'));
    setReading(true);
    const text = typeof file === 'string' ? file : await readExport(file);
    const outcome = text === null ? unreadable : await importFile(text);
    setReading(false);
    setStatus(outcome === null ? '' : importWords(outcome));
  };
  const drop = (selection: Selection) => {
    setStatus('');
    void remove(selection);
  };
  const give = async ([format, , name, type]: (typeof exports)[number]) => {
    const content = await exportAs(format, new Date().toISOString());
    if (content !== null) saveFile(name, type, content);
  };

  return (
    <section className="library-tools" aria-label={t('library.data')}>
      <h2>{t('library.data')}</h2>
      {used !== null && (
        <p className="soft">
          {t('library.used', numberOf(used / 1_000_000, { maximumFractionDigits: 1, style: 'unit', unit: 'megabyte' }))}
        </p>
      )}
      {isPersistent !== null && total > 0 && (
        <p className="soft">
          {t(isPersistent ? 'library.persisted' : 'library.notPersisted')}{' '}
          {!isPersistent && (
            <button type="button" className="button is-quiet" onClick={() => void persist()}>
              {t('library.persist')}
            </button>
          )}
        </p>
      )}
      <h3 id="library-exports">{t('library.exports')}</h3>
      <div className="library-actions" role="group" aria-labelledby="library-exports">
        {exports.map((one) => (
          <button
            key={one[0]}
            type="button"
            className="button"
            data-export={one[0]}
            disabled={total === 0}
            onClick={() => void give(one)}
          >
            {t(one[1])}
          </button>
        ))}
      </div>
      <div className="library-actions">
        <label className="button">
          {t('library.import')}
          <input
            type="file"
            className="hidden-visually"
            accept=".jsonl,.json,application/jsonl"
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              if (file && !isReading) void read(file);
              target.value = ''; // the same file can be chosen again
            }}
          />
        </label>
      </div>
      <div className="library-actions">
        <SelectField
          label={t('library.deleteFrom')}
          value={host}
          options={['', ...hosts].map((value) => ({ value, label: value === '' ? '–' : value }))}
          onChange={setSite}
        />
        <button
          type="button"
          className="button"
          data-delete="site"
          disabled={host === ''}
          onClick={() => drop({ host })}
        >
          {t('library.deleteNow')}
        </button>
        <label className="field">
          <span>{t('library.deleteOld')}</span>
          <input type="date" value={day} onChange={({ target }) => setDay(target.value)} />
        </label>
        <button type="button" className="button" disabled={day === ''} onClick={() => drop({ readBefore: day })}>
          {t('library.deleteNow')}
        </button>
        <button type="button" className="button" data-delete="all" disabled={total === 0} onClick={() => drop({})}>
          {t('library.deleteAll')}
        </button>
      </div>
      <p role="status">
        {removed && plural('library.deleted', removed.count)} {status}{' '}
        {removed && removed.count > 0 && (
          <button type="button" className="button is-quiet" onClick={() => void read(removed.backup)}>
            {t('library.undo')}
          </button>
        )}
      </p>
    </section>
  );
}
