/** A message file: words, or groups of them. */
export type Messages = { readonly [key: string]: string | Messages };

/** Every message by its path: "stance.supports". */
export function flatten(messages: Messages, prefix = ''): Map<string, string> {
  const entries = Object.entries(messages).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : [...flatten(value, `${prefix}${key}.`)],
  );
  return new Map(entries);
}

/** What `browser.i18n` does with a message file. */
export function i18nOf(messages: Messages): {
  getMessage: (name: string, values?: string | string[]) => string;
  getUILanguage: () => string;
} {
  const byName = new Map([...flatten(messages)].map(([key, words]) => [key.replaceAll('.', '_'), words]));
  return {
    getMessage: (name, values = []) =>
      (byName.get(name) ?? '').replace(/\$(\d)/g, (_, index) => [values].flat()[Number(index) - 1] ?? ''),
    getUILanguage: () => byName.get('meta_locale') ?? 'en',
  };
}
