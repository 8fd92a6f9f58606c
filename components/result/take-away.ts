import type { Corrections } from '@/lib/panel/corrections';
import type { CopyStyle } from '@/lib/panel/export/write-lines';
import type { Analysis } from '@/lib/types/analysis';
import { copyLines } from '../common/copy-lines';
import { signOf } from '../common/Icon';
import { saveFile } from './save-file';

/** Puts the board on the clipboard. Answers whether the browser allowed it. */
export async function copyBoard(analysis: Analysis, corrections: Corrections, style: CopyStyle): Promise<boolean> {
  const { boardLines } = await import('@/lib/panel/export/board-lines');
  return copyLines(boardLines(analysis, corrections), style);
}

/** Saves the board as a table. */
export async function saveCsv(analysis: Analysis, corrections: Corrections): Promise<void> {
  const { boardCsv } = await import('@/lib/panel/export/board-csv');
  saveFile('standpoint.csv', 'text/csv', boardCsv(analysis, corrections));
}

/** Saves everything that was found, as the command line prints it. */
export function saveJson(analysis: Analysis): void {
  saveFile('standpoint.json', 'application/json', JSON.stringify(analysis, null, 2));
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
