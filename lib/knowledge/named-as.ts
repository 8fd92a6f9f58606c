/** A name in running text and what it means; `ambiguous` where the words often mean something else. */
export type NamedAs<T> = { readonly text: string; readonly ambiguous: boolean; readonly means: T };

/** A name in running text by itself. */
export type NameText = Omit<NamedAs<unknown>, 'means'>;

/** Reads the names of a table row: a leading '?' marks an ambiguous name, '; ' parts the aliases. The first is the name itself. */
export function nameListFrom(
  written: string,
  aliases: string | undefined,
): { name: string; ambiguous: boolean; names: readonly NameText[] } {
  const first = nameText(written);
  const names = aliases ? [first, ...aliases.split('; ').map(nameText)] : [first];
  return { name: first.text, ambiguous: first.ambiguous, names };
}

function nameText(written: string): NameText {
  const ambiguous = written.startsWith('?');
  return { text: ambiguous ? written.slice(1) : written, ambiguous };
}
