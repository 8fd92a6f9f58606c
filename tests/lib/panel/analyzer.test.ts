import { describe, expect, it } from 'vitest';
import type { AnalysisWorker } from '@/lib/panel/analysis-worker';
import { createAnalyzer } from '@/lib/panel/analyzer';
import { sampleAnalysis } from '../../support/sample-analysis';

const { article } = sampleAnalysis;

/** A worker that answers with what it is given, or never. */
function fakeWorker(answer: unknown) {
  const worker: AnalysisWorker & { isEnded: boolean } = {
    isEnded: false,
    onmessage: null,
    onerror: null,
    terminate: () => (worker.isEnded = true),
    postMessage: () =>
      queueMicrotask(() => {
        if (answer !== undefined) worker.onmessage?.call(worker as unknown as Worker, { data: answer } as MessageEvent);
      }),
  };
  return worker;
}

describe('the analyzer', () => {
  it('uses one worker for many articles', async () => {
    let started = 0;
    const analyze = createAnalyzer(() => {
      started += 1;
      return fakeWorker({ ok: true, value: sampleAnalysis });
    });
    for (let turn = 0; turn < 3; turn += 1) {
      expect((await analyze(article, new AbortController().signal)).ok).toBe(true);
    }
    expect(started).toBe(1);
  });

  it('tells who stands where, and has the worker go on once that is on the screen', async () => {
    const first = { ...sampleAnalysis, claims: [], sources: [] };
    const worker = fakeWorker(undefined);
    const asked: unknown[] = [];
    const told: unknown[] = [];
    worker.postMessage = (question: unknown) => {
      asked.push(question);
      const data = question === 'finish' ? { ok: true, value: sampleAnalysis } : { first, loadedAt: 0 };
      worker.onmessage?.call(worker as unknown as Worker, { data } as MessageEvent);
    };
    let show = () => {};
    const shown = new Promise<void>((resolve) => (show = resolve));
    const analyze = createAnalyzer(
      () => worker,
      1_000,
      0,
      () => shown,
    );
    const outcome = analyze(article, new AbortController().signal, (it) => told.push(it));
    expect(told).toEqual([first]);
    expect(asked).toEqual([article]);
    show();
    expect(await outcome).toEqual({ ok: true, value: sampleAnalysis });
    expect(asked).toEqual([article, 'finish']);
  });

  it('ends a hung analysis at the time limit, and starts afresh for the next article', async () => {
    const workers = [fakeWorker(undefined), fakeWorker({ ok: true, value: sampleAnalysis })];
    const queue = [...workers];
    const analyze = createAnalyzer(() => queue.shift() as AnalysisWorker, 5, 0);
    const outcome = await analyze(article, new AbortController().signal);
    expect(outcome).toEqual({ ok: false, problem: { code: 'timeout' } });
    expect(workers[0]?.isEnded).toBe(true);
    expect((await analyze(article, new AbortController().signal)).ok).toBe(true);
  });

  it('ends the worker when the reader leaves the page', async () => {
    const worker = fakeWorker(undefined);
    const run = new AbortController();
    const analysis = createAnalyzer(() => worker)(article, run.signal);
    run.abort();
    await analysis;
    expect(worker.isEnded).toBe(true);
  });
});
