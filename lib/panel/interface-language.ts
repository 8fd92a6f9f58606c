import { browser } from 'wxt/browser';
import * as v from 'valibot';
import { languages, type Settings } from '../storage/settings';
import { browserHasMessages, type MessageFile } from './messages';

/** A choice of the interface's language: a folder of `_locales`, or 'browser'. */
export type InterfaceLanguage = Settings['language'];

/** Every language that the interface speaks, each by its own name ("Deutsch"), in the alphabet's order. */
export const interfaceLanguages = (): readonly { readonly id: InterfaceLanguage; readonly name: string }[] =>
  languages
    .filter((language) => language !== 'browser')
    .map((id) => ({ id, name: ownName(id.replace('_', '-')) }))
    .sort((a, b) => a.name.localeCompare(b.name));

/** "pt-BR" → "Português (Brasil)": in a list, a name begins as a sentence does. */
function ownName(tag: string): string {
  const name = new Intl.DisplayNames([tag], { type: 'language', languageDisplay: 'standard' }).of(tag) ?? tag;
  const [first = '', ...rest] = name;
  return first.toLocaleUpperCase(tag) + rest.join('');
}

/** As WXT writes the files of `_locales`; the package holds them once, for the browser and for us. */
const messageFile = v.record(v.string(), v.object({ message: v.string() })) satisfies v.GenericSchema<MessageFile>;

/**
 * The messages of a language, read from the package. Null for the browser's choice, of which the browser has the messages
 * itself (where it has none they are read, too), and where they cannot be read.
 */
export async function loadMessages(language: InterfaceLanguage): Promise<MessageFile | null> {
  if (language === 'browser' && browserHasMessages()) return null;
  try {
    const folder = language === 'browser' ? nearest(browser.i18n.getUILanguage()) : language;
    const file = await fetch(`${browser.runtime.getURL('/')}_locales/${folder}/messages.json`);
    return v.parse(messageFile, await file.json());
  } catch {
    return null;
  }
}

/** "pt-PT" → 'pt_PT', "de-AT" → 'de', "ja" → 'en': the folder that the browser would choose. */
function nearest(tag: string): InterfaceLanguage {
  const [base] = tag.split('-');
  const named = (name: string | undefined) => languages.find((language) => language === name);
  return (
    named(tag.replace('-', '_')) ?? named(base) ?? languages.find((language) => language.split('_')[0] === base) ?? 'en'
  );
}
