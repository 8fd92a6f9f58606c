import { execFileSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';

/** When and where something was measured: figures of one machine, or of one commit, say little about another. */
export type Place = {
  /** ISO 8601 day. */
  readonly date: string;
  /** Short hash; ends with '+' where files were changed since. */
  readonly commit: string;
  /** Processor, cores, and the load that others put on them. */
  readonly machine: string;
};

const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8' }).trim();

/** Here and now. Changes within `docs/` do not count: the long runs write their results there. */
export function here(): Place {
  const isChanged = git('status', '--porcelain', '--untracked-files=no', '--', '.', ':!docs') !== '';
  return {
    date: new Date().toISOString().slice(0, 10),
    commit: `${git('rev-parse', '--short', 'HEAD')}${isChanged ? '+' : ''}`,
    machine: `${cpus()[0]?.model ?? 'unknown'}, ${cpus().length} cores, load ${(loadavg()[0] ?? 0).toFixed(1)}`,
  };
}
