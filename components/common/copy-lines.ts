import type { Line } from '@/lib/panel/export/lines';
import type { CopyStyle } from '@/lib/panel/export/write-lines';

/** Puts a card on the clipboard. Answers whether the browser allowed it. */
export async function copyLines(lines: readonly Line[], style: CopyStyle): Promise<boolean> {
  const { asHtml, asMarkdown, asText } = await import('@/lib/panel/export/write-lines');
  try {
    if (style === 'markdown') await navigator.clipboard.writeText(asMarkdown(lines));
    else if (style === 'text') await navigator.clipboard.writeText(asText(lines));
    else
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/html': new Blob([asHtml(lines)], { type: 'text/html' }),
          'text/plain': new Blob([asText(lines)], { type: 'text/plain' }),
        }),
      ]);
    return true;
  } catch {
    return false;
  }
}
