import type { Analysis } from '../types/analysis';
import type { Article } from '../types/article';
import type { Outcome } from '../types/problem';
import type { Answer } from './analyzer';

// Imported while the worker runs, not with it: of such a script Chromium keeps the compiled code, of a worker's own it does not.
const engine = import('../analysis/analyze').then(({ analyze }) => ({
  analyze,
  loadedAt: performance.timeOrigin + performance.now(),
}));
const answer = (message: Answer) => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<Article>) => void outcomeOf(data).then(answer));

async function outcomeOf(article: Article): Promise<Outcome<Analysis>> {
  try {
    const { analyze, loadedAt } = await engine;
    return { ok: true, value: analyze(article, {}, (first) => answer({ first, loadedAt })) };
  } catch (error) {
    return { ok: false, problem: { code: 'bug', detail: String(error) } };
  }
}
