import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const folder = join(dirname(createRequire(import.meta.url).resolve('country-flag-icons/package.json')), '3x2');

/** Flags of `country-flag-icons` (MIT) as files of the build: `flags/XK.svg`, one an ISO code, 3 to 2. */
export const flagAssets = (): { absoluteSrc: string; relativeDest: string }[] =>
  readdirSync(folder)
    .filter((name) => /^[A-Z]{2}\.svg$/.test(name))
    .map((name) => ({ absoluteSrc: join(folder, name), relativeDest: `flags/${name}` }));
