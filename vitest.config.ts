import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** As WXT and TypeScript have it. */
const alias = { '@': import.meta.dirname };
const browserEnv = { BROWSER: 'chrome', CHROME: 'true' };
export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['tests/lib/**/*.test.ts', 'tests/*.test.ts', 'tests/fuzz/**/*.test.ts'],
          environment: 'node',
          testTimeout: 120_000,
        },
      },
      {
        plugins: [await WxtVitest()],
        test: {
          name: 'dom',
          include: ['tests/page/**/*.test.ts', 'tests/components/**/*.test.{ts,tsx}', 'tests/browser/**/*.test.ts'],
          environment: 'jsdom',
          testTimeout: 120_000,
          env: browserEnv,
        },
      },
      { test: { name: 'package', include: ['tests/package/**/*.test.ts'], environment: 'node', testTimeout: 240_000 } },
      {
        resolve: { alias },
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts', 'tests/gallery/*.test.ts'],
          environment: 'node',
          testTimeout: 240_000,
          hookTimeout: 240_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
