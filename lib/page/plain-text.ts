import type { Article, Block } from '../types/article';

/** An article from plain text, one block a line. The text is kept unchanged; a short line without a final stop is a heading. */
export function articleFromText(
  text: string,
  about: { title?: string; lang?: string; url?: string; publishedTime?: string } = {},
): Article {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '')
      blocks.push({ start, end: start + line.length, kind: looksLikeHeading(line) ? 'heading' : 'paragraph' });
    start += line.length + 1;
  }
  return {
    title: about.title ?? '',
    text,
    lang: about.lang ?? 'en',
    blocks,
    links: [],
    ...(about.url === undefined ? {} : { url: about.url }),
    ...(about.publishedTime === undefined ? {} : { publishedTime: about.publishedTime }),
  };
}

/** "Talks Already Underway", "Albania: “Never”": short, and no stop at its end, within closing marks either. */
const looksLikeHeading = (line: string): boolean =>
  line.trim().split(/\s+/).length <= 12 && !/[.!?…:;,)][”"’']*\s*$/u.test(line);
