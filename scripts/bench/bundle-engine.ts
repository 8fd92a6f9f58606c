import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { bundleModule } from '../bundle-module';
import { ENGINE } from './subjects';

/** Makes the script that is measured; to be called before. */
export async function bundleEngine(): Promise<void> {
  mkdirSync(dirname(ENGINE), { recursive: true });
  writeFileSync(ENGINE, await bundleModule('scripts/bench/engine-entry.ts', 'cjs'));
}
