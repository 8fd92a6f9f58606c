import { browser } from 'wxt/browser';

/** The key that opens the panel, as the browser has it now, and how the reader changes it. */
export type OpeningKey = {
  /** As the browser writes it, "Ctrl+Shift+8"; null where none is set or another extension has it. */
  readonly key: string | null;
  /** Opens the browser's own settings for it; null where no extension may. */
  readonly change: (() => void) | null;
  /** Where those settings are, to be typed: a page of the browser's own cannot be linked to. */
  readonly address: string;
};

/** Firefox opens the settings itself, since version 137; the types do not know it yet. */
type Commands = { readonly openShortcutSettings?: () => Promise<void> };

/** Asks the browser. */
export async function openingKey(): Promise<OpeningKey> {
  const all = await browser.commands.getAll();
  const own = all.find(({ name }) => name === '_execute_action');
  const { openShortcutSettings } = browser.commands as Commands;
  return {
    key: own?.shortcut || null,
    change: openShortcutSettings ? () => void openShortcutSettings() : null,
    address: import.meta.env.FIREFOX ? 'about:addons' : 'chrome://extensions/shortcuts',
  };
}
