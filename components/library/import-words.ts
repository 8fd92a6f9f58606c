import type { ImportOutcome } from '@/lib/library/backup';
import { isBackup, type ImportFault } from '@/lib/library/read-backup';
import { numberOf } from '@/lib/panel/format';
import { t } from '@/lib/panel/messages';

/** What came of a file that the browser does not give. */
export const unreadable = { ok: false, fault: { kind: 'unreadable' } } as const satisfies ImportOutcome;

/** Bytes by which an export is known. */
const BEGINNING = 4_096;

/**
 * The text of a file that is to be imported; of one that is no export only its beginning: a film that was chosen by mistake
 * is not read to its end to be refused. Null where the browser does not give it.
 */
export async function readExport(file: Blob): Promise<string | null> {
  try {
    const beginning = await file.slice(0, BEGINNING).text();
    return isBackup(beginning) ? await file.text() : beginning;
  } catch {
    return null;
  }
}

/** What came of an import, and what to do where nothing did. */
export const importWords = (outcome: ImportOutcome): string =>
  outcome.ok ? t('library.imported', numberOf(outcome.added), numberOf(outcome.merged)) : faultWords(outcome.fault);

function faultWords(fault: ImportFault): string {
  switch (fault.kind) {
    case 'unreadable':
      return t('library.importUnreadable');
    case 'foreign':
      return t('library.importForeign', t('library.exportJson'));
    case 'newer':
      return t('library.importNewer');
    case 'cut-off':
      return t('library.importCutOff', numberOf(fault.here), numberOf(fault.promised));
    case 'broken':
      return t('library.importFault', numberOf(fault.line), fault.reason);
  }
}
