import type { ContentScriptCost } from './content-scripts';
import { round, table } from './markdown';

/** What a content script costs every page, as Markdown: ours, Readability's quick check alone, and an empty one. */
export function contentScriptSection(costs: readonly ContentScriptCost[]): string {
  const kinds = [...new Set(costs.map(({ kind }) => kind))];
  const sizes = kinds.map((kind) => `${costs.find((cost) => cost.kind === kind)?.pages ?? 0} ${kind}`).join(', ');
  const empty = (kind: string) => costs.find((cost) => cost.kind === kind && cost.extension === 'empty extension');
  return `Saved pages in Chromium, with three extensions by turns, each page on a host of its own and so in a new process: ${sizes}.
Processor time of their scripts from the browser's trace, from the start of the navigation to a second after the load event;
medians. What the detector saw is judged by the background, in a process of its own, which is no part of it. A long task is
one of 50 ms of which the script took half. Load and heap are of the whole page, against the empty
extension's. Goals for the detector: 2 ms on a page of 1 MB, no long task, no forced layout, 8 kB.

${table(
  [
    'pages, script',
    'scripting',
    '95 of 100 below',
    'longest run',
    'long tasks',
    'forced layouts',
    'load event',
    'heap',
    'bytes, gzip',
  ],
  costs.map((cost) => [
    `${cost.kind}, ${cost.extension}`,
    `${round(cost.cpuMs, 2)} ms`,
    `${round(cost.cpuMsP95, 2)} ms`,
    `${round(cost.longestMs, 1)} ms`,
    String(cost.longTasks),
    String(cost.forcedLayouts),
    against(cost.loadMs, empty(cost.kind)?.loadMs, 'ms', 0),
    against(cost.heapMB, empty(cost.kind)?.heapMB, 'MB', 2),
    round(cost.gzipped),
  ]),
)}`;
}

/** "412 ms", or "+3 ms" against what the empty extension's pages took. */
function against(value: number, base: number | undefined, unit: string, digits: number): string {
  if (base === undefined || value === base) return `${round(value, digits)} ${unit}`;
  return `${value > base ? '+' : '−'}${round(Math.abs(value - base), digits)} ${unit}`;
}
