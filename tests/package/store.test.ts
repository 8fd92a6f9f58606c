import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { flatten, type Messages } from '../support/messages';

const listing = readFileSync('store/listing.md', 'utf8');
const manifest = JSON.parse(readFileSync('.output/chrome-mv3/manifest.json', 'utf8')) as {
  permissions: string[];
  optional_permissions: string[];
  readonly optional_host_permissions: string[];
};

/** What the stores cut a name and a short description to. */
const LONGEST = { 'extension.name': 45, 'extension.description': 132 };

/** Width and height stand in the first chunk of a PNG: "1280x800". */
function sizeOf(path: string): string {
  const bytes = readFileSync(path);
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}

describe('the store listing', () => {
  it('says why each permission is needed, and of no other', () => {
    const rows = [...listing.matchAll(/^\| `([^`]+)`/gm)].map((row) => row[1]);
    expect(rows).toEqual([
      ...manifest.permissions,
      ...manifest.optional_permissions,
      ...manifest.optional_host_permissions,
    ]);
  });

  it('names the pictures that are there, each of the size that the stores ask for', () => {
    const section = listing.split('## Pictures')[1]?.split('##')[0] ?? '';
    const names = [...section.matchAll(/`([\w-]+)`/g)].map((match) => match[1] ?? '');
    expect(names.toSorted()).toEqual(readdirSync('store/pictures').map((file) => file.replace('.png', '')));
    for (const name of names)
      expect(sizeOf(`store/pictures/${name}.png`), name).toBe(/\d+x\d+/.exec(name)?.[0] ?? '1280x800');
  });
});

describe.each(readdirSync('locales'))('name and description in %s', (file) => {
  it.each(Object.entries(LONGEST))('%s is no longer than the stores take', (key, longest) => {
    const words = flatten(JSON.parse(readFileSync(`locales/${file}`, 'utf8')) as Messages).get(key) ?? '';
    expect(words).not.toBe('');
    expect(words.length).toBeLessThanOrEqual(longest);
  });
});
