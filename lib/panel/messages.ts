import { browser } from 'wxt/browser';
import type en from '../../locales/en.json';
import { kept } from './kept-formats';

type Paths<T, Prefix extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Prefix}${K}` : Paths<T[K], `${Prefix}${K}.`>;
}[keyof T & string];

/** Path of a message in `locales/en.json`: "stance.supports". A message that is not there does not compile. */
export type MessageKey = Paths<typeof en>;

/** A message with a form for each plural category of `Intl.PluralRules`; `other` is the one that every language has. */
export type PluralKey = MessageKey extends infer Key ? (Key extends `${infer Base}.other` ? Base : never) : never;

/** The messages of one language by their names in the package: "stance_supports". */
export type MessageFile = Readonly<Record<string, { readonly message: string }>>;

/** What the reader chose to have spoken instead of the browser's choice. One a page: the browser's messages are, too. */
let chosen: MessageFile | null = null;

/** Has everything from now on be said in these messages; null: in those that the browser chooses. */
export function speak(messages: MessageFile | null): void {
  chosen = messages;
}

/** The message in the interface's language; `$1`, `$2` … stand for the substitutions. */
export function t(key: MessageKey, ...substitutions: readonly (string | number)[]): string {
  return lookUp([key], substitutions) || key;
}

/** The form of a message that fits the count, which is `$1` in it, written as the language writes numbers. */
export function plural(key: PluralKey, count: number, ...substitutions: readonly (string | number)[]): string {
  const language = locale();
  const values = [numbers(language, {}).format(count), ...substitutions];
  const category = categories(language, {}).select(count);
  return lookUp([`${key}.${category}`, `${key}.other`], values) || key;
}

const numbers = kept((of) => new Intl.NumberFormat(of));
const categories = kept((of) => new Intl.PluralRules(of));

/**
 * BCP 47 tag that names, numbers and dates are written in. The browser's own where the messages are in its language
 * (en-GB for en); else that of the messages, so that English sentences do not hold Finnish country names.
 */
export function locale(): string {
  const ofMessages = lookUp(['meta.locale'], []);
  const ofBrowser = browser.i18n.getUILanguage();
  const isOwn = ofMessages === '' || ofBrowser === ofMessages || ofBrowser.startsWith(`${ofMessages}-`);
  return isOwn ? ofBrowser : ofMessages;
}

/** Does the browser know our messages? Chromium has been seen to start an extension without them. */
export const browserHasMessages = (): boolean => fromBrowser('meta_locale', []) !== '';

/** Which way the interface is written. */
export const direction = (): 'ltr' | 'rtl' => (t('meta.direction') === 'rtl' ? 'rtl' : 'ltr');

/** The first of the keys that the chosen messages have; else the first that the browser's have; else nothing. */
function lookUp(keys: readonly string[], substitutions: readonly (string | number)[]): string {
  const names = keys.map((key) => key.replaceAll('.', '_'));
  const values = substitutions.map(String);
  const words = names.map((name) => chosen?.[name]?.message).find((message) => message);
  if (words) return filled(words, values);
  for (const name of names) {
    const message = fromBrowser(name, values);
    if (message) return message;
  }
  return '';
}

/** The browser's typings know the generated keys by literal; ours are checked against the same file by `MessageKey`. */
const fromBrowser = (name: string, values: string[]): string =>
  (browser.i18n as unknown as { getMessage: (name: string, values: string[]) => string }).getMessage(name, values);

/** "With $1: $2" with its values, as the browser fills them in; "$$" is a dollar sign. */
const filled = (words: string, values: readonly string[]): string =>
  words.replace(/\$([1-9$])/g, (_, sign: string) => (sign === '$' ? '$' : (values[Number(sign) - 1] ?? '')));
