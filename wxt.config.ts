import { defineConfig } from 'wxt';
import { inAscii, lateModels, lightInPages, noExamples, noInnerHtml, panelInTwo } from './scripts/build-plugins';
import { flagAssets } from './scripts/flags';
import { normalizeZip } from './scripts/normalize-zip';
import { recordPackages } from './scripts/shipped-packages';

/** The demo build alone may name its loopback host; the product's manifest names none. */
const demoHosts = process.env['STANDPOINT_DEMO_HOSTS']?.split(',').filter(Boolean) ?? [];

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  imports: false,
  manifestVersion: 3,
  webExt: { disabled: true },
  outDir: process.env['STANDPOINT_OUT'] ?? '.output',
  hooks: {
    'build:publicAssets': (_wxt, files) => void files.push(...flagAssets()),
    'zip:extension:done': (_wxt, path) => normalizeZip(path),
    'zip:sources:done': (_wxt, path) => normalizeZip(path),
  },
  zip: { excludeSources: ['out/**', 'coverage/**', 'tests/**', 'docs/**', '.ci/**'] },
  vite: () => ({
    build: { modulePreload: { polyfill: false } },
    plugins: [noInnerHtml(), recordPackages(), panelInTwo(), lightInPages(), inAscii()],
    // 'es': the engine stays a script of its own, which the worker imports.
    worker: { format: 'es', plugins: () => [noExamples(), lateModels(), recordPackages(), inAscii()] },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'activeTab', 'scripting', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    ...(demoHosts.length > 0 && { host_permissions: demoHosts }),
    // For reading ahead, asked for with that setting: a page without a window. The browser grants it without a word.
    ...(browser === 'firefox' ? {} : { optional_permissions: ['offscreen'] }),
    optional_host_permissions: ['*://*/*'],
    action: { default_title: '__MSG_extension_open__' },
    commands: { _execute_action: { suggested_key: { default: 'Ctrl+Shift+8' } } },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'standpoint@standpoint.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
