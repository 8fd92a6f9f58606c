import { i18nOf, type Messages } from '../support/messages';

/** Stands in for the browser before anything else is loaded: messages of the language that the address asks for. */
const files = import.meta.glob<Messages>('../../locales/*.json', { eager: true, import: 'default' });
const lang = new URLSearchParams(location.search).get('lang') ?? 'en';
const messages = files[`../../locales/${lang}.json`];
if (!messages) throw new Error(`no messages in ${lang}`);

Object.assign(globalThis, {
  browser: { runtime: { id: 'gallery', getManifest: () => ({ version: '0' }) }, i18n: i18nOf(messages) },
});
