/** Switched off, so that what a proxy records is the page's or the extension's, and so that unsigned builds install. */
const off = [
  'app.normandy.enabled',
  'app.update.enabled',
  'browser.aboutwelcome.enabled',
  'browser.newtabpage.enabled',
  'browser.safebrowsing.downloads.enabled',
  'browser.safebrowsing.malware.enabled',
  'browser.safebrowsing.phishing.enabled',
  'browser.search.update',
  'browser.topsites.contile.enabled',
  'datareporting.healthreport.uploadEnabled',
  'datareporting.policy.dataSubmissionEnabled',
  'dom.push.connection.enabled',
  'extensions.blocklist.enabled',
  'extensions.getAddons.cache.enabled',
  'extensions.systemAddon.update.enabled',
  'extensions.update.enabled',
  'media.gmp-manager.updateEnabled',
  'messaging-system.rsexperimentloader.enabled',
  'network.captive-portal-service.enabled',
  'network.connectivity-service.enabled',
  'xpinstall.signatures.required',
];

const set: Readonly<Record<string, string | number | boolean>> = {
  'browser.download.alwaysOpenPanel': false,
  'browser.download.folderList': 2,
  'browser.region.network.url': '',
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'extensions.autoDisableScopes': 0,
  // A temporary add-on goes with the browser: over a restart it is to find what it stored, as an installed one does.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'geo.provider.network.url': '',
  'layout.css.prefers-color-scheme.content-override': 1,
  'marionette.port': 0,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'toolkit.startup.max_resumed_crashes': -1,
  'toolkit.telemetry.server': '',
};

/** Text of a profile's `user.js`: quiet, with every request through the proxy where there is one, and downloads in a folder. */
export function firefoxPreferences(proxyPort: number | undefined, downloads: string): string {
  const proxy =
    proxyPort === undefined
      ? {}
      : {
          'network.proxy.type': 1,
          'network.proxy.allow_hijacking_localhost': true,
          'network.proxy.http': '127.0.0.1',
          'network.proxy.http_port': proxyPort,
          'network.proxy.ssl': '127.0.0.1',
          'network.proxy.ssl_port': proxyPort,
        };
  const all = {
    ...Object.fromEntries(off.map((name) => [name, false])),
    ...set,
    ...proxy,
    'browser.download.dir': downloads,
  };
  return Object.entries(all)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
}
