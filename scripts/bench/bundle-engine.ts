import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { bundleModule } from '../bundle-module';
import { ENGINE } from './subjects';

/** Makes the script that is measured; to be called before. */
export const bundleEngine = (): Promise<string> => bundle('scripts/bench/engine-entry.ts', ENGINE);

/** Makes the script of the stages, and tells its path. */
export const bundleStages = (): Promise<string> =>
  bundle('scripts/bench/stages-entry.ts', resolve('out/bench/stages.cjs'));

async function bundle(entry: string, path: string): Promise<string> {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, await bundleModule(entry, 'cjs'));
  return path;
}
