import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { runBin, type Step, type Tally } from './step';

/** Of vitest's JSON report (the form is Jest's), what is counted here. */
type Report = {
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[] | null;
    }[];
  }[];
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
  if (report === null) return { passed: 0, failed: 1, failures: [`vitest ended with status ${status} and no report`] };
  const failures = report.testResults.flatMap(({ name, status: verdict, message, assertionResults }) => {
    const file = relative('.', name);
    const tests = assertionResults.filter((test) => test.status === 'failed');
    if (verdict === 'failed' && tests.length === 0) return [`${file}\n${brief(message)}`];
    return tests.map((test) => `${file}: ${test.fullName}\n${brief((test.failureMessages ?? []).join('\n'))}`);
  });
  if (failures.length === 0 && status !== 0)
    failures.push(`vitest ended with status ${status} though no test failed: an error outside of the tests`);
  return { passed: report.numPassedTests, failed: failures.length, failures };
}

/** A failure's message without the tester's own part of the stack, 40 lines at most. */
const brief = (message: string): string =>
  message
    .trim()
    .split('\n')
    .filter((line) => !/^\s*at .*node_modules/.test(line))
    .slice(0, 40)
    .join('\n');
