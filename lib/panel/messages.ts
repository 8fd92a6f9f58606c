import { browser } from 'wxt/browser';
import type en from '../../locales/en.json';

type Paths<T, Prefix extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Prefix}${K}` : Paths<T[K], `${Prefix}${K}.`>;
}[keyof T & string];

/** Path of a message in `locales/en.json`: "stance.supports". A message that is not there does not compile. */
export type MessageKey = Paths<typeof en>;

/** A message with a form for each plural category of `Intl.PluralRules`; `other` is the one that every language has. */
export type PluralKey = MessageKey extends infer Key ? (Key extends `${infer Base}.other` ? Base : never) : never;

/** The message in the interface's language; `$1`, `$2` … stand for the substitutions. */
export function t(key: MessageKey, ...substitutions: readonly (string | number)[]): string {
  return lookUp(key, substitutions) || key;
}

/** The form of a message that fits the count, which is `$1` in it, written as the language writes numbers. */
export function plural(key: PluralKey, count: number, ...substitutions: readonly (string | number)[]): string {
  const values = [new Intl.NumberFormat(locale()).format(count), ...substitutions];
  const category = new Intl.PluralRules(locale()).select(count);
  return lookUp(`${key}.${category}`, values) || lookUp(`${key}.other`, values) || key;
}

/**
 * BCP 47 tag that names, numbers and dates are written in. The browser's own where the messages are in its language;
 * else that of the messages, so that English sentences do not hold Finnish country names.
 */
export function locale(): string {
  const ofMessages = t('meta.locale');
  const ofBrowser = browser.i18n.getUILanguage();
  return ofBrowser.split('-')[0] === ofMessages.split('-')[0] ? ofBrowser : ofMessages;
}

/** Which way the interface is written. */
export const direction = (): 'ltr' | 'rtl' => (t('meta.direction') === 'rtl' ? 'rtl' : 'ltr');

function lookUp(key: string, substitutions: readonly (string | number)[]): string {
  // The browser's typings know the generated keys by literal; ours are checked against the same file by `MessageKey`.
  const { getMessage } = browser.i18n as unknown as { getMessage: (name: string, values: string[]) => string };
  return getMessage(key.replaceAll('.', '_'), substitutions.map(String));
}
