import { clearHighlights, followPlaces, highlightAll, readArticle, reveal } from '../messaging/index';
import { allowThisSite, isSiteAllowed, requestEverySite } from '../permissions/grants';
import { getCorrections, setCorrections } from '../storage/corrections';
import { watchPlaces, watchSelection } from '../storage/detection';
import { followSettings, setSettings } from '../storage/settings';
import { detectIn, followActiveTab } from './active-tab';
import type { AtStart } from './ahead-at-start';
import type { AnalysisWorker } from './analysis-worker';
import { createAnalyzer } from './analyzer';
import { browserLibrary } from './browser-library';
import { loadCountryCard } from './country-cards';
import { lookUp, watchLive } from './live-lookups';
import { logFault } from './log-fault';
import { openingKey } from './opening-key';
import { isPrivateWindow } from './private-window';
import type { PanelServices } from './services';
import { createTakeAhead } from './take-ahead';

/**
 * The services of a real browser; `startWorker` gives the analyzer a worker whenever it needs one, `ahead` is what the panel's
 * first script found.
 */
export function browserServices(startWorker: () => AnalysisWorker, ahead: AtStart | null): PanelServices {
  return {
    followTab: followActiveTab,
    detect: detectIn,
    readArticle,
    takeAhead: createTakeAhead(ahead),
    analyze: createAnalyzer(startWorker),
    reveal,
    highlightAll,
    clearHighlights,
    watchSelection: (tabId, onChosen) => watchSelection(tabId, (selection) => selection && onChosen(selection.quote)),
    followPlaces: (tabId, quotes, onPlaces) => {
      const stop = watchPlaces(tabId, (places) => onPlaces(places ?? []));
      void followPlaces(tabId, quotes);
      return () => {
        stop();
        void followPlaces(tabId, []);
      };
    },
    watchFollowing: (onChange) => followSettings(({ followPage }) => onChange(followPage)),
    watchSingleKeys: (onChange) => followSettings(({ singleKeys }) => onChange(singleKeys)),
    openingKey,
    setFollowing: (followPage) => setSettings({ followPage }),
    allowSite: (address) => (address === null ? requestEverySite() : allowThisSite(address)),
    isSiteAllowed,
    loadCorrections: getCorrections,
    saveCorrections: async (address, corrections) => {
      if (!(await isPrivateWindow())) await setCorrections(address, corrections);
    },
    library: browserLibrary(logFault),
    loadCard: loadCountryCard,
    watchLookups: (onChange) => followSettings(({ lookups }) => onChange(lookups)),
    watchLive,
    lookUp,
    report: logFault,
  };
}
