import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { PagesCost } from './results';

/** `npm run analyze:pages` in a process of its own. */
export async function measurePages(): Promise<PagesCost> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--import',
    'tsx',
    'scripts/analyze-pages.ts',
    '--json',
  ]);
  const { pages, peakMB, heldMB } = JSON.parse(stdout) as PagesCost;
  return { pages, peakMB, heldMB };
}
