import { fakeBrowser } from 'wxt/testing/fake-browser';
import en from '../../locales/en.json';
import { i18nOf } from './messages';

/** Gives the fake browser the English messages and a version. Import it before what is tested. */
Object.assign(fakeBrowser, { i18n: i18nOf(en) });
Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '1.2.3' }) });
