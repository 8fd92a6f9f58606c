import { tagOf } from './own-property';
import { walk } from './walk';
import type { BlockKind } from '../types/article';

/** A stretch of a block's text that stands unchanged in one text node of the page. */
export type Run = { readonly at: number; readonly length: number; readonly node: Text; readonly from: number };

/** An anchor's text within its block. */
export type BlockLink = { readonly start: number; readonly end: number; readonly href: string };

/** One block of a page: its text with white space collapsed, and where each part of it stands in the page. */
export type DomBlock = {
  readonly kind: BlockKind;
  readonly text: string;
  readonly runs: readonly Run[];
  readonly links: readonly BlockLink[];
  /** The innermost block element that holds the text. */
  readonly element: Element;
  /** True where every letter is bold: often a heading in disguise. */
  readonly bold: boolean;
};

const BLOCK_TAGS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 ' +
    'HEADER HGROUP HR LI MAIN NAV OL OPTION P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);
const UNREAD_TAGS = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG CANVAS VIDEO AUDIO SELECT TEXTAREA INPUT BUTTON HEAD TITLE'.split(
    ' ',
  ),
);
const KIND_OF_TAG: Readonly<Record<string, BlockKind>> = {
  H1: 'heading',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
  LI: 'list-item',
  DD: 'list-item',
  BLOCKQUOTE: 'quote',
  FIGCAPTION: 'caption',
  CAPTION: 'caption',
};
/** Stronger kinds win over weaker ones around or inside them: a paragraph in a list item is a list item. */
const STRENGTH: readonly BlockKind[] = ['paragraph', 'list-item', 'quote', 'heading', 'caption'];

/** A run of visible characters; white space parts words, soft hyphens and zero-width characters vanish: "Ko­sovo offers" → "Kosovo", "offers". */
const VISIBLE = /[^\s\u00ad\u200b\u2060\ufeff]+/gu;

/** Reads the text below `root` as blocks, in document order. `takes` says whether the text directly inside an element counts. */
export function readBlocks(root: Element, takes: (parent: Element) => boolean = () => true): DomBlock[] {
  const builder = new BlockBuilder(root);
  walk(root, {
    enter: (element) => {
      const tag = tagOf(element).toUpperCase();
      if (UNREAD_TAGS.has(tag)) return false;
      if (tag === 'BR') builder.lineBreak();
      else builder.open(element, tag);
      return tag !== 'BR';
    },
    text: (node) => {
      if (node.parentElement && takes(node.parentElement)) builder.add(node);
    },
    leave: (element) => builder.close(tagOf(element).toUpperCase()),
  });
  builder.endBlock();
  return builder.blocks;
}

/** Lives for one reading: collects text until the block ends. */
class BlockBuilder {
  readonly blocks: DomBlock[] = [];
  private text = '';
  private runs: { at: number; length: number; node: Text; from: number }[] = [];
  private links: BlockLink[] = [];
  private space = false;
  private breaks = 0;
  private bold = 0;
  private plainLetters = false;
  private link: { href: string; start: number } | null = null;
  private readonly elements: Element[];
  private readonly kinds: BlockKind[] = [];

  constructor(root: Element) {
    this.elements = [root];
  }

  open(element: Element, tag: string): void {
    if (BLOCK_TAGS.has(tag)) {
      this.endBlock();
      this.elements.push(element);
      const kind = KIND_OF_TAG[tag];
      if (kind) this.kinds.push(kind);
    } else if (tag === 'A') this.openLink(element);
    else if (tag === 'B' || tag === 'STRONG') this.bold++;
  }

  close(tag: string): void {
    if (BLOCK_TAGS.has(tag)) {
      this.endBlock();
      this.elements.pop();
      if (KIND_OF_TAG[tag]) this.kinds.pop();
    } else if (tag === 'A') this.closeLink();
    else if (tag === 'B' || tag === 'STRONG') this.bold--;
  }

  /** Two breaks part paragraphs; one does after a sentence of some length, as old pages write them. */
  lineBreak(): void {
    this.breaks++;
    this.space = true;
    if (this.breaks > 1 || (this.text.length > 80 && /[.!?…。！？]["”’»」)]?$/u.test(this.text))) this.endBlock();
  }

  add(node: Text): void {
    let end = 0;
    for (const match of node.data.matchAll(VISIBLE)) {
      if (/\s/.test(node.data.slice(end, match.index))) this.space = true;
      this.addWord(node, match.index, match[0]);
      end = match.index + match[0].length;
    }
    if (/\s/.test(node.data.slice(end))) this.space = true;
  }

  private addWord(node: Text, from: number, word: string): void {
    if (this.space && this.text !== '') this.text += ' ';
    const last = this.runs.at(-1);
    const gap = last && last.node === node ? from - (last.from + last.length) : -1;
    const textGap = last ? this.text.length - (last.at + last.length) : -1;
    if (last && gap === textGap && gap >= 0) last.length += gap + word.length;
    else this.runs.push({ at: this.text.length, length: word.length, node, from });
    this.text += word;
    this.space = false;
    this.breaks = 0;
    if (this.bold === 0) this.plainLetters = true;
  }

  private openLink(element: Element): void {
    const href = element.getAttribute('href');
    this.link = href === null ? null : { href, start: this.text.length };
  }

  private closeLink(): void {
    if (!this.link) return;
    const { href, start } = this.link;
    const lead = this.text[start] === ' ' ? 1 : 0;
    if (this.text.length > start + lead) this.links.push({ start: start + lead, end: this.text.length, href });
    this.link = null;
  }

  endBlock(): void {
    const open = this.link;
    this.closeLink();
    if (this.text !== '') {
      const { text, runs, links } = this;
      const kind = this.kinds.reduce((a, b) => (STRENGTH.indexOf(b) > STRENGTH.indexOf(a) ? b : a), 'paragraph');
      const element = this.elements.at(-1) as Element;
      this.blocks.push({ kind, text, runs, links, element, bold: !this.plainLetters });
      this.text = '';
      this.runs = [];
      this.links = [];
    }
    this.plainLetters = false;
    this.space = false;
    this.breaks = 0;
    this.link = open && { href: open.href, start: 0 };
  }
}
