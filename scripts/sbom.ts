/**
 * Lists the packages whose code or pictures are in the extension, from builds for both browsers:
 *
 *   npm run sbom   writes lib/panel/shipped-packages.json (shown in the options), public/licences.txt (their licences,
 *                  word for word, inside the extension) and docs/sbom.cdx.json (CycloneDX 1.6)
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildExtension } from './build';
import { RECORD } from './shipped-packages';

/** Packages of which files are copied, not bundled. */
const COPIED = ['country-flag-icons'];

type Package = { readonly name: string; readonly version: string; readonly licence: string; readonly url: string };

async function shippedNames(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'standpoint-sbom-'));
  const file = join(folder, 'packages.txt');
  process.env[RECORD] = file;
  for (const browser of ['chromium', 'firefox'] as const) await buildExtension(browser, { out: join(folder, 'build') });
  const names = new Set([...COPIED, ...readFileSync(file, 'utf8').split('\n').filter(Boolean)]);
  rmSync(folder, { recursive: true });
  return [...names].sort();
}

type Manifest = {
  readonly version: string;
  readonly license?: string;
  readonly homepage?: string;
  readonly repository?: string | { readonly url: string };
};

function readPackage(name: string): Package {
  const manifest = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as Manifest;
  const { version, license, homepage, repository } = manifest;
  if (license === undefined) throw new Error(`${name} names no licence`);
  const source = typeof repository === 'object' ? repository.url : repository;
  const url = homepage ?? webAddress(source ?? '');
  return { name, version, licence: license, url };
}

/** 'git+https://github.com/a/b.git', 'git://github.com/a/b', 'a/b' → 'https://github.com/a/b' */
const webAddress = (repository: string): string =>
  repository
    .replace(/^(?:git\+)?(?:https?|ssh|git):\/\/(?:git@)?/, 'https://')
    .replace(/^(?:github:)?([\w-]+\/[\w.-]+)$/, 'https://github.com/$1')
    .replace(/\.git$/, '');

/** The package's own licence file; where it has none, a sentence that says under which licence it is offered. */
function licenceText({ name, licence, url }: Package): string {
  const file = readdirSync(`node_modules/${name}`).find((one) => /^licen[cs]e(?:\.md|\.txt)?$/i.test(one));
  if (file !== undefined) return readFileSync(`node_modules/${name}/${file}`, 'utf8').trim();
  return `The package holds no licence file; its manifest offers it under the licence ${licence}. See ${url}`;
}

type Lock = { readonly packages: Readonly<Record<string, { readonly integrity?: string }>> };

function componentOf({ name, version, licence, url }: Package, lock: Lock) {
  const [algorithm, digest = ''] = lock.packages[`node_modules/${name}`]?.integrity?.split('-') ?? [];
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version,
    purl,
    licenses: [/^[\w.-]+$/.test(licence) ? { license: { id: licence } } : { expression: licence }],
    ...(algorithm === 'sha512' && {
      hashes: [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }],
    }),
    externalReferences: [{ type: 'website', url }],
  };
}

const write = (file: string, value: unknown) => writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);

const packages = (await shippedNames()).map(readPackage);
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
const own = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string; license: string };
write('lib/panel/shipped-packages.json', packages);
write('docs/sbom.cdx.json', {
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  version: 1,
  metadata: {
    component: {
      type: 'application',
      'bom-ref': 'standpoint',
      name: 'standpoint',
      version: own.version,
      licenses: [{ license: { id: own.license } }],
    },
  },
  components: packages.map((one) => componentOf(one, lock)),
});
const rule = '='.repeat(80);
writeFileSync(
  'public/licences.txt',
  `Standpoint ${own.version} is offered under the MIT licence, and contains the software below.\n\n${packages
    .map((one) => `${rule}\n${one.name} ${one.version} (${one.licence})\n${one.url}\n${rule}\n\n${licenceText(one)}\n`)
    .join('\n')}`,
);
console.log(packages.map(({ name, version, licence }) => `${name} ${version} ${licence}`).join('\n'));
