import { expect, it } from 'vitest';
import { readScriptCost, type TraceEvent } from '../scripts/bench/trace';

const event = (name: string, ts: number, dur: number, more: Partial<TraceEvent> = {}): TraceEvent => ({
  name,
  pid: 1,
  tid: 1,
  ts,
  dur,
  ...more,
});
const ours = { args: { data: { url: 'chrome-extension://ours/detector.js' } } };
const theirs = { args: { data: { url: 'https://page.example/app.js' } } };
const cost = (...events: TraceEvent[]) => readScriptCost(events, 'chrome-extension://ours/');

it('counts the processor time of our scripts once, whatever runs inside of what', () => {
  const { cpuMs, longestMs } = cost(
    event('EvaluateScript', 1_000, 8_000, { ...ours, tdur: 5_000 }),
    event('v8.compile', 1_100, 1_000, { ...ours, tdur: 900 }),
    event('FunctionCall', 20_000, 2_000, { ...ours, tdur: 1_000 }),
    event('EvaluateScript', 30_000, 90_000, { ...theirs, tdur: 80_000 }),
  );
  expect({ cpuMs, longestMs }).toEqual({ cpuMs: 6, longestMs: 8 });
});

it('blames us for a long task only where we made half of it', () => {
  const ourRun = event('FunctionCall', 0, 30_000, ours);
  expect(cost(event('RunTask', 0, 55_000), ourRun).longTasks).toBe(1);
  expect(cost(event('RunTask', 0, 70_000), ourRun).longTasks).toBe(0);
  expect(cost(event('RunTask', 0, 40_000), ourRun).longTasks).toBe(0);
});

it('sees a layout that we force, and none that comes by itself or in another thread', () => {
  const run = event('FunctionCall', 0, 10_000, ours);
  expect(cost(run, event('Layout', 2_000, 500)).forcedLayouts).toBe(1);
  expect(cost(run, event('Layout', 12_000, 500), event('Layout', 2_000, 500, { tid: 2 })).forcedLayouts).toBe(0);
});
