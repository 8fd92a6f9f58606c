import type { Corrections } from '@/lib/panel/corrections';
import type { Analysis } from '@/lib/types/analysis';
import { signOf } from '../common/Icon';
import { saveFile } from './save-file';

/** Puts the board on the clipboard, for writers that take formatting and for those that do not. Rejects where the browser refuses. */
export async function copyRich(analysis: Analysis, corrections: Corrections): Promise<void> {
  const [{ boardHtml }, { boardText }] = await Promise.all([
    import('@/lib/panel/export/board-html'),
    import('@/lib/panel/export/board-text'),
  ]);
  const html = new Blob([boardHtml(analysis, corrections)], { type: 'text/html' });
  const plain = new Blob([boardText(analysis, corrections, 'text')], { type: 'text/plain' });
  await navigator.clipboard.write([new ClipboardItem({ 'text/html': html, 'text/plain': plain })]);
}

/** Saves the board as a picture, in the colours of the panel. */
export async function savePicture(analysis: Analysis, corrections: Corrections, kind: 'svg' | 'png'): Promise<void> {
  const { boardPicture } = await import('@/lib/panel/export/board-picture');
  const style = getComputedStyle(document.documentElement);
  const color = (token: string) => style.getPropertyValue(`--${token}`).trim() || 'black';
  const picture = boardPicture(analysis, corrections, { sign: signOf, color });
  if (kind === 'svg') saveFile('standpoint.svg', 'image/svg+xml', picture.svg);
  else saveFile('standpoint.png', 'image/png', await pixelsOf(picture));
}

/** The picture in twice its size, for sharp screens. Rejects where the browser cannot draw it. */
async function pixelsOf({ svg, width, height }: { svg: string; width: number; height: number }): Promise<Blob> {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: 2 * width, height: 2 * height });
    canvas.getContext('2d')?.drawImage(image, 0, 0, 2 * width, 2 * height);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (blob === null) throw new Error('the picture is too large to draw');
    return blob;
  } finally {
    URL.revokeObjectURL(address);
  }
}
