import { direction, locale } from '../messages';
import type { Line } from './lines';
import { markupText } from './markup-text';

/** How a card is put on the clipboard; 'rich' for writers that take formatting. */
export type CopyStyle = 'rich' | 'markdown' | 'text';

const marks = { title: '# ', heading: '## ', text: '', quote: '> ' } as const;

/** As Markdown: the words of the page cannot become markup. */
export function asMarkdown(lines: readonly Line[]): string {
  const written = lines.map(({ kind, words, href }) => {
    const plain = oneLine(words).replace(/[\\`*_[\]<>#|]/g, '\\$&');
    if (!href) return marks[kind] + plain;
    const address = href.replaceAll('(', '%28').replaceAll(')', '%29');
    return kind === 'quote' ? `> ${plain} [→](${address})` : `${marks[kind]}[${plain}](${address})`;
  });
  return `${written.join('\n\n')}\n`;
}

/** As plain text: a heading opens a paragraph, what stands below it follows line by line, quotations set in. */
export function asText(lines: readonly Line[]): string {
  const written = lines.map(({ kind, words, href }, index) => {
    const inset = kind === 'quote' ? '  ' : '';
    const gap = kind === 'heading' && index > 0 ? '\n' : '';
    return `${gap}${inset}${oneLine(words)}${href ? `\n${inset}${href}` : ''}`;
  });
  return `${written.join('\n')}\n`;
}

/** As HTML for pasting into a document or a letter: plain elements only. */
export function asHtml(lines: readonly Line[]): string {
  const elements = { title: 'h1', heading: 'h2', text: 'p', quote: 'blockquote' } as const;
  const written = lines.map(({ kind, words, href, lang }) => {
    const element = elements[kind];
    const own = lang === undefined ? '' : ` lang="${markupText(lang)}" dir="auto"`;
    const text = href ? `<a href="${markupText(href)}">${markupText(words)}</a>` : markupText(words);
    return `<${element}${own}>${text}</${element}>`;
  });
  return `<div lang="${locale()}" dir="${direction()}">${written.join('')}</div>`;
}

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();
