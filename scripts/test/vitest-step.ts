import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { runBin, type Step, type Tally } from './step';

/** Of vitest's JSON report (the form is Jest's), what is counted here. */
type Report = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
};

/** Runs vitest projects and counts their tests. */
export const vitestStep = (name: string, projects: readonly string[], ...filters: string[]): Step => ({
  name,
  run: async () => {
    const file = `out/test/${name.replaceAll(' ', '-')}.json`;
    mkdirSync('out/test', { recursive: true });
    rmSync(file, { force: true });
    const { status, output } = await runBin('vitest/vitest.mjs', [
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
      ...filters,
    ]);
    const report = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : null;
    return { ...count(report, status), output };
  },
});

/** A file that could not be loaded has no tests to fail, and counts as one failure; so does a run that ended badly. */
function count(report: Report | null, status: number | null): Tally {
  if (report === null) return { passed: 0, failed: 1 };
  const broken = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  const failed = report.numFailedTests + broken.length;
  return { passed: report.numPassedTests, failed: failed === 0 && status !== 0 ? 1 : failed };
}
