import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import { cpSync } from 'node:fs';
import { defineConfig } from 'vite';

const root = import.meta.dirname;
const repository = join(root, '../..');
const flags = join(dirname(createRequire(import.meta.url).resolve('country-flag-icons/package.json')), '3x2');

/** `npm run gallery`: every component in every state on one page, built to `out/gallery`. */
export default defineConfig({
  root,
  base: './',
  resolve: { alias: { '@': repository } },
  build: { outDir: join(repository, 'out/gallery'), emptyOutDir: true },
  plugins: [
    {
      name: 'flags',
      closeBundle: () => cpSync(flags, join(repository, 'out/gallery/flags'), { recursive: true }),
    },
  ],
});
