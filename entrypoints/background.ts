import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { leavePage, setBadge } from '../lib/background/badge';
import { lookUp } from '../lib/background/look-up';
import { handleBackgroundCalls } from '../lib/messaging/handle-in-background';
import { handleLookUps } from '../lib/messaging/handle-look-ups';
import { judge } from '../lib/page/detect';
import { detectInOpenTabs, registerDetector } from '../lib/permissions/detector';
import { grantedOrigins } from '../lib/permissions/grants';
import { forgetTab, setClick, setDetection, setPlaces, setSelection } from '../lib/storage/detection';
import { inTurn } from '../lib/storage/in-turn';
import { getSettings, watchSettings } from '../lib/storage/settings';

/** WXT's types know Chromium's API alone. */
const firefox = browser as unknown as { readonly sidebarAction: { readonly open: () => Promise<void> } };

export default defineBackground(() => {
  browser.action.onClicked.addListener((tab) => {
    // First, and before anything is awaited: only then does the click count, and grant `activeTab`.
    if (import.meta.env.FIREFOX) void firefox.sidebarAction.open();
    else void browser.sidePanel.open({ windowId: tab.windowId });
    if (tab.id !== undefined) void setClick(tab.id, Date.now());
  });
  // The setting stays in the profile, and would open a panel that may not read the page.
  if (!import.meta.env.FIREFOX) void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: false });
  handleBackgroundCalls({
    pageSeen: async (tabId, glance) => {
      const signal = judge(glance);
      await inTurn(async () => {
        await setDetection(tabId, signal);
        await setBadge(tabId, signal.isArticle);
      });
      return signal.isArticle;
    },
    placesReached: setPlaces,
    passageChosen: (tabId, quote) => setSelection(tabId, { quote, at: Date.now() }),
  });
  handleLookUps(lookUp);

  const offHosts = async () => (await getSettings()).offHosts;
  // In turn: settings and grants often change together, and the last must have the last word.
  const register = () => inTurn(async () => registerDetector(await offHosts()));
  const detectInTabs = async (origins: readonly string[]) => detectInOpenTabs(origins, await offHosts());
  browser.permissions.onAdded.addListener(({ origins = [] }) => void register().then(() => detectInTabs(origins)));
  browser.permissions.onRemoved.addListener(() => void register());
  browser.runtime.onStartup.addListener(() => void register());
  browser.runtime.onInstalled.addListener(({ reason }) => {
    // Pages that were open before now have no detector, or that of the version before.
    void register().then(grantedOrigins).then(detectInTabs);
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  watchSettings(() => void register());
  browser.tabs.onUpdated.addListener((tabId, { status }, tab) => {
    if (status === 'loading') void inTurn(() => leavePage(tabId, tab.url));
  });
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
});
