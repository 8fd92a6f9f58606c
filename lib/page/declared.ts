/** What a page declares of itself in its meta tags and structured data. */
export type Declared = {
  /** Property, name or itemprop of each meta tag, in lower case. */
  readonly metas: readonly string[];
  readonly ogType: string;
  readonly siteName: string;
  /** Whether it names another version of itself, for phones. */
  readonly hasAmp: boolean;
  /** Contents of the JSON-LD scripts. */
  readonly data: readonly string[];
};

/** Reads it from the markup of these elements, as a browser writes it. */
export function readDeclared(declared: readonly string[]): Declared {
  const metas: string[] = [];
  const contents = new Map<string, string>();
  const data: string[] = [];
  let hasAmp = false;
  for (const markup of declared) {
    const { attributes, inner } = elementIn(markup);
    const name = attributes.get('property') ?? attributes.get('name') ?? attributes.get('itemprop');
    if (markup.startsWith('<script')) data.push(inner);
    else if (markup.startsWith('<link')) hasAmp = true;
    else if (name !== undefined) {
      const key = name.toLowerCase();
      metas.push(key);
      if (!contents.has(key)) contents.set(key, attributes.get('content') ?? '');
    }
  }
  const content = (key: string) => contents.get(key) ?? '';
  return { metas, ogType: content('og:type'), siteName: content('og:site_name'), hasAmp, data };
}

const ATTRIBUTE = /\s([^\s=>]+)="([^"]*)"/y;

/** `<script type="a">b</script>` → its attributes, and "b". */
function elementIn(markup: string): { attributes: ReadonlyMap<string, string>; inner: string } {
  const attributes = new Map<string, string>();
  let end = markup.search(/[\s>]/);
  for (;;) {
    ATTRIBUTE.lastIndex = end;
    const [whole, name = '', value = ''] = ATTRIBUTE.exec(markup) ?? [];
    if (whole === undefined) break;
    attributes.set(name, value);
    end += whole.length;
  }
  return { attributes, inner: markup.slice(markup.indexOf('>', end) + 1, markup.lastIndexOf('<')) };
}
