/** One complete event of a browser's trace, as Chromium writes it; times in microseconds. */
export type TraceEvent = {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** Processor time of the thread, where the browser could tell. */
  readonly tdur?: number;
  readonly args?: object;
};

/** What the scripts of one extension did to a page while it was traced. */
export type ScriptCost = {
  /** Processor time in ms in which the extension's scripts were compiled and ran. */
  readonly cpuMs: number;
  /** The longest that they held the page's thread without a break, wall time in ms. */
  readonly longestMs: number;
  /** Tasks of 50 ms or more of which they made at least half. */
  readonly longTasks: number;
  /** Times that they made the browser compute styles or a layout before it would have. */
  readonly forcedLayouts: number;
};

const LONG_TASK_MS = 50;
const RUNS = new Set(['EvaluateScript', 'FunctionCall', 'v8.compile']);
const LAYOUTS = new Set(['Layout', 'UpdateLayoutTree', 'ForcedStyleAndLayout']);

/** Reads what scripts whose address begins with `origin` cost, out of all events of a trace. */
export function readScriptCost(events: readonly TraceEvent[], origin: string): ScriptCost {
  const mark = `"${origin}`;
  const runs = outermost(events.filter((event) => RUNS.has(event.name) && JSON.stringify(event.args).includes(mark)));
  const within = (outer: TraceEvent, names: ReadonlySet<string>) =>
    events.filter((event) => names.has(event.name) && holds(outer, event));
  const isLong = (task: TraceEvent) => {
    const own = runs.filter((run) => holds(task, run)).reduce((sum, run) => sum + (run.dur ?? 0), 0);
    return own >= (task.dur ?? 0) / 2;
  };
  return {
    cpuMs: runs.reduce((sum, { tdur, dur }) => sum + (tdur ?? dur ?? 0), 0) / 1000,
    longestMs: Math.max(0, ...runs.map(({ dur }) => dur ?? 0)) / 1000,
    longTasks: events.filter(
      (event) => event.name === 'RunTask' && (event.dur ?? 0) >= 1000 * LONG_TASK_MS && isLong(event),
    ).length,
    forcedLayouts: runs.reduce((sum, run) => sum + within(run, LAYOUTS).length, 0),
  };
}

/** Events that no other of them holds: a compilation within an evaluation is counted once. */
const outermost = (events: readonly TraceEvent[]): TraceEvent[] =>
  events.filter((inner) => !events.some((outer) => outer !== inner && holds(outer, inner)));

const holds = (outer: TraceEvent, inner: TraceEvent): boolean =>
  outer.pid === inner.pid &&
  outer.tid === inner.tid &&
  outer.ts <= inner.ts &&
  inner.ts + (inner.dur ?? 0) <= outer.ts + (outer.dur ?? 0);
