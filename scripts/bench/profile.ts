import { Session, type Profiler } from 'node:inspector';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A function that much time is spent in, what it calls left out; `share` of all time, 0 to 1. */
export type Hot = { readonly name: string; readonly file: string; readonly share: number };

const MOST = 12;
/** Between two looks at what runs, in microseconds. */
const INTERVAL = 200;

/** Where a task spends its time: the functions of ours that took most of it themselves, the most first. */
export function profileOf(task: () => void): readonly Hot[] {
  const session = new Session();
  session.connect();
  session.post('Profiler.enable');
  session.post('Profiler.setSamplingInterval', { interval: INTERVAL });
  session.post('Profiler.start');
  task();
  let hot: readonly Hot[] = [];
  session.post('Profiler.stop', (error, { profile }) => {
    if (error) throw error;
    hot = hottest(profile);
  });
  session.disconnect();
  return hot;
}

function hottest({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): readonly Hot[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const times = new Map<string, { name: string; file: string; time: number }>();
  let all = 0;
  samples.forEach((id, at) => {
    const { functionName, url, lineNumber } = (byId.get(id) as Profiler.ProfileNode).callFrame;
    const file = url.startsWith('file:') ? relative('.', fileURLToPath(url)) : url;
    const key = `${functionName} ${file} ${lineNumber}`;
    const entry = times.get(key) ?? { name: functionName || 'a callback', file: file || 'the runtime', time: 0 };
    times.set(key, entry);
    entry.time += timeDeltas[at] ?? 0;
    all += timeDeltas[at] ?? 0;
  });
  return [...times.values()]
    .filter(({ name, file }) => file.startsWith('lib/') || name === '(garbage collector)')
    .sort((a, b) => b.time - a.time)
    .slice(0, MOST)
    .map(({ name, file, time }) => ({ name, file, share: time / all }));
}
