import type { Analysis } from '../types/analysis';
import type { Article } from '../types/article';
import type { Outcome } from '../types/problem';
import { startAnalysisWorker, type AnalysisWorker } from './analysis-worker';
import { nextPaint } from './next-paint';

/** Ends what an analysis may take, in ms; a long read takes a fiftieth of it. */
const TIME_LIMIT = 10_000;

/** What a new worker may take beyond that for its first article, in ms: a busy machine needs long to load the engine's tables. */
const START_LIMIT = 40_000;

/** What the worker is asked: to begin with an article, or to finish the one that it has begun with. */
export type Question = Article | 'finish';

/**
 * What the worker answers with: who stands where, once it has begun, and when it had loaded the engine (ms since the
 * epoch); everything, once it has finished; or what went wrong.
 */
export type Answer = { readonly first: Analysis; readonly loadedAt: number } | Outcome<Analysis>;

/**
 * Analyses an article; aborting ends it at once. Never rejects: a hung or broken analysis is a `Problem`. `onFirst` is
 * called on the way, once it is known who stands where: see `beginAnalysis`.
 */
export type Analyzer = (
  article: Article,
  signal: AbortSignal,
  onFirst?: (first: Analysis) => void,
) => Promise<Outcome<Analysis>>;

/**
 * An analyzer over one worker, which is started for the first article and kept between articles since its tables are then built already. Ending the
 * worker is the only real time limit that JavaScript has; the next article gets a new one. The worker goes on when the
 * first rows are on the screen (`whenShown`): until then the processor is the panel's.
 */
export function createAnalyzer(
  start: () => AnalysisWorker = startAnalysisWorker,
  limit = TIME_LIMIT,
  startLimit = START_LIMIT,
  whenShown = nextPaint,
): Analyzer {
  let worker: AnalysisWorker | null = null;
  /** The worker that has answered before, and therefore has its tables. */
  let warm: AnalysisWorker | null = null;
  return (article, signal, onFirst) =>
    new Promise((resolve) => {
      const current = (worker ??= start());
      const timer = setTimeout(
        () => finish({ ok: false, problem: { code: 'timeout' } }, true),
        current === warm ? limit : limit + startLimit,
      );
      const onAbort = () => finish({ ok: false, problem: { code: 'timeout' } }, true);
      const finish = (outcome: Outcome<Analysis>, end: boolean) => {
        clearTimeout(timer);
        signal.removeEventListener('abort', onAbort);
        current.onmessage = current.onerror = null;
        if (end) {
          current.terminate();
          if (worker === current) worker = null;
        }
        resolve(outcome);
      };
      if (signal.aborted) return finish({ ok: false, problem: { code: 'timeout' } }, false);
      signal.addEventListener('abort', onAbort);
      current.onmessage = ({ data }: MessageEvent<Answer>) => {
        // Marks are seen in the browser's profiler, and by `npm run bench`.
        if ('first' in data) {
          const startTime = Math.max(0, data.loadedAt - performance.timeOrigin);
          if (current !== warm) performance.mark('standpoint:engine', { startTime });
          performance.mark('standpoint:positions');
          onFirst?.(data.first);
          return void whenShown().then(() => current.postMessage('finish' satisfies Question));
        }
        warm = current;
        performance.mark('standpoint:analysed');
        finish(data, false);
      };
      current.onerror = (event) => {
        const detail = typeof event === 'string' ? event : String(event.message);
        finish({ ok: false, problem: { code: 'bug', detail } }, true);
      };
      performance.mark('standpoint:article');
      current.postMessage(article);
    });
}
