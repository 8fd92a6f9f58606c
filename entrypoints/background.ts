import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { aheadWorld, whenSwitched } from '../lib/background/ahead-world';
import { leavePage } from '../lib/background/badge';
import { lookUp } from '../lib/background/look-up';
import { createNoticing } from '../lib/background/notice';
import { createReadingAhead } from '../lib/background/read-ahead';
import { prepareReader } from '../lib/messaging/index';
import { handleBackgroundCalls } from '../lib/messaging/handle-in-background';
import { handleLookUps } from '../lib/messaging/handle-look-ups';
import { judge } from '../lib/page/detect';
import { grantedOrigins } from '../lib/permissions/grants';
import { forgetAhead, forgetEveryAhead } from '../lib/storage/ahead';
import { forgetTab, setClick, setPlaces, setSelection } from '../lib/storage/detection';
import { inTurn } from '../lib/storage/in-turn';

/** WXT's types know Chromium's API alone. */
const firefox = browser as unknown as { readonly sidebarAction: { readonly open: () => Promise<void> } };

export default defineBackground(() => {
  browser.action.onClicked.addListener((tab) => {
    // First, and before anything is awaited: only then does the click count, and grant `activeTab`.
    if (import.meta.env.FIREFOX) void firefox.sidebarAction.open();
    else void browser.sidePanel.open({ windowId: tab.windowId });
    if (tab.id === undefined) return;
    void setClick(tab.id, Date.now());
    // While the panel opens: what it will ask for first.
    void prepareReader(tab.id);
  });
  // The setting stays in the profile, and would open a panel that may not read the page.
  if (!import.meta.env.FIREFOX) void browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: false });
  const readAhead = createReadingAhead(aheadWorld);
  const { lookAt, arriveAt, lookIn } = createNoticing(judge, (tabId) => void readAhead(tabId));
  handleBackgroundCalls({
    lookAt,
    cameIntoView: readAhead,
    placesReached: setPlaces,
    passageChosen: (tabId, quote) => setSelection(tabId, { quote, at: Date.now() }),
  });
  handleLookUps(lookUp);

  const lookInOpenPages = () => grantedOrigins().then(lookIn);
  // On: pages that are open already are read without being loaded anew. Off: the options may be closed before they have let go.
  whenSwitched((isOn) => void (isOn ? lookInOpenPages() : inTurn(forgetEveryAhead)));
  browser.permissions.onAdded.addListener(({ origins = [] }) => void lookIn(origins));
  // What was read under a grant goes with it.
  browser.permissions.onRemoved.addListener(() => void inTurn(forgetEveryAhead));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    // Pages that were open before now, nobody has looked at.
    void lookInOpenPages();
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  browser.tabs.onUpdated.addListener((tabId, { status, url }, tab) => {
    if (status === 'loading') void inTurn(() => leavePage(tabId, tab.url));
    // Firefox begins to load before it leaves the page before.
    if (tab.url !== undefined && (import.meta.env.FIREFOX ? url !== undefined : status === 'loading'))
      void arriveAt(tabId, tab.url);
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    void forgetTab(tabId);
    void inTurn(() => forgetAhead(tabId));
  });
});
