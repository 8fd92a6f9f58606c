import { format } from 'prettier';
import { round, table } from '../bench/markdown';
import type { BrowserName } from '../browsers/driver';
import type { Place } from './place';
import type { FuzzPart, SoakResults, TrialResult } from './results';
import { trialsOf } from './trials';

const at = ({ date, commit, machine }: Place): string => `${date}, commit ${commit}, ${machine}`;

/** The results as a page of Markdown. */
export function writeSoakReport({ chromium, firefox, bulk, pages, fuzz }: SoakResults): Promise<string> {
  const sections = [
    '# Lasting use',
    'Written by `npm run soak`; do not edit. `npm test` runs a short version of each part.',
    ...(chromium ? ['## In Chromium', browserSection('chromium', chromium, IN_CHROMIUM)] : []),
    ...(firefox ? ['## In Firefox', browserSection('firefox', firefox, IN_FIREFOX), FIREFOX_MEMORY] : []),
    ...(bulk ? ['## In bulk', bulkSection(bulk)] : []),
    ...(pages ? ['## Whole pages, one after the other', pagesSection(pages)] : []),
    ...(fuzz ? ['## Hostile pages and texts', fuzzSection(fuzz)] : []),
  ];
  return format(sections.join('\n\n'), { parser: 'markdown', printWidth: 120 });
}

const IN_CHROMIUM = 'the heaps of the panel, its worker and the background';
const IN_FIREFOX = "all that is alive in the add-ons' process, as about:memory sums it up";

function browserSection(browser: BrowserName, results: readonly TrialResult[], what: string): string {
  const trials = trialsOf(browser);
  const rows = results.map(({ trial, passed, figures, kills, date, commit, machine }) => [
    trial,
    passed ? 'passed' : 'FAILED',
    [
      ...figures.map(({ count, unit }) => `${round(count)} ${unit}`),
      ...kills.map((one) => `${round(one.kills)} kills`),
    ].join(', '),
    figures.flatMap(({ memory }) => (memory ? [memory.map((mb) => `${round(mb, 1)} MB`).join(' / ')] : [])).join(', '),
    date,
    commit,
    /load (.+)$/.exec(machine)?.[1] ?? '',
  ]);
  const failed = results.filter(({ passed }) => !passed).map(({ trial }) => trial);
  const missing = trials.filter(({ name }) => !results.some(({ trial }) => trial === name)).map(({ name }) => name);
  return `${results.length - failed.length} of ${trials.length} trials passed: what the panel said was right throughout. ${
    failed.length === 0 ? 'None failed' : `Failed: ${failed.join(', ')}`
  }. ${missing.length === 0 ? 'All were run' : `Not run yet: ${missing.join(', ')}`}. Since 26 November 2026 each trial is a run of its own, which asserts also that nothing
was asked of any server. Memory after a garbage collection, early (after a tenth, or before the first) and at the end: ${what}.

${table(['trial', 'outcome', 'how often', 'memory early / at the end', 'date', 'commit', 'load'], rows)}`;
}

/** Why the memory of Firefox is counted by what is alive in it, not by what the system has given to the process. */
const FIREFOX_MEMORY = `What the system has given to that process says nothing of a leak. Over 500 navigations in one tab (26 November 2026,
each figure after three requests to give memory back, at the start and after 50, 150, 300 and 450 navigations) it was 72, 82,
96, 107 and 106 MB, while what was alive in it stayed: 19.2, 20.1, 19.8, 20.0 and 20.1 MB on the heap, 16.4, 16.6, 16.7, 16.6 and
16.6 MB of JavaScript in the main thread, 14.7, 16.2, 16.2, 16.2 and 16.2 MB in the worker of the panel. The difference is what the
allocator keeps in hand for the next page; it stops growing. Trials since that day count what is alive;
those of 25 November count what the system had given.`;

function bulkSection(part: NonNullable<SoakResults['bulk']>): string {
  const peak = part.peakMB === null ? 'not measured' : part.peakMB.map((mb) => `${round(mb)} MB`).join(' / ');
  return `${at(part)}. \`analyze --jsonl\` over ${round(part.documents)} short documents: ${round(part.documentsPerSecond)} documents a
second, ${round(part.wordsPerSecond)} words a second; peak memory after a tenth / all of them: ${peak}.`;
}

function pagesSection(part: NonNullable<SoakResults['pages']>): string {
  const [peak, held] = [part.peakMB, part.heldMB].map((pair) => pair.map((mb) => `${round(mb)} MB`).join(' / '));
  return `${at(part)}. \`npm run analyze:pages\`, ${round(part.pages)} saved pages in one process, none of which threw. Memory after a tenth /
all of them: ${peak} at the peak, which is that of the largest page and of what the collector lets lie; ${held} alive on the heap.`;
}

function fuzzSection(parts: readonly FuzzPart[]): string {
  const sum = (of: (part: FuzzPart) => number) => parts.reduce((total, part) => total + of(part), 0);
  const seed = parts[0]?.seed ?? 0;
  const kinds = ['text', 'page', 'huge page'].map(
    (kind) => `${round(sum((part) => part.kinds[kind] ?? 0))} of kind “${kind}”`,
  );
  const rows = parts.map(({ from, count, cpuMinutes, slowest, failures, date, commit }) => [
    `${from} to ${from + count - 1}`,
    `${failures.length}`,
    round(cpuMinutes, 1),
    `${slowest.number}: ${round(slowest.ms)} of ${round(slowest.mostMs)} ms`,
    date,
    commit,
  ]);
  return `${round(sum(({ count }) => count))} cases with seed ${seed}: ${kinds.join(', ')}. A case fails by an exception, a span or a share out
of its range, a page that was changed, a link that is none, a changed prototype, or more processor time than its size
allows (2 s and 15 ms a kilobyte). \`npm run soak -- fuzz --seed ${seed} --from N --count M\` repeats any of them.

${table(['cases', 'failed', 'processor minutes', 'nearest to its limit', 'date', 'commit'], rows)}`;
}
