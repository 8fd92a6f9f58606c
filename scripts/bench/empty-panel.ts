import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserName } from '../browsers/driver';

/**
 * Writes an extension whose panel does next to nothing: one line of its document, one that its script sets, and the title of
 * the page, which it has a script of one line answer with. What is left of a click to its result is the browser's.
 */
export function writeEmptyPanel(browser: BrowserName, folder: string): string {
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of Object.entries({
    'manifest.json': JSON.stringify({ ...manifest, ...ofBrowser[browser] }),
    'background.js': background(browser),
    'sidepanel.html': panel,
    'panel.js': panelScript,
  }))
    writeFileSync(join(folder, file), text);
  return folder;
}

const manifest = { manifest_version: 3, name: 'Empty panel', version: '1', action: {} };
const permissions = ['activeTab', 'scripting', 'storage'];
const ofBrowser: Readonly<Record<BrowserName, object>> = {
  chromium: {
    permissions: [...permissions, 'sidePanel'],
    background: { service_worker: 'background.js' },
    side_panel: { default_path: 'sidepanel.html' },
  },
  firefox: {
    permissions,
    background: { scripts: ['background.js'] },
    sidebar_action: { default_panel: 'sidepanel.html', open_at_install: false },
    browser_specific_settings: { gecko: { id: 'empty@standpoint.example' } },
  },
};

/** As ours: opens the panel first, then writes down when it was asked to. */
const background = (browser: BrowserName): string => `chrome.action.onClicked.addListener((tab) => {
  ${browser === 'firefox' ? 'browser.sidebarAction.open()' : 'chrome.sidePanel.open({ windowId: tab.windowId })'};
  chrome.storage.session.set({ ['click:' + tab.id]: Date.now() });
});`;

const panel = `<!doctype html><html><head><meta charset="utf-8"><title>Empty</title><script type="module" src="panel.js"></script></head>
<body><p>Empty</p><p id="line"></p><p id="page"></p></body></html>`;

const panelScript = `performance.mark('standpoint:begin');
const say = (id, text) => {
  document.getElementById(id).textContent = text;
  requestAnimationFrame(() => setTimeout(() => performance.mark('standpoint:' + id)));
};
say('line', 'Opened');
const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
const [answer] = await chrome.scripting.executeScript({ target: { tabId: tab.id }, func: () => document.title });
performance.mark('standpoint:article');
say('page', answer.result);
`;
