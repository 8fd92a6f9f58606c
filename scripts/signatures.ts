/**
 * Asks whether the packages of the lock file are those that the registry has: `npm audit signatures` over all of them, and,
 * where signatures cannot be had (no way to the keys, or a mirror that leaves them out), the registry's digests of what is
 * shipped against those of the lock file. Status 1 where anything differs; 0 where the registry cannot be reached.
 *
 *   npm run signatures
 */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { judgeAudit } from './signatures/judge-audit';
import { shippedPackages } from '../lib/panel/shipped-packages';

const run = promisify(execFile);

/** Runs npm; answers with all that it printed, however it ended. */
const npm = (...args: string[]): Promise<string> =>
  run('npm', args, { maxBuffer: 1 << 26 }).then(
    ({ stdout }) => stdout,
    (error: { stdout: string; stderr: string }) => `${error.stdout}\n${error.stderr}`,
  );

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, { integrity?: string }>;
};

/** What became of each shipped package: its digest is the registry's, another one, or could not be asked for. */
async function compareDigests(): Promise<boolean> {
  const others: string[] = [];
  let same = 0;
  for (const { name, version } of shippedPackages) {
    const told = (await npm('view', `${name}@${version}`, 'dist.integrity', '--loglevel=error')).trim();
    if (!/^sha512-\S+$/.test(told)) continue;
    if (told === lock.packages[`node_modules/${name}`]?.integrity) same += 1;
    else others.push(`${name} ${version}`);
  }
  console.log(`digests: ${same} of ${shippedPackages.length} shipped packages are as the registry has them`);
  for (const name of others) console.log(`ANOTHER DIGEST: ${name}`);
  return others.length === 0;
}

const output = await npm('audit', 'signatures', '--loglevel=error');
const verdict = judgeAudit(output);
console.log(`signatures: ${verdict.words}`);
if (verdict.outcome === 'wrong') process.exitCode = 1;
if (verdict.outcome === 'unknown' && !(await compareDigests())) process.exitCode = 1;
