import { useRef, type ReactNode } from 'react';
import { t } from '@/lib/panel/messages';
import type { HighlightSet } from '@/lib/panel/highlights';
import { Icon } from '../common/Icon';
import { useAnalysis, usePanel } from '../panel-context';
import { Help } from './Help';
import { saveFile } from './save-file';
import { copyRich, savePicture } from './take-away';
import { useShortcuts } from './use-shortcuts';

/** Everything that can be done with a whole result: mark it in the page, copy, export, print. */
export function Tools({ onStatus }: { readonly onStatus: (words: string) => void }) {
  const analysis = useAnalysis();
  const corrections = usePanel((state) => state.corrections);
  const highlighted = usePanel((state) => state.highlighted);
  const highlight = usePanel((state) => state.highlight);
  const readAgain = usePanel((state) => state.readAgain);
  const setView = usePanel((state) => state.setView);
  const menu = useRef<HTMLDetailsElement>(null);
  const help = useRef<HTMLDialogElement>(null);

  const close = () => {
    if (menu.current) menu.current.open = false;
  };
  const mark = (set: HighlightSet) => void highlight(highlighted?.set === set ? null : set);
  const copy = async (style: 'markdown' | 'text') => {
    const { boardText } = await import('@/lib/panel/export/board-text');
    await navigator.clipboard.writeText(boardText(analysis, corrections, style)).then(
      () => onStatus(t('tools.copied')),
      () => onStatus(t('tools.notCopied')),
    );
  };
  const rich = () =>
    copyRich(analysis, corrections).then(
      () => onStatus(t('tools.copied')),
      () => onStatus(t('tools.notCopied')),
    );
  const exportCsv = async () => {
    const { boardCsv } = await import('@/lib/panel/export/board-csv');
    saveFile('standpoint.csv', 'text/csv', boardCsv(analysis, corrections));
  };
  const showHelp = () => help.current?.showModal();
  useShortcuts({ onView: setView, onMark: () => mark('stances'), onHelp: showHelp });

  const entry = (label: string, act: () => unknown): ReactNode => (
    <li>
      <button
        type="button"
        onClick={() => {
          close();
          void act();
        }}
      >
        {label}
      </button>
    </li>
  );

  return (
    <>
      <details
        ref={menu}
        className="tools"
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          close();
          menu.current?.querySelector('summary')?.focus();
        }}
        onBlur={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget)) close();
        }}
      >
        <summary aria-label={t('tools.label')} title={t('tools.label')}>
          <Icon name="tools" />
        </summary>
        <ul className="menu">
          {entry(t(highlighted?.set === 'stances' ? 'tools.unmark' : 'tools.markStances'), () => mark('stances'))}
          {entry(t(highlighted?.set === 'claims' ? 'tools.unmark' : 'tools.markClaims'), () => mark('claims'))}
          {entry(t('tools.copyMarkdown'), () => copy('markdown'))}
          {entry(t('tools.copyText'), () => copy('text'))}
          {entry(t('tools.copyRich'), rich)}
          {entry(t('tools.exportJson'), () =>
            saveFile('standpoint.json', 'application/json', JSON.stringify(analysis, null, 2)),
          )}
          {entry(t('tools.exportCsv'), exportCsv)}
          {entry(t('tools.exportSvg'), () => savePicture(analysis, corrections, 'svg'))}
          {entry(t('tools.exportPng'), () => savePicture(analysis, corrections, 'png'))}
          {entry(t('tools.print'), () => print())}
          {entry(t('tools.readAgain'), readAgain)}
          {entry(t('tools.help'), showHelp)}
          <li>
            <a href="/options.html" target="_blank" rel="noopener">
              {t('tools.options')}
            </a>
          </li>
        </ul>
      </details>
      <Help ref={help} />
    </>
  );
}
