/**
 * Keeps what `make` makes for a locale (BCP 47 tag) and options: to make one of `Intl` takes far longer than to use it, and
 * a panel names a hundred countries. Throws what `make` throws.
 */
export function kept<Options extends object, Format>(
  make: (locale: string, options: Options) => Format,
): (locale: string, options: Options) => Format {
  const made = new Map<string, Format>();
  return (locale, options) => {
    const key = locale + JSON.stringify(options);
    let format = made.get(key);
    if (format === undefined) made.set(key, (format = make(locale, options)));
    return format;
  };
}
