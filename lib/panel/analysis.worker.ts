import { analyze } from '../analysis/analyze';
import type { Analysis } from '../types/analysis';
import type { Article } from '../types/article';
import type { Outcome } from '../types/problem';

addEventListener('message', ({ data }: MessageEvent<Article>) => postMessage(outcomeOf(data)));

function outcomeOf(article: Article): Outcome<Analysis> {
  try {
    return { ok: true, value: analyze(article) };
  } catch (error) {
    return { ok: false, problem: { code: 'bug', detail: String(error) } };
  }
}
