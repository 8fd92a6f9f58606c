import { analyze } from '../analysis/analyze';
import type { Analysis } from '../types/analysis';
import type { Article } from '../types/article';
import type { Outcome } from '../types/problem';
import type { Answer } from './analyzer';

const loadedAt = performance.timeOrigin + performance.now();
const answer = (message: Answer) => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<Article>) => answer(outcomeOf(data)));

function outcomeOf(article: Article): Outcome<Analysis> {
  try {
    return { ok: true, value: analyze(article, {}, (first) => answer({ first, loadedAt })) };
  } catch (error) {
    return { ok: false, problem: { code: 'bug', detail: String(error) } };
  }
}
