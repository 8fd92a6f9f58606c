import { useRef, useState } from 'react';
import type { HighlightSet } from '@/lib/panel/highlights';
import { t } from '@/lib/panel/messages';
import type { OpeningKey } from '@/lib/panel/opening-key';
import { Icon } from '../common/Icon';
import { Menu, type MenuEntry } from '../common/Menu';
import { useAnalysis, usePanel } from '../panel-context';
import { Help } from './Help';
import { copyBoard, saveCsv, saveJson, savePicture } from './take-away';
import { useShortcuts } from './use-shortcuts';

/** Everything that can be done with a whole result: mark it in the page, copy, export, print. */
export function Tools({ onStatus }: { readonly onStatus: (words: string) => void }) {
  const analysis = useAnalysis();
  const corrections = usePanel((state) => state.corrections);
  const highlighted = usePanel((state) => state.highlighted);
  const highlight = usePanel((state) => state.highlight);
  const isFollowing = usePanel((state) => state.isFollowing);
  const setFollowing = usePanel((state) => state.setFollowing);
  const readAgain = usePanel((state) => state.readAgain);
  const setView = usePanel((state) => state.setView);
  const hasSingleKeys = usePanel((state) => state.hasSingleKeys);
  const askForKey = usePanel((state) => state.openingKey);
  const [key, setKey] = useState<OpeningKey | null>(null);
  const help = useRef<HTMLDialogElement>(null);

  const toggle = (set: HighlightSet) => void highlight(highlighted?.set === set ? null : set);
  const mark = (set: HighlightSet, label: string): MenuEntry => ({
    label: highlighted?.set === set ? t('tools.unmark') : label,
    act: () => toggle(set),
  });
  const copy = (style: Parameters<typeof copyBoard>[2]) => async () =>
    onStatus(t((await copyBoard(analysis, corrections, style)) ? 'tools.copied' : 'tools.notCopied'));
  const save = (work: () => Promise<void> | void) => async () => {
    onStatus('');
    try {
      await work();
    } catch {
      // A picture of a hundred rows is larger than a browser draws.
      onStatus(t('options.notSaved'));
    }
  };
  const showHelp = () => {
    void askForKey().then(setKey, () => setKey(null));
    help.current?.showModal();
  };
  useShortcuts({ onView: setView, onMark: () => toggle('stances'), onHelp: showHelp }, hasSingleKeys);

  return (
    <>
      <Menu
        className="tools is-at-end"
        label={t('tools.label')}
        groups={[
          [
            mark('stances', t('tools.markStances')),
            mark('claims', t('tools.markClaims')),
            { label: t('tools.follow'), isOn: isFollowing, act: () => setFollowing(!isFollowing) },
          ],
          [
            { label: t('tools.copyRich'), act: copy('rich') },
            { label: t('tools.copyMarkdown'), act: copy('markdown') },
            { label: t('tools.copyText'), act: copy('text') },
          ],
          [
            { label: t('tools.exportPng'), act: save(() => savePicture(analysis, corrections, 'png')) },
            { label: t('tools.exportSvg'), act: save(() => savePicture(analysis, corrections, 'svg')) },
            { label: t('tools.exportCsv'), act: save(() => saveCsv(analysis, corrections)) },
            { label: t('tools.exportJson'), act: save(() => saveJson(analysis)) },
            { label: t('tools.print'), act: () => print() },
          ],
          [
            { label: t('tools.readAgain'), act: readAgain },
            { label: t('tools.help'), act: showHelp },
            { label: t('tools.options'), href: '/options.html' },
          ],
        ]}
      >
        <Icon name="tools" />
      </Menu>
      <Help ref={help} openingKey={key} hasSingleKeys={hasSingleKeys} />
    </>
  );
}
