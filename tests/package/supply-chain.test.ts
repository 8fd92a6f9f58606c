import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { shippedPackages } from '../../lib/panel/shipped-packages';

type Bill = { components: { name: string; version: string; licenses: object[]; hashes?: { content: string }[] }[] };
const bill = JSON.parse(readFileSync('docs/sbom.cdx.json', 'utf8')) as Bill;
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, { version?: string; integrity?: string }>;
};
const names = shippedPackages.map(({ name }) => name);

/** Licences under which others' work may be shipped with ours, as long as they go along. */
const ACCEPTED = new Set(['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD']);

describe('the list of packages in the extension', () => {
  it('names every package whose code a build put into a bundle', () => {
    const recorded = readFileSync('out/test/packages.txt', 'utf8').split('\n').filter(Boolean);
    expect(recorded).not.toEqual([]);
    expect([...new Set(recorded)].filter((name) => !names.includes(name))).toEqual([]);
  });

  it('gives the versions that are locked, under licences that allow it', () => {
    for (const { name, version, licence } of shippedPackages) {
      expect({ name, version }).toEqual({ name, version: lock.packages[`node_modules/${name}`]?.version });
      expect({ name, isAccepted: ACCEPTED.has(licence) }).toEqual({ name, isAccepted: true });
    }
  });

  it('is the bill of materials, with the digests that the lock file has', () => {
    expect(bill.components.map(({ name }) => name)).toEqual(names);
    for (const { name, hashes } of bill.components) {
      const digest = Buffer.from(hashes?.[0]?.content ?? '', 'hex').toString('base64');
      expect(`sha512-${digest}`).toBe(lock.packages[`node_modules/${name}`]?.integrity);
    }
  });
});

describe.each(['.output/chrome-mv3', '.output/firefox-mv3'])('the build %s', (build) => {
  it('carries the licences of all of them', () => {
    expect(existsSync(`${build}/licences.txt`)).toBe(true);
    const text = readFileSync(`${build}/licences.txt`, 'utf8');
    expect(shippedPackages.filter(({ name, version }) => !text.includes(`${name} ${version} (`))).toEqual([]);
  });
});

describe('the lock file', () => {
  it('has a digest for every package, all from the registry', () => {
    const open = Object.entries(lock.packages).filter(([path, { integrity }]) => path !== '' && !integrity);
    expect(open.map(([path]) => path)).toEqual([]);
  });
});
