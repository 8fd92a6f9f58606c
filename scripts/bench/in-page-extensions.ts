import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildExtension } from '../build';
import { bundleModule } from '../bundle-module';

/** An extension that runs one script in every page of our hosts. */
export type InPageExtension = {
  readonly name: 'empty extension' | 'isProbablyReaderable' | 'detector';
  /** Folder of the unpacked extension. */
  readonly folder: string;
  /** Bytes of that script after gzip. */
  readonly gzipped: number;
};

const HOSTS = 'https://*.example/*';
const MANIFEST = {
  manifest_version: 3,
  version: '1',
  content_scripts: [{ matches: [HOSTS], js: ['script.js'], run_at: 'document_idle' }],
};

/** Builds what is measured side by side: an extension that does nothing, one that asks Readability alone, and ours. */
export async function buildInPageExtensions(out: string): Promise<InPageExtension[]> {
  const ours = await buildExtension('chromium', { out, hosts: [HOSTS] });
  const readerable = await bundleModule('scripts/bench/readerable-page.ts', 'iife');
  return [
    writeExtension('empty extension', join(out, 'empty'), ''),
    writeExtension('isProbablyReaderable', join(out, 'readerable'), readerable),
    { name: 'detector', folder: ours, gzipped: gzippedFile(join(ours, 'detector.js')) },
  ];
}

function writeExtension(name: InPageExtension['name'], folder: string, script: string): InPageExtension {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...MANIFEST, name }));
  writeFileSync(join(folder, 'script.js'), script);
  return { name, folder, gzipped: script === '' ? 0 : gzippedFile(join(folder, 'script.js')) };
}

const gzippedFile = (path: string): number => gzipSync(readFileSync(path), { level: 9 }).length;
