/**
 * Everything that a change must pass. Installs what the tests need, runs all checks and tests, and ends with
 * `N passed, N failed` over everything; the exit status is 1 where anything failed.
 *
 *   npm test                  everything
 *   npm test -- --no-browser  without the end-to-end tests
 */
import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { liveOrigins } from '../lib/lookups/index';
import { buildExtension, buildName } from './build';
import { RECORD } from './shipped-packages';
import { findBrowser } from './browsers/find';
import { installPackages, mayUseApt, missingPackages, requireBrowser, TEST_PACKAGES } from './browsers/install';
import { reportGold } from './test/gold';
import { check, indent, runSteps, type Step, type Tally } from './test/step';
import { vitestStep } from './test/vitest-step';

const withBrowser = !process.argv.includes('--no-browser');

/** Builds as shipped, into .output, and for tests that need hosts granted at install, into out/test-build. */
const build = (browser: 'chromium' | 'firefox', out: string, hosts: readonly string[] = []): Step => ({
  name: `build ${out}/${buildName(browser)}`,
  run: async () => {
    try {
      await buildExtension(browser, { out, hosts });
      return { passed: 1, failed: 0, failures: [], output: '' };
    } catch (error) {
      const output = error instanceof Error ? error.message : String(error);
      return { passed: 0, failed: 1, failures: [output], output };
    }
  },
});

async function installBrowsers(): Promise<void> {
  const missing = missingPackages(TEST_PACKAGES);
  if (missing.length > 0 && mayUseApt()) {
    console.log(`Installing ${missing.join(' ')}…`);
    installPackages(missing);
  }
  for (const name of ['chromium', 'firefox'] as const) {
    const { program } = findBrowser(name) ?? (await requireBrowser(name, console.log));
    console.log(`${name}: ${program}`);
  }
}

const start = Date.now();
const total = { passed: 0, failed: 0, failures: [] as string[] };
const add = ({ passed, failed, failures }: Tally) => {
  total.passed += passed;
  total.failed += failed;
  total.failures.push(...failures);
};

if (withBrowser) {
  try {
    await installBrowsers();
  } catch (error) {
    add({ passed: 0, failed: 1, failures: [error instanceof Error ? error.message : String(error)] });
  }
}
rmSync('out/test', { recursive: true, force: true });
mkdirSync('out/test', { recursive: true });
process.env[RECORD] = resolve('out/test/packages.txt'); // what the builds ship is checked by the tests of the packages
add(
  await runSteps(
    [
      check('lint', 'eslint/bin/eslint.js', '.'),
      check('types', 'typescript/bin/tsc', '--noEmit'),
      check('types of the engine', 'typescript/bin/tsc', '-p', 'tsconfig.pure.json'),
      check('format', 'prettier/bin/prettier.cjs', '--check', '.', '--log-level', 'warn'),
      check('dead code', 'knip/bin/knip.js', '--no-progress'),
      vitestStep('unit and component tests', ['unit', 'dom']),
    ],
    2,
  ),
);
add(
  await runSteps(
    [
      build('chromium', '.output'),
      build('firefox', '.output'),
      build('chromium', 'out/test-build', ['https://*.example/*', ...liveOrigins]),
      build('firefox', 'out/test-build', ['https://*.example/*', ...liveOrigins]),
    ],
    1,
  ),
);
add(
  await runSteps(
    [
      check('store rules', 'web-ext/bin/web-ext.js', 'lint', '-s', '.output/firefox-mv3', '--warnings-as-errors'),
      vitestStep('tests of the packages', ['package']),
      ...(withBrowser ? [vitestStep('end-to-end tests', ['e2e'])] : []),
    ],
    1,
  ),
);
await reportGold();
// Once more at the very end: where a long output is cut, what failed must not be in the part that is lost.
for (const failure of total.failures) console.log(`FAIL ${indent(failure).trimStart()}\n`);
console.log(`${((Date.now() - start) / 1000).toFixed(0)} seconds`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
