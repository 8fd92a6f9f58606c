import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { handleBackgroundCalls } from '../lib/messaging/handle-in-background';
import { registerDetector } from '../lib/permissions/detector';
import { forgetTab, setClick, setDetection, setSelection } from '../lib/storage/detection';
import { getSettings } from '../lib/storage/settings';

/** WXT's types know Chromium alone. */
const firefox = browser as unknown as { sidebarAction: { open: () => Promise<void> } };

export default defineBackground(() => {
  browser.action.onClicked.addListener((tab) => {
    if (import.meta.env.FIREFOX) void firefox.sidebarAction.open();
    else void browser.sidePanel.open({ windowId: tab.windowId });
    if (tab.id !== undefined) void setClick(tab.id, Date.now());
  });
  if (!import.meta.env.FIREFOX) void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: false });

  handleBackgroundCalls({
    articleDetected: async (tabId, signal) => {
      await setDetection(tabId, signal);
      await browser.action.setBadgeText({ tabId, text: signal.isArticle ? '●' : '' });
    },
    passageChosen: (tabId, quote) => setSelection(tabId, { quote, at: Date.now() }),
  });

  const register = async () => registerDetector((await getSettings()).offHosts);
  browser.permissions.onAdded.addListener(() => void register());
  browser.permissions.onRemoved.addListener(() => void register());
  browser.runtime.onStartup.addListener(() => void register());
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void register();
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html' as '/') });
  });
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
});
