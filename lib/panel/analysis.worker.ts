import { analyze } from '../analysis/analyze';
import type { Analysis } from '../types/analysis';
import type { Article } from '../types/article';
import type { Outcome } from '../types/problem';
import { sampleArticle } from './sample-article';

let isAsked = false;

addEventListener('message', ({ data }: MessageEvent<Article>) => {
  isAsked = true;
  postMessage(outcomeOf(data));
});

/*
 * A first article takes three times what a second does: tables are built when they are first asked for, and nothing is
 * compiled. The panel is still drawing and the page still being read when this thread has loaded; so it reads an article of
 * our own meanwhile, unless one of the reader's is there already.
 */
setTimeout(() => {
  if (!isAsked) outcomeOf(sampleArticle);
});

function outcomeOf(article: Article): Outcome<Analysis> {
  try {
    return { ok: true, value: analyze(article) };
  } catch (error) {
    return { ok: false, problem: { code: 'bug', detail: String(error) } };
  }
}
