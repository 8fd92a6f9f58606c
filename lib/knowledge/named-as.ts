/** A name in running text and what it means; `ambiguous` where the words often mean something else. */
export type NamedAs<T> = { readonly text: string; readonly ambiguous: boolean; readonly means: T };

/** A name in running text by itself. */
export type NameText = Omit<NamedAs<unknown>, 'means'>;

/** Reads the names of a table row: a leading '?' marks an ambiguous name, '; ' parts the aliases. The first is the name itself. */
export function nameListFrom(
  written: string,
  aliases: string | undefined,
): { name: string; ambiguous: boolean; names: readonly NameText[] } {
  const names = [written, ...(aliases ? aliases.split('; ') : [])].map((text) => {
    const ambiguous = text.startsWith('?');
    return { text: ambiguous ? text.slice(1) : text, ambiguous };
  });
  const [first] = names;
  return { name: first?.text ?? written, ambiguous: first?.ambiguous ?? false, names };
}
