import { appendFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** Names the file to which builds add the packages that they ship, a name a line; nothing is recorded where it is absent. */
export const RECORD = 'STANDPOINT_PACKAGES';

/** '/…/node_modules/@scope/name/dist/index.js' → '@scope/name': the innermost package of a module. */
const PACKAGE = /^.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;

/** Records which packages' code ends up in a bundle: dependencies alone would leave out what a build tool adds. */
export const recordPackages = (): Plugin => ({
  name: 'record-packages',
  generateBundle: (_options, bundle) => {
    const file = process.env[RECORD];
    if (file === undefined) return;
    const modules = Object.values(bundle).flatMap((part) => (part.type === 'chunk' ? Object.keys(part.modules) : []));
    const names = new Set(modules.flatMap((id) => PACKAGE.exec(id)?.[1]?.replaceAll('\\', '/') ?? []));
    appendFileSync(file, [...names].map((name) => `${name}\n`).join(''));
  },
});
