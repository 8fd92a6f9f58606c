import type { HighlightStyle } from '../types/highlight';

/** Colours of the panel that are told apart by every kind of colour vision, as red, green and blue. */
const BLUE = '31 116 192';
const AMBER = '176 127 0';
const VERMILION = '163 38 11';
const SLATE = '93 102 119';

/**
 * Style → its paint; the panel's legend draws the same. Translucent, so that it shows on light and dark pages and leaves
 * the letters alone; each with a line of its own kind, so that colour is not all.
 */
const PAINT: Readonly<Record<HighlightStyle, { background: string; line: string }>> = {
  evidence: { background: 'rgb(255 200 0 / 50%)', line: 'underline 2px rgb(200 120 0)' },
  supports: { background: `rgb(${BLUE} / 20%)`, line: `underline 2px rgb(${BLUE})` },
  conditional: { background: `rgb(${AMBER} / 24%)`, line: `underline 2px dashed rgb(${AMBER})` },
  opposes: { background: `rgb(${VERMILION} / 18%)`, line: `underline 3px double rgb(${VERMILION})` },
  undecided: { background: `rgb(${SLATE} / 22%)`, line: `underline 2px dotted rgb(${SLATE})` },
  quoted: { background: `rgb(${BLUE} / 20%)`, line: `underline 2px rgb(${BLUE})` },
  reported: { background: `rgb(${AMBER} / 24%)`, line: `underline 2px dashed rgb(${AMBER})` },
  unattributed: { background: `rgb(${SLATE} / 22%)`, line: `underline 2px dotted rgb(${SLATE})` },
};
const STYLES = Object.keys(PAINT) as HighlightStyle[];
const nameOf = (style: HighlightStyle) => `standpoint-${style}`;

/** Paints ranges of one document without touching its DOM (CSS Custom Highlight API). One a page. */
export type Highlighter = {
  /** Adds a range in a style. */
  readonly add: (range: Range, style: HighlightStyle) => void;
  /** Removes the ranges of the given styles, or all. */
  readonly clear: (styles?: readonly HighlightStyle[]) => void;
  /** Takes the style sheet away, and with it what was painted; ranges that another highlighter has added since stay. */
  readonly end: () => void;
};

/** Null where the browser cannot paint ranges. */
export function createHighlighter(document: Document): Highlighter | null {
  if (typeof Highlight === 'undefined' || !('highlights' in CSS)) return null;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    STYLES.map((style) => {
      const { background, line } = PAINT[style];
      return `::highlight(${nameOf(style)}) { background-color: ${background}; text-decoration: ${line}; }`;
    }).join('\n') + forcedColors,
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const clear = (styles: readonly HighlightStyle[] = STYLES) =>
    styles.forEach((style) => CSS.highlights.delete(nameOf(style)));
  // An update of the extension leaves the ranges of the version before.
  clear();
  return {
    add: (range, style) => {
      const known = CSS.highlights.get(nameOf(style));
      if (known) known.add(range);
      else {
        const highlight = new Highlight(range);
        highlight.priority = style === 'evidence' ? 1 : 0;
        CSS.highlights.set(nameOf(style), highlight);
      }
    },
    clear,
    end: () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    },
  };
}

const forcedColors = `@media (forced-colors: active) { ${STYLES.map(
  (style) => `::highlight(${nameOf(style)}) { background-color: Mark; color: MarkText; }`,
).join(' ')} }`;
