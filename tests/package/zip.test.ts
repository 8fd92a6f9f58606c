import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** Packs the extension into a folder of its own; answers with a digest of each archive. */
function pack(browser: string): Record<string, string> {
  const out = mkdtempSync(join(tmpdir(), 'standpoint-zip-'));
  folders.push(out);
  execFileSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'zip', '-b', browser, '--level', 'warn'], {
    env: { ...process.env, STANDPOINT_OUT: out },
  });
  const archives = readdirSync(out).filter((file) => file.endsWith('.zip'));
  return Object.fromEntries(
    archives.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(out, file)))
        .digest('hex'),
    ]),
  );
}

describe.each([
  ['chrome', ['chrome']],
  ['edge', ['edge']],
  ['firefox', ['firefox', 'sources']],
])('the packages for %s', (browser, kinds) => {
  it('are the same bytes whenever and wherever they are packed', () => {
    const first = pack(browser);
    expect(Object.keys(first)).toHaveLength(kinds.length);
    expect(pack(browser)).toEqual(first);
  });
});
